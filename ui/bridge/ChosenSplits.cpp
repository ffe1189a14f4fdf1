#include "ui/bridge/ChosenSplits.h"

#include "engine/common/Fields.h"
#include "engine/common/TextFile.h"
#include "engine/dataset/SplitFile.h"
#include "engine/runs/place/RunsPlace.h"

#include <QFileInfo>

#include <algorithm>
#include <mutex>

namespace leafbench::ui {
namespace {

constexpr std::size_t mostChosen = 100;

struct ChosenSplit {
    QString dataset;
    SplitOptions options;
    QString file{};  ///< its name in the same folder; empty: the options make the split
};

void fields(ChosenSplit& chosen, auto&& visit)
{
    visit("dataset", chosen.dataset, notEmpty);
    visit("mode", chosen.options.mode);
    visit("train", chosen.options.trainShare, Range{0, 1});
    visit("valid", chosen.options.validShare, Range{0, 1});
    visit("test", chosen.options.testShare, Range{0, 1});
    visit("seed", chosen.options.seed, Range{0, 9007199254740991});
    visit("file", chosen.file);
}

/// Newest first.
struct ChosenSplitsFile {
    std::vector<ChosenSplit> splits;
};

void fields(ChosenSplitsFile& file, auto&& visit) { visit("splits", file.splits); }

QString splitsFolderOf(const QString& runsDir) { return runsDir + QStringLiteral("/splits"); }

QString chosenSplitsFile(const QString& runsDir) { return splitsFolderOf(runsDir) + QStringLiteral("/chosen.json"); }

/// A file that cannot be read is empty: the default split is always there.
std::vector<ChosenSplit> readChosen(const QString& runsDir)
{
    const auto json = readJson(chosenSplitsFile(runsDir));
    auto file = json ? fromJson<ChosenSplitsFile>(*json, Strictness::AllFields) : json.as<ChosenSplitsFile>();
    return file ? std::move(file.value().splits) : std::vector<ChosenSplit>();
}

}  // namespace

std::optional<Split> chosenSplit(const QString& runsDir, const DatasetIndex& dataset)
{
    const std::vector<ChosenSplit> all = readChosen(runsDir);
    const auto chosen = std::find_if(all.begin(), all.end(), [&](const ChosenSplit& one) { return one.dataset == dataset.root; });
    if (chosen == all.end())
        return {};
    auto split = chosen->file.isEmpty() ? makeSplit(dataset, chosen->options)
                                        : loadSplit(splitsFolderOf(runsDir) + u'/' + chosen->file, dataset);
    return split ? std::optional(std::move(split).value()) : std::nullopt;
}

Status rememberSplit(const QString& runsDir, const DatasetIndex& dataset, const SplitOptions& options, const QString& file)
{
    static std::mutex mutex;
    const std::lock_guard guard(mutex);
    std::vector<ChosenSplit> all = readChosen(runsDir);
    const bool forgotten = std::erase_if(all, [&](const ChosenSplit& one) { return one.dataset == dataset.root; }) > 0;
    const bool isDefault = options == defaultSplit(dataset);
    if (isDefault && !forgotten)
        return Ok{};
    if (!isDefault)
        all.insert(all.begin(), ChosenSplit{dataset.root, options, QFileInfo(file).fileName()});
    all.resize(std::min(mostChosen, all.size()));
    if (auto made = makeFolderOfRuns(splitsFolderOf(runsDir)); !made)
        return made;
    return writeJson(chosenSplitsFile(runsDir), toJson(ChosenSplitsFile{std::move(all)}));
}

}  // namespace leafbench::ui
