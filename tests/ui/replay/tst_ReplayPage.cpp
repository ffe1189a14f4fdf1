#include "engine/common/TextFile.h"
#include "engine/replay/ReplayFile.h"
#include "engine/replay/ReplayProcess.h"
#include "engine/speedup/StudyFile.h"
#include "tests/testing/SmallDataset.h"
#include "tests/testing/WidgetTest.h"
#include "tests/ui/EndlessJob.h"
#include "tests/ui/UiTest.h"
#include "tests/ui/madeup/MadeUp.h"
#include "tests/ui/madeup/MadeUpReplay.h"
#include "ui/bridge/JobQueue.h"
#include "ui/bridge/Session.h"
#include "ui/replay/ReplayFeed.h"
#include "ui/replay/ReplayPage.h"
#include "ui/replay/ReplayStepModel.h"
#include "ui/replay/ScaleChoice.h"
#include "ui/shared/StudyChoice.h"
#include "ui/theme/Theme.h"
#include "ui/words/ReplayWords.h"
#include "ui/words/SpeedupWords.h"

#include <QAbstractItemModelTester>
#include <QDesktopServices>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace leafbench;
using namespace leafbench::ui;
using leafbench::testing::child;
using leafbench::testing::says;

/// The roadmap as a table, its page, and what is told of a running replay.
class tst_ReplayPage : public QObject {
    Q_OBJECT
public slots:
    void takeUrl(const QUrl& url) { m_opened << url.toLocalFile(); }

private slots:
    void initTestCase() { Theme::instance().setMode(Theme::Mode::Light); }
    void modelFollowsTheReplay();
    void everyStepHasItsWords();
    void verdictsFollowTheNumbers();
    void feedTellsOnceUntilItIsRead();
    void emptyPageSaysWhatToDo();
    void unfinishedReplayIsShownAndGoesOn();
    void damagedReplayIsNamed();
    void scaleChoosesWhatIsShown();
    void finishedReplayHasAReport();
    void cancelKeepsWhatIsDone();
    void stoppedIsNotSaidOfAReplayThatGoesOn();
    void otherJobLetsStartQueue();

private:
    QStringList m_opened;
};

namespace {

QString cell(const ReplayStepModel& model, ReplayStep step, int column)
{
    return model.index(static_cast<int>(step), column).data().toString();
}

/// A replay whose first two steps are done, in a runs folder.
Replay storedReplay(const QString& runsDir, const QString& data)
{
    Replay replay = testing::madeUpReplay(2, data);
    replay.path = runsDir + QStringLiteral("/replays/20260512-101502-lecture");
    replay.plan.initial.data = data;
    replay.steps[2].state = StepState::Waiting;
    QDir().mkpath(replay.path);
    if (!saveReplay(replay))
        qFatal("cannot store the replay");
    return replay;
}

struct Desk {
    QTemporaryDir dir;
    QString data = dir.filePath(QStringLiteral("data"));
    QString runs = dir.filePath(QStringLiteral("runs"));
    std::unique_ptr<Session> session;
    std::unique_ptr<ReplayPage> page;

    void open()
    {
        session = std::make_unique<Session>(runs);
        page = std::make_unique<ReplayPage>(*session);
        page->resize(1252, 856);
        page->show();
        QTRY_VERIFY(page->idle());
    }
    void openDataset()
    {
        testing::writeSmallDataset(data);
        QSignalSpy opened(session.get(), &Session::datasetChanged);
        session->openDataset(data);
        QVERIFY(opened.wait(patience));
    }
    QPushButton& button(const char* name) { return child<QPushButton>(*page, name); }
};

}  // namespace

void tst_ReplayPage::modelFollowsTheReplay()
{
    ReplayStepModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(model.runningRow(), -1);
    for (int steps = 0; steps <= 10; ++steps) {
        model.setReplay(testing::madeUpReplay(steps));
        QCOMPARE(model.runningRow(), steps < 10 ? steps : -1);
        for (const ReplayStep step : enumerators<ReplayStep>()) {
            const int place = static_cast<int>(step);
            QCOMPARE(cell(model, step, ReplayStepModel::State), place < steps ? "done" : place == steps ? "running" : "waiting");
            // The paper's number is known from the start, ours once the step is done.
            QVERIFY(!cell(model, step, ReplayStepModel::Paper).isEmpty());
            QCOMPARE(cell(model, step, ReplayStepModel::Here).isEmpty(), place >= steps);
            QCOMPARE(cell(model, step, ReplayStepModel::Time).isEmpty(), place >= steps);
        }
    }
    model.setReplay(testing::madeUpReplay(4));
    model.setLive(QStringLiteral("epoch 1 of 3"));
    QCOMPARE(cell(model, ReplayStep::PreTraining, ReplayStepModel::Here), "epoch 1 of 3");
    QCOMPARE(cell(model, ReplayStep::TrainWorkers, ReplayStepModel::Here), "");
    const SpeedupStudy study = testing::madeUpStudy(Workload::TrainWorkers, 1);
    model.setStudy(ReplayStep::TrainWorkers, study);
    QVERIFY(cell(model, ReplayStep::TrainWorkers, ReplayStepModel::Here)
                .contains(timesText(study.curve().points.back().speedup.value)));
    model.setPlanned();
    QVERIFY(model.replay().path.isEmpty());
}

void tst_ReplayPage::everyStepHasItsWords()
{
    QSet<QString> titles;
    for (const ReplayStep step : enumerators<ReplayStep>()) {
        QVERIFY(!stepTitle(step).isEmpty() && !stepPaperPlaces(step).isEmpty());
        titles << stepTitle(step);
        QCOMPARE(stepVerdict(testing::madeUpReplay(0), step), QStringLiteral("Not carried out yet."));
        QVERIFY(!stepVerdict(testing::madeUpReplay(10), step).contains(QStringLiteral("Not carried")));
    }
    QCOMPARE(titles.size(), 10);
    QVERIFY(paperNumber(ReplayStep::TrainWorkers).contains(QStringLiteral("1.93")));
    QVERIFY(paperNumber(ReplayStep::Evaluate).contains(QStringLiteral("67 %")));
    QVERIFY(paperNumber(ReplayStep::FinalTraining).contains(QStringLiteral("67.4 %")));
}

void tst_ReplayPage::verdictsFollowTheNumbers()
{
    QVERIFY(shareVerdict(0.68, 0.67).contains(QStringLiteral("within 2 points")));
    QVERIFY(shareVerdict(0.90, 0.67).contains(QStringLiteral("23.0 points above")));
    QVERIFY(shareVerdict(0.50, 0.67).contains(QStringLiteral("17.0 points below")));
    SpeedupStudy study = testing::madeUpStudy(Workload::StatsLoader, 1);
    const auto verdict = [&study](double speedup) {
        for (SpeedupMeasurement& one : study.measurements)
            one.seconds = one.workers == 1 ? 10 : 10 / speedup;
        return studyVerdict(study);
    };
    QVERIFY(verdict(0.9).startsWith(QStringLiteral("No gain")));
    QVERIFY(verdict(2).contains(QStringLiteral("smaller")) && verdict(2).contains(QStringLiteral("2 cores here, 8 there")));
    QVERIFY(verdict(4.5).startsWith(QStringLiteral("About")));
    QVERIFY(verdict(6).contains(QStringLiteral("larger"), Qt::CaseInsensitive));
}

void tst_ReplayPage::feedTellsOnceUntilItIsRead()
{
    const auto feed = ReplayFeed::make();
    QSignalSpy came(feed.get(), &ReplayFeed::eventsArrived);
    feed->onReplay(testing::madeUpReplay(3));
    feed->onReplay(testing::madeUpReplay(4));
    feed->onEpoch(ReplayStep::PreTraining, testing::madeUpEpochs(1).front());
    feed->onMeasurement(ReplayStep::TrainWorkers, testing::madeUpStudy(Workload::TrainWorkers, 1));
    QCOMPARE(came.size(), 1);
    const ReplayEvents news = feed->take();
    QCOMPARE(finishedSteps(*news.replay), 4);
    QVERIFY(news.epoch && news.studies.size() == 1);
    QVERIFY(!feed->take().replay);
    feed->onReplay(testing::madeUpReplay(5));
    QCOMPARE(came.size(), 2);
}

void tst_ReplayPage::emptyPageSaysWhatToDo()
{
    Desk desk;
    desk.open();
    QVERIFY(says(*desk.page, QStringLiteral("Open a dataset, or drop its folder")));
    for (const char* name : {"startReplay", "openReport", "showReplay"})
        QVERIFY(!desk.button(name).isEnabled());
    desk.page->start();
    QVERIFY(!desk.session->jobs().mainRunning());
    desk.openDataset();
    QVERIFY(desk.button("startReplay").isEnabled());
    QCOMPARE(desk.button("startReplay").text(), "Replay the paper");
    QVERIFY(says(*desk.page, scaleSentence(ReplayScale::Lecture)));
}

void tst_ReplayPage::unfinishedReplayIsShownAndGoesOn()
{
    Desk desk;
    const Replay stored = storedReplay(desk.runs, desk.data);
    desk.open();
    QCOMPARE(desk.page->steps().replay().path, stored.path);
    QCOMPARE(cell(desk.page->steps(), ReplayStep::Split, ReplayStepModel::State), "done");
    QCOMPARE(desk.button("startReplay").text(), "Resume");
    QVERIFY(desk.button("startReplay").isEnabled());  // its data is known, though none is open
    QVERIFY(says(*desk.page, QStringLiteral("2 of 10 steps")));
    QCOMPARE(child<QComboBox>(*desk.page, "studyChoice").count(), 1);
}

void tst_ReplayPage::damagedReplayIsNamed()
{
    Desk desk;
    const Replay stored = storedReplay(desk.runs, desk.data);
    const QString damaged = desk.runs + QStringLiteral("/replays/20270101-000000-smoke");
    QVERIFY(QDir().mkpath(damaged) && leafbench::writeFile(damaged + QStringLiteral("/replay.json"), "{\"format\":"));
    desk.open();
    auto& choice = child<QComboBox>(*desk.page, "studyChoice");
    QCOMPARE(desk.page->steps().replay().path, stored.path);
    QCOMPARE(choice.count(), 2);
    QCOMPARE(choice.itemText(1), QStringLiteral("20270101-000000-smoke (cannot be read)"));
    QVERIFY(choice.itemData(1, Qt::ToolTipRole).toString().contains(damaged + QStringLiteral("/replay.json is damaged")));
    choice.setCurrentIndex(1);
    emit choice.activated(1);
    QTRY_VERIFY(says(*desk.page, QStringLiteral("is damaged")));
    QCOMPARE(choice.currentIndex(), 0);
    QCOMPARE(desk.page->steps().replay().path, stored.path);
}

void tst_ReplayPage::scaleChoosesWhatIsShown()
{
    Desk desk;
    const Replay stored = storedReplay(desk.runs, desk.data);
    desk.open();
    desk.openDataset();
    QTRY_COMPARE(desk.page->steps().replay().path, stored.path);
    child<QRadioButton>(*desk.page, "smoke").click();
    QVERIFY(desk.page->steps().replay().path.isEmpty());
    QCOMPARE(desk.button("startReplay").text(), "Replay the paper");
    QVERIFY(!desk.button("openReport").isEnabled());
    child<QRadioButton>(*desk.page, "lecture").click();
    QCOMPARE(desk.page->steps().replay().path, stored.path);
}

void tst_ReplayPage::finishedReplayHasAReport()
{
    Desk desk;
    desk.open();
    Replay replay = testing::madeUpReplay(10);
    replay.path = desk.runs + QStringLiteral("/replays/finished");
    desk.page->showReplay(replay);
    QVERIFY(desk.button("openReport").isEnabled());
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "takeUrl");
    desk.button("openReport").click();
    // A job writes it, and the window waits for nothing.
    QVERIFY(desk.session->jobs().mainRunning() && m_opened.isEmpty());
    QVERIFY(!desk.button("openReport").isEnabled());
    QTRY_COMPARE(m_opened, QStringList{replay.path + QStringLiteral("/report/report.html")});
    QVERIFY(desk.button("openReport").isEnabled());
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    QVERIFY(QFileInfo::exists(replay.path + QStringLiteral("/report/report.pdf")));
}

void tst_ReplayPage::cancelKeepsWhatIsDone()
{
    Desk desk;
    desk.open();
    desk.openDataset();
    child<QRadioButton>(*desk.page, "smoke").click();
    desk.button("startReplay").click();
    QVERIFY(desk.session->jobs().mainRunning());
    QVERIFY(!desk.button("startReplay").isEnabled());
    QTRY_VERIFY(finishedSteps(desk.page->steps().replay()) >= 2);
    const QString path = desk.page->steps().replay().path;
    const auto asked = valuesOf<ReplayJob::Request>(*desk.session->jobs().queue().running());
    QCOMPARE(asked->options.path, path);  // where it goes on if the window is killed
    desk.session->jobs().cancelMain();
    QTRY_VERIFY(!desk.session->jobs().mainRunning());
    QVERIFY(says(*desk.page, QStringLiteral("stopped")));
    QCOMPARE(desk.button("startReplay").text(), "Resume");
    QCOMPARE(desk.page->steps().runningRow() < 0 || !path.isEmpty(), true);
    // Another window, or another day, finds it again.
    Desk later;
    later.runs = desk.runs;
    later.open();
    QCOMPARE(later.page->steps().replay().path, path);
    QVERIFY(finishedSteps(later.page->steps().replay()) >= 2);
}

void tst_ReplayPage::stoppedIsNotSaidOfAReplayThatGoesOn()
{
    Desk desk;
    const Replay stored = storedReplay(desk.runs, desk.data);
    desk.open();
    desk.page->start();
    desk.session->jobs().cancelMain();
    QTRY_VERIFY(!desk.session->jobs().mainRunning());
    QVERIFY(says(*desk.page, QStringLiteral("The replay is stopped")));
    // Another program does the next step.
    Replay grown = testing::madeUpReplay(3, desk.data);
    grown.path = stored.path;
    grown.plan = stored.plan;
    grown.steps[3].state = StepState::Waiting;
    grown.statsTasks->path = replayStudyPath(grown.path, ReplayStep::StatsTasks);
    QVERIFY(QDir().mkpath(QFileInfo(grown.statsTasks->path).path()));
    QVERIFY(saveStudy(*grown.statsTasks, false) && saveReplay(grown));
    QTRY_COMPARE(finishedSteps(desk.page->steps().replay()), 3);
    QVERIFY(!says(*desk.page, QStringLiteral("The replay is stopped")));
}

void tst_ReplayPage::otherJobLetsStartQueue()
{
    Desk desk;
    desk.open();
    desk.openDataset();
    testing::startEndlessJob(desk.session->jobs(), QStringLiteral("Other"));
    QCOMPARE(desk.button("startReplay").text(), QStringLiteral("Add to queue"));
    QVERIFY(!desk.button("startReplay").toolTip().isEmpty());
    desk.button("startReplay").click();
    QCOMPARE(desk.session->jobs().queue().size(), 1);
    desk.session->jobs().queue().clear();
    desk.session->jobs().cancelMain();
    QTRY_COMPARE(desk.button("startReplay").text(), QStringLiteral("Replay the paper"));
}

LEAFBENCH_TEST(tst_ReplayPage)
#include "tst_ReplayPage.moc"
