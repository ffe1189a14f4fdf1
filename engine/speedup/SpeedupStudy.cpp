#include "engine/speedup/SpeedupStudy.h"

#include "engine/common/TextFile.h"
#include "engine/speedup/StudyFile.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace leafbench {

std::vector<TimedRun> SpeedupStudy::runs() const
{
    std::vector<TimedRun> runs;
    for (const SpeedupMeasurement& m : measurements)
        runs.push_back({m.workers, m.repeat, m.seconds});
    return runs;
}

qint64 SpeedupStudy::images() const
{
    return measurements.empty() ? 0 : measurements.front().images;
}

const SpeedupMeasurement* SpeedupStudy::find(int workers, int repeat) const
{
    const auto found = std::find_if(measurements.begin(), measurements.end(), [&](const SpeedupMeasurement& m) {
        return m.workers == workers && m.repeat == repeat;
    });
    return found == measurements.end() ? nullptr : &*found;
}

bool resultsMatch(Workload workload, const QString& a, const QString& b)
{
    if (workload != Workload::TrainReplicas)
        return a == b;
    const double first = std::strtod(a.toLatin1().constData(), nullptr);
    const double second = std::strtod(b.toLatin1().constData(), nullptr);
    return std::abs(first - second) <= replicaTolerance * std::max(std::abs(first), std::abs(second));
}

bool SpeedupStudy::resultsAgree() const
{
    return std::all_of(measurements.begin(), measurements.end(), [this](const SpeedupMeasurement& m) {
        return resultsMatch(options.workload, measurements.front().result, m.result);
    });
}

QString studiesDirOf(const QString& runsDir)
{
    return runsDir + QStringLiteral("/speedup");
}

static Outcome<SpeedupStudy> readStudy(const QString& path, bool withTimelines)
{
    const auto json = readJson(path);
    if (!json)
        return json.as<SpeedupStudy>();
    auto study = studyFromJson(*json);
    if (!study)
        return Error{.code = ErrorCode::BadFile, .subject = path, .detail = QStringLiteral("not a speedup study")};
    study->path = QFileInfo(path).absoluteFilePath();
    if (!withTimelines)
        return *std::move(study);
    timelinesFromJson(*json, *study);  // an exported study holds them itself
    if (const auto timelines = readJson(timelinesPath(path)))
        timelinesFromJson(*timelines, *study);
    return *std::move(study);
}

Outcome<SpeedupStudy> openStudy(const QString& path)
{
    return readStudy(path, true);
}

std::vector<SpeedupStudy> listStudies(const QString& studiesDir)
{
    std::vector<SpeedupStudy> studies;
    const QDir dir(studiesDir);
    for (const QString& name : dir.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        if (auto study = readStudy(dir.filePath(name), false))
            studies.push_back(std::move(study).value());
    }
    std::stable_sort(studies.begin(), studies.end(),
                     [](const SpeedupStudy& a, const SpeedupStudy& b) { return a.started > b.started; });
    return studies;
}

}  // namespace leafbench
