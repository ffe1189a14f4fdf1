#include "engine/runs/store/RunStore.h"
#include "engine/tuning/optuna/StudyList.h"
#include "tests/cluster/Postgres.h"
#include "tests/cluster/SlurmHere.h"
#include "tests/runs/RunFingerprint.h"
#include "tests/testing/SmallDataset.h"
#include "tests/testing/TestProgram.h"
#include "tests/testing/TrialFingerprint.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;
using testing::waitFor;

/// Ranks placed by a real Slurm of two nodes (slurm-here.sh).
class tst_Slurm : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        LEAFBENCH_NEEDS(testing::SlurmHere::canRun(), "needs root, slurm-wlm and munge");
        const QByteArray wrong = m_slurm.start(m_dir.filePath("slurm"));
        QVERIFY2(wrong.isEmpty(), wrong);
        testing::writeSmallDataset(m_dir.filePath("data"));
    }

    void statisticsHaveTheBitsOfOneProcess()
    {
        const QStringList arguments{"stats", m_dir.filePath("data"), "--json"};
        const auto alone = testing::call(arguments).last();
        const auto together = testing::run("srun", QStringList{"-N2", "-n2", testing::program()} + arguments);
        QVERIFY2(together.code == 0, together.err);
        QCOMPARE(together.last()["ranks"].toInt(), 2);
        for (const char* number : {"mean", "std", "images", "pixels"})
            QCOMPARE(together.last()[QLatin1String(number)], alone[QLatin1String(number)]);
    }

    void aTrainingHasTheBitsOfLocalRanks()
    {
        const auto local = testing::call(train("local", 2) + QStringList{"--ranks", "2"});
        QVERIFY2(local.code == 0, local.err);
        const auto placed = testing::run("srun", QStringList{"-N2", "-n2", testing::program()} + train("placed", 2));
        QVERIFY2(placed.code == 0, placed.err);
        QCOMPARE(testing::essenceOf(onlyRun("placed")), testing::essenceOf(onlyRun("local")));
    }

    /// SIGUSR1, as before a time limit: the state is stored, the job requeued, and the training goes on to the bits of an unbroken
    /// one.
    void aRequeuedJobGoesOn()
    {
        constexpr int epochs = 12;
        const auto unbroken = testing::call(train("unbroken", epochs) + QStringList{"--ranks", "2"});
        QVERIFY2(unbroken.code == 0, unbroken.err);

        const QString log = m_dir.filePath("job.log");
        QFile job(m_dir.filePath("job.sbatch"));
        QVERIFY(job.open(QIODevice::WriteOnly));
        job.write("#!/bin/bash\nsrun --kill-on-bad-exit=1 " + testing::program().toUtf8());
        for (const QString& argument : train("requeued", epochs))
            job.write(" '" + argument.toUtf8() + '\'');
        job.write("\n");
        job.close();
        const auto submitted = testing::run(
            "sbatch", {"--parsable", "-N2", "-n2", "--requeue", "--open-mode=append", "--output=" + log, job.fileName()});
        QVERIFY2(submitted.code == 0, submitted.err);
        const QString id = QString::fromUtf8(submitted.out.trimmed());

        QVERIFY2(waitFor([&] { return contents(log).contains("\"epoch\":2"); }), contents(log));
        QCOMPARE(testing::run("scancel", {"--signal=USR1", id}).code, 0);
        QVERIFY2(waitFor([&] {
                     return testing::run("squeue", {"-h", "-j", id, "-o", "%T"}).out.trimmed() == "PENDING";
                 }),
                 contents(log));
        QCOMPARE(onlyRun("requeued").state, RunState::Cancelled);
        // Slurm would wait two minutes, for the processes of before to end; a job that starts before that is lost.
        QTest::qSleep(8'000);
        QCOMPARE(testing::run("scontrol", {"update", "JobId=" + id, "StartTime=now"}).code, 0);
        QVERIFY2(waitFor([&] { return onlyRun("requeued").state == RunState::Finished; }),
                 contents(log).right(500) + testing::run("squeue", {"-o", "%i %T %r %S"}).out + testing::run("sinfo", {}).out);
        QCOMPARE(testing::essenceOf(onlyRun("requeued")), testing::essenceOf(onlyRun("unbroken")));
    }

    void aTuningByNodesHasTheTrialsOfOneProcess()
    {
        LEAFBENCH_NEEDS(testing::Postgres::isInstalled(), "needs postgresql");
        testing::Postgres server(m_dir.filePath("server"));
        QVERIFY2(server.up(), server.error());
        const QStringList trials{"--trials", "4", "--parallel", "1"};
        const QString file = m_dir.filePath("one.db");
        const auto one = testing::call(withCommand("tune", train("one", 2)) + trials + QStringList{"--study", file});
        QVERIFY2(one.code == 0, one.err);
        const auto both = testing::run("srun",
                                       QStringList{"-N2", "-n2", testing::program()} + withCommand("tune", train("nodes", 2))
                                           + trials + QStringList{"--study", server.study("nodes")});
        QVERIFY2(both.code == 0, both.err);
        const auto expected = readTuningStudy(file), study = readTuningStudy(server.study("nodes"));
        QVERIFY(expected && study);
        QCOMPARE(testing::essence(*study), testing::essence(*expected));
    }

private:
    static QStringList withCommand(const QString& command, QStringList arguments)
    {
        arguments[0] = command;
        return arguments;
    }
    QStringList train(const QString& runs, int epochs) const
    {
        return {"train",  "--json",
                "--data", m_dir.filePath("data"),
                "--runs", m_dir.filePath(runs),
                "--set",  "input_size=32",
                "--set",  "batch_size=8",
                "--set",  "workers=1",
                "--set",  QStringLiteral("epochs=%1").arg(epochs)};
    }
    Run onlyRun(const QString& runs) const { return testing::onlyRunIn(m_dir.filePath(runs)); }
    static QByteArray contents(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_dir;
    testing::SlurmHere m_slurm;
};

LEAFBENCH_GUILESS_TEST(tst_Slurm)
#include "tst_Slurm.moc"
