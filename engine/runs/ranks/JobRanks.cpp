#include "engine/runs/ranks/JobRanks.h"

#include "engine/backend/Backend.h"

namespace leafbench {

Result<JobRanksPtr> JobRanks::start(int count)
{
    if (count < 2)
        return JobRanksPtr();
    auto local = LocalRanks::start(count);
    if (!local)
        return local.as<JobRanksPtr>();
    const RankPlace place = (*local)->place();
    return met(std::move(local).value(), place);
}

Result<JobRanksPtr> JobRanks::join(const RankPlace& rank0) { return met(nullptr, rank0); }

Result<JobRanksPtr> JobRanks::met(std::unique_ptr<LocalRanks> local, const RankPlace& place)
{
    const auto torch = backend();
    if (!torch)
        return torch.as<JobRanksPtr>();
    auto ranks = std::make_shared<JobRanks>();
    ranks->m_local = std::move(local);
    const auto group = ranks->explained((*torch)->joinRanks(place, [&ranks](int port) {
        if (ranks->m_local)
            ranks->m_local->begin(port);
    }));
    if (!group)
        return group.as<JobRanksPtr>();
    ranks->m_group = *group;
    return ranks;
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
        return explained(given.as<Ok>());
    if (const auto sent = m_group->broadcast(request.toCbor()); !sent)
        return explained(sent.as<Ok>());
    return explained(agreed(*m_group, Status(Ok{})));
}

Error JobRanks::withDeaths(Error error) const
{
    const bool ofTheGroup = error.code == ErrorCode::RankLost || error.code == ErrorCode::RanksMissing;
    if (const QString deaths = m_local && ofTheGroup ? m_local->deaths() : QString(); !deaths.isEmpty())
        error.detail = deaths;
    return error;
}

}  // namespace leafbench
