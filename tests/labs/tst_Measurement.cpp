#include "engine/audit/DatasetCheck.h"
#include "engine/dataset/Scanner.h"
#include "engine/labs/Measurement.h"
#include "engine/speedup/StudyFile.h"
#include "tests/speedup/MadeUpStudy.h"
#include "tests/testing/SmallDataset.h"
#include "tests/testing/TestProgram.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;

class tst_Measurement : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

    MeasuredFrom from(const QDateTime& since = {}) const { return {m_dir.filePath("runs"), nullptr, nullptr, since}; }

    void saveAt(const QDateTime& when, Workload workload, double two) const
    {
        SpeedupStudy study = testing::madeUpStudy(workload, 2, {1, 2}, {{2.0}, {two}});
        study.started = when;
        study.state = StudyState::Finished;
        study.path
            = QStringLiteral("%1/%2.json").arg(studiesDirOf(m_dir.filePath("runs")), QString::number(when.toSecsSinceEpoch()));
        QDir().mkpath(studiesDirOf(m_dir.filePath("runs")));
        QVERIFY(saveStudy(study, false).finished());
    }

private Q_SLOTS:
    void aStudyOfTheWorkloadSinceThen()
    {
        const QDateTime now = QDateTime::currentDateTime();
        const auto read = [&](Workload workload, const QDateTime& since) {
            return readMeasurement(LabSource::Speedup, workload, from(since), {}).value();
        };
        QVERIFY(read(Workload::StatsLoader, now).isEmpty());
        saveAt(now.addSecs(-100), Workload::StatsLoader, 1.0);
        QVERIFY(read(Workload::StatsLoader, now).isEmpty());
        saveAt(now.addSecs(5), Workload::StatsTasks, 0.5);
        QVERIFY(read(Workload::StatsLoader, now).isEmpty());
        const LabValues tasks = read(Workload::StatsTasks, now);
        QCOMPARE(tasks.number("speedup.2"), 4.0);
        QCOMPARE(tasks.number("seconds.1"), 2.0);
        QCOMPARE(tasks.number("best"), 2.0);
        QCOMPARE(tasks.number("cores"), 2.0);
        QCOMPARE(tasks.curve("speedup").size(), std::size_t(2));
    }

    void theDatasetAndItsCheck()
    {
        testing::writeSmallDataset(m_dir.filePath("data"));
        MeasuredFrom given = from();
        QVERIFY(readMeasurement(LabSource::Dataset, {}, given, {}).value().isEmpty());
        given.dataset = scanDataset(m_dir.filePath("data"), {}).value();
        given.split = std::make_shared<const Split>(makeSplit(*given.dataset, defaultSplit(*given.dataset)).value());
        const LabValues data = readMeasurement(LabSource::Dataset, {}, given, {}).value();
        QCOMPARE(data.number("classes"), 4.0);
        QCOMPARE(data.number("images"), 64.0);
        QCOMPARE(data.number("train"), 48.0);
        QVERIFY(readMeasurement(LabSource::Check, {}, given, {}).value().isEmpty());
        QVERIFY(checkDataset(given.dataset, factsDir(given.runsDir)).finished());
        const LabValues check = readMeasurement(LabSource::Check, {}, given, {}).value();
        QCOMPARE(check.number("images"), 64.0);
        QVERIFY(check.number("leaked_paper"));
        QVERIFY(check.number("leaked_leaf_clean"));
        for (auto one = check.numbers.keyBegin(); one != check.numbers.keyEnd(); ++one)
            QVERIFY2(measuredNames(LabSource::Check).contains(one->section('.', 0, 0)), qPrintable(*one));
    }
};

LEAFBENCH_GUILESS_TEST(tst_Measurement)
#include "tst_Measurement.moc"
