#include "engine/training/torch/TrainerRanks.h"

#include "engine/common/Fields.h"
#include "engine/dataset/LostImages.h"

#include <chrono>
#include <numeric>
#include <thread>

namespace leafbench::detail {

namespace {

/// One rank's answer to "do you have a batch?".
enum Answer : std::size_t { IsCancelled, IsPaused, HasMore, Images, Refused, Answers };

}  // namespace

qint64 SharedBatch::total() const { return std::accumulate(images.begin(), images.end(), qint64{0}); }

Result<SharedBatch> TrainerRanks::agree(const Learner& learner, bool more, const DatasetIndex& index,
                                        const CancellationToken& token)
{
    if (!m_group) {
        if (!more)
            return token.isCancelled() ? Result<SharedBatch>(Cancelled{}) : SharedBatch{};
        if (auto present = checkRefused(index, learner.refused()); !present)
            return present.as<SharedBatch>();
        return SharedBatch{.more = true, .images = {learner.images()}, .held = 1, .refused = learner.refused()};
    }
    double pausedSeconds = 0;
    for (;;) {
        std::array<double, Answers> own{};
        own[IsCancelled] = token.isCancelled();
        own[IsPaused] = token.isPaused();
        own[HasMore] = more;
        own[Images] = more ? static_cast<double>(learner.images()) : 0;
        own[Refused] = more ? static_cast<double>(learner.refused().size()) : 0;
        const auto answers = m_group->gather(own);
        if (!answers)
            return answers.as<SharedBatch>();
        const auto any = [&](Answer what) {
            for (std::size_t i = what; i < answers->size(); i += Answers) {
                if ((*answers)[i] > 0)
                    return true;
            }
            return false;
        };
        if (any(IsCancelled))
            return Cancelled{};
        if (any(IsPaused)) {
            constexpr double pause = 0.1;
            std::this_thread::sleep_for(std::chrono::duration<double>(pause));
            pausedSeconds += pause;
            continue;
        }
        SharedBatch batch{.more = more, .pausedSeconds = pausedSeconds};
        for (std::size_t i = 0; i < answers->size(); i += Answers) {
            batch.images.push_back(static_cast<qint64>((*answers)[i + Images]));
            batch.held += (*answers)[i + Images] + (*answers)[i + Refused] > 0;
        }
        if (any(Refused)) {
            if (auto added = addRefused(batch, learner, index); !added)
                return added.as<SharedBatch>();
        }
        return batch;
    }
}

Status TrainerRanks::addRefused(SharedBatch& batch, const Learner& learner, const DatasetIndex& index)
{
    if (auto present = agreed(*m_group, checkRefused(index, learner.refused())); !present)
        return present;
    const auto lists = m_group->gather(toCbor(learner.refused()).toCbor());
    if (!lists)
        return lists.as<Ok>();
    for (const QByteArray& bytes : *lists) {
        const auto list = fromCbor<std::vector<RefusedImage>>(QCborValue::fromCbor(bytes));
        batch.refused.insert(batch.refused.end(), list.begin(), list.end());
    }
    return Ok{};
}

Result<std::vector<PassSums>> TrainerRanks::totals(const StepResult& own, qint64 images)
{
    if (!m_group)
        return std::vector{PassSums{own.lossSum, own.correct, images}};
    const std::array numbers{own.lossSum, static_cast<double>(own.correct), static_cast<double>(images)};
    const auto all = m_group->gather(numbers);
    if (!all)
        return all.as<std::vector<PassSums>>();
    std::vector<PassSums> sums;
    for (std::size_t i = 0; i < all->size(); i += numbers.size())
        sums.push_back({(*all)[i], static_cast<qint64>((*all)[i + 1]), static_cast<qint64>((*all)[i + 2])});
    return sums;
}

Result<bool> TrainerRanks::decided(bool byRank0)
{
    if (!m_group)
        return byRank0;
    const double own = byRank0;
    const auto all = m_group->gather(std::span(&own, 1));
    return all ? Result<bool>(all->front() > 0) : all.as<bool>();
}

}  // namespace leafbench::detail
