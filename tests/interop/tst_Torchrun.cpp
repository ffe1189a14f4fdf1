#include "engine/runs/store/RunStore.h"
#include "tests/cli/CliCall.h"
#include "tests/runs/RunFingerprint.h"
#include "tests/testing/SmallDataset.h"
#include "tests/testing/TestProgram.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;

/// Ranks that PyTorch's own torchrun has started.
class tst_Torchrun : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        LEAFBENCH_NEEDS(!QStandardPaths::findExecutable("torchrun").isEmpty(), "needs python3-torch");
        testing::writeSmallDataset(m_dir.filePath("data"), {.train = 4, .valid = 2});
        qputenv("OMP_NUM_THREADS", "1");  // as torchrun sets it: sums round by the number of threads
    }

    void itsRanksTrainAsOurs()
    {
        QProcess own;
        own.start(testing::program(), train("own") + QStringList{"--ranks", "2"});
        const auto launched = torchrun(testing::program(), train("launched"));
        QVERIFY2(launched.code == 0, launched.err.right(2'000));
        QVERIFY(own.state() == QProcess::NotRunning || own.waitForFinished(60'000));
        QVERIFY2(own.exitCode() == 0, own.readAllStandardError());
        QCOMPARE(testing::essenceOf(testing::onlyRunIn(m_dir.filePath("launched"))),
                 testing::essenceOf(testing::onlyRunIn(m_dir.filePath("own"))));
    }

    /// torchrun ends, and the run can be resumed, when one of its ranks dies: after the first epoch.
    void aRankThatDiesEndsIt()
    {
        const QString script = m_dir.filePath("rank.sh");
        QFile file(script);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray epochs = m_dir.filePath("died").toUtf8() + "/*/epochs.csv";
        file.write("#!/bin/bash\n[ \"$RANK\" = 0 ] || { ( until ls " + epochs
                   + "; do sleep 0.1; done; kill -9 $$ ) >/dev/null 2>&1 & }\n" + "exec '" + testing::program().toUtf8()
                   + "' \"$@\"\n");
        file.setPermissions(file.permissions() | QFile::ExeOwner | QFile::ExeUser);
        file.close();
        const auto launched = torchrun(script, train("died", 2000));
        QVERIFY(launched.code != 0);
        QVERIFY2(launched.out.contains("rank 1 on"), launched.out.right(1'000));
        const auto runs = listRuns(m_dir.filePath("died"));
        QCOMPARE(runs.size(), 1U);
        QVERIFY(runs.front().state != RunState::Finished);
    }

private:
    /// Without redirects the torchrun of Debian 12 does not start under its own Python (an enumeration without its zero).
    testing::Answer torchrun(const QString& program, const QStringList& arguments) const
    {
        // Of this process: two tests do not meet.
        const QString port = QString::number(20'000 + QCoreApplication::applicationPid() % 10'000);
        const QStringList options{"--redirects",      "1", "--tee",         "1",  "--log_dir",          m_dir.filePath("log"),
                                  "--nproc_per_node", "2", "--master_port", port, "--monitor_interval", "0.2",
                                  "--no_python"};
        return testing::run("torchrun", options + QStringList{program} + arguments);
    }
    QStringList train(const QString& runs, int epochs = 2) const
    {
        return {"train",  "--json",
                "--data", m_dir.filePath("data"),
                "--runs", m_dir.filePath(runs),
                "--set",  "input_size=32",
                "--set",  "batch_size=8",
                "--set",  "workers=1",
                "--set",  QStringLiteral("epochs=%1").arg(epochs)};
    }

    QTemporaryDir m_dir;
};

LEAFBENCH_GUILESS_TEST(tst_Torchrun)
#include "tst_Torchrun.moc"
