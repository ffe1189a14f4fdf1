#include "engine/runs/answers/BuildFeatureBank.h"

#include "engine/audit/DatasetFacts.h"
#include "engine/concurrency/CorePlan.h"
#include "engine/concurrency/ParallelFor.h"
#include "engine/dataset/LostImages.h"
#include "engine/runs/answers/FeatureBankFiles.h"
#include "engine/runs/answers/FeatureDistance.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace leafbench {
namespace {

// Chosen on pictures without a leaf, altered leaves and species held back: tests/bench/README.md, "What is turned away".
constexpr double keptShare = 0.95;     // the thresholds together accept this share of the validation images
constexpr double layer3Share = 0.985;  // and that on layer3 alone this one

/// At most rowsPerClass images of each class, evenly spaced; ascending.
std::vector<quint32> withFeatures(const DatasetIndex& index, const std::vector<quint32>& train)
{
    constexpr std::size_t most = FeatureBank::rowsPerClass;
    std::vector<std::vector<quint32>> byClass(index.classes.size());
    for (const quint32 image : train)
        byClass[static_cast<std::size_t>(index.images[image].classIndex)].push_back(image);
    std::vector<quint32> chosen;
    for (const std::vector<quint32>& images : byClass) {
        const std::size_t count = std::min(most, images.size());
        for (std::size_t i = 0; i < count; ++i)
            chosen.push_back(images[i * images.size() / count]);
    }
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

std::vector<float> unitRows(std::span<const Prediction> predictions)
{
    std::vector<float> rows;
    rows.reserve(predictions.size() * FeatureBank::width);
    for (const Prediction& prediction : predictions) {
        rows.insert(rows.end(), prediction.scores.features.begin(), prediction.scores.features.end());
        makeUnit(std::span(rows).last(FeatureBank::width));
    }
    return rows;
}

/// The readable images with their hashes, and the feature row of each.
void listImages(FeatureBank& featureBank, const DatasetFacts& facts, const std::vector<quint32>& train,
                std::span<const Prediction> rows)
{
    auto row = rows.begin();
    for (const quint32 image : train) {
        const bool hasRow = row != rows.end() && row->image == image;
        if (hasRow)
            featureBank.imageOfRow.push_back(static_cast<quint32>(featureBank.images.size()));
        const ImageEntry& entry = facts.index->images[image];
        if (hasRow || !facts.images[image].error)
            featureBank.images.push_back({.path = entry.path,
                                          .classIndex = entry.classIndex,
                                          .hash = facts.images[image].hash,
                                          .featureRow = hasRow ? static_cast<int>(row - rows.begin()) : -1});
        if (hasRow)
            ++row;
    }
}

/// Of as many validation images as a share asks for, rounded up.
std::size_t countOf(double share, std::size_t images)
{
    return static_cast<std::size_t>(std::ceil(share * static_cast<double>(images)));
}

/// The value that `count` of them do not exceed.
double boundOf(std::vector<double> values, std::size_t count)
{
    std::sort(values.begin(), values.end());
    return values[count - 1];
}

/// layer3Share of the validation images pass the second threshold, and keptShare of them both.
void setThresholds(FeatureBank& featureBank, const std::vector<FeatureBank::Unlikeness>& valid)
{
    std::vector<double> layer3, passed;
    for (const FeatureBank::Unlikeness& unlike : valid)
        layer3.push_back(unlike.layer3);
    featureBank.layer3Threshold = boundOf(std::move(layer3), countOf(layer3Share, valid.size()));
    for (const FeatureBank::Unlikeness& unlike : valid) {
        if (unlike.layer3 <= featureBank.layer3Threshold)
            passed.push_back(unlike.distance);
    }
    featureBank.threshold = boundOf(std::move(passed), countOf(keptShare, valid.size()));
    const auto above
        = std::count_if(valid.begin(), valid.end(), [&](const auto& one) { return featureBank.isOutOfDistribution(one); });
    featureBank.falsePositiveRate = static_cast<double>(above) / static_cast<double>(valid.size());
    featureBank.validImages = static_cast<qint64>(valid.size());
}

FeatureGaussian layer3Of(std::span<const Prediction> predictions)
{
    std::vector<float> rows;
    for (const Prediction& prediction : predictions)
        rows.insert(rows.end(), prediction.scores.layer3.begin(), prediction.scores.layer3.end());
    return fitGaussian(rows, Scores::layer3Width);
}

struct BankPredictions {
    std::vector<Prediction> valid;
    std::vector<Prediction> rows;       ///< the training images whose features are kept
    std::vector<RefusedImage> refused;  ///< validation images
};

/// One forward pass over both subsets.
Result<BankPredictions> predictTrainImages(const RunPictures& pictures, const std::vector<quint32>& train,
                                           const JobContext& context)
{
    std::vector<quint32> images = pictures.split.images(Subset::Valid);
    const std::vector<quint32> rows = withFeatures(*pictures.index, train);
    images.insert(images.end(), rows.begin(), rows.end());
    BankPredictions predicted;
    auto answers
        = pictures.classifier->predict(pictures.index, images, -1, predicted.refused, QStringLiteral("reference"), context);
    if (!answers)
        return answers.as<BankPredictions>();
    if (auto present = checkRefused(*pictures.index, predicted.refused); !present)
        return present.as<BankPredictions>();
    const auto isValid = [&](quint32 image) { return pictures.split.assignment[image] == Subset::Valid; };
    std::erase_if(predicted.refused, [&](const RefusedImage& refused) { return !isValid(refused.image); });
    for (Prediction& prediction : answers.value())
        (isValid(prediction.image) ? predicted.valid : predicted.rows).push_back(std::move(prediction));
    for (const Subset subset : {Subset::Train, Subset::Valid}) {
        if ((subset == Subset::Train ? predicted.rows : predicted.valid).empty())
            return Error{.code = ErrorCode::EmptySubset, .subject = toWord(subset)};
    }
    return predicted;
}

}  // namespace

bool measureUnlikeness(const FeatureBank& featureBank, std::span<const Prediction> predictions, const CancellationToken& token,
                       std::vector<FeatureBank::Unlikeness>& out)
{
    constexpr std::size_t imagesPerTask = 32;
    const std::size_t rows = featureBank.imageOfRow.size();
    const std::size_t nth = std::min<std::size_t>(FeatureBank::neighbours, rows) - 1;
    out.resize(predictions.size());
    return parallelFor(predictions.size(), imagesPerTask, availableCores(), [&](int, std::size_t begin, std::size_t end) {
        const std::vector<float> queries = unitRows(predictions.subspan(begin, end - begin));
        std::vector<float> squares = squaredDistances(queries, featureBank.features, FeatureBank::width);
        for (std::size_t i = begin; i < end; ++i) {
            const auto first = squares.begin() + static_cast<std::ptrdiff_t>((i - begin) * rows);
            const auto wanted = first + static_cast<std::ptrdiff_t>(nth);
            std::nth_element(first, wanted, first + static_cast<std::ptrdiff_t>(rows));
            out[i].distance = std::sqrt(*wanted);
            if (featureBank.layer3.isFitted())
                out[i].layer3 = featureBank.layer3.distance(predictions[i].scores.layer3);
        }
        return token.checkpoint();
    });
}

Result<FeatureBankResult> buildFeatureBank(const RunPictures& pictures, const JobContext& context)
{
    const QString fingerprint = checkpointFingerprint(pictures.run);
    const std::vector<quint32> train = pictures.split.images(Subset::Train);
    auto predicted = predictTrainImages(pictures, train, context);
    if (!predicted)
        return predicted.as<FeatureBankResult>();
    const QString runsDir = QFileInfo(pictures.run.path).absolutePath();
    const auto facts = examineDataset(pictures.index, factsDir(runsDir), 0, context);
    if (!facts)
        return facts.as<FeatureBankResult>();
    auto featureBank = std::make_shared<FeatureBank>();
    featureBank->datasetRoot = pictures.index->root;
    featureBank->difference = pictures.difference;
    const LogitTable scores = scoresOf(predicted->valid, *pictures.index);
    featureBank->temperature = fitTemperature(scores);
    featureBank->confidenceThreshold = fitConfidenceThreshold(scores, featureBank->temperature.temperature);
    featureBank->features = unitRows(predicted->rows);
    roundAsStored(featureBank->features);
    listImages(*featureBank, **facts, train, predicted->rows);
    featureBank->layer3 = layer3Of(predicted->rows);
    std::vector<FeatureBank::Unlikeness> valid;
    if (!measureUnlikeness(*featureBank, predicted->valid, context.token, valid))
        return Cancelled{};
    setThresholds(*featureBank, valid);
    if (!fingerprint.isEmpty() && checkpointFingerprint(pictures.run) == fingerprint)
        (void)storeFeatureBank(*featureBank, pictures.run, fingerprint);
    return FeatureBankResult{std::move(featureBank), std::move(predicted.value().valid), std::move(predicted.value().refused)};
}

}  // namespace leafbench
