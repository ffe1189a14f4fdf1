#include "engine/taskgraph/TaskMessage.h"

#include "engine/common/Fields.h"
#include "engine/processes/Frame.h"

#include <cstring>

namespace leafbench {

/// In memory layout: both ends are the same build on one machine, and there may be thousands.
static QByteArray spansToBytes(const std::vector<TimelineSpan>& spans)
{
    return QByteArray(reinterpret_cast<const char*>(spans.data()), static_cast<qsizetype>(spans.size() * sizeof(TimelineSpan)));
}

static std::vector<TimelineSpan> spansFromBytes(const QByteArray& bytes)
{
    std::vector<TimelineSpan> spans(static_cast<std::size_t>(bytes.size()) / sizeof(TimelineSpan));
    if (!spans.empty())
        std::memcpy(spans.data(), bytes.constData(), spans.size() * sizeof(TimelineSpan));
    std::erase_if(spans, [](const TimelineSpan& span) { return static_cast<std::size_t>(span.activity) >= activityCount; });
    return spans;
}

QByteArray TaskMessage::toFrame() const { return frameOf(toCbor(*this)); }

TaskMessage TaskMessage::fromCbor(const QCborValue& message) { return leafbench::fromCbor<TaskMessage>(message); }

QByteArray ResultMessage::toFrame() const
{
    QCborMap map{{QStringLiteral("task"), number}};
    if (outcome)
        map.insert(QStringLiteral("value"), *outcome);
    else
        map.insert(QStringLiteral("error"), toCbor(outcome.error()));
    if (!spans.empty())
        map.insert(QStringLiteral("spans"), spansToBytes(spans));
    return frameOf(map);
}

std::optional<ResultMessage> ResultMessage::fromCbor(const QCborValue& message)
{
    const QCborMap map = message.toMap();
    if (!map.contains(QLatin1String("task")))
        return std::nullopt;
    ResultMessage result;
    result.number = map[QLatin1String("task")].toInteger(-1);
    if (map.contains(QLatin1String("error")))
        result.outcome = leafbench::fromCbor<Error>(map[QLatin1String("error")]);
    else
        result.outcome = map[QLatin1String("value")];
    result.spans = spansFromBytes(map[QLatin1String("spans")].toByteArray());
    return result;
}

QByteArray readyFrame() { return frameOf(QCborMap{{QStringLiteral("ready"), true}}); }

bool isReady(const QCborValue& message) { return message.toMap()[QLatin1String("ready")].toBool(); }

}  // namespace leafbench
