#include "engine/speedup/StudyFile.h"

#include "engine/common/TextFile.h"

#include <algorithm>

namespace leafbench {
namespace {

const QLatin1String formatName("leafbench-speedup-1");

struct StoredTimeline {
    int workers = 0;
    int repeat = 0;
    std::shared_ptr<const Timeline> timeline{};
    int nodes = 0;  ///< 0 also where an earlier version wrote it: then no number of workers had two layouts
};

void fields(StoredTimeline& stored, auto&& visit)
{
    visit("workers", stored.workers);
    visit("nodes", stored.nodes, unlessEmpty);
    visit("repeat", stored.repeat);
    visit("timeline", stored.timeline);
}

struct StoredTimelines {
    std::vector<StoredTimeline> timelines{};
};

void fields(StoredTimelines& stored, auto&& visit) { visit("timelines", stored.timelines); }

/// An earlier version stored nodes with the options alone, one for each number of workers.
void nameNodes(SpeedupStudy& study)
{
    const std::vector<WorkerCount> counts = study.options.counts();
    for (SpeedupMeasurement& m : study.measurements) {
        const auto found = std::ranges::find(counts, m.workers, &WorkerCount::workers);
        if (m.nodes == 0 && found != counts.end())
            m.nodes = found->nodes;
    }
}

}  // namespace

QJsonObject studyToJson(const SpeedupStudy& study)
{
    QJsonObject json = toJson(study);
    json["format"] = formatName;
    return json;
}

std::optional<SpeedupStudy> studyFromJson(const QJsonObject& json)
{
    if (json["format"].toString() != formatName || !fromWord<Workload>(json["options"]["workload"].toString()))
        return {};
    auto study = fromJson<SpeedupStudy>(json);
    nameNodes(study);
    return study;
}

QJsonObject timelinesToJson(const SpeedupStudy& study)
{
    StoredTimelines stored;
    for (const SpeedupMeasurement& m : study.measurements) {
        if (m.timeline)
            stored.timelines.push_back({m.workers, m.repeat, m.timeline, m.nodes});
    }
    return toJson(stored);
}

void timelinesFromJson(const QJsonObject& json, SpeedupStudy& study)
{
    for (const StoredTimeline& stored : fromJson<StoredTimelines>(json).timelines) {
        for (SpeedupMeasurement& m : study.measurements) {
            const bool isThere = stored.nodes == 0 || stored.nodes == m.nodes;
            if (m.workers == stored.workers && isThere && m.repeat == stored.repeat)
                m.timeline = stored.timeline;
        }
    }
}

QString timelinesPath(const QString& studyPath)
{
    QString path = studyPath;
    if (path.endsWith(QLatin1String(".json")))
        path.chop(5);
    return path + QStringLiteral(".timelines");
}

Status saveStudy(const SpeedupStudy& study, bool withTimelines)
{
    if (auto saved = writeJson(study.path, studyToJson(study)); !saved || !withTimelines)
        return saved;
    return writeJson(timelinesPath(study.path), timelinesToJson(study));
}

Status relocateStudy(const QString& path, const QString& data)
{
    auto study = openStudy(path);
    if (!study)
        return study.as<Ok>();
    SpeedupOptions& options = study.value().options;
    options.data = data;
    if (!options.recipe.data.isEmpty())
        options.recipe.data = data;
    return saveStudy(*study, false);
}

}  // namespace leafbench
