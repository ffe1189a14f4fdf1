#include "engine/ranks/RankGroup.h"

#include "engine/common/Fields.h"

#include <algorithm>

namespace leafbench {

QString rankName(const RankGroup& group, int rank)
{
    const QString name = QStringLiteral("rank %1").arg(rank);
    return rank < group.hosts().size() ? name + QStringLiteral(" on ") + group.hosts()[rank] : name;
}

Status agreed(RankGroup& group, const Status& own)
{
    QByteArray bytes;  // empty: fine
    if (own.failed())
        bytes = toCbor(own.error()).toCbor();
    else if (own.cancelled())
        bytes = QCborValue(true).toCbor();
    const auto all = group.collect(bytes);
    if (!all)
        return all.as<Ok>();
    for (int rank = 0; rank < group.size(); ++rank) {
        const QByteArray& given = (*all)[static_cast<std::size_t>(rank)];
        const QCborValue value = QCborValue::fromCbor(given);
        if (given.isEmpty() || value.isBool())
            continue;
        Error error = fromCbor<Error>(value);
        if (rank > 0 && error.rank.isEmpty())
            error.rank = rankName(group, rank);
        return error;
    }
    const bool cancelled = std::any_of(all->begin(), all->end(), [](const QByteArray& given) { return !given.isEmpty(); });
    return cancelled ? Status(Cancelled{}) : Status(Ok{});
}

}  // namespace leafbench
