#pragma once

#include "engine/common/Result.h"
#include "engine/monitor/Timeline.h"
#include "engine/taskgraph/TaskGraph.h"

#include <QByteArray>
#include <QCborArray>
#include <QCborValue>

#include <optional>
#include <vector>

namespace leafbench {

/// Messages between the program and its worker processes: a worker sends ready() once, then a result for each task, in order.
struct TaskMessage {
    qint64 number = -1;  ///< returned with the result
    QString function;
    QCborMap arguments;
    std::vector<QCborValue> inputs;
    bool recordSpans = false;

    QByteArray toFrame() const;
    static TaskMessage fromCbor(const QCborValue& message);
};

void fields(TaskMessage& message, auto&& visit)
{
    visit("task", message.number);
    visit("function", message.function);
    visit("arguments", message.arguments);
    visit("inputs", message.inputs);
    visit("record", message.recordSpans);
}

struct ResultMessage {
    qint64 number = 0;
    Result<QCborValue> outcome = QCborValue();
    std::vector<TimelineSpan> spans;  ///< by monotonicNow(), not since a timeline's start

    QByteArray toFrame() const;
    /// nullopt if the message is no result.
    static std::optional<ResultMessage> fromCbor(const QCborValue& message);
};

QByteArray readyFrame();
bool isReady(const QCborValue& message);

}  // namespace leafbench
