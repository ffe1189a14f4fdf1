#include "engine/runs/evaluation/EvaluateOn.h"

#include "engine/common/Paths.h"
#include "engine/dataset/LostImages.h"
#include "engine/dataset/Scanner.h"
#include "engine/evaluation/ClassSuggestion.h"
#include "engine/runs/answers/BuildFeatureBank.h"
#include "engine/runs/answers/RunClassifier.h"
#include "engine/runs/evaluation/EvaluationFiles.h"
#include "engine/runs/evaluation/OtherDataset.h"
#include "engine/runs/evaluation/OtherEvaluationFiles.h"
#include "engine/runs/store/RunDataset.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace leafbench {
namespace {

/// Null if there is none, and the run's own pictures are not there to build it.
Result<FeatureBankPtr> featureBankOf(const Run& run, const std::shared_ptr<Classifier>& classifier, const QString& data,
                                     const JobContext& context)
{
    if (FeatureBankPtr stored = loadFeatureBank(run))
        return stored;
    const auto dataset = openRunDataset(run, data, context);
    if (dataset.failed() && isDatasetElsewhere(dataset.error(), run))
        return FeatureBankPtr();
    if (!dataset)
        return dataset.as<FeatureBankPtr>();
    const auto built = buildFeatureBank({run, dataset->index, dataset->split, dataset->difference, classifier}, context);
    if (built.failed() && (built.error().code == ErrorCode::DatasetGone || built.error().code == ErrorCode::EmptySubset))
        return FeatureBankPtr();
    return built ? Result<FeatureBankPtr>(built->featureBank) : built.as<FeatureBankPtr>();
}

/// With links resolved; false if the parent is gone.
bool isReallyWithin(const QString& folder, const QString& parent)
{
    const QString outer = QFileInfo(parent).canonicalFilePath();
    return !outer.isEmpty() && isWithin(QFileInfo(folder).canonicalFilePath(), outer);
}

std::optional<ValidationNumbers> validationOf(const Run& run, const FeatureBankPtr& bank)
{
    const EpochRecord* best = run.best();
    if (!best || run.images[1] == 0)
        return std::nullopt;
    ValidationNumbers numbers{run.images[1], best->validAccuracy, {}, {}, {}};
    numbers.interval = wilsonInterval(std::llround(best->validAccuracy * static_cast<double>(run.images[1])), run.images[1]);
    if (bank) {
        numbers.ece = bank->temperature.eceAfter;
        numbers.turnedAway = bank->falsePositiveRate;
    }
    return numbers;
}

/// False: cancelled.
bool countTurnedAway(TurnedAway& counts, const std::vector<Prediction>& predictions, const FeatureBankPtr& bank,
                     const JobContext& context)
{
    counts.images = static_cast<qint64>(predictions.size());
    std::vector<FeatureBank::Unlikeness> unlike;
    if (bank && !predictions.empty() && !measureUnlikeness(*bank, predictions, context.token, unlike))
        return false;
    const auto isAway = [&bank](const FeatureBank::Unlikeness& one) { return bank->isOutOfDistribution(one); };
    counts.turnedAway = std::count_if(unlike.begin(), unlike.end(), isAway);
    return true;
}

/// The predictions for pictures of known and of unknown classes.
struct AnsweredPictures {
    std::vector<Prediction> known;
    std::vector<Prediction> unknown;
};

Result<AnsweredPictures> answersOn(const DatasetPtr& index, const std::vector<quint32>& images, Classifier& classifier,
                                   std::vector<RefusedImage>& refused, const JobContext& context)
{
    auto said = classifier.predict(index, images, -1, refused, QStringLiteral("evaluate"), context);
    if (!said)
        return said.as<AnsweredPictures>();
    if (auto present = checkRefused(*index, refused); !present)
        return present.as<AnsweredPictures>();
    const auto lost = std::ssize(images) - std::ssize(*said);
    if (auto enough = checkLost({}, lost, std::ssize(images), refused.empty() ? nullptr : &refused.front()); !enough)
        return enough.as<AnsweredPictures>();
    AnsweredPictures answers;
    for (Prediction& prediction : said.value()) {
        const bool isKnown = index->images[prediction.image].classIndex >= 0;
        (isKnown ? answers.known : answers.unknown).push_back(std::move(prediction));
    }
    if (answers.known.empty())
        return Error{.code = ErrorCode::EmptySubset};
    return answers;
}

/// All that an evaluation on another dataset needs.
struct OpenedOther {
    Run run;
    OtherDataset dataset;
    std::shared_ptr<Classifier> classifier;
    FeatureBankPtr bank;  ///< may be null
};

Result<OpenedOther> openOther(const QString& runPath, const EvaluateOnOptions& options, const JobContext& context)
{
    const auto run = openRun(runPath);
    if (!run)
        return run.as<OpenedOther>();
    const auto dataset = openOtherDataset(*run, options.folder, options.mapping, context);
    if (!dataset)
        return dataset.as<OpenedOther>();
    const auto classifier = openClassifier(*run);
    if (!classifier)
        return classifier.as<OpenedOther>();
    const auto bank = featureBankOf(*run, *classifier, options.data, context);
    if (!bank)
        return bank.as<OpenedOther>();
    return OpenedOther{*run, *dataset, *classifier, *bank};
}

}  // namespace

Result<std::vector<MatchedFolder>> suggestMapping(const QString& runPath, const QString& folder, const JobContext& context)
{
    using Folders = std::vector<MatchedFolder>;
    const auto run = openRun(runPath);
    if (!run)
        return run.as<Folders>();
    const auto index = scanDataset(folder, context);
    if (!index)
        return index.as<Folders>();
    Folders folders = matchFolders(**index, run->classNames);
    suggestClasses(folders, run->classNames);
    return folders;
}

Result<Evaluation> evaluateOn(const QString& runPath, const EvaluateOnOptions& options, const JobContext& context)
{
    QElapsedTimer clock;
    clock.start();
    auto opened = openOther(runPath, options, context);
    if (!opened)
        return opened.as<Evaluation>();
    const Run& run = opened->run;
    const DatasetPtr& pictures = opened->dataset.pictures;
    const FeatureBankPtr& bank = opened->bank;
    Evaluation evaluation;
    auto answers = answersOn(pictures, opened->dataset.images, *opened->classifier, evaluation.refused, context);
    if (!answers)
        return answers.as<Evaluation>();

    OtherPictures other{{}, opened->dataset.folders, bank != nullptr, false, {}, {}, validationOf(run, bank)};
    other.isOwn = isReallyWithin(pictures->root, bank ? bank->datasetRoot : run.recipe.data);
    if (!countTurnedAway(other.known, answers->known, bank, context)
        || !countTurnedAway(other.unknown, answers->unknown, bank, context))
        return Cancelled{};
    evaluation.runPath = run.path;
    evaluation.datasetRoot = pictures->root;
    evaluation.subset = Subset::None;
    evaluation.classNames = run.classNames;
    evaluation.temperature = bank ? bank->temperature.temperature : 1;
    evaluation.other = std::move(other);
    setAnswers(evaluation, answers->known, *pictures);
    evaluation.elapsedSeconds = clock.nsecsElapsed() * 1e-9;
    if (auto stored = storeOtherEvaluation(evaluation, run); !stored)
        return stored.as<Evaluation>();
    return evaluation;
}

}  // namespace leafbench
