#pragma once

#include "engine/monitor/Timeline.h"
#include "ui/speedup/TimelinePaint.h"

#include <memory>
#include <optional>

namespace leafbench::ui {

/// Activities over time: a row a worker, coloured by activity, with each activity's share on the right. Wheel (with focus or Ctrl)
/// and + - zoom; dragging and the arrow keys pan; Home shows all, space plays. Spans below a pixel are merged, so a lane of 20,000
/// is as cheap as its pixel row.
class TimelineView : public DrawnPlot {
    Q_OBJECT
public:
    explicit TimelineView(QWidget* parent = nullptr);

    void setTimeline(std::shared_ptr<const Timeline> timeline);  ///< null: none
    const Timeline* timeline() const { return m_timeline.get(); }

    double viewBegin() const { return m_window.begin; }  ///< nanoseconds since the timeline began
    double viewEnd() const { return m_window.end; }
    void showAll();
    void showRange(double begin, double end);  ///< within the timeline, at least a microsecond wide
    void zoom(double factor);                  ///< around the middle; above 1 zooms in
    void zoomAt(double factor, double time);
    void pan(double share);  ///< by that share of the visible range

    /// Draws only what happened before that time; nullopt: everything.
    void setPlayHead(std::optional<double> time);
    std::optional<double> playHead() const { return m_playHead; }

    QString textAt(QPointF position) const;  ///< "worker 2: decode, 3.20 ms, from 412 ms"; empty between spans
    QRectF laneRect(int lane) const;         ///< of the spans, in this widget's pixels

    PlotTable table() const override;  ///< the seconds of each worker by what it did
    void draw(QPainter& painter, const QRectF& area, const PlotTheme& look) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void viewChanged();
    void playRequested();  ///< the space key

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    QSize exportSize() const override { return {960, 320}; }

private:
    TimelineFrame frame(const QRectF& area, const PlotTheme& look) const;
    double timeAt(double x) const;
    void describe();
    void windowChanged();
    int wantedHeight() const;

    std::shared_ptr<const Timeline> m_timeline;
    TimeWindow m_window{.narrowest = 1};
    std::optional<double> m_playHead;
    std::optional<QPointF> m_dragFrom;
};

}  // namespace leafbench::ui
