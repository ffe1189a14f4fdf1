#include "engine/parallel/Timeline.h"

#include <QJsonArray>

#include <algorithm>
#include <ctime>
#include <numeric>
#include <tuple>

namespace leafbench {

static const char* const names[activityCount] = {"read", "decode", "compute", "transfer", "wait"};

QString activityName(Activity activity)
{
    return QString::fromLatin1(names[static_cast<std::size_t>(activity)]);
}

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

/// Spans as one flat array of numbers: begin, end, activity, begin, ...
static QJsonArray spansToJson(const std::vector<TimelineSpan>& spans)
{
    QJsonArray flat;
    for (const TimelineSpan& span : spans) {
        flat << span.begin;
        flat << span.end;
        flat << static_cast<int>(span.activity);
    }
    return flat;
}

static std::vector<TimelineSpan> spansFromJson(const QJsonArray& flat)
{
    std::vector<TimelineSpan> spans;
    for (qsizetype i = 0; i + 2 < flat.size(); i += 3) {
        const int activity = flat[i + 2].toInt();
        if (activity >= 0 && activity < static_cast<int>(activityCount))
            spans.push_back({flat[i].toInteger(), flat[i + 1].toInteger(), static_cast<Activity>(activity)});
    }
    return spans;
}

QJsonObject Timeline::toJson() const
{
    QJsonArray all;
    for (const TimelineLane& lane : lanes) {
        QJsonObject totals;
        for (std::size_t i = 0; i < activityCount; ++i)
            totals.insert(QString::fromLatin1(names[i]), lane.seconds[i]);
        all << QJsonObject{{"kind", lane.kind}, {"number", lane.number}, {"seconds", totals},
                           {"truncated", lane.truncated}, {"spans", spansToJson(lane.spans)}};
    }
    return {{"seconds", seconds}, {"lanes", all}};
}

Timeline Timeline::fromJson(const QJsonObject& json)
{
    Timeline timeline;
    timeline.seconds = json.value(QLatin1String("seconds")).toDouble();
    for (const QJsonValue& value : json.value(QLatin1String("lanes")).toArray()) {
        const QJsonObject object = value.toObject();
        TimelineLane lane;
        lane.kind = object.value(QLatin1String("kind")).toString();
        lane.number = object.value(QLatin1String("number")).toInt();
        lane.truncated = object.value(QLatin1String("truncated")).toBool();
        lane.spans = spansFromJson(object.value(QLatin1String("spans")).toArray());
        const QJsonObject totals = object.value(QLatin1String("seconds")).toObject();
        for (std::size_t i = 0; i < activityCount; ++i)
            lane.seconds[i] = totals.value(QLatin1String(names[i])).toDouble();
        timeline.lanes.push_back(std::move(lane));
    }
    return timeline;
}

LaneRecorder::LaneRecorder(QString kind, int number, qint64 origin)
    : m_origin(origin)
    , m_last(monotonicNow())
{
    m_lane.kind = std::move(kind);
    m_lane.number = number;
    m_lane.spans.reserve(TimelineRecorder::mostSpans);  // growing would take memory in the midst of what is timed
}

void LaneRecorder::mark(Activity activity)
{
    const qint64 now = monotonicNow();
    add(activity, m_last, now);
    m_last = now;
}

void LaneRecorder::begin()
{
    m_last = monotonicNow();
}

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
    m_lane.spans.clear();  // and keeps its memory
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
    // "main" and "trainer" come before "worker" and "replica".
    const auto isHelper = [](const TimelineLane& lane) {
        return lane.kind == QLatin1String("worker") || lane.kind == QLatin1String("replica");
    };
    std::sort(timeline.lanes.begin(), timeline.lanes.end(), [&](const TimelineLane& a, const TimelineLane& b) {
        return std::tuple(isHelper(a), a.kind, a.number) < std::tuple(isHelper(b), b.kind, b.number);
    });
    return timeline;
}

}  // namespace leafbench
