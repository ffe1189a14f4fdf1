#include "engine/exchange/SpeedupExport.h"

#include "engine/common/CsvReader.h"
#include "engine/common/TextFile.h"
#include "tests/speedup/FileSizeLimit.h"
#include "tests/speedup/MadeUpStudy.h"
#include "tests/testing/TestProgram.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;
using leafbench::testing::madeUpStudy;

namespace {

QList<QStringList> records(const QByteArray& csv)
{
    QList<QStringList> all;
    CsvReader reader(csv);
    for (QStringList record; !reader.atEnd() && reader.next(record);)
        all << record;
    return all;
}

SpeedupStudy study() { return madeUpStudy(Workload::TrainWorkers, 2, {0, 2, 4}, {{10.0, 10.5}, {6.0, 6.1}, {7.0, 7.25}}); }

}  // namespace

class tst_SpeedupExport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void measurementsHaveALineEach()
    {
        const auto all = records(measurementsCsv(study()));
        QCOMPARE(all.size(), 7);
        QCOMPARE(all[0],
                 (QStringList{"workload", "workers", "repeat", "seconds", "images", "images_per_s", "wait_share", "work_s",
                              "process_cores", "other_cores", "peak_mb"}));
        QCOMPARE(all[1].mid(0, 6), (QStringList{"train-workers", "0", "1", "10", "1000", "100"}));
        QCOMPARE(all[6].mid(0, 4), (QStringList{"train-workers", "4", "2", "7.25"}));
        for (const QStringList& record : all)
            QCOMPARE(record.size(), all[0].size());
        QCOMPARE(records(measurementsCsv(SpeedupStudy())), all.first(1));
    }

    /// As the format asks (Trace Event Format, Google 2016): a complete event has name, ph, ts, dur, pid and tid, in microseconds.
    void timelinesAreChromesTraces()
    {
        SpeedupStudy with = study();
        const TimelineLane trainer{.kind = "trainer",
                                   .number = 1,
                                   .spans = {{1'500, 2'000'000, Activity::Compute}, {2'000'000, 2'500'000, Activity::Wait}}};
        const TimelineLane worker{.kind = "worker", .number = 2, .spans = {{0, 1'000, Activity::Read}}};
        with.measurements[0].timeline = std::make_shared<const Timeline>(Timeline{1, {trainer, worker}});
        const QTemporaryDir folder;
        QVERIFY(exportStudy(with, folder.path()));
        const auto json = readJson(folder.filePath("timeline-0.trace.json"));
        QVERIFY(json);
        QStringList threads, spans;
        for (const auto& value : (*json)["traceEvents"].toArray()) {
            const QJsonObject event = value.toObject();
            QVERIFY(event.contains("pid") && event.contains("tid") && event.contains("name"));
            if (event["name"] == "thread_name")
                threads << event["args"]["name"].toString();
            if (event["ph"] == "X")
                spans << QStringLiteral("%1 %2 %3 %4")
                             .arg(event["tid"].toInt())
                             .arg(event["name"].toString())
                             .arg(event["ts"].toDouble())
                             .arg(event["dur"].toDouble());
        }
        QCOMPARE(threads, (QStringList{"trainer 1", "worker 2"}));
        QCOMPARE(spans, (QStringList{"1 compute 1.5 1998.5", "1 wait 2000 500", "2 read 0 1"}));
        QVERIFY(!QFileInfo::exists(folder.filePath("timeline-2.trace.json")));
    }

    void curveHasThePaperBeside()
    {
        const auto all = records(curveCsv(study()));
        QCOMPARE(all.size(), 4);
        QCOMPARE(all[0].size(), all[1].size());
        const qsizetype speedup = all[0].indexOf("speedup"), paper = all[0].indexOf("paper_s"),
                        past = all[0].indexOf("beyond_cores");
        QCOMPARE(all[1][speedup].toDouble(), 1.0);
        QCOMPARE(all[2][speedup].toDouble(), study().curve().find(2)->speedup.value);
        QCOMPARE(all[2][paper].toDouble(), 1169.8231);
        QCOMPARE(all[3][past], QStringLiteral("1"));
    }

    void extraPReadsAsItsGrammarSays()
    {
        QByteArrayList lines = extraP(study()).split('\n');
        QCOMPARE(lines[0], QByteArray("PARAMETER workers"));
        QCOMPARE(lines[1], QByteArray("POINTS (1) (2) (4)"));
        QCOMPARE(lines[2], QByteArray("REGION train-workers"));
        QCOMPARE(lines[3], QByteArray("METRIC time"));
        QCOMPARE(lines[4], QByteArray("DATA 10.000000000 10.500000000"));
        QCOMPARE(lines[6], QByteArray("DATA 7.000000000 7.250000000"));
        QCOMPARE(lines.size(), 8);  // and the end of the last line
        QVERIFY(lines.last().isEmpty());
    }

    void extraPHasOneDataLineAPoint()
    {
        // 0 and 1 are both one worker there: the loader's thread has the place.
        const auto both = madeUpStudy(Workload::TrainWorkers, 4, {0, 1, 2}, {{10}, {9}, {5}});
        const QByteArray text = extraP(both);
        QVERIFY(text.contains("POINTS (1) (2)\n"));
        QCOMPARE(text.count("DATA "), 2);
        QVERIFY(text.contains("DATA 9.000000000\nDATA 5.000000000\n"));
    }

    void jsonIsByWorkerCount()
    {
        const QJsonObject json = curveJson(study());
        QCOMPARE(json["speedup"].toObject()["0"].toDouble(), 1.0);
        QCOMPARE(json["speedup"].toObject().keys(), (QStringList{"0", "2", "4"}));
        QCOMPARE(json["median_s"].toObject().keys(), (QStringList{"0", "2", "4"}));
        QCOMPARE(json["karp_flatt"].toObject().keys(), (QStringList{"2", "4"}));  // none for the base
        QCOMPARE(json["efficiency"].toObject()["2"].toDouble(), study().curve().find(2)->efficiency.value);
        QVERIFY(json["serial_fraction"].isDouble());
        QCOMPARE(json["predictions"].toArray().size(), 3);
        const auto one = madeUpStudy(Workload::StatsLoader, 2, {1}, {{10}});
        QVERIFY(curveJson(one)["serial_fraction"].isNull());
    }

    /// As many ranks on one node and on two: every file names them apart.
    void layoutsOfOneNumberAreNamed()
    {
        SpeedupStudy layouts = madeUpStudy(Workload::TrainRanks, 4, {{1, 1}, {2, 1}, {2, 2}}, {{10, 10}, {7, 7}, {5, 5}});
        const TimelineLane lane{.kind = "trainer", .number = 1, .spans = {{0, 1'000, Activity::Compute}}};
        for (SpeedupMeasurement& m : layouts.measurements)
            m.timeline = m.repeat == 0 ? std::make_shared<const Timeline>(Timeline{1, {lane}}) : nullptr;
        const auto lines = records(measurementsCsv(layouts)), curve = records(curveCsv(layouts));
        QCOMPARE(lines[0].mid(0, 5), (QStringList{"workload", "workers", "nodes", "layout", "repeat"}));
        QCOMPARE(lines[2].mid(1, 3), (QStringList{"2", "1", "1x2"}));
        QCOMPARE(lines[3].mid(1, 3), (QStringList{"2", "2", "2x1"}));
        QCOMPARE(curve[2].mid(1, 4), (QStringList{"2", "1", "1x2", "0"}));
        QCOMPARE(curve[3].mid(1, 4), (QStringList{"2", "2", "2x1", "1"}));
        const QJsonObject json = curveJson(layouts);
        QCOMPARE(json["speedup"].toObject().keys(), (QStringList{"1x1", "1x2", "2x1"}));
        QCOMPARE(json["speedup"].toObject()["2x1"].toDouble(), 2.0);
        QCOMPARE(json["law_points"].toArray(), (QJsonArray{"1x1", "2x1"}));
        const QByteArray extra = extraP(layouts);
        QVERIFY2(extra.startsWith("PARAMETER nodes\nPARAMETER workers_per_node\nPOINTS (1 1) (1 2) (2 1)\n"), extra);
        QCOMPARE(extra.count("DATA "), 3);
        const QTemporaryDir folder;
        QVERIFY(exportStudy(layouts, folder.path()));
        for (const char* count : {"1x1", "1x2", "2x1"})
            QVERIFY(QFileInfo::exists(folder.filePath(QStringLiteral("timeline-%1.trace.json").arg(count))));
    }

    void exportedStudyOpensAgainWithItsTimelines()
    {
        SpeedupStudy before = study();
        TimelineRecorder recorder;
        recorder.lane(QStringLiteral("worker"), 1).mark(Activity::Decode);
        before.measurements[0].timeline = std::make_shared<const Timeline>(recorder.take());
        const QString folder = m_dir.filePath("export/here");
        QVERIFY(exportStudy(before, folder));
        for (const char* name : {"measurements.csv", "speedup.csv", "extra-p.txt", "study.json"})
            QVERIFY(QFileInfo(folder + '/' + name).size() > 50);
        const auto after = openStudy(folder + "/study.json");
        QVERIFY(after);
        QCOMPARE(after->measurements.size(), before.measurements.size());
        QVERIFY(after->measurements[0].timeline && after->measurements[0].timeline->lanes.size() == 1);
        QVERIFY(!after->measurements[1].timeline);
    }

    void anUnwritableFolderIsNamed()
    {
        QFile file(m_dir.filePath("file"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto outcome = exportStudy(study(), file.fileName() + "/below");
        QVERIFY(outcome.failed());
        QCOMPARE(outcome.error().code, ErrorCode::NotWritable);
        QVERIFY(outcome.error().subject.startsWith(file.fileName()));
    }

    void aFullDiskIsAnErrorAndLeavesWholeFiles()
    {
        const QString folder = m_dir.filePath("full");
        QVERIFY(exportStudy(study(), folder));
        const auto before = readFile(folder + "/study.json");
        SpeedupStudy larger = study();
        larger.failure = QString(1000, QLatin1Char('x'));
        const auto outcome = [&] {
            const testing::FileSizeLimit limit(static_cast<rlim_t>(before->size()) - 500);
            return exportStudy(larger, folder);
        }();
        QVERIFY(outcome.failed());
        QCOMPARE(outcome.error().code, ErrorCode::NotWritable);
        QCOMPARE(outcome.error().subject, folder + "/study.json");
        QVERIFY(!outcome.error().detail.isEmpty());
        QCOMPARE(*readFile(folder + "/study.json"), *before);
        QCOMPARE(records(*readFile(folder + "/measurements.csv")).size(), 7);
    }

private:
    QTemporaryDir m_dir;
};

LEAFBENCH_GUILESS_TEST(tst_SpeedupExport)
#include "tst_SpeedupExport.moc"
