#pragma once

#include "ui/plots/trials/ParallelPaint.h"
#include "ui/plots/trials/TrialBrush.h"
#include "ui/plots/trials/TrialPlot.h"

namespace leafbench::ui {

/// The complete trials as lines over one axis a parameter, and the value's last; coloured by how good the value is. Dragging on an
/// axis brushes a range; brushes of several axes combine, the other trials turn grey. A click beside a brush removes it, a double
/// click elsewhere removes all. Dragging a title moves its axis. Keys: Left and Right (or Tab) go from axis to axis, with Ctrl they
/// move it; Up and Down begin and move a brush, with Shift they widen it; Escape removes it.
class ParallelCoordinates : public TrialPlot {
    Q_OBJECT
public:
    explicit ParallelCoordinates(QWidget* parent = nullptr);

    const std::vector<TrialAxis>& axes() const { return m_axes; }
    void moveAxis(int from, int to);  ///< the value's stays last
    const AxisBrushes& brushes() const { return m_brushes; }
    void setBrushes(AxisBrushes brushes);
    void clearBrushes() { setBrushes({}); }
    /// The trials that lie in all brushes; none: there is no brush.
    std::optional<std::vector<int>> brushedNumbers() const;
    int axisCursor() const { return m_cursor; }  ///< -1: none

    QPointF axisPosition(int axis, double place) const;  ///< in this widget's pixels
    QRectF titleRect(int axis) const;
    std::optional<int> trialAt(QPointF position) const override;
    std::optional<QPointF> trialPosition(int number) const override;
    QString emptyText() const override;

signals:
    void brushed(const std::optional<std::vector<int>>& numbers);  ///< none: there is no brush any more

protected:
    void studyChanged() override;
    void drawBase(QPainter& painter, const QRectF& area, const PlotTheme& look) const override;
    void drawOver(QPainter& painter, const QRectF& area, const PlotTheme& look) const override;
    bool event(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    QSize exportSize() const override { return {960, 400}; }

private:
    enum class Drag : quint8 { None, NewBrush, MoveBrush, Title };
    ParallelFrame frame(const QRectF& area, const PlotTheme& look) const;
    void setBrush(int axis, std::optional<AxisBrush> brush);
    void tellBrushed();
    void brushByKey(double by, bool widen);
    void setCursorAxis(int axis);
    int titleSlot(double x) const;

    std::vector<TrialAxis> m_axes;
    QStringList m_order;
    AxisBrushes m_brushes;
    std::optional<std::vector<int>> m_notified;
    int m_cursor = -1;
    Drag m_drag = Drag::None;
    int m_dragAxis = -1;
    QPointF m_dragFrom;
    QPointF m_dragAt;
    AxisBrush m_dragBrush;
};

}  // namespace leafbench::ui
