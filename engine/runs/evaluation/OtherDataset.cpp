#include "engine/runs/evaluation/OtherDataset.h"

#include "engine/dataset/Scanner.h"
#include "engine/dataset/Split.h"

#include <algorithm>

namespace leafbench {
namespace {

/// The dataset with the run's classes in place of its own; -1: of no class of the run.
DatasetPtr relabelled(const DatasetIndex& index, const std::vector<MatchedFolder>& folders, const QStringList& classNames)
{
    auto other = std::make_shared<DatasetIndex>(index);
    other->classes.clear();
    for (const QString& name : classNames)
        other->classes.push_back(splitClassName(name));
    for (ImageEntry& image : other->images) {
        if (image.classIndex >= 0)
            image.classIndex
                = static_cast<qint32>(classNames.indexOf(folders[static_cast<std::size_t>(image.classIndex)].className));
    }
    return other;
}

Result<std::vector<MatchedFolder>> matched(const DatasetIndex& index, const ClassMapping& mapping, const Run& run)
{
    std::vector<MatchedFolder> folders = matchFolders(index, run.classNames);
    if (auto applied = applyMapping(folders, mapping, run.classNames); !applied)
        return applied.as<std::vector<MatchedFolder>>();
    if (std::all_of(folders.begin(), folders.end(), [](const auto& folder) { return folder.className.isEmpty(); }))
        return Error{.code = ErrorCode::NoneMatches, .subject = index.root, .choices = index.classNames()};
    return folders;
}

}  // namespace

Result<OtherDataset> openOtherDataset(const Run& run, const QString& folder, const ClassMapping& mapping, const JobContext& context)
{
    const auto index = scanDataset(folder, context);
    if (!index)
        return index.as<OtherDataset>();
    const auto folders = matched(**index, mapping, run);
    if (!folders)
        return folders.as<OtherDataset>();
    return OtherDataset{*folders, relabelled(**index, *folders, run.classNames), labelledImages(**index)};
}

}  // namespace leafbench
