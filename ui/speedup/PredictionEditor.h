#pragma once

#include <QObject>
#include <QPointF>

class QKeyEvent;

namespace leafbench::ui {

class SpeedupPlot;

/// Lets a class draw its guess of a speedup curve. Drag points with the mouse; keys: left and right or Tab select a point, up and
/// down move it by a tenth, page up and down by one. The base stays at 1.
class PredictionEditor : public QObject {
    Q_OBJECT
public:
    explicit PredictionEditor(SpeedupPlot& plot);

    /// Starts a flat guess at these counts, the first of which is the base; the same counts keep the guess.
    void begin(const std::vector<int>& workers);
    void setEditing(bool editing);
    bool editing() const { return m_editing; }
    void forget();  ///< discards the guess

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
