#pragma once

#include "engine/common/Fields.h"

#include <QString>

#include <array>
#include <cstddef>
#include <memory>
#include <mutex>
#include <vector>

namespace leafbench {

/// A worker's activities. Transfer: data between processes, replicas or devices.
enum class Activity : quint8 { Read, Decode, Compute, Transfer, Wait };
constexpr std::size_t activityCount = 5;

struct TimelineSpan {
    qint64 begin = 0;  ///< nanoseconds since the timeline began
    qint64 end = 0;
    Activity activity = Activity::Wait;
    bool operator==(const TimelineSpan&) const = default;
};

/// One worker's spans in order, without overlap.
struct TimelineLane {
    QString kind;                                 ///< "main", "worker", "trainer", "replica", "network"
    int number = 1;                               ///< 1-based within its kind
    std::vector<TimelineSpan> spans;              ///< the first `TimelineRecorder::mostSpans` of them
    std::array<double, activityCount> seconds{};  ///< by activity, of all spans, stored or not
    bool truncated = false;                       ///< not all spans are stored
};

/// As one flat array of numbers: begin, end, activity, begin, ...
QCborValue toField(const std::vector<TimelineSpan>& spans);
Status fromField(const QCborValue& field, std::vector<TimelineSpan>& spans);

void fields(TimelineLane& lane, auto&& visit)
{
    visit("kind", lane.kind);
    visit("number", lane.number);
    visit("truncated", lane.truncated);
    visit("spans", lane.spans);
    visit("seconds", Group{[&lane](auto&& each) {
              for (const Activity activity : enumerators<Activity>())
                  each(toWord(activity).toLatin1().constData(), lane.seconds[static_cast<std::size_t>(activity)]);
          }});
}

/// Activities of all workers over time. Immutable value.
struct Timeline {
    double seconds = 0;               ///< from the recorder's construction to take()
    std::vector<TimelineLane> lanes;  ///< main or trainer first, then by number

    double total(Activity activity) const;  ///< seconds, over all lanes
    bool empty() const { return lanes.empty(); }
};

void fields(Timeline& timeline, auto&& visit)
{
    visit("seconds", timeline.seconds);
    visit("lanes", timeline.lanes);
}

/// CLOCK_MONOTONIC in nanoseconds: the same clock in every process of this machine.
qint64 monotonicNow();

/// Records one thread's activities. Used by that thread only, until the recorder takes the timeline.
class LaneRecorder {
public:
    /// origin: start of the spans' time, by monotonicNow(); 0: that clock's own origin.
    LaneRecorder(QString kind, int number, qint64 origin = 0);

    /// Ends a span: the time since the last mark (or begin) had this activity. One clock reading a span.
    void mark(Activity activity);
    /// Starts the next span now; drops the time before.
    void begin();
    /// A span measured by another process with the same clock.
    void add(Activity activity, qint64 beginNs, qint64 endNs);
    /// Returns the new spans and removes them from the lane.
    std::vector<TimelineSpan> takeSpans();

private:
    friend class TimelineRecorder;
    TimelineLane m_lane;
    qint64 m_origin;
    qint64 m_last;
};

/// lane->mark(), if there is a lane.
inline void markTime(LaneRecorder* lane, Activity activity)
{
    if (lane)
        lane->mark(activity);
}

/// Collects a timeline from several threads. lane() from any thread; take() after they have ended. Jobs accept a pointer to one;
/// null records nothing and costs nothing.
class TimelineRecorder {
public:
    static constexpr std::size_t mostSpans = 20'000;  ///< a lane: the memory limit for a long run

    TimelineRecorder();
    ~TimelineRecorder();

    /// Valid as long as the recorder. The same kind and number return the same lane.
    LaneRecorder& lane(const QString& kind, int number);
    Timeline take();

private:
    const qint64 m_origin;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<LaneRecorder>> m_lanes;
};

}  // namespace leafbench
