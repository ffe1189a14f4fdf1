#include "engine/speedup/StudyWorkload.h"
#include "engine/tuning/Tune.h"

#include <QTemporaryDir>

#include <map>

namespace leafbench {

namespace {

/// The trials on the lanes of their slots, and their progress in images.
class SlotWatch : public TuneObserver {
public:
    explicit SlotWatch(TimelineRecorder* timeline) : m_timeline(timeline) {}

    void onTrialStart(const Trial& trial) override { m_began[trial.number] = monotonicNow(); }
    void onTrialEpoch(int, const EpochRecord& record) override
    {
        m_wait += record.waitShare;
        ++m_epochs;
    }
    void onTrialEnd(const Trial& trial) override
    {
        if (m_timeline)
            m_timeline->lane(QStringLiteral("slot"), trial.slot() + 1).add(Activity::Compute, m_began[trial.number], monotonicNow());
    }
    double waitShare() const { return m_epochs ? m_wait / m_epochs : 0; }

private:
    TimelineRecorder* m_timeline;
    std::map<int, qint64> m_began;
    double m_wait = 0;
    int m_epochs = 0;
};

/// Another context's progress, whose total becomes so many images.
JobContext inImages(const JobContext& context, qint64 images)
{
    return {context.token, [context, images](const Progress& inner) {
                Progress outer = inner;
                outer.total = images;
                outer.done = inner.phase == QLatin1String("tune") && inner.total > 0 ? inner.done * images / inner.total : 0;
                context.report(outer);
            }};
}

QString valuesOf(const TuningStudy& study)
{
    QStringList values;
    for (const Trial& trial : study.trials)
        values << (trial.value ? hexFloat(*trial.value) : trialStateName(trial.state));
    return values.join(QLatin1Char(' '));
}

class TuningWorkload : public StudyWorkload {
public:
    TuningWorkload(RunDataPtr data, SpeedupOptions options) : m_data(std::move(data)), m_options(std::move(options)) {}

    Outcome<WorkloadRun> run(std::span<const quint32> images, int workers, const JobContext& context,
                             TimelineRecorder* timeline) override
    {
        QTemporaryDir folder;
        if (!folder.isValid())
            return Error{.code = ErrorCode::NotWritable, .subject = folder.path(), .detail = folder.errorString()};
        TuneOptions options = tuneOptions(workers);
        options.runsDir = folder.path();
        options.data = dataOf(images);
        SlotWatch watch(timeline);
        const auto tuned = tune(options, watch, inImages(context, passes() * static_cast<qint64>(images.size())));
        if (!tuned)
            return tuned.as<WorkloadRun>();
        return WorkloadRun{tuned->trialsSeconds, watch.waitShare(),
                           m_options.coresPerTrial > 0 ? valuesOf(tuned->study) : QString(), {}};
    }

    qint64 passes() const override { return m_options.trials; }
    std::size_t warmUpImages() const override { return 2 * static_cast<std::size_t>(m_options.recipe.batchSize); }

private:
    TuneOptions tuneOptions(int workers) const
    {
        TuneOptions options;
        options.settings.recipe = m_data->recipe;
        options.settings.recipe.workers = m_options.recipe.workers;
        // No trial waits for another's result: what is measured is trials side by side, as the paper's.
        options.settings.sampler.kind = SamplerOptions::Kind::Random;
        options.settings.reproducible = m_options.coresPerTrial > 0;
        options.settings.lookBack = mostParallel - 1;
        options.settings.coresPerTrial = m_options.coresPerTrial;
        options.trials = m_options.trials;
        options.parallel = workers;
        return options;
    }

    /// The training subset cut down to these images.
    RunDataPtr dataOf(std::span<const quint32> images) const
    {
        auto data = std::make_shared<RunData>(*m_data);
        for (Subset& subset : data->split.assignment) {
            if (subset == Subset::Train)
                subset = Subset::None;
        }
        for (const quint32 image : images)
            data->split.assignment[image] = Subset::Train;
        return data;
    }

    RunDataPtr m_data;
    SpeedupOptions m_options;
};

}  // namespace

Outcome<PreparedWorkload> prepareTuning(const SpeedupOptions& options, const JobContext& context)
{
    Recipe recipe = options.recipe;
    recipe.data = options.data;
    recipe.epochs = 1;
    const QTemporaryDir noCache;  // features are a part of no measurement, and kept for none
    const auto prepared = prepareRunData(recipe, noCache.path(), context);
    if (!prepared)
        return prepared.as<PreparedWorkload>();
    PreparedWorkload workload;
    workload.images = limitedImages((*prepared)->split.images(Subset::Train), options.limit);
    // As many of the validation subset as the training subset keeps.
    auto data = std::make_shared<RunData>(**prepared);
    const std::vector<quint32> valid = data->split.images(Subset::Valid);
    const auto all = static_cast<double>(std::max<qint64>(1, data->split.count(Subset::Train)));
    const auto few = static_cast<qint64>(static_cast<double>(valid.size()) * static_cast<double>(workload.images.size()) / all);
    for (const quint32 image : valid)
        data->split.assignment[image] = Subset::None;
    for (const quint32 image : limitedImages(valid, std::max<qint64>(1, few)))
        data->split.assignment[image] = Subset::Valid;
    workload.workload = std::make_unique<TuningWorkload>(std::move(data), options);
    return workload;
}

}  // namespace leafbench
