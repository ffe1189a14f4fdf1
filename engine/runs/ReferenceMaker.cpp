#include "engine/runs/ReferenceMaker.h"

#include "engine/audit/DatasetFacts.h"
#include "engine/parallel/CorePlan.h"
#include "engine/parallel/ParallelFor.h"
#include "engine/runs/FeatureDistance.h"
#include "engine/runs/ReferenceFiles.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace leafbench {

namespace {

constexpr double keptShare = 0.95;  // of the validation images lie below the threshold

/// At most rowsPerClass of each class, spread evenly over it; ascending.
std::vector<quint32> withFeatures(const DatasetIndex& index, const std::vector<quint32>& train)
{
    constexpr std::size_t most = Reference::rowsPerClass;
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
    rows.reserve(predictions.size() * Reference::width);
    for (const Prediction& prediction : predictions) {
        rows.insert(rows.end(), prediction.scores.features.begin(), prediction.scores.features.end());
        makeUnit(std::span(rows).last(Reference::width));
    }
    return rows;
}

/// Images that could be read, with their hashes, and which row each one has.
void listImages(Reference& reference, const DatasetFacts& facts, const std::vector<quint32>& train,
                std::span<const Prediction> rows)
{
    auto row = rows.begin();
    for (const quint32 image : train) {
        const bool hasRow = row != rows.end() && row->image == image;
        if (hasRow)
            reference.imageOfRow.push_back(static_cast<quint32>(reference.images.size()));
        const ImageEntry& entry = facts.index->images[image];
        if (hasRow || !facts.images[image].error)
            reference.images.push_back({.path = entry.path, .classIndex = entry.classIndex, .hash = facts.images[image].hash,
                                        .featureRow = hasRow ? static_cast<int>(row - rows.begin()) : -1});
        if (hasRow)
            ++row;
    }
}

/// Distances of validation images to their 10th nearest rows. False: cancelled.
bool neighbourDistances(const Reference& reference, std::span<const Prediction> valid, const CancellationToken& token,
                        std::vector<double>& out)
{
    constexpr std::size_t together = 32;
    const std::size_t rows = reference.imageOfRow.size();
    const std::size_t nth = std::min<std::size_t>(Reference::neighbours, rows) - 1;
    out.resize(valid.size());
    return parallelFor(valid.size(), together, availableCores(), [&](int, std::size_t begin, std::size_t end) {
        const std::vector<float> queries = unitRows(valid.subspan(begin, end - begin));
        std::vector<float> squares = squaredDistances(queries, reference.features, Reference::width);
        for (std::size_t i = begin; i < end; ++i) {
            const auto first = squares.begin() + static_cast<std::ptrdiff_t>((i - begin) * rows);
            const auto wanted = first + static_cast<std::ptrdiff_t>(nth);
            std::nth_element(first, wanted, first + static_cast<std::ptrdiff_t>(rows));
            out[i] = std::sqrt(*wanted);
        }
        return token.checkpoint();
    });
}

void setThreshold(Reference& reference, std::vector<double> distances)
{
    std::sort(distances.begin(), distances.end());
    const auto kept = static_cast<std::size_t>(std::ceil(keptShare * static_cast<double>(distances.size())));
    reference.threshold = distances[kept - 1];
    const auto above = distances.end() - std::upper_bound(distances.begin(), distances.end(), reference.threshold);
    reference.falseAlarmRate = static_cast<double>(above) / static_cast<double>(distances.size());
    reference.validImages = static_cast<qint64>(distances.size());
}

struct Said {
    std::vector<Prediction> valid;
    std::vector<Prediction> rows;       ///< the training images whose features are kept
    std::vector<RefusedImage> refused;  ///< validation images
};

/// One pass over both subsets.
Outcome<Said> ask(const RunPictures& pictures, const std::vector<quint32>& train, const JobContext& context)
{
    std::vector<quint32> images = pictures.split.images(Subset::Valid);
    const std::vector<quint32> rows = withFeatures(*pictures.index, train);
    images.insert(images.end(), rows.begin(), rows.end());
    Said said;
    auto answers = pictures.classifier->predict(pictures.index, images, -1, said.refused, QStringLiteral("reference"), context);
    if (!answers)
        return answers.as<Said>();
    const auto isValid = [&](quint32 image) { return pictures.split.assignment[image] == Subset::Valid; };
    std::erase_if(said.refused, [&](const RefusedImage& refused) { return !isValid(refused.image); });
    for (Prediction& prediction : answers.value())
        (isValid(prediction.image) ? said.valid : said.rows).push_back(std::move(prediction));
    for (const Subset subset : {Subset::Train, Subset::Valid}) {
        if ((subset == Subset::Train ? said.rows : said.valid).empty())
            return Error{.code = ErrorCode::EmptySubset, .subject = subsetName(subset)};
    }
    return said;
}

}  // namespace

Outcome<MadeReference> makeReference(const RunPictures& pictures, const JobContext& context)
{
    const QString mark = checkpointMark(pictures.run);
    const std::vector<quint32> train = pictures.split.images(Subset::Train);
    auto said = ask(pictures, train, context);
    if (!said)
        return said.as<MadeReference>();
    const QString runsDir = QFileInfo(pictures.run.path).absolutePath();
    const auto facts = examineDataset(pictures.index, factsDir(runsDir), 0, context);
    if (!facts)
        return facts.as<MadeReference>();
    auto reference = std::make_shared<Reference>();
    reference->datasetRoot = pictures.index->root;
    reference->temperature = fitTemperature(scoresOf(said->valid, *pictures.index));
    reference->features = unitRows(said->rows);
    roundAsStored(reference->features);
    listImages(*reference, **facts, train, said->rows);
    std::vector<double> distances;
    if (!neighbourDistances(*reference, said->valid, context.token, distances))
        return Cancelled{};
    setThreshold(*reference, std::move(distances));
    if (!mark.isEmpty() && checkpointMark(pictures.run) == mark)
        (void)storeReference(*reference, pictures.run, mark);
    return MadeReference{std::move(reference), std::move(said.value().valid), std::move(said.value().refused)};
}

}  // namespace leafbench
