#pragma once

#include <QObject>
#include <QPointF>

class QKeyEvent;

namespace leafbench::ui {

class SpeedupPlot;

/// Lets a class draw its own guess of a speedup curve. The mouse drags points up and down; keys: left and right or Tab
/// choose a point, up and down move it by a tenth, page up and down by one. The base stays at 1.
class PredictionEditor : public QObject {
    Q_OBJECT
public:
    explicit PredictionEditor(SpeedupPlot& plot);

    /// Begins with a flat guess at these counts, the first of which is the base; an unchanged list keeps the guess.
    void begin(const std::vector<int>& workers);
    void setEditing(bool editing);
    bool editing() const { return m_editing; }
    void forget();  ///< the guess goes

signals:
    void guessChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool keyPress(const QKeyEvent& key);
    void choose(int point);
    void move(double speedup);
    int nearest(QPointF position) const;
    int last() const;

    SpeedupPlot& m_plot;
    bool m_editing = false;
    bool m_dragging = false;
    int m_point = 1;
};

}  // namespace leafbench::ui
