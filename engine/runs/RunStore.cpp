#include "engine/runs/RunStore.h"

#include "engine/common/TextFile.h"
#include "engine/runs/RunFiles.h"
#include "engine/runs/RunIndex.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QLockFile>
#include <QStandardPaths>
#include <QSysInfo>

#include <signal.h>

#include <algorithm>
#include <cmath>

namespace leafbench {

static const char* const stateNames[] = {"running", "finished", "cancelled", "failed", "pruned"};

QString runStateName(RunState state)
{
    return QString::fromLatin1(stateNames[static_cast<int>(state)]);
}

const EpochRecord* Run::best() const
{
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

QString defaultRunsDir()
{
    const QString set = qEnvironmentVariable("LEAFBENCH_RUNS");
    if (!set.isEmpty())
        return QDir(set).absolutePath();
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/leafbench/runs");
}

bool isRunInUse(const QString& path)
{
    const QString lockPath = path + QStringLiteral("/run.lock");
    if (!QFileInfo::exists(lockPath))
        return false;
    qint64 pid = 0;
    QString host, program;
    const QLockFile lock(lockPath);
    if (!lock.getLockInfo(&pid, &host, &program))
        return false;
    return host != QSysInfo::machineHostName() || kill(static_cast<pid_t>(pid), 0) == 0 || errno == EPERM;
}

static std::array<double, 3> threeNumbers(const QJsonValue& value)
{
    const QJsonArray array = value.toArray();
    return {array[0].toDouble(), array[1].toDouble(), array[2].toDouble()};
}

static void fillFromJson(Run& run, const QJsonObject& json)
{
    for (int i = 0; i < static_cast<int>(std::size(stateNames)); ++i) {
        if (json["state"].toString() == QLatin1String(stateNames[i]))
            run.state = static_cast<RunState>(i);
    }
    run.started = QDateTime::fromString(json["started"].toString(), Qt::ISODateWithMs);
    run.device = json["device"].toString();
    run.failure = json["failure"].toString();
    for (const QJsonValue& name : json["classes"].toArray())
        run.classNames << name.toString();
    const QJsonObject images = json["images"].toObject();
    run.images = {images["train"].toInteger(), images["valid"].toInteger(), images["test"].toInteger()};
    run.normalisation = {threeNumbers(json["mean"]), threeNumbers(json["std"])};
    if (json.contains(QLatin1String("cores")))
        run.cores = CorePlan::fromJson(json["cores"].toObject());
    if (json.contains(QLatin1String("resources")))
        run.resources = ResourceSummary::fromJson(json["resources"].toObject());
}

Outcome<Run> openRun(const QString& path)
{
    Run run;
    run.path = QFileInfo(path).absoluteFilePath();
    run.name = QDir(run.path).dirName();
    if (!QFileInfo::exists(run.path + QStringLiteral("/run.json")))
        return Error{.code = ErrorCode::NotARun, .subject = path};
    const auto json = readJson(run.path + QStringLiteral("/run.json"));
    if (!json)
        return json.as<Run>();
    if (const int version = (*json)[QLatin1String("version")].toInt(runVersion); version > runVersion)
        return Error{.code = ErrorCode::RunNewer, .subject = path, .detail = QString::number(version)};
    const auto recipe = readRecipe(run.path + QStringLiteral("/recipe.json"));
    if (!recipe)
        return recipe.as<Run>();
    run.recipe = *recipe;
    fillFromJson(run, *json);
    if (const auto epochs = readFile(run.path + QStringLiteral("/epochs.csv")))
        run.epochs = epochsFromCsv(*epochs);
    if (const auto machine = readJson(run.machineFile()))
        run.machine = *machine;
    run.marks = readMarks(run.path);
    run.hasBest = QFileInfo::exists(run.bestCheckpoint());
    run.inUse = isRunInUse(run.path);
    run.resumable = !isOver(run.state) && !run.inUse;
    return run;
}

std::vector<Run> listRuns(const QString& runsDir)
{
    return indexedRuns(runsDir).runs;
}

}  // namespace leafbench
