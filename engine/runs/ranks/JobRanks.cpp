#include "engine/runs/ranks/JobRanks.h"

#include "engine/backend/Backend.h"

namespace leafbench {

Result<std::unique_ptr<JobRanks>> JobRanks::start(int count)
{
    if (count < 2)
        return std::unique_ptr<JobRanks>();
    auto local = LocalRanks::start(count);
    if (!local)
        return local.as<std::unique_ptr<JobRanks>>();
    auto ranks = std::make_unique<JobRanks>();
    ranks->m_local = std::move(local).value();
    if (auto met = ranks->meet(ranks->m_local->place()); !met)
        return met.as<std::unique_ptr<JobRanks>>();
    return ranks;
}

Result<std::unique_ptr<JobRanks>> JobRanks::join()
{
    const auto launched = launchedRankPlace();
    if (!launched)
        return launched.as<std::unique_ptr<JobRanks>>();
    if (!*launched)
        return std::unique_ptr<JobRanks>();
    auto ranks = std::make_unique<JobRanks>();
    if (auto met = ranks->meet(**launched); !met)
        return met.as<std::unique_ptr<JobRanks>>();
    return ranks;
}

Status JobRanks::meet(const RankPlace& place)
{
    const auto torch = backend();
    if (!torch)
        return torch.as<Ok>();
    auto group = (*torch)->joinRanks(place, [this](int port) {
        if (m_local)
            m_local->begin(port);
    });
    if (!group)
        return group.failed() ? Status(explained(group.error())) : group.as<Ok>();
    m_group = std::move(group).value();
    return Ok{};
}

/// No more orders. Of a broken group nobody listens.
JobRanks::~JobRanks()
{
    if (m_group)
        (void)m_group->order({});
}

int JobRanks::here() const { return static_cast<int>(m_group->hosts().count(m_group->hosts().front())); }

Status JobRanks::order(const QString& job, const QCborValue& request)
{
    if (const auto given = m_group->order(job.toUtf8()); !given)
        return given.as<Ok>();
    const auto sent = m_group->broadcast(request.toCbor());
    return sent ? Status(Ok{}) : sent.as<Ok>();
}

Error JobRanks::explained(Error error) const
{
    const bool ofTheGroup = error.code == ErrorCode::RankLost || error.code == ErrorCode::RanksMissing;
    if (const QString deaths = m_local && ofTheGroup ? m_local->deaths() : QString(); !deaths.isEmpty())
        error.detail = deaths;
    return error;
}

}  // namespace leafbench
