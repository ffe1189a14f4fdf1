#include "engine/cluster/ClusterShell.h"
#include "engine/cluster/FetchRuns.h"
#include "engine/cluster/JobFollower.h"
#include "engine/cluster/SubmitJob.h"
#include "engine/common/Version.h"
#include "tests/cluster/SshHere.h"
#include "tests/testing/SmallDataset.h"
#include "tests/testing/TestProgram.h"
#include "ui/words/ErrorText.h"

#include <QElapsedTimer>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>

#include <thread>

using namespace leafbench;

/// What goes wrong between this machine and a job, by a real Slurm and a real sshd: each a clear sentence, and nothing left behind.
class tst_ClusterFaults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { LEAFBENCH_START(m_cluster); }

    void whatIsNotTakenLeavesNothing_data()
    {
        QTest::addColumn<ClusterProfile>("profile");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("words");
        const auto row = [this](const char* name, ErrorCode code, const char* words, auto change) {
            ClusterProfile given = profile();
            change(given);
            QTest::newRow(name) << given << code << QString(words);
        };
        using enum ErrorCode;
        row("no host there", ClusterUnreachable, "refused", [](auto& p) { p.host = "nowhere"; });
        row("no such name", ClusterUnreachable, "resolve", [](auto& p) { p.host = "no.such.host.invalid"; });
        row("a password is asked for", ClusterDenied, "Permission denied", [](auto& p) { p.host = "stranger"; });
        row("the host is not known yet", ClusterDenied, "Host key verification failed", [](auto& p) { p.host = "unknown"; });
        row("no such partition", ClusterRefused, "partition", [](auto& p) { p.partition = "nonsense"; });
        row("more memory than a node has", ClusterRefused, "node configuration is not available",
            [](auto& p) { p.sbatch = QStringList{"--mem=9999G"}; });
        row("an option that sbatch does not know", ClusterRefused, "nonsense",
            [](auto& p) { p.sbatch = QStringList{"--nonsense"}; });
        row("the folder cannot be made", NotWritable, "Not a directory", [](auto& p) { p.folder = "/etc/hostname"; });
    }
    void whatIsNotTakenLeavesNothing()
    {
        QFETCH(ClusterProfile, profile);
        QFETCH(ErrorCode, code);
        QFETCH(QString, words);
        const auto sent = submitJob(profile, order(), home(), {});
        QVERIFY(sent.failed());
        QCOMPARE(toWord(sent.error().code), toWord(code));
        const QString text = words::errorText(sent.error());
        QVERIFY2(text.contains(words) || sent.error().detail.contains(words), qPrintable(text));
        QVERIFY(listClusterJobs(home()).empty());
        QCOMPARE(QDir(m_cluster.file("there/jobs")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
    }

    /// Without a host sbatch is asked for on this machine.
    void aMachineWithoutSlurmIsSaid()
    {
        const QString bin = m_cluster.file("few");
        QVERIFY(QDir().mkpath(bin));
        for (const char* program : {"sh", "tar", "mkdir", "rm"})
            QFile::link(QStandardPaths::findExecutable(program), bin + '/' + program);
        const QByteArray path = qgetenv("PATH");
        const auto back = qScopeGuard([&] { qputenv("PATH", path); });
        qputenv("PATH", bin.toUtf8());
        ClusterProfile here = profile();
        here.host.clear();
        const auto sent = submitJob(here, order(), home(), {});
        QVERIFY(sent.failed());
        QCOMPARE(sent.error().code, ErrorCode::ClusterLacks);
        QCOMPARE(sent.error().subject, QStringLiteral("sbatch"));
        here.host = "ocelot";
        const auto noSsh = submitJob(here, order(), home(), {});
        QVERIFY(noSsh.failed());
        QCOMPARE(noSsh.error().subject, QStringLiteral("ssh"));
    }

    /// Where only logins have Slurm on their PATH: commands through ssh find it too.
    void thePathOfLoginsIsAskedFor()
    {
        const QString home = m_cluster.file("login"), bin = m_cluster.file("hidden");
        QVERIFY(QDir().mkpath(home) && QDir().mkpath(bin));
        write(home + "/.bash_profile", "echo Welcome; PATH=$PATH:" + bin.toUtf8() + "\n");
        const QString few = m_cluster.file("few");
        QFile::link(QStandardPaths::findExecutable("bash"), few + "/bash");
        QFile::link(QStandardPaths::findExecutable("tail"), few + "/tail");
        // What sshd would start, in a place without Slurm.
        write(few + "/ssh", "#!/bin/sh\nfor word; do last=$word; done\nHOME='" + home.toUtf8() + "' exec sh -c \"$last\"\n");
        const QByteArray path = qgetenv("PATH");
        const auto back = qScopeGuard([&] { qputenv("PATH", path); });
        qputenv("PATH", few.toUtf8());
        const auto answer = callShell("anywhere", {.command = "echo \"$PATH\""}, {});
        QVERIFY(answer);
        QVERIFY2(answer->out.trimmed().endsWith(bin.toUtf8()) && answer->out.startsWith(few.toUtf8()), answer->out);
    }

    void aFullDiskIsSaid()
    {
        const QString disk = m_cluster.file("disk");
        QVERIFY(QDir().mkpath(disk));
        LEAFBENCH_NEEDS(::mount("tmpfs", disk.toLocal8Bit().constData(), "tmpfs", 0, "size=64k") == 0,
                        "needs to mount a small disk");
        const auto gone = qScopeGuard([&] { ::umount2(disk.toLocal8Bit().constData(), MNT_DETACH); });
        ClusterOrder large = order();
        large.files.push_back({.name = "inputs/large", .bytes = QByteArray(200'000, 'x')});
        ClusterProfile full = profile();
        full.folder = disk;
        const auto sent = submitJob(full, large, home(), {});
        QVERIFY(sent.failed());
        QCOMPARE(sent.error().code, ErrorCode::NotWritable);
        QVERIFY2(sent.error().detail.contains(QRegularExpression("No space left|Wrote only")), qPrintable(sent.error().detail));
        QVERIFY(sent.error().subject.startsWith("ocelot:" + disk));
        QCOMPARE(QDir(disk + "/jobs").entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());

        // The same at home, when the runs come: nothing half is left.
        for (const QString& host : {QString(), QStringLiteral("ocelot")}) {
            ClusterProfile mine = profile();
            mine.host = host;
            ClusterJob job{.id = "done", .cluster = mine, .state = ClusterJobState::Finished};
            QVERIFY(QDir().mkpath(job.folder() + "/runs/one"));
            QFile big(job.folder() + "/runs/one/run.json");
            QVERIFY(big.open(QIODevice::WriteOnly) && big.write(QByteArray(200'000, 'x')) == 200'000);
            big.close();
            const auto fetched = fetchRuns(job, disk + "/runs", {});
            QVERIFY(fetched.failed());
            const QString text = words::errorText(fetched.error());
            QVERIFY2(text.contains(QRegularExpression("No space left|Wrote only")), qPrintable(text));
            QCOMPARE(toWord(fetched.error().code), toWord(ErrorCode::NotWritable));
            QCOMPARE(QDir(disk + "/runs").entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
            QVERIFY(QDir(job.folder()).removeRecursively());
        }
    }

    /// The job's own words come back.
    void aJobThatFailsSaysWhy_data()
    {
        QTest::addColumn<QString>("data");
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("words");
        QTest::newRow("no dataset on the nodes") << "/no/such/dataset" << testing::program() << "/no/such/dataset does not exist";
        QTest::newRow("no program on the nodes") << m_cluster.data() << "/no/such/program"
                                                 << "/no/such/program";
    }
    void aJobThatFailsSaysWhy()
    {
        QFETCH(QString, data);
        QFETCH(QString, program);
        QFETCH(QString, words);
        ClusterProfile given = profile();
        given.dataset = data;
        given.program = program;
        const auto sent = submitJob(given, {.kind = ClusterJobKind::Stats}, home(), {});
        QVERIFY(sent);
        const auto over = followed(*sent);
        QVERIFY(over);
        QCOMPARE(over->state, ClusterJobState::Failed);
        QVERIFY2(over->failure.contains(words), qPrintable(over->failure));
        QVERIFY(over->exitCode.has_value());
    }

    /// ssh and the shell there die after sbatch has taken the job, and before its number is kept: the job is found by its folder,
    /// and not submitted twice.
    void aConnectionCutInTheMidstOfSbatchLosesNoJob()
    {
        const QString ssh = m_cluster.file("ssh/bin/ssh"), config = m_cluster.file("ssh/ssh.conf");
        QFile file(ssh);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        const auto back = qScopeGuard([&] { write(ssh, whole); });
        write(ssh,
              "#!/bin/bash\nlast=${*: -1}\ncase $last in *'sbatch --parsable'*)\n"
              "last=${last/mv id.new id/rm -f id.new; kill -9 \\$\\$};;\nesac\nexec /usr/bin/ssh -F '"
                  + config.toUtf8() + "' \"${@:1:$#-1}\" \"$last\"\n");
        ClusterProfile held = profile();
        held.sbatch = QStringList{"--hold"};
        const std::size_t before = listClusterJobs(home()).size();
        const auto sent = submitJob(held, order(), home(), {});
        QVERIFY(sent.failed());
        QCOMPARE(toWord(sent.error().code), toWord(ErrorCode::ClusterUnreachable));
        write(ssh, whole);
        const auto jobs = listClusterJobs(home());
        QCOMPARE(jobs.size(), before + 1);
        QCOMPARE(jobs.front().state, ClusterJobState::Sent);
        QVERIFY(!QFile::exists(jobs.front().folder() + "/id"));

        JobFollower follower(jobs.front(), home());
        ClusterObserver silent;
        QVERIFY(follower.look(silent, {}));
        QCOMPARE(follower.job().state, ClusterJobState::Waiting);
        const QByteArray queue = testing::run("squeue", {"-h", "-o", "%A %Z"}).out;
        QCOMPARE(queue.trimmed(), (follower.job().slurmId + ' ' + QFileInfo(jobs.front().folder()).canonicalFilePath()).toUtf8());
        QCOMPARE(testing::run("scontrol", {"release", follower.job().slurmId}).code, 0);
        const auto over = followed(follower.job());
        QVERIFY(over);
        QCOMPARE(over->state, ClusterJobState::Finished);
    }

    /// One node has another build of the program: the job says which is where.
    void anotherBuildOnANodeIsNamed()
    {
        const QString version = programVersion().section(' ', 0, 0), other = version.chopped(1) + '~';
        QFile library(qEnvironmentVariable("LEAFBENCH_BIN") + "/../lib/libleafbench-engine.so");
        QVERIFY(library.open(QIODevice::ReadOnly));
        const auto utf16
            = [](const QString& text) { return QByteArray(reinterpret_cast<const char*>(text.utf16()), 2 * text.size()); };
        const QString folder = m_cluster.file("other");
        QVERIFY(QDir().mkpath(folder));
        const QDir libraries = QFileInfo(library).absoluteDir();
        for (const QString& name : libraries.entryList({"*.so"}, QDir::Files))
            QFile::link(libraries.filePath(name), folder + '/' + name);
        QVERIFY(QFile::remove(folder + "/libleafbench-engine.so"));
        write(folder + "/libleafbench-engine.so", library.readAll().replace(utf16(version), utf16(other)));
        write(folder + "/program",
              "#!/bin/sh\n[ \"$SLURMD_NODENAME\" != n2 ] || export LD_LIBRARY_PATH='" + folder.toUtf8() + "'\nexec '"
                  + testing::program().toUtf8() + "' \"$@\"\n");
        ClusterProfile mixed = profile();
        mixed.program = folder + "/program";
        const auto sent = submitJob(mixed, order(), home(), {});
        QVERIFY(sent);
        const auto over = followed(*sent);
        QVERIFY(over);
        QCOMPARE(over->state, ClusterJobState::Failed);
        QVERIFY2(over->failure.contains(version) && over->failure.contains(other) && over->failure.contains("rank 1 on n2"),
                 qPrintable(over->failure));
    }

    /// Slurm's controller is away: what is known is kept.
    void aJobIsKeptWhileSlurmIsAway()
    {
        const ClusterJob job = listClusterJobs(home()).front();
        const QByteArray conf = qgetenv("SLURM_CONF");
        const auto back = qScopeGuard([&] { qputenv("SLURM_CONF", conf); });
        QFile slurm(conf);
        QVERIFY(slurm.open(QIODevice::ReadOnly));
        QFile other(m_cluster.file("away.conf"));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write(slurm.readAll().replace("SlurmctldPort=", "SlurmctldPort=1#") + "SlurmctldTimeout=1\nMessageTimeout=1\n");
        other.close();
        qputenv("SLURM_CONF", other.fileName().toUtf8());
        ClusterJob here = job;
        here.cluster.host.clear();
        JobFollower follower(here, home());
        ClusterObserver silent;
        const auto looked = follower.look(silent, {});
        QVERIFY(looked.failed());
        QCOMPARE(looked.error().code, ErrorCode::ClusterFailed);
        QVERIFY(isAway(looked.error()));
        QCOMPARE(follower.job().state, job.state);
    }

    /// Somebody has tidied up on the cluster.
    void aFolderThatIsGoneIsNamed()
    {
        const ClusterJob job = listClusterJobs(home()).front();
        QVERIFY(QDir(job.folder()).removeRecursively());
        JobFollower follower(job, home());
        ClusterObserver silent;
        const auto looked = follower.look(silent, {});
        QVERIFY(looked.failed());
        QCOMPARE(looked.error().code, ErrorCode::NotFound);
        QCOMPARE(looked.error().subject, "ocelot:" + job.folder());
        QVERIFY(!isAway(looked.error()));
    }

    void aCancelEndsTheWait()
    {
        CancellationToken token;
        token.cancel();
        QVERIFY(submitJob(profile(), order(), home(), {token}).cancelled());
        QElapsedTimer timer;
        timer.start();
        ClusterProfile slow = profile();
        slow.host = "192.0.2.1";  // answers nobody
        CancellationToken later;
        std::jthread canceller([&] {
            QThread::msleep(300);
            later.cancel();
        });
        const auto sent = submitJob(slow, order(), home(), {later});
        QVERIFY(sent.cancelled() || sent.error().code == ErrorCode::ClusterUnreachable);
        QVERIFY(timer.elapsed() < 5'000);
    }

private:
    static void write(const QString& path, const QByteArray& text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.setPermissions(file.permissions() | QFile::ExeOwner | QFile::ExeUser);
    }
    QString home() const { return m_cluster.home(); }
    ClusterProfile profile() const { return m_cluster.profile(); }
    static ClusterOrder order() { return {.kind = ClusterJobKind::Stats}; }
    Result<ClusterJob> followed(const ClusterJob& job) const
    {
        JobFollower follower(job, home());
        ClusterObserver silent;
        return followJob(
            follower, silent, {}, [](const Error&) {}, std::chrono::milliseconds(300));
    }

    testing::SshFixture m_cluster;
};

LEAFBENCH_GUILESS_TEST(tst_ClusterFaults)
#include "tst_ClusterFaults.moc"
