#include "engine/training/torch/RankReplica.h"

#include "engine/common/Seed.h"
#include "engine/training/torch/ReplicaStep.h"

#include <torch/csrc/distributed/c10d/comm.hpp>

#include <algorithm>
#include <atomic>
#include <deque>
#include <ranges>
#include <type_traits>

namespace leafbench::detail {

/// When the buckets of one step were under way. Begun by the training thread, ended by Gloo's.
struct BucketTimes {
    explicit BucketTimes(TimelineRecorder& timeline)
        : trainer(timeline.lane(QStringLiteral("trainer"), 1)),
          network(timeline.lane(QStringLiteral("network"), 1))
    {
    }
    struct Span {
        qint64 begin = 0;
        std::atomic<qint64> end{0};
    };
    LaneRecorder& trainer;
    LaneRecorder& network;
    std::deque<Span> spans;
    qint64 recorded = 0;  ///< end of the last one
};

namespace {

// DistributedDataParallel's defaults: a small first bucket, so that the communication begins early.
constexpr std::int64_t firstBucketBytes = std::int64_t{1} << 20;
constexpr std::int64_t bucketBytes = std::int64_t{25} << 20;

/// Adds the buckets up; without a hook, the reducer would divide by the number of ranks.
class SumHook : public c10d::CommHookInterface {
public:
    SumHook(c10::intrusive_ptr<c10d::ProcessGroup> group, std::shared_ptr<BucketTimes> times)
        : m_group(std::move(group)),
          m_times(std::move(times))
    {
    }

    c10::intrusive_ptr<c10::ivalue::Future> runHook(c10d::GradBucket& bucket) override
    {
        if (m_times && bucket.isLast())
            m_times->trainer.mark(Activity::Compute);
        std::vector<torch::Tensor> tensors{bucket.getBufferRef()};
        auto sum = m_group->allreduce(tensors)->getFuture();
        return m_times ? timed(std::move(sum)) : sum;
    }
    torch::Tensor parseHookResult(const c10::IValue& result) override { return result.toTensorVector().front(); }

private:
    c10::intrusive_ptr<c10::ivalue::Future> timed(c10::intrusive_ptr<c10::ivalue::Future> sum)
    {
        BucketTimes::Span& span = m_times->spans.emplace_back();
        span.begin = monotonicNow();
        return sum->then(
            [&span, times = m_times](c10::ivalue::Future& done) {  // it may end after this replica, if a rank is lost
                span.end = monotonicNow();
                return done.value();
            },
            sum->elementType());
    }

    c10::intrusive_ptr<c10d::ProcessGroup> m_group;
    std::shared_ptr<BucketTimes> m_times;  ///< null: no timeline
};

/// The strides of a kernel of one pixel say nothing, but the reducer compares those of gradients, which are channels last.
void useStridesOfGradients(torch::Tensor& parameter)
{
    if (parameter.dim() == 4 && parameter.size(2) == 1 && parameter.size(3) == 1) {
        const std::int64_t channels = parameter.size(1);
        parameter.set_data(parameter.as_strided(parameter.sizes(), {channels, 1, channels, channels}));
    }
}

/// LibTorch up to 2.6 takes the buckets' limits; later ones do not, but more settings.
template <class Reducer>
std::unique_ptr<Reducer> newReducer(const std::vector<torch::Tensor>& learning,
                                    const std::vector<std::vector<std::size_t>>& buckets, const std::vector<std::size_t>& limits,
                                    const c10::intrusive_ptr<c10d::ProcessGroup>& group)
{
    using Names = std::unordered_map<std::size_t, std::string>;
    const std::vector<bool> sparse(learning.size(), false);
    if constexpr (std::is_constructible_v<Reducer, decltype(learning), decltype(buckets), decltype(limits), decltype(group),
                                          decltype(sparse), std::int64_t, bool, bool, Names, std::int64_t>) {
        return std::make_unique<Reducer>(learning, buckets, limits, group, sparse, bucketBytes, false, true, Names(),
                                         firstBucketBytes);
    } else if constexpr (std::is_constructible_v<Reducer, decltype(learning), decltype(buckets), decltype(group), decltype(sparse),
                                                 std::int64_t, bool, bool, Names, std::int64_t, bool, bool>) {
        return std::make_unique<Reducer>(learning, buckets, group, sparse, bucketBytes, false, true, Names(), firstBucketBytes,
                                         false, false);
    } else {
        return std::make_unique<Reducer>(learning, buckets, group, sparse, bucketBytes, false, true, Names(), firstBucketBytes,
                                         false, false, std::vector<std::int64_t>());
    }
}

std::unique_ptr<c10d::Reducer> makeReducer(const std::vector<torch::Tensor>& learning, GlooGroup& group,
                                           const std::shared_ptr<BucketTimes>& times)
{
    // Backward reaches the last parameters first: they share the first bucket.
    auto [buckets, limits] = c10d::compute_bucket_assignment_by_size(
        learning, {static_cast<std::size_t>(firstBucketBytes), static_cast<std::size_t>(bucketBytes)});
    std::ranges::reverse(buckets);
    std::ranges::reverse(limits);
    auto reducer = newReducer<c10d::Reducer>(learning, buckets, limits, group.processGroup());
    reducer->register_comm_hook(std::make_unique<SumHook>(group.processGroup(), times));
    return reducer;
}

}  // namespace

RankReplica::RankReplica(ResNet18Module model, const Recipe& recipe, GlooGroup& group, TimelineRecorder* timeline)
    : m_recipe(recipe),
      m_group(group),
      m_model(std::move(model)),
      m_sum([&group](torch::Tensor& tensor) { group.sum(tensor); }),
      m_times(timeline ? std::make_shared<BucketTimes>(*timeline) : nullptr)
{
    std::ranges::copy_if(m_model->parameters(), std::back_inserter(m_learning),
                         [](const torch::Tensor& parameter) { return parameter.requires_grad(); });
    const torch::NoGradGuard noGrad;
    std::ranges::for_each(m_learning, useStridesOfGradients);
    m_group.guarded([this] { m_reducer = makeReducer(m_learning, m_group, m_times); });
}

StepResult RankReplica::step(const torch::Tensor& pixels, const torch::Tensor& labels, std::span<const qint64> images,
                             std::uint64_t dropoutSeed)
{
    const auto takesPart = [](qint64 share) { return share > 1; };
    qint64 all = 0;
    for (const qint64 share : images)
        all += takesPart(share) ? share : 0;
    const bool everyone = std::ranges::all_of(images, takesPart);
    StepResult result;
    m_model->zero_grad(true);
    m_group.guarded([&] {
        const SyncBatchNormScope scope(m_recipe.syncBatchNorm && everyone ? &m_sum : nullptr);
        // The reducer waits for a backward pass on every rank. Without one on some ranks, all add up by hand.
        if (everyone) {
            m_reducer->rebuild_buckets();  // once, in the order in which the first backward pass reached them
            m_reducer->prepare_for_forward();
            m_reducer->prepare_for_backward({});
        }
        if (takesPart(images[static_cast<std::size_t>(m_group.rank())]))
            result = replicaStep(m_model, m_recipe, pixels, labels, 1.0 / static_cast<double>(all),
                                 mixSeed(dropoutSeed, m_group.rank()));
        if (!everyone)
            sumGradients();
    });
    if (m_times)
        recordBuckets();
    return result;
}

void RankReplica::recordBuckets()
{
    m_times->trainer.mark(Activity::Transfer);
    for (const BucketTimes::Span& span : m_times->spans) {
        // Two can be under way at once; a lane's spans do not overlap.
        if (span.end > m_times->recorded)
            m_times->network.add(Activity::Transfer, std::max(span.begin, m_times->recorded), span.end);
        m_times->recorded = std::max<qint64>(m_times->recorded, span.end);
    }
    m_times->spans.clear();
}

void RankReplica::sumGradients()
{
    const torch::NoGradGuard noGrad;
    for (torch::Tensor& parameter : m_learning) {
        torch::Tensor& gradient = parameter.mutable_grad();
        torch::Tensor plain = gradient.defined() ? gradient.contiguous() : torch::zeros(parameter.sizes(), parameter.options());
        m_group.sum(plain);
        if (gradient.defined())
            gradient.copy_(plain);
        else
            gradient = torch::empty_like(parameter).copy_(plain);
    }
}

void RankReplica::broadcastParameters() { m_group.broadcast(m_model->parameters()); }

void RankReplica::broadcastStatistics() { m_group.broadcast(m_model->buffers()); }

}  // namespace leafbench::detail
