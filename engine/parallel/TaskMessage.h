#pragma once

#include "engine/common/Outcome.h"
#include "engine/parallel/TaskGraph.h"
#include "engine/parallel/Timeline.h"

#include <QByteArray>
#include <QCborArray>
#include <QCborValue>

#include <optional>
#include <vector>

namespace leafbench {

/// What is said between the program and its worker processes: a worker says ready() once, then a result for each task,
/// in the order in which the tasks came.
struct TaskMessage {
    qint64 number = 0;  ///< comes back with the result
    QString function;
    QCborMap arguments;
    std::vector<QCborValue> inputs;
    bool recordSpans = false;

    QByteArray toFrame() const;
    static TaskMessage fromCbor(const QCborValue& message);
};

struct ResultMessage {
    qint64 number = 0;
    Outcome<QCborValue> outcome = QCborValue();
    std::vector<TimelineSpan> spans;  ///< by monotonicNow() itself, not since a timeline's beginning

    QByteArray toFrame() const;
    /// Nothing where the message is no result.
    static std::optional<ResultMessage> fromCbor(const QCborValue& message);
};

QByteArray readyFrame();
bool isReady(const QCborValue& message);

}  // namespace leafbench
