#include "engine/speedup/SpeedupVerdict.h"

#include "tests/speedup/MadeUpStudy.h"
#include "tests/testing/TestProgram.h"
#include "ui/words/SpeedupText.h"

#include <QTest>

#include <algorithm>

using namespace leafbench;
using leafbench::testing::madeUpStudy;
using Kind = Finding::Kind;

namespace {

std::vector<Finding> verdict(const SpeedupStudy& study) { return speedupVerdict(study, study.curve()); }

const Finding* find(const std::vector<Finding>& findings, Kind kind)
{
    const auto found = std::find_if(findings.begin(), findings.end(), [kind](const Finding& f) { return f.kind == kind; });
    return found == findings.end() ? nullptr : &*found;
}

SpeedupStudy stats(int cores, const std::vector<int>& workers, const std::vector<std::vector<double>>& seconds)
{
    return madeUpStudy(Workload::StatsLoader, cores, {workers.begin(), workers.end()}, seconds);
}

}  // namespace

class tst_SpeedupVerdict : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneCountIsTooFew()
    {
        const auto findings = verdict(stats(4, {1}, {{10, 10, 10}}));
        QCOMPARE(findings.size(), 1u);
        QCOMPARE(findings[0].kind, Kind::TooFewRuns);
        QCOMPARE(findings[0].value, 0.0);
    }

    void oneRepeatIsSaidToBeOne()
    {
        const auto findings = verdict(stats(4, {1, 2}, {{10}, {5.1}}));
        QVERIFY(find(findings, Kind::Scales));
        QCOMPARE(findings.back().kind, Kind::TooFewRuns);
        QCOMPARE(findings.back().value, 1.0);
    }

    void noiseComesBeforeEverything()
    {
        const auto study = stats(4, {1, 2, 4}, {{10, 14, 8}, {5, 9, 4}, {2.4, 2.6, 5}});
        const auto findings = verdict(study);
        QCOMPARE(findings.size(), 1u);
        QCOMPARE(findings[0].kind, Kind::TooNoisy);
        QVERIFY(findings[0].value > 0.15);
        QCOMPARE(findings[0].value, study.curve().noise);
    }

    void aSlowdownIsSureHoweverWideItsInterval()
    {
        const auto study = stats(2, {1, 2, 4}, {{8.1, 8.5, 8.9}, {11.5, 10.9, 11.2}, {13.4, 14.5, 16.9}});
        QVERIFY(study.curve().noise > 0.15);
        const auto findings = verdict(study);
        QCOMPARE(findings[0].kind, Kind::OverheadGrows);
        QVERIFY(!find(findings, Kind::SerialPart));  // no law describes it
        QVERIFY(study.curve().predictions.empty());
    }

    void noisePastTheCoresDoesNotCount()
    {
        const auto findings = verdict(stats(2, {1, 2, 4}, {{10, 10.1, 10}, {5.1, 5.2, 5.1}, {5, 9, 7}}));
        QVERIFY(!find(findings, Kind::TooNoisy));
    }

    void scalesAtTheCores()
    {
        const auto findings = verdict(stats(4, {1, 2, 4}, {{10, 10.1, 10}, {5.1, 5.1, 5.2}, {2.6, 2.6, 2.61}}));
        QCOMPARE(findings[0].kind, Kind::Scales);
        QCOMPARE(findings[0].workers, 4);
        QVERIFY(std::abs(findings[0].value - 10 / 2.6 / 4) < 1e-9);
        QVERIFY(!find(findings, Kind::SerialPart) && !find(findings, Kind::SaturatesAtCores));
    }

    void saturatesPastTheCores()
    {
        const auto findings = verdict(stats(2, {1, 2, 4, 8}, {{10, 10.1, 10}, {5.1, 5.1, 5.2}, {5, 5, 5.1}, {5.2, 5.2, 5.2}}));
        const Finding* saturates = find(findings, Kind::SaturatesAtCores);
        QVERIFY(saturates);
        QCOMPARE(saturates->workers, 8);
        QVERIFY(std::abs(saturates->value - 5.1 / 5.2) < 1e-9);
        QVERIFY(!find(findings, Kind::OverheadGrows));
    }

    void oneCoreSaturatesAtOne()
    {
        const auto findings = verdict(stats(1, {1, 2}, {{10, 10.1, 10}, {10, 10, 10.2}}));
        QVERIFY(find(findings, Kind::SaturatesAtCores));
        QVERIFY(!find(findings, Kind::Scales));
    }

    void overheadNamesTheWorstCount()
    {
        const auto findings = verdict(stats(2, {1, 2, 4, 8}, {{10, 10, 10}, {6, 6, 6.1}, {7, 7, 7}, {9, 9, 9.2}}));
        const Finding* overhead = find(findings, Kind::OverheadGrows);
        QVERIFY(overhead);
        QCOMPARE(overhead->workers, 8);
        QCOMPARE(overhead->value, 1.5);
        QVERIFY(!find(findings, Kind::SaturatesAtCores));
        QVERIFY(find(findings, Kind::SerialPart));
    }

    void trainingThatWaitsSaysSo()
    {
        SpeedupStudy study = madeUpStudy(Workload::TrainWorkers, 4, {0, 2, 4}, {{10, 10, 10.1}, {8, 8, 8.1}, {8, 8.1, 8}});
        for (SpeedupMeasurement& m : study.measurements)
            m.waitShare = m.workers == 0 ? 0.2 : 0.01;
        const auto findings = verdict(study);
        QVERIFY(find(findings, Kind::WaitsForData));
        QVERIFY(std::abs(find(findings, Kind::WaitsForData)->value - 0.2) < 1e-12);
        QVERIFY(find(findings, Kind::ComputeBound));
        QCOMPARE(find(findings, Kind::ComputeBound)->workers, 2);
    }

    void trainingThatStillWaitsIsNotComputeBound()
    {
        SpeedupStudy study = madeUpStudy(Workload::TrainWorkers, 4, {0, 1, 2}, {{10, 10, 10.1}, {8, 8, 8.1}, {5, 5.1, 5}});
        for (SpeedupMeasurement& m : study.measurements)
            m.waitShare = m.workers == 0 ? 0.08 : 0.06;
        const auto findings = verdict(study);
        QVERIFY(!find(findings, Kind::ComputeBound));
        QVERIFY2(!find(findings, Kind::WaitsForData), "8 % is not much");
    }

    void memoryBoundNeedsBusyCores()
    {
        SpeedupStudy study = stats(4, {1, 4}, {{10, 10, 10.1}, {4, 4, 4.1}});
        for (SpeedupMeasurement& m : study.measurements)
            m.workSeconds = m.workers == 1 ? 9.5 : 15;
        const Finding* memory = find(verdict(study), Kind::MemoryBound);
        QVERIFY(memory);
        for (SpeedupMeasurement& m : study.measurements)
            m.resources.meanProcessCores = 1;
        QVERIFY2(!find(verdict(study), Kind::MemoryBound), "its workers waited for cores");
    }

    void otherProgramsAreNamedFirst()
    {
        SpeedupStudy study = stats(2, {1, 2}, {{10, 10, 10.1}, {9, 9, 9.1}});
        for (SpeedupMeasurement& m : study.measurements)
            m.resources.otherCores = 0.9;
        const auto findings = verdict(study);
        QCOMPARE(findings[0].kind, Kind::Disturbed);
        QVERIFY(std::abs(findings[0].value - 0.9) < 1e-12);
        study.cores = 64;
        QVERIFY2(!find(verdict(study), Kind::Disturbed), "there were cores enough for all");
    }

    void noiseIsExplainedByItsWorstRun()
    {
        SpeedupStudy study = stats(2, {1, 2}, {{10, 20, 10.1}, {5, 5, 5.1}});
        study.measurements[2].resources.otherCores = 1.4;
        const auto findings = verdict(study);
        QCOMPARE(findings.size(), 2u);
        QCOMPARE(findings[0].kind, Kind::TooNoisy);
        QCOMPARE(findings[1].kind, Kind::Disturbed);
        QCOMPARE(findings[1].value, 1.4);
    }

    void atMostThreeAndEveryOneHasWords()
    {
        SpeedupStudy study = stats(2, {1, 2, 4, 8}, {{10, 10, 10}, {6, 6, 6.1}, {7, 7, 7}, {9, 9, 9.2}});
        for (SpeedupMeasurement& m : study.measurements) {
            m.resources.otherCores = 0.5;
            m.workSeconds = m.workers == 1 ? 9 : 18;
        }
        QVERIFY(verdict(study).size() <= 3);
        for (int kind = 0; kind <= static_cast<int>(Kind::Disturbed); ++kind) {
            const QString text = words::findingText({static_cast<Kind>(kind), 2, 0.5}, study);
            QVERIFY2(text.size() > 20 && text.endsWith('.') && !text.contains('%' + QString::number(1)), qPrintable(text));
        }
        QVERIFY(words::verdictText(study).count('.') >= 2);
    }
};

LEAFBENCH_GUILESS_TEST(tst_SpeedupVerdict)
#include "tst_SpeedupVerdict.moc"
