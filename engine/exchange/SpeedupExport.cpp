#include "engine/exchange/SpeedupExport.h"

#include "engine/common/Csv.h"
#include "engine/common/TextFile.h"
#include "engine/paper/PaperTables.h"
#include "engine/speedup/StudyFile.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>

namespace leafbench {
namespace {

/// The shortest text that parses to the same number.
QString number(double value) { return QString::number(value, 'g', 15); }

QByteArray lines(const QList<QStringList>& rows)
{
    QByteArray csv;
    for (const QStringList& row : rows)
        csv += (csvLine(row) + QLatin1String("\r\n")).toUtf8();
    return csv;
}

const PaperRow* paperRow(const SpeedupStudy& study, int workers)
{
    const PaperTable* table = paperTable(study.options.workload);
    return table ? table->find(workers) : nullptr;
}

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

/// Repeats of a count, in the order of their rounds.
QString dataLine(const SpeedupStudy& study, int workers, double (*value)(const SpeedupMeasurement&))
{
    QStringList values{QStringLiteral("DATA")};
    for (const SpeedupMeasurement& m : study.measurements) {
        if (m.workers == workers)
            values << QString::number(value(m), 'f', 9);
    }
    return values.join(QLatin1Char(' ')) + QLatin1Char('\n');
}

}  // namespace

QByteArray measurementsCsv(const SpeedupStudy& study)
{
    QList<QStringList> rows{{"workload", "workers", "repeat", "seconds", "images", "images_per_s", "wait_share", "work_s",
                             "process_cores", "other_cores", "peak_mb"}};
    for (const SpeedupMeasurement& m : study.measurements) {
        rows << QStringList{toWord(study.options.workload),
                            QString::number(m.workers),
                            QString::number(m.repeat + 1),
                            number(m.seconds),
                            QString::number(m.images),
                            number(m.seconds > 0 ? m.images / m.seconds : 0),
                            number(m.waitShare),
                            number(m.workSeconds),
                            number(m.resources.meanProcessCores),
                            number(m.resources.otherCores),
                            number(m.resources.peakProcessBytes / 1e6)};
    }
    return lines(rows);
}

QByteArray curveCsv(const SpeedupStudy& study)
{
    QList<QStringList> rows{{"workload", "workers", "repeats", "median_s", "least_s", "most_s", "speedup", "speedup_low",
                             "speedup_high", "efficiency", "efficiency_low", "efficiency_high", "karp_flatt", "beyond_cores",
                             "paper_s", "paper_speedup"}};
    for (const SpeedupPoint& p : study.curve().points) {
        const PaperRow* paper = paperRow(study, p.workers);
        rows << QStringList{toWord(study.options.workload),
                            QString::number(p.workers),
                            QString::number(p.repeats),
                            number(p.medianSeconds),
                            number(p.leastSeconds),
                            number(p.mostSeconds),
                            number(p.speedup.value),
                            number(p.speedup.low),
                            number(p.speedup.high),
                            number(p.efficiency.value),
                            number(p.efficiency.low),
                            number(p.efficiency.high),
                            p.karpFlatt ? number(*p.karpFlatt) : QString(),
                            QString::number(p.beyondCores),
                            paper ? number(paper->seconds) : QString(),
                            paper ? number(paper->speedup) : QString()};
    }
    return lines(rows);
}

QByteArray extraP(const SpeedupStudy& study)
{
    // Extra-P's models take logarithms, so a parameter of 0 is invalid: the training thread that loads inline counts as one worker,
    // unless there is a run with one loader worker.
    std::vector<std::pair<int, int>> points;  // coordinate, our count
    for (const SpeedupPoint& p : study.curve().points) {
        if (!points.empty() && points.back().first == std::max(p.workers, 1))
            points.pop_back();
        points.emplace_back(std::max(p.workers, 1), p.workers);
    }
    QString text = QStringLiteral("PARAMETER workers\n");
    text += QStringLiteral("POINTS");
    for (const auto& [coordinate, workers] : points)
        text += QStringLiteral(" (%1)").arg(coordinate);
    text += QStringLiteral("\nREGION %1\nMETRIC time\n").arg(toWord(study.options.workload));
    for (const auto& [coordinate, workers] : points)
        text += dataLine(study, workers, [](const SpeedupMeasurement& m) { return m.seconds; });
    return text.toUtf8();
}

QJsonObject curveJson(const SpeedupStudy& study)
{
    const SpeedupCurve curve = study.curve();
    QJsonObject speedup, efficiency, karp, seconds, low, high;
    for (const SpeedupPoint& p : curve.points) {
        const QString key = QString::number(p.workers);
        speedup.insert(key, p.speedup.value);
        low.insert(key, p.speedup.low);
        high.insert(key, p.speedup.high);
        efficiency.insert(key, p.efficiency.value);
        seconds.insert(key, p.medianSeconds);
        if (p.karpFlatt)
            karp.insert(key, *p.karpFlatt);
    }
    QJsonObject json{{"workload", toWord(study.options.workload)},
                     {"state", toWord(study.state)},
                     {"images", study.images()},
                     {"cores", curve.cores},
                     {"cache", toJson(study.options)["cache"]},
                     {"base_workers", curve.baseWorkers},
                     {"median_s", seconds},
                     {"speedup", speedup},
                     {"speedup_low", low},
                     {"speedup_high", high},
                     {"efficiency", efficiency},
                     {"karp_flatt", karp},
                     {"noise", curve.noise},
                     {"results_agree", study.resultsAgree()},
                     {"predictions", predictionsJson(curve)},
                     {"study", study.path}};
    json.insert("serial_fraction", curve.amdahl ? QJsonValue(curve.amdahl->serialFraction.value) : QJsonValue());
    if (curve.amdahl) {
        json.insert("amdahl", intervalJson(curve.amdahl->serialFraction));
        json.insert("gustafson", intervalJson(curve.gustafson->serialFraction));
    }
    return json;
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
    return writeJson(folder + QStringLiteral("/study.json"), whole);
}

}  // namespace leafbench
