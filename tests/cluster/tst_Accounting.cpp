#include "engine/cluster/JobFollower.h"
#include "tests/cluster/SlurmHere.h"
#include "tests/testing/TestProgram.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;

/// What becomes of a job that the queue has forgotten, by the answers of a real slurmdbd.
class tst_Accounting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        LEAFBENCH_NEEDS(testing::SlurmHere::canAccount(), "needs root, slurm-wlm, munge, slurmdbd and mariadb-server");
        const QByteArray wrong = m_slurm.start(m_dir.filePath("slurm"), true);
        QVERIFY2(wrong.isEmpty(), wrong);
        // The real one forgets after minutes.
        QVERIFY(QDir().mkpath(m_dir.filePath("bin")));
        QFile squeue(m_dir.filePath("bin/squeue"));
        QVERIFY(squeue.open(QIODevice::WriteOnly));
        squeue.write("#!/bin/sh\necho 'slurm_load_jobs error: Invalid job id specified' >&2\nexit 1\n");
        squeue.setPermissions(squeue.permissions() | QFile::ExeOwner | QFile::ExeUser);
    }

    void theStateIsTheAccountings_data()
    {
        QTest::addColumn<QString>("does");
        QTest::addColumn<bool>("isCancelled");
        QTest::addColumn<ClusterJobState>("state");
        QTest::addColumn<QString>("word");
        QTest::newRow("finished") << "true" << false << ClusterJobState::Finished << "COMPLETED";
        QTest::newRow("failed") << "exit 3" << false << ClusterJobState::Failed << "FAILED";
        QTest::newRow("cancelled") << "sleep 60" << true << ClusterJobState::Cancelled << "CANCELLED";
    }
    void theStateIsTheAccountings()
    {
        QFETCH(QString, does);
        QFETCH(bool, isCancelled);
        QFETCH(ClusterJobState, state);
        QFETCH(QString, word);
        ClusterJob job{.id = QTest::currentDataTag(), .cluster = {.name = "here", .folder = m_dir.filePath("there")}};
        job.state = ClusterJobState::Running;
        QVERIFY(QDir().mkpath(job.folder()));
        const auto sent = testing::run("sbatch", {"--parsable", "--output=/dev/null", "--wrap=" + does});
        QVERIFY2(sent.code == 0, sent.err);
        const QString id = QString::fromUtf8(sent.out.trimmed());
        QFile file(job.folder() + "/id");
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(id.toUtf8()) > 0);
        file.close();
        const auto stateOf = [&] { return testing::run("sacct", {"-nPX", "-j", id, "-o", "State"}).out.trimmed(); };
        if (isCancelled) {
            QVERIFY(testing::waitFor([&] { return stateOf() == "RUNNING"; }));
            QCOMPARE(testing::run("scancel", {id}).code, 0);
        }
        QVERIFY2(testing::waitFor([&] { return stateOf().startsWith(word.toUtf8()); }), stateOf());

        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", m_dir.filePath("bin").toUtf8() + ':' + path);
        JobFollower follower(job, m_dir.filePath("home"));
        ClusterObserver silent;
        const auto looked = follower.look(silent, {});
        qputenv("PATH", path);
        QVERIFY(looked);
        QCOMPARE(follower.job().state, state);
        QCOMPARE(follower.job().slurmState, word);
    }

private:
    QTemporaryDir m_dir;
    testing::SlurmHere m_slurm;
};

LEAFBENCH_GUILESS_TEST(tst_Accounting)
#include "tst_Accounting.moc"
