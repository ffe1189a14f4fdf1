#pragma once

#include "engine/tuning/study/TuningStudy.h"
#include "ui/plots/DrawnPlot.h"

#include <QPixmap>

#include <memory>
#include <optional>

namespace leafbench::ui {

/// A plot of a tuning study's trials. Hovering over a trial highlights it and reads it out; a click, or Enter, chooses it; the
/// arrow keys go from trial to trial. The static part is cached as a picture, so that a thousand trials stay fluid.
class TrialPlot : public DrawnPlot {
    Q_OBJECT
public:
    /// hint, least: at a desk's scale.
    TrialPlot(QSize hint, QSize least, QWidget* parent);

    /// Null: none. A grown study keeps zoom and selection.
    void setStudy(std::shared_ptr<const TuningStudy> study);
    const TuningStudy* study() const { return m_study.get(); }
    /// The trial highlighted in all plots of a page. A trial under this plot's own pointer takes precedence.
    void setHighlighted(std::optional<int> number);
    std::optional<int> highlighted() const;

    virtual std::optional<int> trialAt(QPointF position) const = 0;
    /// Where a trial is drawn, in this widget's pixels; none: it is not.
    virtual std::optional<QPointF> trialPosition(int number) const = 0;
    /// Why the plot is empty; no text if it is not.
    virtual QString emptyText() const = 0;
    virtual QString readout(int number) const;

    PlotTable table() const override;  ///< all the trials, whatever of them is drawn
    void draw(QPainter& painter, const QRectF& area, const PlotTheme& look) const final;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void trialHovered(int number);  ///< -1: none any more
    void trialChosen(int number);

protected:
    virtual void studyChanged() = 0;  ///< arithmetic that does not depend on the size
    virtual void drawBase(QPainter& painter, const QRectF& area, const PlotTheme& look) const = 0;
    /// On top of it: the highlighted trial, cursors.
    virtual void drawOver(QPainter& painter, const QRectF& area, const PlotTheme& look) const = 0;
    QRectF plotArea() const;  ///< of draw(): room for the frame of the focus is around it
    void redraw();            ///< the base has changed
    void describe(const QString& name);
    void hover(std::optional<int> number);

    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void step(int by);
    std::shared_ptr<const TuningStudy> m_study;
    QSize m_hint;
    QSize m_least;
    QPixmap m_base;
    std::optional<int> m_highlighted;
    std::optional<int> m_hovered;
    std::optional<QPointF> m_pressed;
};

}  // namespace leafbench::ui
