#include "engine/parallel/CorePlan.h"

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
    }
};

QTEST_GUILESS_MAIN(tst_CorePlan)
#include "tst_CorePlan.moc"
