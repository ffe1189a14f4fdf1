#include "engine/runs/ranks/RankServer.h"

#include "engine/backend/Backend.h"
#include "engine/common/Exceptions.h"
#include "engine/ranks/LocalRanks.h"

#include <QElapsedTimer>
#include <QThread>

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

/// A launcher ends all ranks as soon as one ends with an error: rank 0 is to say first what went wrong.
static Status afterRank0(RankGroup& group, Status failed)
{
    constexpr int patience = 10'000, words = 1'000;  // milliseconds
    QElapsedTimer timer;
    timer.start();
    while (!group.isRank0Gone() && timer.elapsed() < patience)
        QThread::msleep(50);
    QThread::msleep(words);
    return failed;
}

Status serveRank(const RankPlace& place, const std::map<QString, RankJob>& jobs, const JobContext& context)
{
    const auto torch = backend();
    if (!torch)
        return torch.as<Ok>();
    const auto group = (*torch)->joinRanks(place, {}, context.token);
    if (!group)
        return group.as<Ok>();
    for (;;) {
        const auto order = (*group)->order({});
        if (!order)
            return afterRank0(**group, order.as<Ok>());
        const QString name = QString::fromUtf8(*order);
        if (name.isEmpty())
            return Ok{};
        const auto request = (*group)->broadcast({});
        if (!request)
            return afterRank0(**group, request.as<Ok>());
        const Status done = guarded(jobs, name, *request, **group, context);
        if (done.failed()) {
            (*group)->leave(done.error());
            return afterRank0(**group, done);
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
