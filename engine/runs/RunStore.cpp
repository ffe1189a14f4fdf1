#include "engine/runs/RunStore.h"

#include "engine/common/TextFile.h"
#include "engine/runs/RunFiles.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QLockFile>
#include <QStandardPaths>
#include <QSysInfo>

#include <signal.h>

#include <algorithm>

namespace leafbench {

static const char* const stateNames[] = {"running", "finished", "cancelled", "failed", "pruned"};

QString runStateName(RunState state)
{
    return QString::fromLatin1(stateNames[static_cast<int>(state)]);
}

const EpochRecord* Run::best() const
{
    const auto found = std::max_element(epochs.begin(), epochs.end(), [](const EpochRecord& a, const EpochRecord& b) {
        return a.validAccuracy < b.validAccuracy;
    });
    return found == epochs.end() ? nullptr : &*found;
}

QString defaultRunsDir()
{
    const QString set = qEnvironmentVariable("LEAFBENCH_RUNS");
    if (!set.isEmpty())
        return QDir(set).absolutePath();
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/leafbench/runs");
}

static bool heldByLiveProcess(const QString& lockPath)
{
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
    const auto recipe = readRecipe(run.path + QStringLiteral("/recipe.json"));
    if (!recipe)
        return recipe.as<Run>();
    run.recipe = *recipe;
    fillFromJson(run, *json);
    if (const auto epochs = readFile(run.path + QStringLiteral("/epochs.csv")))
        run.epochs = epochsFromCsv(*epochs);
    run.hasBest = QFileInfo::exists(run.bestCheckpoint());
    run.inUse = heldByLiveProcess(run.path + QStringLiteral("/run.lock"));
    run.resumable = !isOver(run.state) && !run.inUse;
    return run;
}

std::vector<Run> listRuns(const QString& runsDir)
{
    std::vector<Run> runs;
    const QStringList names = QDir(runsDir).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& name : names) {
        if (auto run = openRun(runsDir + QLatin1Char('/') + name))
            runs.push_back(std::move(run).value());
    }
    std::stable_sort(runs.begin(), runs.end(), [](const Run& a, const Run& b) { return a.started > b.started; });
    return runs;
}

}  // namespace leafbench
