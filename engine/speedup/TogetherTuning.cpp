#include "engine/speedup/TogetherTuning.h"

#include "engine/backend/Backend.h"
#include "engine/common/AsideFolder.h"
#include "engine/common/Paths.h"
#include "engine/model/files/Safetensors.h"
#include "engine/monitor/Timeline.h"
#include "engine/runs/ranks/SharedImages.h"

#include <QDir>

#include <algorithm>
#include <map>
#include <set>
#include <thread>

namespace leafbench {

namespace {

struct TuningOrder {
    TuneOptions options{};
    SharedImages train{};
    std::vector<quint32> valid{};
    Normalisation normalisation{};
};

void fields(TuningOrder& order, auto&& visit)
{
    visit("options", order.options);
    visit("train", order.train);
    visit("valid", order.valid);
    visit("mean", order.normalisation.mean);
    visit("std", order.normalisation.std);
}

double secondsSinceBegin(qint64 began) { return static_cast<double>(monotonicNow() - began) * 1e-9; }

/// Lets all processes begin at once, and keeps what this one does. Others' trials come as starts and ends only.
class ShareWatch : public TuneObserver {
public:
    /// group: null: alone. observer: hears all.
    ShareWatch(RankGroup* group, TuneObserver& observer, CancellationToken token)
        : m_group(group),
          m_observer(observer),
          m_token(std::move(token))
    {
    }

    void onTuneStart(const TuneStart& start) override
    {
        if (m_group)
            m_met = agreed(*m_group, Status(Ok{}));
        if (!m_met)
            m_token.cancel();
        m_began = monotonicNow();
        m_observer.onTuneStart(start);
    }
    void onTrialStart(const Trial& trial) override
    {
        m_begins[trial.number] = secondsSinceBegin(m_began);
        m_observer.onTrialStart(trial);
    }
    void onTrialEpoch(int number, const EpochRecord& record) override
    {
        m_own.insert(number);
        m_wait += record.waitShare;
        ++m_share.epochs;
        m_observer.onTrialEpoch(number, record);
    }
    void onTrialEnd(const Trial& trial) override
    {
        if (m_own.contains(trial.number))
            m_share.trials.push_back({trial.number, m_begins[trial.number], secondsSinceBegin(m_began)});
        m_observer.onTrialEnd(trial);
    }
    void onLogLine(const QString& line) override { m_observer.onLogLine(line); }

    const Status& met() const { return m_met; }
    qint64 began() const { return m_began; }
    TuningShare share() const
    {
        TuningShare share = m_share;
        share.waitShare = share.epochs ? m_wait / share.epochs : 0;
        return share;
    }

private:
    RankGroup* m_group;
    TuneObserver& m_observer;
    CancellationToken m_token;
    Status m_met = Ok{};
    qint64 m_began = 0;
    std::map<int, double> m_begins;
    std::set<int> m_own;
    double m_wait = 0;
    TuningShare m_share;
};

/// A process's part, after all have their data.
Result<TogetherTuning> tuneShare(const TuneOptions& options, RankGroup* group, TuneObserver& observer, const JobContext& context)
{
    CancellationToken own;
    const auto follow = [&] {
        own.setPaused(context.token.isPaused());
        if (context.token.isCancelled())
            own.cancel();
    };
    const auto follows = context.token.onChange(follow);
    follow();
    ShareWatch watch(group, observer, own);
    const auto tuned = tune(options, watch, {own, context.progress});
    if (!watch.met())
        return watch.met().as<TogetherTuning>();
    if (!tuned)
        return tuned.as<TogetherTuning>();
    TogetherTuning together{tuned->study, {watch.share()}, watch.began()};
    if (!group)
        return together;
    const auto shares = group->collect(toCbor(together.shares.front()).toCbor());
    if (!shares)
        return shares.as<TogetherTuning>();
    together.shares.clear();
    for (const QByteArray& share : *shares)
        together.shares.push_back(fromCbor<TuningShare>(QCborValue::fromCbor(share)));
    return together;
}

Status orderTuning(JobRanks& ranks, const TuneOptions& options)
{
    const RunData& data = *options.data;
    const TuningOrder order{options, shareImages(*data.index, data.split.images(Subset::Train)), data.split.images(Subset::Valid),
                            data.normalisation};
    if (auto given = ranks.order(tuningOrder, toCbor(order)); !given)
        return given;
    const auto sent = ranks.group().broadcast(toSafetensors(data.weights));
    return sent ? Status(Ok{}) : sent.as<Ok>();
}

void assignImages(Split& split, const std::vector<quint32>& images, Subset subset)
{
    for (const quint32 image : images)
        split.assignment[image] = subset;
}

/// As rank 0 has prepared it. Constant features are computed here again.
Result<RunDataPtr> dataOfOrder(const TuningOrder& order, DatasetPtr index, RankGroup& group, const QString& folder,
                               const JobContext& context)
{
    const auto sent = group.broadcast({});
    auto weights = sent ? fromSafetensors(*sent, order.options.settings.recipe.weights) : sent.as<TensorFile>();
    if (!weights)
        return weights.as<RunDataPtr>();
    const auto torch = backend();
    if (!torch)
        return torch.as<RunDataPtr>();
    auto data = std::make_shared<RunData>();
    data->recipe = order.options.settings.recipe;
    if (data->recipe.hasFixedFeatures()) {
        const auto prepared = prepareRunData(data->recipe, folder, context);
        if (!prepared)
            return prepared;
        *data = **prepared;
    }
    data->index = std::move(index);
    data->split.assignment.assign(data->index->images.size(), Subset::None);
    assignImages(data->split, order.train.images, Subset::Train);
    assignImages(data->split, order.valid, Subset::Valid);
    data->normalisation = order.normalisation;
    data->weights = std::move(weights).value();
    data->info = (*torch)->info();
    return RunDataPtr(data);
}

/// Cancels a rank's tuning when rank 0 goes away.
std::jthread watchRank0(RankGroup& group, CancellationToken token)
{
    return std::jthread([&group, token](const std::stop_token& stop) mutable {
        while (!stop.stop_requested()) {
            if (group.isRank0Gone())
                return token.cancel();
            std::this_thread::sleep_for(std::chrono::milliseconds(200));
        }
    });
}

}  // namespace

double TogetherTuning::seconds() const
{
    double last = 0;
    for (const TuningShare& share : shares) {
        for (const TrialSpan& trial : share.trials)
            last = std::max(last, trial.end);
    }
    return last;
}

Result<TogetherTuning> tuneTogether(TuneOptions options, JobRanks* ranks, TuneObserver& observer, const JobContext& context)
{
    options.parallel = 1;
    if (!ranks)
        return tuneShare(options, nullptr, observer, context);
    if (auto ready = orderTuning(*ranks, options); !ready)
        return ranks->explained(ready.as<TogetherTuning>());
    return ranks->explained(tuneShare(options, &ranks->group(), observer, context));
}

Status tuneAsRank(const QCborValue& request, RankGroup& group, const JobContext& context)
{
    auto order = fromCbor<TuningOrder>(request);
    auto index = openSharedImages(order.train, group, context);
    if (!index)
        return index.as<Ok>();
    const AsideFolder folder = temporaryFolder();
    if (folder.path().isEmpty())
        return Error{.code = ErrorCode::NotWritable, .subject = QDir::tempPath(), .detail = folder.failure()};
    const auto data = dataOfOrder(order, std::move(index).value(), group, folder.path(), context);
    if (!data)
        return data.as<Ok>();
    order.options.data = *data;
    order.options.runsDir = folder.path();
    CancellationToken token;
    TuneObserver silent;
    const std::jthread watch = watchRank0(group, token);
    const auto tuned = tuneShare(order.options, &group, silent, {token, {}});
    return tuned.failed() ? tuned.as<Ok>() : Status(Ok{});
}

}  // namespace leafbench
