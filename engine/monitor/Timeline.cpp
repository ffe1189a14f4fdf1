#include "engine/monitor/Timeline.h"

#include <QCborArray>

#include <algorithm>
#include <ctime>
#include <numeric>
#include <tuple>

namespace leafbench {

qint64 monotonicNow()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64{now.tv_sec} * 1'000'000'000 + now.tv_nsec;
}

double Timeline::total(Activity activity) const
{
    return std::accumulate(lanes.begin(), lanes.end(), 0.0, [activity](double sum, const TimelineLane& lane) {
        return sum + lane.seconds[static_cast<std::size_t>(activity)];
    });
}

QCborValue toField(const std::vector<TimelineSpan>& spans)
{
    QCborArray flat;
    for (const TimelineSpan& span : spans) {
        flat << span.begin;
        flat << span.end;
        flat << static_cast<int>(span.activity);
    }
    return flat;
}

Status fromField(const QCborValue& field, std::vector<TimelineSpan>& spans)
{
    const QCborArray flat = field.toArray();
    for (qsizetype i = 0; i + 2 < flat.size(); i += 3) {
        const qint64 activity = flat.at(i + 2).toInteger(-1);
        if (activity >= 0 && activity < static_cast<qint64>(activityCount))
            spans.push_back({flat.at(i).toInteger(), flat.at(i + 1).toInteger(), static_cast<Activity>(activity)});
    }
    return Ok{};
}

LaneRecorder::LaneRecorder(QString kind, int number, qint64 origin) : m_origin(origin), m_last(monotonicNow())
{
    m_lane.kind = std::move(kind);
    m_lane.number = number;
    m_lane.spans.reserve(TimelineRecorder::mostSpans);  // reallocation would disturb the timed work
}

void LaneRecorder::mark(Activity activity)
{
    const qint64 now = monotonicNow();
    add(activity, m_last, now);
    m_last = now;
}

void LaneRecorder::begin() { m_last = monotonicNow(); }

void LaneRecorder::add(Activity activity, qint64 beginNs, qint64 endNs)
{
    m_lane.seconds[static_cast<std::size_t>(activity)] += static_cast<double>(endNs - beginNs) * 1e-9;
    if (m_lane.spans.size() < TimelineRecorder::mostSpans)
        m_lane.spans.push_back({beginNs - m_origin, endNs - m_origin, activity});
    else
        m_lane.truncated = true;
}

std::vector<TimelineSpan> LaneRecorder::takeSpans()
{
    std::vector<TimelineSpan> spans = m_lane.spans;
    m_lane.spans.clear();  // keeps its capacity
    return spans;
}

TimelineRecorder::TimelineRecorder() : m_origin(monotonicNow()) {}

TimelineRecorder::~TimelineRecorder() = default;

LaneRecorder& TimelineRecorder::lane(const QString& kind, int number)
{
    const std::lock_guard lock(m_mutex);
    for (const auto& lane : m_lanes) {
        if (lane->m_lane.kind == kind && lane->m_lane.number == number)
            return *lane;
    }
    return *m_lanes.emplace_back(std::make_unique<LaneRecorder>(kind, number, m_origin));
}

Timeline TimelineRecorder::take()
{
    const qint64 now = monotonicNow();
    const std::lock_guard lock(m_mutex);
    Timeline timeline;
    timeline.seconds = static_cast<double>(now - m_origin) * 1e-9;
    for (const auto& lane : m_lanes)
        timeline.lanes.push_back(std::move(lane->m_lane));
    m_lanes.clear();
    // "main" and "trainer" sort before the others.
    const auto isHelper
        = [](const TimelineLane& lane) { return lane.kind != QLatin1String("main") && lane.kind != QLatin1String("trainer"); };
    std::sort(timeline.lanes.begin(), timeline.lanes.end(), [&](const TimelineLane& a, const TimelineLane& b) {
        return std::tuple(isHelper(a), a.kind, a.number) < std::tuple(isHelper(b), b.kind, b.number);
    });
    return timeline;
}

}  // namespace leafbench
