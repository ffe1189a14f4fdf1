#include "engine/runs/store/RunStore.h"

#include "engine/common/CsvFields.h"
#include "engine/common/FileLock.h"
#include "engine/common/TextFile.h"
#include "engine/model/files/Safetensors.h"
#include "engine/runs/place/RunsPlace.h"
#include "engine/runs/starter/StarterModel.h"
#include "engine/runs/store/RunDamage.h"
#include "engine/runs/store/RunIndex.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace leafbench {

/// From the metadata of a model that a training stored; 0 if unknown.
static int epochOfWeights(const QString& path)
{
    const auto metadata = readSafetensorsMetadata(path);
    if (!metadata)
        return 0;
    const auto epoch = metadata->find("epoch");
    return epoch == metadata->end() ? 0 : QString::fromStdString(epoch->second).toInt();
}

const EpochRecord* Run::best() const
{
    if (bestEpoch > 0) {
        const auto stored
            = std::find_if(epochs.begin(), epochs.end(), [this](const EpochRecord& epoch) { return epoch.epoch == bestEpoch; });
        return stored != epochs.end() ? &*stored : nullptr;
    }
    const EpochRecord* best = nullptr;
    for (const EpochRecord& epoch : epochs) {
        const double accuracy = epoch.validAccuracy;
        if (!best || accuracy > best->validAccuracy || (std::isnan(best->validAccuracy) && !std::isnan(accuracy)))
            best = &epoch;
    }
    return best;
}

double Run::trainedSeconds() const
{
    double seconds = 0;
    for (const EpochRecord& epoch : epochs)
        seconds += epoch.elapsedSeconds;
    return seconds;
}

std::optional<int> Run::epochsDone() const
{
    if (!epochs.empty())
        return std::max(epochs.back().epoch, static_cast<int>(epochs.size()));
    const bool isLost = std::any_of(damage.begin(), damage.end(), [this](const Error& e) { return e.subject == epochsFile(); });
    return isLost || bestEpoch > 0 || isOver(state) ? std::nullopt : std::optional(0);
}

bool Run::hasAllEpochs() const { return epochsDone() && std::ssize(epochs) >= *epochsDone(); }

QString defaultRunsDir()
{
    const QString set = qEnvironmentVariable("LEAFBENCH_RUNS");
    if (!set.isEmpty())
        return QDir(set).absolutePath();
    return settledRunsDir();
}

QString runLock(const QString& path) { return path + QStringLiteral("/run.lock"); }

bool isRunInUse(const QString& path) { return isLocked(runLock(path)); }

QJsonObject runToJson(const Run& run)
{
    QJsonObject json = toJson(run);
    json["version"] = runVersion;
    return json;
}

QString Run::resultsPath() const { return starter ? defaultRunsDir() + QStringLiteral("/starter-results") : path; }

/// Unless the file is not there, or known to be empty.
template <class T>
static void addDamage(Run& run, const Result<T>& read)
{
    const auto isIt = [&](const Error& known) { return known.subject == read.error().subject; };
    if (read.error().code != ErrorCode::NotFound && std::none_of(run.damage.begin(), run.damage.end(), isIt))
        run.damage.push_back(read.error());
}

Result<Run> openRun(const QString& path)
{
    const QString folder = QFileInfo(path).absoluteFilePath();
    const bool starter = isStarter(folder);
    if (starter) {
        if (const auto whole = readStarter(folder); !whole)
            return whole.as<Run>();
    }
    if (!QFileInfo::exists(folder + QStringLiteral("/run.json")))
        return path == starterWord ? readStarter({}).as<Run>() : Error{.code = ErrorCode::NotARun, .subject = path};
    const auto json = readJson(folder + QStringLiteral("/run.json"));
    if (!json)
        return json.as<Run>();
    if (const int version = (*json)[QLatin1String("version")].toInt(runVersion); version > runVersion)
        return Error{.code = ErrorCode::RunNewer, .subject = path, .detail = QString::number(version)};
    const auto recipe = readStoredRecipe(folder + QStringLiteral("/recipe.json"));
    if (!recipe)
        return recipe.as<Run>();
    Run run = fromJson<Run>(*json);
    run.path = folder;
    run.name = QDir(folder).dirName();
    run.recipe = *recipe;
    if (const auto epochs = readFile(run.epochsFile()))
        run.epochs = fromCsv<EpochRecord>(*epochs);
    run.damage = damageOf(run);
    if (const auto machine = readJson(run.machineFile()))
        run.machine = *machine;
    else
        addDamage(run, machine);
    if (const auto annotations = readStoredAnnotations(run.path))
        run.annotations = *annotations;
    else
        addDamage(run, annotations);
    run.starter = starter;
    if (const auto card = starter ? readFile(folder + QStringLiteral("/model-card.md")) : Result<QByteArray>(Cancelled{}))
        run.annotations.notes = QString::fromUtf8(*card);  // nobody has notes of their own on it
    run.hasBest = QFileInfo::exists(run.bestCheckpoint());
    run.bestEpoch = epochOfWeights(run.bestCheckpoint());
    run.inUse = isRunInUse(run.path);
    run.resumable = !isOver(run.state) && !run.inUse;
    return run;
}

std::vector<Run> listRuns(const QString& runsDir) { return indexedRuns(runsDir).runs; }

}  // namespace leafbench
