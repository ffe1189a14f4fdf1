#pragma once

#include <QJsonObject>
#include <QString>

#include <array>
#include <cstddef>
#include <memory>
#include <mutex>
#include <vector>

namespace leafbench {

/// What a worker does with its time. Transfer: data on its way between processes, replicas or devices.
enum class Activity : quint8 { Read, Decode, Compute, Transfer, Wait };
constexpr std::size_t activityCount = 5;
QString activityName(Activity activity);  ///< "read", "decode", "compute", "transfer", "wait"

struct TimelineSpan {
    qint64 begin = 0;  ///< nanoseconds since the timeline began
    qint64 end = 0;
    Activity activity = Activity::Wait;
    bool operator==(const TimelineSpan&) const = default;
};

/// One worker's spans in order, without overlap.
struct TimelineLane {
    QString kind;    ///< "main", "worker", "trainer", "replica"
    int number = 1;  ///< 1-based within its kind
    std::vector<TimelineSpan> spans;                ///< the first `TimelineRecorder::mostSpans` of them
    std::array<double, activityCount> seconds{};    ///< by activity, of all spans, kept or not
    bool truncated = false;  ///< more spans happened than are kept
};

/// What each worker did when. Immutable value.
struct Timeline {
    double seconds = 0;  ///< from the recorder's making to take()
    std::vector<TimelineLane> lanes;  ///< main or trainer first, then by number

    double total(Activity activity) const;  ///< seconds, over all lanes
    bool empty() const { return lanes.empty(); }
    QJsonObject toJson() const;
    static Timeline fromJson(const QJsonObject& json);
};

/// CLOCK_MONOTONIC in nanoseconds: the same clock in every process of this machine.
qint64 monotonicNow();

/// Where one thread writes down what it does. Used by that thread only, until the recorder takes the timeline.
class LaneRecorder {
public:
    /// origin: what the spans count from, by monotonicNow(); 0: from that clock's own beginning.
    LaneRecorder(QString kind, int number, qint64 origin = 0);

    /// The time since the last mark (or begin) was spent on this. One clock reading a span.
    void mark(Activity activity);
    /// The next span begins now; what lay before is nobody's.
    void begin();
    /// A span that another process measured, by the same clock.
    void add(Activity activity, qint64 beginNs, qint64 endNs);
    /// The spans since the last time; the lane goes on without them.
    std::vector<TimelineSpan> takeSpans();

private:
    friend class TimelineRecorder;
    TimelineLane m_lane;
    qint64 m_origin;
    qint64 m_last;
};

/// lane.mark(), where there is a lane.
inline void markTime(LaneRecorder* lane, Activity activity)
{
    if (lane)
        lane->mark(activity);
}

/// Collects a timeline from several threads. lane() from any thread; take() after they have ended.
/// Jobs take a pointer to one; null records nothing and costs nothing.
class TimelineRecorder {
public:
    static constexpr std::size_t mostSpans = 20'000;  ///< a lane: what a long run may keep in memory

    TimelineRecorder();
    ~TimelineRecorder();

    /// Stays valid as long as the recorder. The same kind and number give the same lane.
    LaneRecorder& lane(const QString& kind, int number);
    Timeline take();

private:
    const qint64 m_origin;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<LaneRecorder>> m_lanes;
};

}  // namespace leafbench
