#include "engine/runs/answers/AnsweringRuns.h"

#include "tests/testing/TestProgram.h"

#include <QTest>

#include <limits>

using namespace leafbench;

namespace {

Run runOf(const QString& name, double accuracy, bool starred = false, const QStringList& classes = {"A", "B"})
{
    Run run;
    run.name = run.path = name;
    run.hasBest = true;
    run.classNames = classes;
    run.annotations.starred = starred;
    run.epochs.resize(1);
    run.epochs[0].epoch = 1;
    run.epochs[0].validAccuracy = accuracy;
    return run;
}

QStringList ordered(const std::vector<Run>& runs, const QStringList& classes = {})
{
    QStringList names;
    for (const Run* run : answeringRuns(runs, classes))
        names << run->name;
    return names;
}

constexpr double none = std::numeric_limits<double>::quiet_NaN();

}  // namespace

class tst_AnsweringRuns : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theBestAndNotTheNewest()
    {
        QCOMPARE(ordered({runOf("newest, broken off", 0.11), runOf("better", 0.9), runOf("best", 0.95)}),
                 QStringList({"best", "better", "newest, broken off"}));
        QCOMPARE(ordered({}), QStringList());
    }

    void starredFirst()
    {
        QCOMPARE(
            ordered({runOf("newest", 0.11), runOf("better", 0.95), runOf("star", 0.928, true), runOf("best star", 0.93, true)}),
            QStringList({"best star", "star", "better", "newest"}));
    }

    void onEqualOnesTheNewest()
    {
        QCOMPARE(ordered({runOf("newest", 0.9), runOf("older", 0.9), runOf("oldest", 0.9)}),
                 QStringList({"newest", "older", "oldest"}));
    }

    void theOpenDatasetsClassesComeFirst()
    {
        const std::vector<Run> runs{runOf("other star", 0.99, true, {"Rose", "Tulip"}), runOf("its own", 0.8),
                                    runOf("knows more", 0.85, false, {"A", "B", "C"}), runOf("knows less", 0.9, false, {"A"})};
        QCOMPARE(ordered(runs, {"A", "B"}), QStringList({"knows more", "its own", "other star", "knows less"}));
        QCOMPARE(ordered(runs), QStringList({"other star", "knows less", "knows more", "its own"}));
    }

    void withoutAModelNoAnswer()
    {
        Run without = runOf("no checkpoint", 0.99, true);
        without.hasBest = false;
        Run unmeasured = runOf("no epoch", 0);
        unmeasured.epochs.clear();
        QCOMPARE(ordered({without, unmeasured, runOf("not a number", none), runOf("poor", 0.02)}),
                 QStringList({"poor", "no epoch", "not a number"}));
    }

    void theAccuracyIsThatOfTheWeights()
    {
        Run run = runOf("run", 0.4);
        run.epochs.push_back(run.epochs[0]);
        run.epochs[1].epoch = 2;
        run.epochs[1].validAccuracy = 0.9;
        run.bestEpoch = 1;
        QCOMPARE(validAccuracy(run), std::optional(0.4));
        run.bestEpoch = 0;
        QCOMPARE(validAccuracy(run), std::optional(0.9));
        QVERIFY(!validAccuracy(Run()) && !validAccuracy(runOf("run", none)));
    }

    void weakIsMoreWrongThanRight()
    {
        QVERIFY(isWeak(runOf("run", 0.11)) && isWeak(runOf("run", 0.4999)));
        QVERIFY(!isWeak(runOf("run", 0.5)) && !isWeak(runOf("run", 0.928)));
        QVERIFY2(!isWeak(Run()), "what was not measured is not called weak");
    }
};

LEAFBENCH_GUILESS_TEST(tst_AnsweringRuns)
#include "tst_AnsweringRuns.moc"
