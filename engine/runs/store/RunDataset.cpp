#include "engine/runs/store/RunDataset.h"

#include "engine/common/TextFile.h"
#include "engine/dataset/Scanner.h"

#include <QFileInfo>
#include <QJsonObject>

namespace leafbench {
namespace {

/// A file of the run that names the dataset's folder, if it is there.
Status renameDataset(const QString& file, const QString& root)
{
    if (!QFileInfo::exists(file))
        return Ok{};
    auto json = readJson(file);
    if (!json)
        return Ok{};  // a damaged file is rebuilt when needed
    json.value()["dataset"] = root;
    return writeJson(file, *json);
}

}  // namespace

Result<RunDataset> openRunDataset(const Run& run, const QString& folder, const JobContext& context)
{
    const QString data = folder.isEmpty() ? run.recipe.data : folder;
    const auto index = scanDataset(data, context);
    if (!index)
        return index.as<RunDataset>();
    if ((*index)->classNames() != run.classNames)
        return Error{.code = ErrorCode::ClassesDiffer, .subject = data, .choices = (*index)->classNames()};
    RunDataset dataset{*index, {}, {}};
    auto split = loadChangedSplit(run.splitFile(), **index, dataset.difference);
    if (!split)
        return split.as<RunDataset>();
    dataset.split = std::move(split).value();
    return dataset;
}

Result<SplitDifference> relocateDataset(const QString& runPath, const QString& folder, const JobContext& context)
{
    const auto run = openRun(runPath);
    if (!run)
        return run.as<SplitDifference>();
    if (run->inUse)
        return Error{.code = ErrorCode::RunInUse, .subject = runPath};
    const QString data = QFileInfo(folder).absoluteFilePath();
    auto dataset = openRunDataset(*run, data, context);
    if (!dataset)
        return dataset.as<SplitDifference>();
    if (auto renamed = renameRunDataset(*run, dataset->index->root, data); !renamed)
        return renamed.as<SplitDifference>();
    return std::move(dataset.value().difference);
}

Status renameRunDataset(Run run, const QString& root, const QString& data)
{
    if (run.inUse)
        return Error{.code = ErrorCode::RunInUse, .subject = run.path};
    QStringList files{run.path + QStringLiteral("/reference.json")};
    for (const Subset subset : {Subset::Train, Subset::Valid, Subset::Test})
        files << run.evaluationDir(subset) + QStringLiteral("/metrics.json");
    for (const QString& file : files) {
        if (auto renamed = renameDataset(file, root); !renamed)
            return renamed;
    }
    // Last, so that after a failure the user is asked again.
    run.recipe.data = data;
    return writeRecipe(run.recipe, run.path + QStringLiteral("/recipe.json"));
}

bool isDatasetElsewhere(const Error& error, const QString& data)
{
    switch (error.code) {
    case ErrorCode::DatasetGone:
    case ErrorCode::ClassesDiffer: return true;
    case ErrorCode::NotFound:
    case ErrorCode::NotAFolder:
    case ErrorCode::NoClasses: return error.subject == data;
    default: return false;
    }
}

bool isDatasetElsewhere(const Error& error, const Run& run)
{
    return isDatasetElsewhere(error, run.recipe.data)
        || (error.code == ErrorCode::SplitMismatch && error.subject == run.splitFile());
}

}  // namespace leafbench
