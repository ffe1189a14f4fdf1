#include "engine/runs/ranks/RankServer.h"

#include "engine/backend/Backend.h"
#include "engine/common/Exceptions.h"
#include "engine/ranks/LocalRanks.h"

namespace leafbench {

/// An exception of a job must not leave rank 0 waiting.
static Status guarded(const std::map<QString, RankJob>& jobs, const QString& name, const QByteArray& request, RankGroup& group,
                      const JobContext& context)
{
    try {
        return jobs.at(name)(QCborValue::fromCbor(request), group, context);
    } catch (const std::exception& e) {
        return errorOf(e, name);
    }
}

Status serveRank(const RankPlace& place, const std::map<QString, RankJob>& jobs, const JobContext& context)
{
    const auto torch = backend();
    if (!torch)
        return torch.as<Ok>();
    const auto group = (*torch)->joinRanks(place, {});
    if (!group)
        return group.as<Ok>();
    for (;;) {
        const auto order = (*group)->order({});
        if (!order)
            return order.as<Ok>();
        const QString name = QString::fromUtf8(*order);
        if (name.isEmpty())
            return Ok{};
        const auto request = (*group)->broadcast({});
        if (!request)
            return request.as<Ok>();
        const Status done = guarded(jobs, name, *request, **group, context);
        if (done.failed()) {
            (*group)->leave(done.error());
            return done;
        }
    }
}

Status serveLocalRank(int socket, const std::map<QString, RankJob>& jobs)
{
    (void)backend();  // an error comes again
    const auto place = receiveRankPlace(socket);
    return place ? serveRank(*place, jobs, {}) : Status(Cancelled{});
}

}  // namespace leafbench
