#include "engine/concurrency/CorePlan.h"
#include "tests/testing/TestProgram.h"

#include <QTest>

using namespace leafbench;

class tst_CorePlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void choosesWorkersFromTheCores()
    {
        QCOMPARE(planCores(-1, 1, 1).loaderWorkers, 1);
        QCOMPARE(planCores(-1, 1, 16).loaderWorkers, 2);
        QCOMPARE(planCores(0, 1, 4).loaderWorkers, 0);
    }
    void sharesTheCoresAmongReplicas()
    {
        for (int cores = 1; cores <= 9; ++cores) {
            for (int replicas = 1; replicas <= 4; ++replicas) {
                const CorePlan plan = planCores(2, replicas, cores);
                QVERIFY(plan.intraOpThreads >= 1);
                QVERIFY(plan.replicas * plan.intraOpThreads <= std::max(cores, replicas));
            }
        }
    }
    void saysWhenMoreWasAskedForThanThereIs()
    {
        QVERIFY(!planCores(2, 1, 2).oversubscribed);
        QVERIFY(planCores(3, 1, 2).oversubscribed);
        QVERIFY(planCores(0, 3, 2).oversubscribed);
        QVERIFY(!planTrials(2, 1, -1, 1, 2).oversubscribed);
        QVERIFY(planTrials(4, 1, -1, 1, 2).oversubscribed);
    }
    void trialsThatShareTheCoresTakeNoMoreThanThereAre()
    {
        for (int cores = 1; cores <= 16; ++cores) {
            for (int parallel = 1; parallel <= cores; ++parallel) {
                const TrialPlan plan = planTrials(parallel, 0, -1, 1, cores);
                QVERIFY(!plan.oversubscribed);
                QCOMPARE(plan.trial.intraOpThreads, plan.coresPerTrial);
                QCOMPARE(plan.trial.loaderWorkers, 0);
            }
        }
    }
    void aWishForFewerThreadsIsHeeded()
    {
        QCOMPARE(planCores(2, 1, 64, 0).intraOpThreads, 64);
        QCOMPARE(planCores(2, 1, 64, 4).intraOpThreads, 4);
        QCOMPARE(planCores(2, 2, 8, 16).intraOpThreads, 4);
        QCOMPARE(planTrials(4, 0, -1, 1, 64, 3).trial.intraOpThreads, 3);
        QCOMPARE(planCores(2, 1, 64, 4).cores, 64);
        QCOMPARE(planCores(2, 1, 64, 4).loaderWorkers, 2);
    }
    void coresPerTrialDoNotDependOnHowManyRun()
    {
        for (const int parallel : {1, 2, 4, 8})
            QCOMPARE(planTrials(parallel, 1, -1, 1, 2).trial.intraOpThreads, 1);
    }
};

LEAFBENCH_GUILESS_TEST(tst_CorePlan)
#include "tst_CorePlan.moc"
