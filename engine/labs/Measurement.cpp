#include "engine/labs/Measurement.h"

#include "engine/audit/DatasetCheck.h"
#include "engine/evaluation/ClassOrder.h"
#include "engine/runs/evaluation/EvaluateRun.h"
#include "engine/runs/store/RunIndex.h"

#include <QFileInfo>

#include <algorithm>
#include <numeric>

namespace leafbench {
namespace {

/// Times in files are whole seconds, and a file system's clock is some milliseconds behind.
constexpr int clockSlackSeconds = 1;

struct MeasuredPut {
    LabValues& values;
    void operator()(const char* name, double value) const { values.numbers.insert(QString::fromLatin1(name), value); }
    void operator()(const char* name, double at, double value) const
    {
        values.numbers.insert(QString::fromLatin1(name) + u'.' + QString::number(at), value);
    }
    void operator()(const char* name, const QString& text) const { values.texts.insert(QString::fromLatin1(name), text); }
};

/// "Apple: Black rot".
QString classTitle(const QString& name)
{
    const ClassName parts = splitClassName(name);
    return parts.disease.isEmpty() ? readable(name) : readable(parts.species) + QStringLiteral(": ") + readable(parts.disease);
}

double portion(double part, double whole) { return whole > 0 ? part / whole : 0; }

LabValues datasetValues(const DatasetIndex& index, const Split& split)
{
    LabValues values;
    const MeasuredPut put{values};
    const std::vector<qint64> counts = index.countsByClass();
    put("images", double(index.images.size()));
    put("classes", double(index.classes.size()));
    put("species", double(index.species().size()));
    put("train", double(split.count(Subset::Train)));
    put("valid", double(split.count(Subset::Valid)));
    put("test", double(split.count(Subset::Test)));
    put("train_share",
        portion(double(split.count(Subset::Train)),
                double(split.count(Subset::Train) + split.count(Subset::Valid) + split.count(Subset::Test))));
    if (counts.empty())
        return values;
    const auto [least, most] = std::minmax_element(counts.begin(), counts.end());
    put("smallest", double(*least));
    put("largest", double(*most));
    put("ratio", portion(double(*most), double(*least)));
    put("labelled", double(std::accumulate(counts.begin(), counts.end(), qint64{0})));
    put("smallest_class", classTitle(index.classes[std::size_t(least - counts.begin())].name));
    put("largest_class", classTitle(index.classes[std::size_t(most - counts.begin())].name));
    return values;
}

LabValues checkValues(const DatasetCheck& check)
{
    LabValues values;
    const MeasuredPut put{values};
    put("images", double(check.facts->images.size()));
    put("leaves", double(check.leaves.leaves));
    put("faulty", double(check.facts->faulty().size()));
    put("mislabelled", double(check.leaves.acrossClasses));
    put("copies", portion(double(check.facts->images.size()) - check.leaves.leaves, double(check.facts->images.size())));
    for (const SplitLeaks& split : check.splits) {
        const SubsetLeak& valid = split.report.of(Subset::Valid);
        const SubsetLeak& test = split.report.of(Subset::Test);
        const QByteArray name = "leaked_" + toWord(split.kind).toLatin1();
        put(name.constData(), portion(double(valid.leakedImages + test.leakedImages), double(valid.images + test.images)));
        if (split.kind == SplitLeaks::Kind::Default)
            put("leaked_images", double(valid.leakedImages + test.leakedImages));
    }
    if (!values.number(QStringLiteral("leaked_paper")) && values.number(QStringLiteral("leaked_default")))
        put("leaked_paper", *values.number(QStringLiteral("leaked_default")));
    put("published", BackgroundBias::published);
    put("background", check.bias ? check.bias->accuracy : 0);
    put("chance", check.bias ? check.bias->chance : 0);
    put("background_over_chance", check.bias ? portion(check.bias->accuracy, check.bias->chance) : 0);
    return values;
}

LabValues studyValues(const SpeedupStudy& study)
{
    LabValues values;
    const MeasuredPut put{values};
    SpeedupCurve curve = study.curve();
    curve.points = curve.widestPoints();  // by number of workers
    double spread = 0;
    for (const SpeedupPoint& point : curve.points) {
        spread = std::max(spread, portion(point.mostSeconds - point.leastSeconds, point.medianSeconds));
        put("seconds", point.workers, point.medianSeconds);
        put("speedup", point.workers, point.speedup.value);
        put("efficiency", point.workers, point.efficiency.value);
        put("rate", point.workers, portion(double(study.images()), point.medianSeconds));
    }
    for (const SpeedupMeasurement& measurement : study.measurements) {
        if (curve.find(measurement.count()))
            put("wait", measurement.workers, measurement.waitShare);
    }
    const auto best = std::max_element(curve.points.begin(), curve.points.end(), [](const SpeedupPoint& a, const SpeedupPoint& b) {
        return a.speedup.value < b.speedup.value;
    });
    put("base", curve.points.front().workers);
    put("most", curve.points.back().workers);
    put("base_seconds", curve.points.front().medianSeconds);
    put("most_seconds", curve.points.back().medianSeconds);
    put("most_speedup", curve.points.back().speedup.value);
    put("best", best->workers);
    put("best_speedup", best->speedup.value);
    put("images", double(study.images()));
    put("cores", study.cores);
    put("serial", curve.amdahl ? curve.amdahl->serialFraction.value : 0);
    put("agree", study.resultsAgree());
    put("spread", spread);
    return values;
}

LabValues newestStudy(Workload workload, const MeasuredFrom& from)
{
    for (const SpeedupStudy& study : listStudies(studiesDirOf(from.runsDir))) {
        const bool isOne = study.options.workload == workload && study.started >= from.since;
        if (isOne && study.state != StudyState::Running && study.curve().points.size() >= 2)
            return studyValues(study);
    }
    return {};
}

LabValues trainingValues(const Run& run)
{
    LabValues values;
    const MeasuredPut put{values};
    double rate = 0, wait = 0;
    for (const EpochRecord& epoch : run.epochs) {
        put("accuracy_by", epoch.epoch, epoch.validAccuracy);
        put("train_by", epoch.epoch, epoch.trainAccuracy);
        put("loss_by", epoch.epoch, epoch.validLoss);
        rate += epoch.imagesPerSecond / double(run.epochs.size());
        wait += epoch.waitShare / double(run.epochs.size());
    }
    const auto best = std::max_element(run.epochs.begin(), run.epochs.end(), [](const EpochRecord& a, const EpochRecord& b) {
        return a.validAccuracy < b.validAccuracy;
    });
    put("epochs", double(run.epochs.size()));
    put("seconds", run.trainedSeconds());
    put("epoch_seconds", run.trainedSeconds() / double(run.epochs.size()));
    put("first", run.epochs.front().validAccuracy);
    put("last", run.epochs.back().validAccuracy);
    put("accuracy", best->validAccuracy);
    put("best_epoch", best->epoch);
    put("train_accuracy", run.epochs.back().trainAccuracy);
    put("gap", run.epochs.back().trainAccuracy - run.epochs.back().validAccuracy);
    put("images", double(run.images[0]));
    put("classes", double(run.classNames.size()));
    put("chance", portion(1, double(run.classNames.size())));
    put("rate", rate);
    put("wait", wait);
    put("name", run.name);
    return values;
}

LabValues newestTraining(const MeasuredFrom& from)
{
    for (const Run& run : indexedRuns(from.runsDir).runs) {
        const bool isOver = run.state == RunState::Finished || run.state == RunState::Cancelled;
        if (isOver && !run.starter && run.started >= from.since && !run.epochs.empty())
            return trainingValues(run);
    }
    return {};
}

LabValues evaluationValues(const Evaluation& evaluation)
{
    LabValues values;
    const MeasuredPut put{values};
    const ConfusionMatrix& matrix = evaluation.matrix;
    const auto interval = wilsonInterval(matrix.correct(), matrix.total());
    put("images", double(matrix.total()));
    put("classes", double(matrix.classes()));
    put("correct", double(matrix.correct()));
    put("wrong", double(matrix.total() - matrix.correct()));
    put("accuracy", matrix.accuracy());
    put("low", interval[0]);
    put("high", interval[1]);
    put("chance", portion(1, matrix.classes()));
    put("top_five", evaluation.topFive);
    put("macro_f1", evaluation.report.macro.f1);
    const auto& classes = evaluation.report.classes;
    const auto less = [](const ReportRow& a, const ReportRow& b) { return a.recall < b.recall; };
    const auto [worst, best] = std::minmax_element(classes.begin(), classes.end(), less);
    put("worst_recall", worst->recall);
    put("worst_class", classTitle(worst->name));
    put("best_recall", best->recall);
    put("best_class", classTitle(best->name));
    const auto pairs = confusedPairs(matrix, 1);
    put("confused", pairs.empty() ? 0 : double(pairs[0].images));
    put("confused_truth", pairs.empty() ? QStringLiteral("-") : classTitle(evaluation.classNames[pairs[0].truth]));
    put("confused_as", pairs.empty() ? QStringLiteral("-") : classTitle(evaluation.classNames[pairs[0].predicted]));
    return values;
}

LabValues newestEvaluation(const MeasuredFrom& from)
{
    for (const Run& run : indexedRuns(from.runsDir).runs) {
        for (const Subset subset : {Subset::Test, Subset::Valid}) {
            const QFileInfo stored(run.evaluationDir(subset) + QStringLiteral("/metrics.json"));
            if (!stored.exists() || stored.lastModified() < from.since)
                continue;
            const auto evaluation = storedEvaluation(run, subset);
            if (evaluation && evaluation->matrix.total() > 0)
                return evaluationValues(*evaluation);
        }
    }
    return {};
}

}  // namespace

Result<LabValues> readMeasurement(LabSource source, Workload workload, const MeasuredFrom& given, const JobContext& context)
{
    MeasuredFrom from = given;
    from.since = given.since.addSecs(-clockSlackSeconds);
    switch (source) {
    case LabSource::Dataset: return from.dataset && from.split ? datasetValues(*from.dataset, *from.split) : LabValues();
    case LabSource::Check: {
        if (!from.dataset)
            return LabValues();
        const auto check = loadCachedCheck(from.dataset, factsDir(from.runsDir), context);
        if (!check)
            return check.as<LabValues>();
        return *check ? checkValues(**check) : LabValues();
    }
    case LabSource::Speedup: return newestStudy(workload, from);
    case LabSource::Training: return newestTraining(from);
    case LabSource::Evaluation: return newestEvaluation(from);
    }
    return LabValues();
}

QStringList measuredNames(LabSource source)
{
    const auto words = [](const char* all) { return QString::fromLatin1(all).split(u' '); };
    switch (source) {
    case LabSource::Dataset:
        return words("images classes species train valid test train_share smallest largest ratio labelled smallest_class "
                     "largest_class");
    case LabSource::Check:
        return words(
            "images leaves faulty mislabelled copies leaked_default leaked_paper leaked_leaf_clean leaked_images published "
            "background chance background_over_chance");
    case LabSource::Speedup:
        return words(
            "seconds speedup efficiency rate wait base most base_seconds most_seconds most_speedup best best_speedup images "
            "cores serial agree spread");
    case LabSource::Training:
        return words("accuracy_by train_by loss_by epochs seconds epoch_seconds first last accuracy best_epoch train_accuracy gap "
                     "images classes chance rate wait name");
    case LabSource::Evaluation:
        return words("images classes correct wrong accuracy low high chance top_five macro_f1 worst_recall worst_class best_recall "
                     "best_class confused confused_truth confused_as");
    }
    return {};
}

}  // namespace leafbench
