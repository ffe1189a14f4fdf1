#include "engine/speedup/TuningWorkload.h"

#include "engine/common/AsideFolder.h"
#include "engine/common/FreeName.h"
#include "engine/common/Paths.h"
#include "engine/common/sql/DatabaseUrl.h"
#include "engine/runs/place/RunsPlace.h"
#include "engine/speedup/TogetherTuning.h"
#include "engine/tuning/optuna/SharedStudy.h"
#include "engine/tuning/optuna/StudyStorage.h"
#include "engine/tuning/tuner/Tune.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <map>

namespace leafbench {
namespace {

constexpr int warmUpTrials = 2;

/// Records trials on the lanes of their slots, and their progress in images.
class SlotWatch : public TuneObserver {
public:
    explicit SlotWatch(TimelineRecorder* timeline) : m_timeline(timeline) {}

    void onTuneStart(const TuneStart& start) override { m_isResumed = !start.study.trials.empty(); }
    void onTrialStart(const Trial& trial) override { m_began[trial.number] = monotonicNow(); }
    void onTrialEpoch(int, const EpochRecord& record) override
    {
        m_wait += record.waitShare;
        ++m_epochs;
    }
    void onTrialEnd(const Trial& trial) override
    {
        if (m_timeline)
            m_timeline->lane(QStringLiteral("slot"), trial.slot() + 1)
                .add(Activity::Compute, m_began[trial.number], monotonicNow());
    }
    bool isResumed() const { return m_isResumed; }  ///< earlier trials exist
    double waitShare() const { return m_epochs ? m_wait / m_epochs : 0; }

private:
    TimelineRecorder* m_timeline;
    bool m_isResumed = false;
    std::map<int, qint64> m_began;
    double m_wait = 0;
    int m_epochs = 0;
};

/// Another context's progress, with its own total.
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
        values << (trial.value ? hexFloat(*trial.value) : toWord(trial.state));
    return values.join(QLatin1Char(' '));
}

/// A lane for each process, with its trials.
void drawShares(const TogetherTuning& tuning, TimelineRecorder& timeline)
{
    const auto at = [&](double seconds) { return tuning.began + static_cast<qint64>(seconds * 1e9); };
    for (int rank = 0; const TuningShare& share : tuning.shares) {
        LaneRecorder& lane = timeline.lane(QStringLiteral("process"), ++rank);
        for (const TrialSpan& trial : share.trials)
            lane.add(Activity::Compute, at(trial.begin), at(trial.end));
    }
}

double waitShareOf(const TogetherTuning& tuning)
{
    double waited = 0;
    int epochs = 0;
    for (const TuningShare& share : tuning.shares) {
        waited += share.waitShare * share.epochs;
        epochs += share.epochs;
    }
    return epochs ? waited / epochs : 0;
}

/// The longest trial time, by the trials' own times: the duration of a study of several stretches, without pauses and interrupted
/// trials.
double secondsOf(const TuningStudy& study)
{
    std::vector<std::pair<QDateTime, QDateTime>> spans;
    for (const Trial& trial : study.trials)
        spans.emplace_back(trial.started, trial.completed);
    std::sort(spans.begin(), spans.end());
    qint64 total = 0;
    QDateTime end;
    for (const auto& [began, ended] : spans) {
        const QDateTime from = end.isValid() ? std::max(began, end) : began;
        total += std::max<qint64>(0, from.msecsTo(ended));
        end = end.isValid() ? std::max(end, ended) : ended;
    }
    return static_cast<double>(total) * 1e-3;
}

/// Whether a path is inside the folder, with links resolved.
bool isBelow(const QString& path, const QString& folder)
{
    if (path.startsWith(folder + QLatin1Char('/')))
        return true;
    const QString real = QFileInfo(QFileInfo(path).absolutePath()).canonicalFilePath();
    return !real.isEmpty() && isWithin(real, QFileInfo(folder).canonicalFilePath());
}

/// A moved study cannot be resumed, because its trials refer to its former folder. Renames it with all its files; a new one begins.
Status setMovedStudyAside(const QString& path)
{
    if (!QFileInfo::exists(path))
        return Ok{};
    const auto study = readTuningStudy(path);
    if (!study)
        return study.as<Ok>();
    const QString own = QFileInfo(path).absolutePath();
    const bool moved = std::any_of(study->trials.begin(), study->trials.end(),
                                   [&own](const Trial& trial) { return !trial.run().isEmpty() && !isBelow(trial.run(), own); });
    if (!moved)
        return Ok{};
    const QString aside = freePath(path + QStringLiteral(".moved"));
    if (!QFile::rename(path, aside))
        return Error{.code = ErrorCode::NotWritable, .subject = aside};
    return Ok{};
}

class TuningWorkload : public StudyWorkload {
public:
    TuningWorkload(RunDataPtr data, SpeedupOptions options) : m_data(std::move(data)), m_options(std::move(options)) {}

    Result<WorkloadRun> run(std::span<const quint32> images, WorkerCount count, const JobContext& context,
                            TimelineRecorder* timeline) override
    {
        if (m_options.workload == Workload::TuneNodes)
            return tuneByProcesses(images, count, m_options.trials, context, timeline);
        if (m_options.keepTuningIn.isEmpty())
            return tuneAside(images, count.workers, context, timeline);
        TuneOptions options = tuneOptions(count.workers);
        options.studyFile = keptStudyPath(m_options, count.workers);
        options.runsDir = QDir(m_options.keepTuningIn).absolutePath();
        if (auto made = makeFolderOfRuns(tuningDirOf(options.runsDir)); !made)
            return made.as<WorkloadRun>();
        if (const auto own = setMovedStudyAside(options.studyFile); !own)
            return own.as<WorkloadRun>();
        return tuned(options, images, context, timeline);
    }

    Result<WorkloadRun> warmUp(std::span<const quint32> images, WorkerCount count, const JobContext& context) override
    {
        if (m_options.workload == Workload::TuneNodes)
            return tuneByProcesses(images, 1, std::min(m_options.trials, warmUpTrials), context, nullptr);
        return tuneAside(images, count.workers, context, nullptr);
    }

    qint64 passes() const override { return m_options.trials; }
    std::size_t warmUpImages() const override { return 2 * static_cast<std::size_t>(m_options.recipe.batchSize); }

private:
    Result<WorkloadRun> tuneAside(std::span<const quint32> images, int workers, const JobContext& context,
                                  TimelineRecorder* timeline) const
    {
        const AsideFolder folder = temporaryFolder();
        if (folder.path().isEmpty())
            return Error{.code = ErrorCode::NotWritable, .subject = QDir::tempPath(), .detail = folder.failure()};
        TuneOptions options = tuneOptions(workers);
        options.runsDir = folder.path();
        return tuned(options, images, context, timeline);
    }

    Result<WorkloadRun> tuned(TuneOptions& options, std::span<const quint32> images, const JobContext& context,
                              TimelineRecorder* timeline) const
    {
        options.data = dataOf(images);
        SlotWatch watch(timeline);
        const auto tuned = tune(options, watch, inImages(context, passes() * static_cast<qint64>(images.size())));
        if (!tuned)
            return tuned.as<WorkloadRun>();
        return WorkloadRun{watch.isResumed() ? secondsOf(tuned->study) : tuned->trialsSeconds,
                           watch.waitShare(),
                           m_options.coresPerTrial > 0 ? valuesOf(tuned->study) : QString(),
                           {}};
    }

    /// Each has one trial at a time, of a study that all reach.
    Result<WorkloadRun> tuneByProcesses(std::span<const quint32> images, WorkerCount count, int trials, const JobContext& context,
                                        TimelineRecorder* timeline) const
    {
        const AsideFolder folder = temporaryFolder();
        if (folder.path().isEmpty())
            return Error{.code = ErrorCode::NotWritable, .subject = QDir::tempPath(), .detail = folder.failure()};
        TuneOptions options = tuneOptions(1);
        options.trials = trials;
        options.runsDir = folder.path();
        options.data = dataOf(images);
        options.settings.recipe.workers = trialPlanOf(m_options, count).trial.loaderWorkers;
        options.sharedFile = m_options.database.isEmpty();
        const QString name = QStringLiteral("leafbench-speedup-%1").arg(QRandomGenerator::global()->generate64(), 0, 36);
        const auto url = parseDatabaseUrl(m_options.database);
        options.studyFile = url ? url->withPart(name) : folder.filePath(QStringLiteral("study.db"));
        const auto run = tunedTogether(options, count, inImages(context, passes() * static_cast<qint64>(images.size())), timeline);
        const Status removed = options.sharedFile ? Status(Ok{}) : removeSharedStudy(options.studyFile);
        if (run && !removed)
            return removed.as<WorkloadRun>();
        return run;
    }

    Result<WorkloadRun> tunedTogether(const TuneOptions& options, WorkerCount count, const JobContext& context,
                                      TimelineRecorder* timeline) const
    {
        const auto ranks = processesOf(count, context);
        if (!ranks)
            return ranks.as<WorkloadRun>();
        TuneObserver silent;
        const auto tuned = leafbench::tuneTogether(options, ranks->get(), silent, context);
        if (!tuned)
            return tuned.as<WorkloadRun>();
        if (timeline)
            drawShares(*tuned, *timeline);
        WorkloadRun run{tuned->seconds(), waitShareOf(*tuned), valuesOf(tuned->study), {}};
        if (count.nodes > 0)
            run.hosts = *ranks ? (*ranks)->group().hosts() : QStringList{thisNode()};
        return run;
    }

    TuneOptions tuneOptions(int workers) const
    {
        TuneOptions options;
        options.settings.recipe = m_data->recipe;
        options.settings.recipe.workers = m_options.recipe.workers;
        options.settings.reproducible = m_options.coresPerTrial > 0;
        options.settings.coresPerTrial = m_options.coresPerTrial;
        if (m_options.keepTuningIn.isEmpty()) {
            // Trials do not wait for each other's results: this measures parallel trials, as in the paper.
            options.settings.sampler.kind = SamplerOptions::Kind::Random;
            options.settings.suggestionLag = mostParallel - 1;
        } else {
            options.settings.suggestionLag = *std::max_element(m_options.workers.begin(), m_options.workers.end()) - 1;
        }
        options.trials = m_options.trials;
        options.parallel = workers;
        return options;
    }

    /// The training subset reduced to these images.
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

QString keptStudyPath(const SpeedupOptions& options, int workers)
{
    return QStringLiteral("%1/parallel-%2.db")
        .arg(tuningDirOf(QDir(options.keepTuningIn).absolutePath()), QString::number(workers));
}

Result<PreparedWorkload> prepareTuning(const SpeedupOptions& options, const JobContext& context)
{
    Recipe recipe = options.recipe;
    recipe.data = options.data;
    recipe.epochs = 1;
    const AsideFolder noCache = temporaryFolder();  // no cache: features are not part of a measurement
    const WorkerCount fullest = std::ranges::max(options.counts(), {}, workersOfANode);
    const int most = std::min(options.trials, workersOfANode(fullest));  // on one machine
    const FitCheck fits = fitCheck(recipe, trialPlanOf(options, fullest).trial, most);
    const auto prepared = prepareRunData(recipe, noCache.path(), context, fits);
    if (!prepared)
        return prepared.as<PreparedWorkload>();
    PreparedWorkload workload;
    workload.images = limitedImages((*prepared)->split.images(Subset::Train), options.limit);
    // The same share of the validation subset as of the training subset.
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
