// Speedup intervals and the laws' fits against scipy's t distribution and least squares.
#include "engine/speedup/SpeedupCurve.h"

#include "engine/common/Seed.h"
#include "tests/interop/PythonPeer.h"
#include "tests/testing/TestProgram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <cmath>

using namespace leafbench;

namespace {

struct ScipyCurveCase {
    std::vector<TimedRun> runs;
    int cores = 1;
};

ScipyCurveCase scipyCurveRandomCase(Random& random)
{
    ScipyCurveCase made;
    made.cores = 2 + static_cast<int>(random.below(7));
    const int repeats = 1 + static_cast<int>(random.below(8));
    const double serial = random.uniform(), noise = random.uniform(0.0, 0.3);
    for (int repeat = 0; repeat < repeats; ++repeat) {
        for (const int workers : {1, 2, 3, 8})
            made.runs.push_back({workers, repeat, 10 / amdahlSpeedup(serial, workers) * (1 + random.uniform(-noise, noise))});
    }
    return made;
}

QByteArray scipyCurveToJson(const std::vector<ScipyCurveCase>& cases)
{
    QJsonArray all;
    for (const ScipyCurveCase& made : cases) {
        QJsonArray runs;
        for (const TimedRun& run : made.runs)
            runs.append(QJsonArray{run.workers, run.repeat, run.seconds});
        all.append(QJsonObject{{"runs", runs}, {"cores", made.cores}});
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

void scipyCurveCompare(const Interval& ours, const QJsonValue& theirs, const char* what)
{
    const std::array<double, 3> own{ours.value, ours.low, ours.high};
    for (int i = 0; i < 3; ++i) {
        const double other = theirs[i].toDouble();
        QVERIFY2(std::abs(own[static_cast<std::size_t>(i)] - other) <= 1e-9 * std::max(1.0, std::abs(other)),
                 qPrintable(QStringLiteral("%1 [%2]: %3, scipy %4")
                                .arg(QLatin1String(what))
                                .arg(i)
                                .arg(own[static_cast<std::size_t>(i)], 0, 'g', 15)
                                .arg(other, 0, 'g', 15)));
    }
}

}  // namespace

class ScipyCurveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameNumbers()
    {
        const QString lacks = testing::pythonLacks({"scipy", "numpy"});
        if (!lacks.isEmpty())
            QSKIP(qPrintable(lacks));
        Random random(11);
        std::vector<ScipyCurveCase> cases;
        for (int i = 0; i < 200; ++i)
            cases.push_back(scipyCurveRandomCase(random));
        const auto answer = testing::runPeer("scipy_curve.py", {}, scipyCurveToJson(cases));
        QVERIFY2(answer.ok, answer.errors.constData());
        const QJsonArray expected = QJsonDocument::fromJson(answer.output).array();
        QCOMPARE(expected.size(), static_cast<qsizetype>(cases.size()));
        for (std::size_t i = 0; i < cases.size(); ++i) {
            const QJsonObject theirs = expected[static_cast<qsizetype>(i)].toObject();
            const SpeedupCurve ours = speedupCurve(cases[i].runs, cases[i].cores);
            const QJsonArray speedups = theirs["speedups"].toArray();
            for (std::size_t p = 1; p < ours.points.size(); ++p)
                scipyCurveCompare(ours.points[p].speedup, speedups[static_cast<qsizetype>(p - 1)], "speedup");
            scipyCurveCompare(ours.amdahl->serialFraction, theirs["amdahl"], "Amdahl");
            scipyCurveCompare(ours.gustafson->serialFraction, theirs["gustafson"], "Gustafson");
            scipyCurveCompare(ours.usl->contention, theirs["usl"].toArray()[0], "contention");
            scipyCurveCompare(ours.usl->coherence, theirs["usl"].toArray()[1], "coherence");
            if (QTest::currentTestFailed())
                return;
        }
    }
};

LEAFBENCH_GUILESS_TEST(ScipyCurveTest)
#include "tst_ScipyCurve.moc"
