#include "engine/runs/ranks/JobRanks.h"

#include "engine/backend/Backend.h"

namespace leafbench {

Result<JobRanksPtr> JobRanks::start(int count, const JobContext& context)
{
    if (count < 2)
        return JobRanksPtr();
    auto local = LocalRanks::start(count);
    if (!local)
        return local.as<JobRanksPtr>();
    auto ranks = std::make_shared<JobRanks>(context.token);
    ranks->m_local = std::move(local).value();
    const auto met = ranks->meet(ranks->m_local->place());
    return met ? Result<JobRanksPtr>(ranks) : met.as<JobRanksPtr>();
}

Result<JobRanksPtr> JobRanks::startOnNodes(int nodes, int count, const JobContext& context)
{
    auto onNodes = SlurmRanks::prepare(nodes, count);
    if (!onNodes)
        return onNodes.as<JobRanksPtr>();
    if (count < 2)
        return JobRanksPtr();
    auto ranks = std::make_shared<JobRanks>(context.token);
    ranks->m_onNodes = std::move(onNodes).value();
    const auto met = ranks->meet(ranks->m_onNodes->place());
    return met ? Result<JobRanksPtr>(ranks) : met.as<JobRanksPtr>();
}

Result<JobRanksPtr> JobRanks::join(const RankPlace& rank0, const JobContext& context)
{
    auto ranks = std::make_shared<JobRanks>(context.token);
    const auto met = ranks->meet(rank0);
    return met ? Result<JobRanksPtr>(ranks) : met.as<JobRanksPtr>();
}

Status JobRanks::meet(const RankPlace& place)
{
    auto group = explained(joined(place));
    if (m_token.isCancelled())
        return Cancelled{};
    if (group)
        m_group = std::move(group).value();
    return group ? Status(Ok{}) : group.as<Ok>();
}

Result<std::shared_ptr<RankGroup>> JobRanks::joined(const RankPlace& place)
{
    // Before LibTorch is loaded: with all ranks doing so at once that takes long.
    const auto ending = endingOnCancel();
    if (m_token.isCancelled())
        return Cancelled{};
    const auto torch = backend();
    if (!torch)
        return torch.as<std::shared_ptr<RankGroup>>();
    return (*torch)->joinRanks(
        place,
        [this](int port) {
            if (m_local)
                m_local->begin(port);
            if (m_onNodes)
                m_onNodes->begin(port);
        },
        m_token);
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
    const auto ending = endingOnCancel();
    if (m_token.isCancelled())
        return Cancelled{};
    auto begun = m_group->order(job.toUtf8());
    if (begun)
        begun = m_group->broadcast(request.toCbor());
    const Status agreement = begun ? agreed(*m_group, Status(Ok{})) : begun.as<Ok>();
    if (m_token.isCancelled() && m_local)
        return Cancelled{};
    return explained(agreement);
}

CancellationToken::Registration JobRanks::endingOnCancel()
{
    return m_token.onChange([this] {
        if (!m_local || !m_token.isCancelled())
            return;
        m_local->kill();
        if (m_group)
            m_group->abandon();
    });
}

QString JobRanks::deaths() const
{
    if (m_onNodes)
        return m_onNodes->deaths();
    return m_local ? m_local->deaths() : QString();
}

Error JobRanks::withDeaths(Error error) const
{
    const bool ofTheGroup = error.code == ErrorCode::RankLost || error.code == ErrorCode::RanksMissing;
    if (const QString words = ofTheGroup ? deaths() : QString(); !words.isEmpty())
        error.detail = words;
    return error;
}

}  // namespace leafbench
