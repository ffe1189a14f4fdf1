#include "engine/speedup/WorkerCount.h"

#include <QStringList>

namespace leafbench {

QString countText(WorkerCount count)
{
    return count.nodes > 0 ? QStringLiteral("%1x%2").arg(QString::number(count.nodes), QString::number(count.workers / count.nodes))
                           : QString::number(count.workers);
}

QString countsText(const std::vector<WorkerCount>& counts)
{
    QStringList words;
    for (const WorkerCount count : counts)
        words << countText(count);
    return words.join(QLatin1Char(' '));
}

}  // namespace leafbench
