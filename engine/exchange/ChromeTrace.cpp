#include "engine/exchange/ChromeTrace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace leafbench {
namespace {

constexpr int process = 1;

/// Names a process or a thread.
QJsonObject named(const char* what, int thread, const QString& name)
{
    return {{"ph", "M"}, {"name", what}, {"pid", process}, {"tid", thread}, {"args", QJsonObject{{"name", name}}}};
}

QJsonObject event(const TimelineSpan& span, int thread)
{
    const QString activity = toWord(span.activity);
    return {{"ph", "X"},
            {"name", activity},
            {"cat", activity},
            {"pid", process},
            {"tid", thread},
            {"ts", static_cast<double>(span.begin) / 1000},
            {"dur", static_cast<double>(span.end - span.begin) / 1000}};
}

}  // namespace

QByteArray chromeTrace(const Timeline& timeline, const QString& title)
{
    QJsonArray events{named("process_name", 0, title)};
    int thread = 0;
    for (const TimelineLane& lane : timeline.lanes) {
        ++thread;
        events << named("thread_name", thread, QStringLiteral("%1 %2").arg(lane.kind, QString::number(lane.number)));
        events << QJsonObject{{"ph", "M"},
                              {"name", "thread_sort_index"},
                              {"pid", process},
                              {"tid", thread},
                              {"args", QJsonObject{{"sort_index", thread}}}};
        for (const TimelineSpan& span : lane.spans)
            events << event(span, thread);
    }
    return QJsonDocument(QJsonObject{{"displayTimeUnit", "ms"}, {"traceEvents", events}}).toJson(QJsonDocument::Compact);
}

}  // namespace leafbench
