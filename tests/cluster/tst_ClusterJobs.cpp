#include "engine/cluster/FetchRuns.h"
#include "engine/cluster/JobFollower.h"
#include "engine/cluster/SubmitJob.h"
#include "engine/runs/store/RunStore.h"
#include "engine/speedup/SpeedupStudy.h"
#include "engine/tuning/optuna/StudyStorage.h"
#include "tests/cluster/SshHere.h"
#include "tests/runs/RunFingerprint.h"
#include "tests/testing/SmallDataset.h"
#include "tests/testing/TestProgram.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;
using testing::waitFor;

namespace {

struct Watched : ClusterObserver {
    void onEpoch(const EpochRecord& record) override { epochs << record.epoch; }
    void onRunStart(const RunStart&) override { ++starts; }

    QList<int> epochs;
    int starts = 0;
};

/// What a failed comparison shows: all that the job has left.
QByteArray storyOf(const ClusterJob& job)
{
    QFile log(job.folder() + "/log.txt");
    const bool isThere = log.open(QIODevice::ReadOnly);
    return toWord(job.state).toUtf8() + ", in Slurm " + job.slurmState.toUtf8() + ", exit code "
        + (job.exitCode ? QByteArray::number(*job.exitCode) : "none") + ": " + job.failure.toUtf8()
        + "\nlog.txt: " + (isThere ? log.readAll() : QByteArray("none"));
}

}  // namespace

/// Jobs on a real Slurm of two nodes, submitted over a real sshd, from their submission to their runs at home.
class tst_ClusterJobs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        LEAFBENCH_START(m_cluster);
        QVERIFY(writeCluster(profile()));
    }

    void theCheckFindsAllThatAJobNeeds()
    {
        const auto script = testing::call({"submit", "--json", "--cluster", "ocelot", "--show", "stats"});
        QVERIFY2(script.last()["script"].toString().contains("srun"), script.err);
        QCOMPARE(testing::call({"submit", "--cluster", "ocelot", "train", "--nonsense"}).code, 2);
        const auto answer = testing::call({"--json", "clusters", "check", "ocelot"});
        QVERIFY2(answer.code == 0, answer.out + answer.err);
        QStringList asked;
        for (const QJsonObject& finding : answer.objects())
            asked << finding["question"].toString();
        QCOMPARE(asked, (QStringList{"host", "sbatch", "partition", "folder", "dataset", "program"}));
        QVERIFY(answer.last()["detail"].toString().startsWith("leafbench "));
    }

    /// As submitted at the command line; two ranks on two nodes give the bits of two ranks here.
    void aTrainingGoesThereAndComesHome()
    {
        QProcess local;
        local.start(testing::program(),
                    QStringList{"train", "--data", data(), "--runs", m_cluster.file("local"), "--ranks", "2"} + settings(epochs));

        const auto followed = submit(QStringList{"train"} + settings(epochs), {"--follow"});
        QVERIFY2(followed.code == 0, followed.out + followed.err);
        QVERIFY2(followed.out.contains(lastEpoch()), followed.out);
        QVERIFY(local.state() == QProcess::NotRunning || local.waitForFinished(60'000));
        QVERIFY2(local.exitCode() == 0, local.readAllStandardError());
        m_unbroken = testing::essenceOf(testing::onlyRunIn(m_cluster.file("local")));

        const auto fetched = cli({"fetch", "latest"});
        QVERIFY2(fetched.code == 0, fetched.err);
        QCOMPARE(fetched.last()["home"].toArray().size(), 1);
        const auto runs = listRuns(home());
        QCOMPARE(runs.size(), 1U);
        QCOMPARE(testing::essenceOf(*openRun(runs[0].path)), m_unbroken);
        const QStringList before = filesIn(home());
        QCOMPARE(cli({"fetch", "latest"}).last()["home"], fetched.last()["home"]);
        QCOMPARE(filesIn(home()), before);
    }

    /// Also if the note of it is lost, a run that is home is not brought a second time.
    void aRunComesHomeOnce()
    {
        ClusterJob job = *readClusterJob(home(), "latest");
        QCOMPARE(job.state, ClusterJobState::Finished);
        const QStringList runs = job.home;
        job.home.clear();
        QVERIFY(storeClusterJob(home(), job));
        const QStringList before = filesIn(home());
        const auto fetched = fetchRuns(job, home(), {});
        QVERIFY(fetched);
        QCOMPARE(fetched->home, runs);
        QCOMPARE(filesIn(home()), before);
    }

    /// The window is closed, the cluster is away for a while, and the window is opened again.
    void aJobGoesOnWhileNobodyLooks()
    {
        const auto sent = submitJob(profile(), *orderOf(ClusterJobKind::Train, settings(epochs)), home(), {});
        QVERIFY2(sent, sent.failed() ? qPrintable(sent.error().detail) : "");
        QVERIFY(!sent->slurmId.isEmpty());
        {
            JobFollower follower(*sent, home());
            Watched watched;
            QVERIFY(waitFor([&] { return follower.look(watched, {}) && watched.epochs.size() >= 2; }));
            QVERIFY(follower.job().state == ClusterJobState::Running);
            // However slow this machine is, the job has not ended when it is looked at again.
            QCOMPARE(testing::run("scancel", {"--signal=STOP", sent->slurmId}).code, 0);

            m_cluster.ssh().stop();
            const auto away = follower.look(watched, {});
            QVERIFY(away.failed());
            QCOMPARE(away.error().code, ErrorCode::ClusterUnreachable);
            QCOMPARE(follower.job().state, ClusterJobState::Running);
            QVERIFY(follower.job().done >= 2);
            const QByteArray ssh = m_cluster.ssh().start();
            QVERIFY2(ssh.isEmpty(), ssh);
            QVERIFY(follower.look(watched, {}));
            for (int i = 0; i < watched.epochs.size(); ++i)
                QCOMPARE(watched.epochs[i], i + 1);
            QCOMPARE(testing::run("scancel", {"--signal=CONT", sent->slurmId}).code, 0);
        }
        const auto stored = readClusterJob(home(), sent->id);
        QVERIFY(stored && stored->state == ClusterJobState::Running);
        JobFollower later(*stored, home());
        Watched all;
        QVERIFY(waitFor([&] { return later.look(all, {}) && !later.job().goesOn(); }));
        QVERIFY2(later.job().state == ClusterJobState::Finished, storyOf(later.job()));
        QCOMPARE(all.epochs.size(), epochs);
        QCOMPARE(all.epochs.last(), epochs);
        QCOMPARE(all.starts, 1);
        QCOMPARE(readClusterJob(home(), sent->id)->done, epochs);
    }

    /// Its state after the queue has forgotten it, without accounting: from the job's own folder.
    void aForgottenJobHasItsExitCode()
    {
        ClusterJob job = *readClusterJob(home(), "latest");
        QCOMPARE(testing::run("sh", {"-c", "echo 999999 > " + job.folder() + "/id"}).code, 0);
        JobFollower follower(job, home());
        Watched watched;
        QVERIFY(follower.look(watched, {}));
        QCOMPARE(follower.job().state, ClusterJobState::Finished);
        QVERIFY(QFile::remove(job.folder() + "/exit"));
        QVERIFY(follower.look(watched, {}));
        QCOMPARE(follower.job().state, ClusterJobState::Lost);
    }

    void aTuningComesHomeWithItsStudy()
    {
        const auto followed = submit(QStringList{"tune", "--trials", "2"} + headAlone(), {"--follow"});
        QVERIFY2(followed.code == 0, followed.out + followed.err);
        QCOMPARE(readClusterJob(home(), "latest")->done, 2);
        const auto fetched = cli({"fetch", "latest"});
        QVERIFY2(fetched.code == 0, fetched.err);
        // As on another machine: its trials are those beside the study.
        QVERIFY(QDir(readClusterJob(home(), "latest")->folder()).removeRecursively());
        const auto studies = listTuningStudies(home());
        QCOMPARE(studies.size(), 1U);
        QCOMPARE(studies[0].trials.size(), 2U);
        QCOMPARE(fetched.last()["home"].toArray().size(), 1);
        for (const Trial& trial : studies[0].trials)
            QVERIFY2(trial.run().startsWith(home()) && openRun(trial.run()), qPrintable(trial.run()));
    }

    /// As before its time limit: the training stores its state, Slurm starts the job again, it is followed as one, and goes on to
    /// the bits of an unbroken one.
    void aRequeuedJobIsFollowedToItsEnd()
    {
        const auto sent = submitJob(profile(), *orderOf(ClusterJobKind::Train, settings(epochs)), home(), {});
        QVERIFY(sent);
        JobFollower follower(*sent, home());
        Watched watched;
        QVERIFY(waitFor([&] { return follower.look(watched, {}) && !watched.epochs.empty(); }));
        QCOMPARE(testing::run("scancel", {"--signal=USR1", sent->slurmId}).code, 0);
        QVERIFY(waitFor([&] { return follower.look(watched, {}) && follower.job().state == ClusterJobState::Waiting; }));
        QCOMPARE(testing::onlyRunIn(sent->folder() + "/runs").state, RunState::Cancelled);
        QVERIFY(testing::startAgain(sent->slurmId));
        QVERIFY(waitFor([&] { return follower.look(watched, {}) && !follower.job().goesOn(); }));
        QVERIFY2(follower.job().state == ClusterJobState::Finished, storyOf(follower.job()));
        QCOMPARE(watched.starts, 2);
        QCOMPARE(watched.epochs.last(), epochs);
        QVERIFY(watched.epochs.size() < epochs + 2);
        const auto fetched = fetchRuns(follower.job(), home(), {});
        QVERIFY(fetched);
        QCOMPARE(fetched->home.size(), 1);
        QCOMPARE(testing::essenceOf(*openRun(fetched->home.front())), m_unbroken);
    }

    void statisticsMeasurementsAndReplaysAreJobsToo()
    {
        const auto stats = submit({"stats"}, {"--follow"});
        QVERIFY2(stats.code == 0, stats.out + stats.err);
        QCOMPARE(stats.last()["ranks"].toInt(), 2);
        const auto speedup = submit({"speedup", "--of", "stats-loader", "--workers", "1,2", "--repeats", "1"}, {"--follow"});
        QVERIFY2(speedup.code == 0, speedup.out + speedup.err);
        QCOMPARE(readClusterJob(home(), "latest")->done, 2);
        const auto fetched = cli({"fetch", "latest"});
        QCOMPARE(fetched.last()["home"].toArray().size(), 1);
        QCOMPARE(listStudies(studiesDirOf(home())).size(), 1U);
        ClusterJob job = *readClusterJob(home(), "latest");
        job.home.clear();
        QVERIFY(fetchRuns(job, home(), {}));
        QCOMPARE(listStudies(studiesDirOf(home())).size(), 1U);
        const auto replay = submit({"replay"}, {});
        QVERIFY2(replay.code == 0, replay.out + replay.err);
        QVERIFY(waitFor([&] { return cli({"jobs", "latest"}).last()["total"].toInt() == 10; }));
        QCOMPARE(cli({"cancel", "latest"}).code, 0);
        QVERIFY(waitFor([&] { return cli({"jobs", "latest"}).last()["state"] == "cancelled"; }));
    }

    /// A job that waits says why, and leaves when it is cancelled.
    void aWaitingJobSaysWhyAndIsCancelled()
    {
        ClusterProfile all = profile();
        all.coresPerRank = 2;
        const auto first = submitJob(all, *orderOf(ClusterJobKind::Train, settings(2000)), home(), {});
        const auto second = submitJob(profile(), *orderOf(ClusterJobKind::Train, settings(1)), home(), {});
        QVERIFY(first && second);
        QVERIFY(waitFor([&] {
            const auto job = cli({"jobs", second->slurmId}).last();
            return job["state"] == "waiting" && job["reason"] == "Resources";
        }));
        QVERIFY(cli({"jobs", second->slurmId}).last()["message"].toString().contains("enough nodes are free"));
        QCOMPARE(cli({"fetch", second->slurmId}).last()["error"].toString(), QStringLiteral("ClusterJobGoesOn"));
        for (const ClusterJob& job : {*second, *first}) {
            QCOMPARE(cli({"cancel", job.id}).code, 0);
            QVERIFY(waitFor([&] { return cli({"jobs", job.id}).last()["state"] == "cancelled"; }));
        }
        // The training has stored its state, and goes on at home.
        const auto fetched = cli({"fetch", first->id});
        QVERIFY2(fetched.code == 0, fetched.err);
        const auto run = openRun(fetched.last()["home"].toArray()[0].toString());
        QVERIFY(run && run->resumable);
        QCOMPARE(cli({"cancel", first->id}).code, 0);  // once more changes nothing
    }

private:
    static constexpr int epochs = 8;
    static QByteArray lastEpoch() { return "\"epoch\":" + QByteArray::number(epochs); }
    QString data() const { return m_cluster.data(); }
    QString home() const { return m_cluster.home(); }
    ClusterProfile profile() const
    {
        ClusterProfile all = m_cluster.profile();
        all.partition = "all";
        return all;
    }
    static QStringList settings(int count) { return testing::SshFixture::settings(count); }
    /// Each picture passes the network once.
    static QStringList headAlone()
    {
        return settings(1) + QStringList{"--set", "trainable=head", "--set", "batch_norm=fixed", "--set", "augment=none"};
    }
    testing::Answer cli(const QStringList& words) const
    {
        return testing::call(QStringList{"--json", words[0], "--runs", home()} + words.mid(1));
    }
    testing::Answer submit(const QStringList& command, const QStringList& options) const
    {
        return cli(QStringList{"submit", "--cluster", "ocelot"} + options + command);
    }
    static QStringList filesIn(const QString& folder)
    {
        QStringList files;
        for (QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
             all.hasNext();)
            files << all.next();
        files.sort();
        return files;
    }

    testing::SshFixture m_cluster;
    QStringList m_unbroken;
};

LEAFBENCH_GUILESS_TEST(tst_ClusterJobs)
#include "tst_ClusterJobs.moc"
