#pragma once

#include "ui/plots/trials/TrialPlot.h"
#include "ui/tune/plots/TrialTimelinePaint.h"

#include <QTimer>

#include <functional>

namespace leafbench::ui {

/// Which trial ran when, a lane for each that ran at a time. Breaks of more than ten minutes are cut out, with a mark.
/// Wheel (with the focus here, or with Ctrl) and + - zoom, dragging moves, Home shows all.
class TrialTimeline : public TrialPlot {
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>;
    explicit TrialTimeline(QWidget* parent = nullptr, Clock clock = {});  ///< none: the machine's

    /// Whether the study is running: its running trials then grow until now; else they end at the study's last update.
    void setLive(bool live);
    const TrialLanes& lanes() const { return m_lanes; }
    const TimeWindow& window() const { return m_window; }
    void showRange(double begin, double end);  ///< seconds, breaks left out
    QRectF barRect(int number) const;          ///< in this widget's pixels; null: it is not seen

    std::optional<int> trialAt(QPointF position) const override;
    std::optional<QPointF> trialPosition(int number) const override;
    QString emptyText() const override;
    QString readout(int number) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void studyChanged() override;
    void drawBase(QPainter& painter, const QRectF& area, const PlotTheme& look) const override;
    void drawOver(QPainter& painter, const QRectF& area, const PlotTheme& look) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    QSize exportSize() const override { return {960, 260}; }

private:
    void tick();
    void placeTrials();
    TrialTimelineFrame frame(const QRectF& area, const PlotTheme& look) const;
    double timeAt(double x) const;
    int wantedHeight() const;

    Clock m_clock;
    TrialLanes m_lanes;
    TimeWindow m_window{.narrowest = 1};
    bool m_live = true;
    bool m_slots = false;
    QTimer m_grow;
    std::optional<double> m_dragFrom;
};

}  // namespace leafbench::ui
