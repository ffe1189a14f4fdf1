#include "engine/dataset/Split.h"

#include "engine/common/Seed.h"
#include "engine/dataset/ControlledRounding.h"
#include "engine/dataset/SplitChecks.h"

#include <algorithm>
#include <cmath>

namespace leafbench {
namespace {

/// Labelled images by class, in the order of the index, from the `wanted` folders.
template <class Wanted>
std::vector<std::vector<quint32>> imagesByClass(const DatasetIndex& index, Wanted wanted)
{
    std::vector<std::vector<quint32>> byClass(index.classes.size());
    for (std::size_t i = 0; i < index.images.size(); ++i) {
        const ImageEntry& image = index.images[i];
        if (image.classIndex >= 0 && wanted(image.folder))
            byClass.at(static_cast<std::size_t>(image.classIndex)).push_back(static_cast<quint32>(i));
    }
    return byClass;
}

/// One generator a class: the shuffle of a class does not depend on the other classes.
Random shuffler(quint64 seed, std::size_t classIndex) { return Random(mixSeed(seed, 0x5b117u, classIndex)); }

void splitStratified(const DatasetIndex& index, Split& split)
{
    auto byClass = imagesByClass(index, [](Folder) { return true; });
    std::vector<qint64> counts;
    for (const auto& images : byClass)
        counts.push_back(static_cast<qint64>(images.size()));
    const SplitOptions& options = split.options;
    const auto table = roundTable(counts, exactWeights({options.trainShare, options.validShare, options.testShare}));
    for (std::size_t c = 0; c < byClass.size(); ++c) {
        Random random = shuffler(options.seed, c);
        shuffle(byClass[c], random);
        std::size_t next = 0;
        for (const Subset subset : {Subset::Train, Subset::Valid, Subset::Test}) {
            for (qint64 n = table[c][static_cast<std::size_t>(subset)]; n > 0; --n)
                split.assignment[byClass[c][next++]] = subset;
        }
    }
}

/// A share of each class of train/, rounded up.
void cutOutOfTrain(const DatasetIndex& index, Subset subset, double share, Split& split)
{
    auto byClass = imagesByClass(index, [](Folder folder) { return folder == Folder::Train; });
    const Weights weights = exactWeights({share, 1 - share, 0});
    for (std::size_t c = 0; c < byClass.size(); ++c) {
        Random random = shuffler(split.options.seed, c);
        shuffle(byClass[c], random);
        const auto count = static_cast<qint64>(byClass[c].size());
        const qint64 wanted = (count * weights.part[0] + weights.sum - 1) / weights.sum;  // rounded up
        for (qint64 i = 0; i < wanted; ++i)
            split.assignment[byClass[c][static_cast<std::size_t>(i)]] = subset;
    }
}

void splitByFolders(const DatasetIndex& index, Split& split)
{
    for (std::size_t i = 0; i < index.images.size(); ++i) {
        if (index.images[i].classIndex < 0)
            continue;
        switch (index.images[i].folder) {
        case Folder::Train: split.assignment[i] = Subset::Train; break;
        case Folder::Valid: split.assignment[i] = Subset::Valid; break;
        case Folder::Test: split.assignment[i] = Subset::Test; break;
        case Folder::Root: break;
        }
    }
    if (!hasLabelled(index, Folder::Test))
        cutOutOfTrain(index, Subset::Test, split.options.testShare, split);
    else if (!hasLabelled(index, Folder::Valid))
        cutOutOfTrain(index, Subset::Valid, split.options.validShare, split);
}

Error badShare(const char* key, double value) { return badValue(QLatin1String(key), QString::number(value), 0, 1); }

bool isUsable(double share) { return share >= 0 && std::isfinite(share); }

std::optional<Error> folderError(const DatasetIndex& index, const SplitOptions& options)
{
    if (!isUsable(options.testShare) || options.testShare > 1)
        return badShare("test_share", options.testShare);
    if (!isUsable(options.validShare) || options.validShare > 1)
        return badShare("valid_share", options.validShare);
    if (!hasLabelled(index, Folder::Train))
        return Error{ErrorCode::BadValue, QStringLiteral("split"), QStringLiteral("folders"), {QStringLiteral("stratified")}};
    return std::nullopt;
}

std::optional<Error> checkOptions(const DatasetIndex& index, const SplitOptions& options)
{
    switch (options.mode) {
    case SplitOptions::Mode::Folders: return folderError(index, options);
    case SplitOptions::Mode::Stratified: return shareError(options);
    case SplitOptions::Mode::Leaves: break;
    }
    return Error{ErrorCode::BadValue,
                 QStringLiteral("split"),
                 QStringLiteral("leaves"),
                 {QStringLiteral("folders"), QStringLiteral("stratified")}};
}

}  // namespace

std::vector<quint32> Split::images(Subset subset) const
{
    std::vector<quint32> result;
    for (std::size_t i = 0; i < assignment.size(); ++i) {
        if (assignment[i] == subset)
            result.push_back(static_cast<quint32>(i));
    }
    return result;
}

qint64 Split::count(Subset subset) const { return std::count(assignment.begin(), assignment.end(), subset); }

SplitOptions defaultSplit(const DatasetIndex& index)
{
    SplitOptions options;
    if (index.layout == Layout::Kaggle && hasLabelled(index, Folder::Train)
        && (hasLabelled(index, Folder::Valid) || hasLabelled(index, Folder::Test))) {
        options.mode = SplitOptions::Mode::Folders;
        options.testShare = 0;
    }
    return options;
}

std::optional<Error> shareError(const SplitOptions& options)
{
    if (!isUsable(options.testShare))
        return badShare("test_share", options.testShare);
    if (!isUsable(options.trainShare))
        return badShare("train_share", options.trainShare);
    if (!isUsable(options.validShare))
        return badShare("valid_share", options.validShare);
    const double sum = options.trainShare + options.validShare + options.testShare;
    if (!(sum > 0 && std::isfinite(sum)))
        return badShare("train_share", options.trainShare);
    return std::nullopt;
}

bool hasLabelled(const DatasetIndex& index, Folder folder)
{
    return std::any_of(index.images.begin(), index.images.end(),
                       [folder](const ImageEntry& image) { return image.folder == folder && image.classIndex >= 0; });
}

std::vector<SplitWarning> splitWarnings(const DatasetIndex& index, const Split& split)
{
    const SplitOptions& options = split.options;
    const bool folders = options.mode == SplitOptions::Mode::Folders;
    const bool wanted[] = {
        folders || options.trainShare > 0,
        folders ? hasLabelled(index, Folder::Valid) || hasLabelled(index, Folder::Test) : options.validShare > 0,
        options.testShare > 0 || (options.mode != SplitOptions::Mode::Stratified && hasLabelled(index, Folder::Test)),
    };
    const bool ofFolder[] = {folders, folders && hasLabelled(index, Folder::Valid), folders && hasLabelled(index, Folder::Test)};
    std::vector<std::array<qint64, 4>> counts(index.classes.size());
    for (std::size_t i = 0; i < index.images.size(); ++i) {
        const qint32 c = index.images[i].classIndex;
        if (c >= 0)
            ++counts.at(static_cast<std::size_t>(c))[static_cast<std::size_t>(split.assignment[i])];
    }
    std::vector<SplitWarning> warnings;
    for (std::size_t c = 0; c < counts.size(); ++c) {
        const qint64 images = counts[c][0] + counts[c][1] + counts[c][2] + counts[c][3];
        for (const Subset subset : {Subset::Train, Subset::Valid, Subset::Test}) {
            if (wanted[static_cast<std::size_t>(subset)] && counts[c][static_cast<std::size_t>(subset)] == 0)
                warnings.push_back({index.classes[c].name, images, subset, ofFolder[static_cast<std::size_t>(subset)]});
        }
    }
    return warnings;
}

Result<Split> makeSplit(const DatasetIndex& index, const SplitOptions& options)
{
    if (auto error = checkOptions(index, options))
        return std::move(*error);
    Split split{options, std::vector<Subset>(index.images.size(), Subset::None), {}};
    if (options.mode == SplitOptions::Mode::Folders)
        splitByFolders(index, split);
    else
        splitStratified(index, split);
    split.warnings = splitWarnings(index, split);
    return split;
}

std::vector<quint32> labelledImages(const DatasetIndex& index)
{
    std::vector<quint32> images;
    for (std::size_t i = 0; i < index.images.size(); ++i) {
        if (index.images[i].classIndex >= 0)
            images.push_back(static_cast<quint32>(i));
    }
    return images;
}

Result<std::vector<quint32>> statisticsImages(const DatasetIndex& index, const SplitOptions& options)
{
    if (index.layout == Layout::ImageFolder)
        return labelledImages(index);
    const auto split = makeSplit(index, options);
    if (!split)
        return split.as<std::vector<quint32>>();
    return split->images(Subset::Train);
}

}  // namespace leafbench
