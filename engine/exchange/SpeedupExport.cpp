#include "engine/exchange/SpeedupExport.h"

#include "engine/common/CsvFields.h"
#include "engine/common/TextFile.h"
#include "engine/exchange/ChromeTrace.h"
#include "engine/paper/PaperTables.h"
#include "engine/speedup/EfficiencySplit.h"
#include "engine/speedup/NextCount.h"
#include "engine/speedup/RankModel.h"
#include "engine/speedup/Simulation.h"
#include "engine/speedup/StudyFile.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>

namespace leafbench {
namespace {

constexpr double secondsOfAnHour = 3600;

/// The shortest text that parses to the same number.
QString number(double value) { return QString::number(value, 'g', 15); }

QJsonObject intervalJson(const Interval& interval)
{
    return {{"value", interval.value}, {"low", interval.low}, {"high", interval.high}};
}

QJsonArray predictionsJson(const SpeedupCurve& curve)
{
    QJsonArray predictions;
    for (const SpeedupPrediction& p : curve.predictions)
        predictions << QJsonObject{
            {"workers", p.workers}, {"amdahl", intervalJson(p.amdahl)}, {"gustafson", intervalJson(p.gustafson)}};
    return predictions;
}

/// Over nodes only.
void addNodes(QJsonObject& json, int nodes)
{
    if (nodes > 0)
        json.insert("nodes", nodes);
}

QJsonArray splitsJson(const SpeedupStudy& study)
{
    QJsonArray splits;
    for (const EfficiencySplit& split : efficiencySplits(study)) {
        QJsonObject json{{"workers", split.workers},
                         {"communication", split.communication},
                         {"waiting", split.waiting},
                         {"useful_work", split.usefulWork}};
        if (knowsLoadBalance(study.options.workload))
            json.insert("load_balance", split.loadBalance);
        addNodes(json, split.nodes);
        splits << json;
    }
    return splits;
}

QJsonArray simulationJson(const SpeedupStudy& study)
{
    QJsonArray runs;
    for (const SimulatedRun& run : simulateWorkers(study, {16, 32, 64}))
        runs << QJsonObject{{"workers", run.workers}, {"seconds", run.seconds}, {"speedup", run.speedup}};
    return runs;
}

QJsonArray rankPredictionsJson(const std::vector<RankPrediction>& predictions)
{
    QJsonArray list;
    for (const RankPrediction& p : predictions) {
        QJsonObject json{
            {"ranks", p.ranks}, {"seconds", p.seconds}, {"speedup", p.speedup}, {"communication_share", p.communicationShare}};
        addNodes(json, p.nodes);
        list << json;
    }
    return list;
}

QJsonObject trialRatesJson(const SpeedupStudy& study)
{
    QJsonObject json;
    for (const SpeedupPoint& p : study.curve().points)
        json.insert(countText(p.count()), study.trialsPerHour(p.count()).value_or(0));
    return json;
}

/// By count, as the other objects.
QJsonObject nodesJson(const SpeedupStudy& study)
{
    QJsonObject json;
    for (const WorkerCount count : study.options.counts())
        json.insert(countText(count), count.nodes);
    return json;
}

QJsonArray lawPointsJson(const SpeedupCurve& curve)
{
    QJsonArray points;
    for (const SpeedupPoint& point : curve.widestPoints())
        points << countText(point.count());
    return points;
}

/// Where a line is about a count over nodes.
void visitLayout(WorkerCount count, const auto& visit)
{
    visit("nodes", count.nodes);
    visit("layout", countText(count));
}

/// Repeats of a count, in the order of their rounds.
QString dataLine(const SpeedupStudy& study, WorkerCount count, double (*value)(const SpeedupMeasurement&))
{
    QStringList values{QStringLiteral("DATA")};
    for (const SpeedupMeasurement& m : study.measurements) {
        if (m.count() == count)
            values << QString::number(value(m), 'f', 9);
    }
    return values.join(QLatin1Char(' ')) + QLatin1Char('\n');
}

}  // namespace

QByteArray measurementsCsv(const SpeedupStudy& study)
{
    const auto columns = [&study](const SpeedupMeasurement& m, const auto& visit) {
        visit("workload", study.options.workload);
        visit("workers", m.workers);
        if (!study.options.nodes.empty())
            visitLayout(m.count(), visit);
        visit("repeat", m.repeat + 1);
        visit("seconds", number(m.seconds));
        visit("images", m.images);
        visit("images_per_s", number(m.seconds > 0 ? m.images / m.seconds : 0));
        if (isTuning(study.options.workload))
            visit("trials_per_hour", number(m.seconds > 0 ? study.options.trials * secondsOfAnHour / m.seconds : 0));
        visit("wait_share", number(m.waitShare));
        visit("work_s", number(m.workSeconds));
        visit("process_cores", number(m.resources.meanProcessCores));
        visit("other_cores", number(m.resources.otherCores));
        visit("peak_mb", number(m.resources.peakProcessBytes / 1e6));
    };
    return toCsv(study.measurements, columns, "\r\n");
}

QByteArray curveCsv(const SpeedupStudy& study)
{
    const auto columns = [&study](const SpeedupPoint& p, const auto& visit) {
        const PaperRow* paper = paperRow(study.options.workload, p.workers);
        visit("workload", study.options.workload);
        visit("workers", p.workers);
        if (!study.options.nodes.empty()) {
            visitLayout(p.count(), visit);
            visit("in_laws", p.widest);
        }
        visit("repeats", p.repeats);
        visit("median_s", number(p.medianSeconds));
        visit("least_s", number(p.leastSeconds));
        visit("most_s", number(p.mostSeconds));
        visit("speedup", number(p.speedup.value));
        visit("speedup_low", number(p.speedup.low));
        visit("speedup_high", number(p.speedup.high));
        visit("efficiency", number(p.efficiency.value));
        visit("efficiency_low", number(p.efficiency.low));
        visit("efficiency_high", number(p.efficiency.high));
        visit("karp_flatt", p.karpFlatt ? number(*p.karpFlatt) : QString());
        visit("beyond_cores", p.beyondCores);
        visit("paper_s", paper ? number(paper->seconds) : QString());
        visit("paper_speedup", paper ? number(paper->speedup) : QString());
    };
    return toCsv(study.curve().points, columns, "\r\n");
}

/// A file of Extra-P's: what its parameters are, and a line of data for each of the points.
static QByteArray extraPFile(const SpeedupStudy& study, const QStringList& parameters,
                             const std::vector<std::pair<QString, WorkerCount>>& points)
{
    QString text, data;
    for (const QString& parameter : parameters)
        text += QStringLiteral("PARAMETER %1\n").arg(parameter);
    text += QStringLiteral("POINTS");
    for (const auto& [coordinates, count] : points) {
        text += QStringLiteral(" (%1)").arg(coordinates);
        data += dataLine(study, count, [](const SpeedupMeasurement& m) { return m.seconds; });
    }
    text += QStringLiteral("\nREGION %1\nMETRIC time\n").arg(toWord(study.options.workload));
    return (text + data).toUtf8();
}

QByteArray extraP(const SpeedupStudy& study)
{
    const SpeedupCurve curve = study.curve();
    std::vector<std::pair<QString, WorkerCount>> points;  // coordinates, our count
    if (curve.widestPoints().size() < curve.points.size()) {
        for (const SpeedupPoint& p : curve.points)
            points.emplace_back(QStringLiteral("%1 %2").arg(QString::number(p.nodes), QString::number(workersOfANode(p.count()))),
                                p.count());
        return extraPFile(study, {QStringLiteral("nodes"), QStringLiteral("workers_per_node")}, points);
    }
    // Extra-P's models take logarithms, so a parameter of 0 is invalid: the training thread that loads inline counts as one worker,
    // unless there is a run with one loader worker.
    for (const SpeedupPoint& p : curve.points) {
        const QString coordinate = QString::number(std::max(p.workers, 1));
        if (!points.empty() && points.back().first == coordinate)
            points.pop_back();
        points.emplace_back(coordinate, p.count());
    }
    return extraPFile(study, {QStringLiteral("workers")}, points);
}

QJsonObject curveJson(const SpeedupStudy& study)
{
    const SpeedupCurve curve = study.curve();
    const auto byCount = [&curve](std::optional<double> (*value)(const SpeedupPoint&)) {
        QJsonObject json;
        for (const SpeedupPoint& p : curve.points) {
            if (const auto number = value(p))
                json.insert(countText(p.count()), *number);
        }
        return json;
    };
    QJsonObject json{{"workload", toWord(study.options.workload)},
                     {"state", toWord(study.state)},
                     {"images", study.images()},
                     {"cores", curve.cores},
                     {"cache", toJson(study.options)["cache"]},
                     {"base_workers", curve.baseWorkers},
                     {"median_s", byCount([](auto& p) { return std::optional(p.medianSeconds); })},
                     {"speedup", byCount([](auto& p) { return std::optional(p.speedup.value); })},
                     {"speedup_low", byCount([](auto& p) { return std::optional(p.speedup.low); })},
                     {"speedup_high", byCount([](auto& p) { return std::optional(p.speedup.high); })},
                     {"efficiency", byCount([](auto& p) { return std::optional(p.efficiency.value); })},
                     {"karp_flatt", byCount([](auto& p) { return p.karpFlatt; })},
                     {"noise", curve.noise},
                     {"results_agree", study.resultsAgree()},
                     {"predictions", predictionsJson(curve)},
                     {"study", study.path}};
    if (isTuning(study.options.workload))
        json.insert("trials_per_hour", trialRatesJson(study));
    if (!study.options.nodes.empty()) {
        json.insert("nodes", nodesJson(study));
        json.insert("law_points", lawPointsJson(curve));
    }
    json.insert("serial_fraction", curve.amdahl ? QJsonValue(curve.amdahl->serialFraction.value) : QJsonValue());
    if (curve.amdahl) {
        json.insert("amdahl", intervalJson(curve.amdahl->serialFraction));
        json.insert("gustafson", intervalJson(curve.gustafson->serialFraction));
    }
    if (curve.usl)
        json.insert(
            "usl",
            QJsonObject{{"contention", intervalJson(curve.usl->contention)}, {"coherence", intervalJson(curve.usl->coherence)}});
    if (const auto next = nextCount(curve, mostUsefulCount(curve)))
        json.insert(
            "next_count",
            QJsonObject{
                {"workers", next->workers}, {"is_new", next->isNew}, {"narrower", next->narrower}, {"predicted", next->predicted}});
    json.insert("efficiency_split", splitsJson(study));
    json.insert("simulation", simulationJson(study));
    if (study.options.workload == Workload::TrainRanks) {
        json.insert("predicted_from_network", rankPredictionsJson(predictMeasured(study)));
        json.insert("predicted_for_machines", rankPredictionsJson(predictMachines(study)));
    }
    return json;
}

static Status exportTraces(const SpeedupStudy& study, const QString& folder)
{
    for (const SpeedupMeasurement& m : study.measurements) {
        if (!m.timeline || m.timeline->empty())
            continue;
        const QString count = countText(m.count());
        const QByteArray trace
            = chromeTrace(*m.timeline, QStringLiteral("leafbench %1, workers: %2").arg(toWord(study.options.workload), count));
        if (auto written = writeFile(folder + QStringLiteral("/timeline-%1.trace.json").arg(count), trace); !written)
            return written;
    }
    return Ok{};
}

Status exportStudy(const SpeedupStudy& study, const QString& folder)
{
    if (!QDir().mkpath(folder))
        return Error{.code = ErrorCode::NotWritable, .subject = folder};
    QJsonObject whole = studyToJson(study);
    whole.insert("curve", curveJson(study));
    whole.insert("timelines", timelinesToJson(study)["timelines"]);
    if (auto written = writeFile(folder + QStringLiteral("/measurements.csv"), measurementsCsv(study)); !written)
        return written;
    if (auto written = writeFile(folder + QStringLiteral("/speedup.csv"), curveCsv(study)); !written)
        return written;
    if (auto written = writeFile(folder + QStringLiteral("/extra-p.txt"), extraP(study)); !written)
        return written;
    if (auto written = exportTraces(study, folder); !written)
        return written;
    return writeJson(folder + QStringLiteral("/study.json"), whole);
}

}  // namespace leafbench
