#include "tests/cli/CliCall.h"
#include "tests/speedup/MadeUpStudy.h"
#include "tests/testing/SmallDataset.h"
#include "tests/testing/WidgetTest.h"
#include "tests/ui/cluster/SmallSlurm.h"
#include "ui/bridge/ClusterJobs.h"
#include "ui/bridge/Session.h"
#include "ui/cluster/ClusterChoice.h"
#include "ui/cluster/ClusterPage.h"
#include "ui/replay/ReplayPage.h"
#include "ui/replay/ReplayStepModel.h"
#include "ui/speedup/SpeedupPage.h"
#include "ui/speedup/SpeedupView.h"
#include "ui/tune/TunePage.h"
#include "ui/tune/TuneView.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace leafbench;
using namespace leafbench::testing;
using namespace leafbench::ui;
using namespace std::chrono_literals;

/// Jobs on a cluster are drawn while they run: a program that says what the real one has said, and stops in the middle.
class tst_LiveCurves : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        writeSmallDataset(m_all.filePath("data"));
        qputenv("LEAFBENCH_EVENTS", "1");  // as a job's script does
    }
    void init()
    {
        m_dir.emplace();
        m_slurm.emplace(m_dir->filePath("slurm"));
        qputenv("LEAFBENCH_CLUSTERS", m_dir->filePath("clusters").toUtf8());
        QVERIFY(writeCluster({.name = "small",
                              .host = "small",
                              .coresPerRank = 1,
                              .folder = m_dir->filePath("there"),
                              .program = m_dir->filePath("program")}));
    }
    void cleanup() { m_slurm.reset(); }

    void aMeasurementIsDrawnWhileItRuns()
    {
        const auto real = call({"speedup", "--json", m_all.filePath("data"), "--of", "stats-loader", "--workers", "1,2",
                                "--repeats", "2", "--limit", "16", "--runs", m_dir->filePath("made")});
        QVERIFY2(real.code == 0, real.err);
        tell(real.out, 4);  // begun, 1 worker, its time, 2 workers
        const auto session = open();
        SpeedupPage page(*session);
        page.show();
        send(page, "measure");
        const auto study = [&] { return page.view().study(); };
        QTRY_VERIFY(study() && study()->measurements.size() == 1);
        const SpeedupMeasurement first = study()->measurements.front();
        QCOMPARE(study()->options.workers, (std::vector<int>{1, 2}));
        QVERIFY(says(page, "1 of 4 measurements"));
        goOn();
        QTRY_VERIFY(study()->path.startsWith(runs()));
        QCOMPARE(study()->measurements.size(), 4U);
        QCOMPARE(study()->measurements.front().seconds, first.seconds);
        QCOMPARE(study()->measurements.front().result, first.result);
        QVERIFY(study()->measurements.front().timeline);
    }

    /// The epochs of a trial that has not ended.
    void aTuningIsDrawnByEpochs()
    {
        const auto real = call({"tune", "--json", "--data", m_all.filePath("data"), "--runs", m_dir->filePath("made"), "--trials",
                                "2", "--parallel", "1", "--set", "epochs=2", "--set", "input_size=32", "--set", "batch_size=8"});
        QVERIFY2(real.code == 0, real.err);
        tell(real.out, 3);  // begun, the first trial, its first epoch
        const auto session = open();
        TunePage page(*session);
        page.show();
        send(page, "startTuning");
        const auto study = [&] { return page.view().study(); };
        QTRY_VERIFY(study() && !study()->trials.empty() && study()->trials[0].intermediate.size() == 1);
        const Trial shown = study()->trials[0];
        QCOMPARE(shown.state, TrialState::Running);
        QVERIFY(!shown.parameters.empty());
        goOn();
        QTRY_VERIFY(study()->path.startsWith(runs()));
        const Trial& stored = study()->trials[0];
        QCOMPARE(stored.intermediate.size(), 2U);
        QCOMPARE(stored.intermediate.at(1), shown.intermediate.at(1));
        QVERIFY(stored.parameters == shown.parameters);
    }

    void aReplayIsDrawnByStepsAndEpochs()
    {
        SpeedupStudy measured = madeUpStudy(Workload::StatsTasks, 2, {1, 2}, {{10}, {5}});
        QByteArray lines;
        const auto say = [&lines](const QJsonObject& line) { lines += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n'; };
        say({{"event", "start"}, {"scale", "smoke"}, {"data", "/there/leaves"}, {"done", QJsonArray{}}});
        say({{"step", "stats-tasks"}, {"state", "running"}});
        say({{"event", "measured"}, {"step", "stats-tasks"}, {"stored", toJson(measured)}});
        say({{"step", "stats-tasks"}, {"state", "done"}, {"elapsed_s", 12}});
        say({{"step", "pre-training"}, {"state", "running"}});
        Recipe recipe;
        recipe.epochs = 3;
        say({{"event", "run"}, {"run", "/there/r"}, {"recipe", toJson(recipe)}});
        EpochRecord epoch;
        epoch.epoch = 1;
        epoch.validAccuracy = 0.625;
        QJsonObject line = toJson(epoch);
        line.insert("step", "pre-training");
        say(line);
        tell(lines, 7);
        const auto session = open();
        ReplayPage page(*session);
        page.show();
        send(page, "startReplay");
        const auto cell = [&](ReplayStep step, int column) {
            return child<QTableView>(page, "replaySteps").model()->index(static_cast<int>(step), column).data().toString();
        };
        QTRY_COMPARE(cell(ReplayStep::PreTraining, ReplayStepModel::Here), QStringLiteral("epoch 1 of 3: 62.5 %"));
        QCOMPARE(cell(ReplayStep::StatsTasks, ReplayStepModel::State), QStringLiteral("done"));
        QVERIFY2(cell(ReplayStep::StatsTasks, ReplayStepModel::Here).startsWith(QStringLiteral("2.00")),
                 qPrintable(cell(ReplayStep::StatsTasks, ReplayStepModel::Here)));
        QCOMPARE(cell(ReplayStep::Tune, ReplayStepModel::State), QStringLiteral("waiting"));
        goOn();
        QTRY_VERIFY(!session->clusterJobs().jobs().front().job.goesOn());
    }

    /// From the list of jobs, as tomorrow, in another window.
    void theListLeadsToTheCurves()
    {
        const auto real = call({"speedup", "--json", m_all.filePath("data"), "--of", "stats-loader", "--workers", "1", "--repeats",
                                "1", "--limit", "16", "--runs", m_dir->filePath("made")});
        QVERIFY2(real.code == 0, real.err);
        tell(real.out, 3);
        {
            const auto session = open();
            SpeedupPage page(*session);
            send(page, "measure");
            QTRY_VERIFY(!session->clusterJobs().jobs().empty());
        }
        const auto session = open();
        ClusterPage jobs(*session);
        jobs.show();
        QSignalSpy asked(session.get(), &Session::pageRequested);
        QTRY_VERIFY(child<QPushButton>(jobs, "showClusterCurves").isVisible());
        child<QPushButton>(jobs, "showClusterCurves").click();
        QCOMPARE(asked.takeFirst().front().toString(), QStringLiteral("speedup"));
        SpeedupPage page(*session);
        QTRY_VERIFY(page.view().study() && page.view().study()->measurements.size() == 1);
        goOn();
        QTRY_VERIFY(page.view().study()->path.startsWith(runs()));
    }

private:
    QString runs() const { return m_dir->filePath("runs"); }
    /// Lines of the job's program: so many at once, the others and its runs when goOn() lets it.
    void tell(const QByteArray& lines, int first)
    {
        QFile::remove(m_dir->filePath("go"));
        QVERIFY(writeFile(m_dir->filePath("lines"), lines));
        QVERIFY(QDir().mkpath(m_dir->filePath("made")));
        const QByteArray dir = m_dir->path().toUtf8(), count = QByteArray::number(first);
        const QString program = m_dir->filePath("program");
        QVERIFY(writeFile(program,
                          "#!/bin/bash\nhead -n " + count + " '" + dir + "/lines'\nuntil [ -f '" + dir
                              + "/go' ]; do sleep 0.05; done\ntail -n +" + QByteArray::number(first + 1) + " '" + dir
                              + "/lines'\ncp -r '" + dir + "/made/.' runs/\n"));
        QFile::setPermissions(program, QFile::permissions(program) | QFile::ExeOwner | QFile::ExeUser);
    }
    void goOn() { QVERIFY(writeFile(m_dir->filePath("go"), "x")); }
    std::unique_ptr<Session> open() const
    {
        auto session = std::make_unique<Session>(runs());
        session->clusterJobs().setPause(200ms);
        QSignalSpy opened(session.get(), &Session::datasetChanged);
        session->openDataset(m_all.filePath("data"));
        opened.wait();
        return session;
    }
    static void send(QWidget& page, const char* button)
    {
        child<ClusterChoice>(page, "runOn").select("small");
        auto& press = child<QPushButton>(page, button);
        QTRY_VERIFY(press.isEnabled());
        press.click();
    }

    QTemporaryDir m_all;
    std::optional<QTemporaryDir> m_dir;
    std::optional<SmallSlurm> m_slurm;
};

LEAFBENCH_TEST(tst_LiveCurves)
#include "tst_LiveCurves.moc"
