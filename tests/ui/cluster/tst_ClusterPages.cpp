#include "tests/testing/SmallDataset.h"
#include "tests/testing/WidgetTest.h"
#include "tests/ui/UiTest.h"
#include "tests/ui/cluster/SmallSlurm.h"
#include "ui/bridge/ClusterJobs.h"
#include "ui/bridge/Session.h"
#include "ui/cluster/ClusterChoice.h"
#include "ui/cluster/ClusterPage.h"
#include "ui/cluster/ClusterStart.h"
#include "ui/cluster/JobTableModel.h"
#include "ui/cluster/JobsCard.h"
#include "ui/cluster/ProfilesCard.h"
#include "ui/forms/RecipeForm.h"
#include "ui/replay/ReplayPage.h"
#include "ui/shared/dialogs/TextDialog.h"
#include "ui/speedup/SpeedupPage.h"
#include "ui/theme/Theme.h"
#include "ui/train/EpochTableModel.h"
#include "ui/train/TrainPage.h"
#include "ui/train/TrainingView.h"
#include "ui/tune/TrialFields.h"
#include "ui/tune/TuneForm.h"
#include "ui/tune/TunePage.h"
#include "ui/tune/TuneView.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace leafbench;
using namespace leafbench::testing;
using namespace leafbench::ui;
using namespace std::chrono_literals;

/// From the window to a cluster and back, with real trainings on a Slurm of scripts.
class tst_ClusterPages : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        Theme::instance().setMode(Theme::Mode::Light);
        writeSmallDataset(m_all.filePath("data"), {.train = 4, .valid = 2});
    }
    void init()
    {
        m_dir.emplace();
        m_slurm.emplace(m_dir->filePath("slurm"));
        qputenv("LEAFBENCH_CLUSTERS", m_dir->filePath("clusters").toUtf8());
        QVERIFY(writeCluster(profile()));
    }
    void cleanup() { m_slurm.reset(); }

    void aTrainingIsSentFollowedAndComesHome()
    {
        const auto session = open();
        TrainPage page(*session);
        page.show();
        choose(page);
        start(page);
        QTRY_VERIFY(says(page, "is sent. It goes on"));
        QTRY_COMPARE_WITH_TIMEOUT(page.view().epochs().rowCount(), 2, 60'000);
        QTRY_VERIFY(says(page, "Trained on small:"));
        QCOMPARE(session->runs().size(), 1U);
        QCOMPARE(session->currentRun(), session->runs().front().path);
        QCOMPARE(page.view().epochs().rowCount(), 2);
        QVERIFY(session->runs().front().path.startsWith(runs()));
        const ClusterJob& job = session->clusterJobs().jobs().front().job;
        QCOMPARE(job.home, QStringList{session->runs().front().path});
    }

    /// Its trials as they end, and in the end the study itself.
    void aTuningShowsItsTrials()
    {
        const auto session = open();
        TunePage page(*session);
        page.show();
        choose(page);
        TuneSettings settings = page.form().settings();
        settings.recipe.epochs = 1;
        settings.recipe.inputSize = settings.recipe.startSize = 32;
        settings.recipe.batchSize = 8;
        page.form().setSettings(settings);
        page.form().trialFields().setTrials(2);
        child<QPushButton>(page, "startTuning").click();
        const auto trials = [&] { return page.view().study() ? page.view().study()->trials.size() : 0; };
        QTRY_VERIFY_WITH_TIMEOUT(trials() >= 1 && isFinished(page.view().study()->trials.front().state), 60'000);
        const Trial shown = page.view().study()->trials.front();
        if (page.view().study()->count(TrialState::Complete) == 1) {  // on a busy machine both may have ended since the last look
            QVERIFY(says(page, "1 of 2 trials"));
            QVERIFY(!child<QPushButton>(page, "continueStudy").isVisible());
        }
        QTRY_VERIFY_WITH_TIMEOUT(page.view().study()->path.startsWith(runs()), 60'000);
        QCOMPARE(trials(), 2U);
        const Trial& stored = page.view().study()->trials.front();
        QCOMPARE(shown.value, stored.value);
        QVERIFY(shown.parameters == stored.parameters);
        QCOMPARE(shown.intermediate, stored.intermediate);
    }

    /// Close the window and open it tomorrow: the job is there, further on or done.
    void theWindowIsClosedAndOpenedAgain()
    {
        m_slurm->setOn("hold", true);
        QString id;
        {
            const auto session = open();
            TrainPage page(*session);
            choose(page);
            start(page);
            QTRY_VERIFY(!session->clusterJobs().jobs().empty());
            id = session->clusterJobs().jobs().front().job.id;
            QTRY_COMPARE(state(*session, id), ClusterJobState::Waiting);
        }
        m_slurm->setOn("hold", false);
        const auto session = open();
        TrainPage page(*session);
        page.show();
        QTRY_VERIFY(session->clusterJobs().find(id));
        session->offerClusterJob(id);
        QTRY_COMPARE_WITH_TIMEOUT(state(*session, id), ClusterJobState::Finished, 60'000);
        QTRY_VERIFY(says(page, "Trained on small:"));
        QCOMPARE(page.view().epochs().rowCount(), 2);
    }

    void aJobThatWaitsSaysWhyAndIsCancelled()
    {
        m_slurm->setOn("hold", true);
        const auto session = open();
        ClusterPage page(*session);
        const QAbstractItemModelTester tester(const_cast<JobTableModel*>(&page.jobs().table()));
        page.show();
        QVERIFY(says(page, "No job was sent to a cluster yet"));
        send(*session);
        QTRY_COMPARE(page.jobs().table().rowCount(), 1);
        QTRY_VERIFY(says(page, "other jobs come before it (Priority)"));
        QVERIFY(!child<QPushButton>(page, "takeHome").isEnabled());
        QVERIFY(!child<QPushButton>(page, "forgetClusterJob").isEnabled());
        child<QPushButton>(page, "cancelClusterJob").click();
        auto* question = page.findChild<QMessageBox*>();
        QVERIFY(question);
        question->buttons().front()->click();
        QTRY_VERIFY(says(page, "It was cancelled."));
        QVERIFY(!child<QPushButton>(page, "cancelClusterJob").isEnabled());
        child<QPushButton>(page, "forgetClusterJob").click();
        QTRY_COMPARE(page.jobs().table().rowCount(), 0);
        QVERIFY(listClusterJobs(runs()).empty());
    }

    void damagedFilesAreNamed()
    {
        const QString runs = m_dir->filePath("runs");
        QVERIFY(QDir().mkpath(runs + "/cluster"));
        QVERIFY(testing::writeFile(runs + "/cluster/20260101-000000-train-1000.json", "{"));
        QVERIFY(testing::writeFile(clustersDir() + "/lynx.json", R"({"host": "lynx", "nodes": 0})"));
        const auto session = open();
        ClusterPage page(*session);
        page.show();
        QTRY_VERIFY(says(page, "20260101-000000-train-1000.json is damaged"));
        auto& clusters = child<QListWidget>(page, "clusters");
        QCOMPARE(clusters.count(), 2);
        QCOMPARE(clusters.item(1)->text(), "lynx (cannot be read)");
        QVERIFY(clusters.item(1)->toolTip().contains("lynx.json"));
        const ClusterChoice choice(*session);
        const QModelIndex lynx = choice.model()->index(2, 0);  // after this machine and the cluster that is whole
        QCOMPARE(lynx.data().toString(), "lynx (cannot be read)");
        QVERIFY(!(lynx.flags() & Qt::ItemIsEnabled));
        clusters.setCurrentRow(1);
        page.profiles().remove();
        QCOMPARE(clusters.count(), 1);
    }

    /// What is known stays, with the reason and since when.
    void aClusterThatIsAwayIsSaid()
    {
        m_slurm->setOn("hold", true);
        const auto session = open();
        ClusterPage page(*session);
        page.show();
        send(*session);
        QTRY_VERIFY(says(page, "(Priority)"));
        m_slurm->setOn("away", true);
        QTRY_VERIFY(says(page, "cannot be reached (ssh: no route)"));
        QVERIFY(says(page, "Last heard of"));
        QCOMPARE(session->clusterJobs().jobs().front().job.state, ClusterJobState::Waiting);
        m_slurm->setOn("away", false);
        child<QPushButton>(page, "askClusters").click();
        QTRY_VERIFY(says(page, "(Priority)"));
        session->clusterJobs().cancel(session->clusterJobs().jobs().front().job.id);
        QTRY_VERIFY(says(page, "It was cancelled."));
    }

    void whatIsRefusedIsSaidOnThePage()
    {
        m_slurm->setOn("refuse", true);
        const auto session = open();
        TrainPage page(*session);
        page.show();
        choose(page);
        start(page);
        QTRY_VERIFY(says(page, "did not take the job: sbatch: error: no time left"));
        QVERIFY(session->clusterJobs().jobs().empty());
    }

    void aJobThatFailsShowsItsLog()
    {
        const auto session = open();
        ClusterPage page(*session);
        page.show();
        session->clusterJobs().submit(
            profile(),
            [] {
                return *orderOf(ClusterJobKind::Train, {"--data", "/no/such"});
            },
            this, [](const auto&) {});
        QTRY_VERIFY(says(page, "/no/such does not exist"));
        child<QPushButton>(page, "clusterLog").click();
        QTRY_VERIFY(page.findChild<TextDialog*>());
        QVERIFY(page.findChild<TextDialog*>()->text().contains("/no/such does not exist"));
    }

    /// ssh takes two seconds, and the window goes on.
    void theWindowNeverWaitsForSsh()
    {
        m_slurm->setOn("slow", true);
        m_slurm->setOn("hold", true);
        const auto session = open();
        TrainPage page(*session);
        page.show();
        choose(page);
        QElapsedTimer timer;
        timer.start();
        start(page);
        QVERIFY(timer.elapsed() < 500);
        qint64 longest = 0;
        while (session->clusterJobs().jobs().empty() && timer.elapsed() < 20'000) {
            QElapsedTimer turn;
            turn.start();
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
            longest = std::max(longest, turn.elapsed());
        }
        QVERIFY(timer.elapsed() > 3'000);
        QVERIFY2(longest < 1'000, qPrintable(QString::number(longest)));
        m_slurm->setOn("slow", false);
        session->clusterJobs().cancel(session->clusterJobs().jobs().front().job.id);
        QTRY_COMPARE(session->clusterJobs().jobs().front().job.state, ClusterJobState::Cancelled);
    }

    /// Each page that starts jobs sends its own kind.
    void everyPageSendsItsJob()
    {
        m_slurm->setOn("hold", true);
        const auto session = open();
        TunePage tune(*session);
        SpeedupPage speedup(*session);
        ReplayPage replay(*session);
        const std::vector<std::tuple<QWidget*, const char*, ClusterJobKind>> pages{
            {&tune, "startTuning", ClusterJobKind::Tune},
            {&speedup, "measure", ClusterJobKind::Speedup},
            {&replay, "startReplay", ClusterJobKind::Replay}};
        for (const auto& [page, button, kind] : pages) {
            page->show();
            choose(*page);
            auto& press = child<QPushButton>(*page, button);
            QTRY_VERIFY(press.isEnabled());
            press.click();
            QTRY_VERIFY(says(*page, "is sent. It goes on"));
            const ClusterJob job = session->clusterJobs().jobs().front().job;
            QCOMPARE(job.kind, kind);
            QVERIFY2(job.command.contains(m_all.filePath("data")), qPrintable(job.command.join(' ')));
            session->clusterJobs().cancel(job.id);
            QTRY_COMPARE(state(*session, job.id), ClusterJobState::Cancelled);
        }
    }

    /// Without a dataset here a cluster that has one will do.
    void aDatasetThereIsEnough()
    {
        Session session(runs());
        TrainPage page(session);
        page.show();
        choose(page);
        QVERIFY(!child<QPushButton>(page, "startTraining").isEnabled());
        ClusterProfile there = profile();
        there.dataset = m_all.filePath("data");
        QVERIFY(session.clusterJobs().storeProfile(there));
        QVERIFY(child<QPushButton>(page, "startTraining").isEnabled());
        page.cluster().choice().select({});
        QVERIFY(!child<QPushButton>(page, "startTraining").isEnabled());
    }

private:
    QString runs() const { return m_dir->filePath("runs"); }
    ClusterProfile profile() const
    {
        return {.name = "small",
                .host = "small",
                .coresPerRank = 1,
                .folder = m_dir->filePath("there"),
                .program = qEnvironmentVariable("LEAFBENCH_BIN") + "/leafbench-cli"};
    }
    std::unique_ptr<Session> open() const
    {
        auto session = std::make_unique<Session>(runs());
        session->clusterJobs().setPause(200ms);
        QSignalSpy opened(session.get(), &Session::datasetChanged);
        session->openDataset(m_all.filePath("data"));
        opened.wait();
        session->refreshRuns();
        return session;
    }
    static void choose(QWidget& page) { child<ClusterChoice>(page, "runOn").select("small"); }
    static void start(TrainPage& page)
    {
        Recipe recipe = page.form().recipe();
        recipe.epochs = 2;
        recipe.inputSize = recipe.startSize = 32;
        recipe.batchSize = 8;
        page.form().setRecipe(recipe);
        child<QPushButton>(page, "startTraining").click();
    }
    void send(Session& session)
    {
        session.clusterJobs().submit(
            profile(), [this] { return *orderOf(ClusterJobKind::Stats, {m_all.filePath("data")}); }, this, [](const auto&) {});
    }
    static ClusterJobState state(Session& session, const QString& id)
    {
        const FollowedJob* job = session.clusterJobs().find(id);
        return job ? job->job.state : ClusterJobState::Sent;
    }

    QTemporaryDir m_all;
    std::optional<QTemporaryDir> m_dir;
    std::optional<SmallSlurm> m_slurm;
};

LEAFBENCH_TEST(tst_ClusterPages)
#include "tst_ClusterPages.moc"
