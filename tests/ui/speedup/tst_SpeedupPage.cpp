#include "tests/testing/SmallDataset.h"
#include "tests/testing/WidgetTest.h"
#include "tests/ui/EndlessJob.h"
#include "tests/ui/UiTest.h"
#include "tests/ui/madeup/MadeUp.h"
#include "ui/bridge/JobQueue.h"
#include "ui/bridge/Session.h"
#include "ui/plots/LiveMachineCard.h"
#include "ui/plots/ResourcePlot.h"
#include "ui/plots/speedup/ElapsedBars.h"
#include "ui/plots/speedup/SpeedupPlot.h"
#include "ui/speedup/SpeedupFeed.h"
#include "ui/speedup/SpeedupForm.h"
#include "ui/speedup/SpeedupPage.h"
#include "ui/speedup/SpeedupTableModel.h"
#include "ui/speedup/SpeedupView.h"
#include "ui/speedup/TimelineCard.h"
#include "ui/speedup/TimelineView.h"
#include "ui/theme/Theme.h"

#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <thread>

#include <map>

using namespace leafbench;
using namespace leafbench::ui;
using leafbench::testing::child;
using leafbench::testing::says;

using SpeedupPageRole = CurveSeries::Role;

/// The speedup lab: made-up studies shown, exported and guessed at; a small one really measured.
class tst_SpeedupPage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Theme::instance().setMode(Theme::Mode::Light); }
    void emptyPageSaysWhatToDo();
    void studyIsShown();
    void paperStandsBesideWhatWasMeasured();
    void badCountsKeepMeasureOff();
    void lectureHidesAndReveals();
    void lectureIsLargeAndCalm();
    void exportWritesEverything();
    void exportIntoAPlaceThatCannotBeWritten();
    void feedTellsOnceUntilItIsRead();
    void smallStudyIsMeasured();
    void measuringMayRunUnderAGuess();
    void cancelKeepsWhatWasMeasured();
    void machineIsDrawnWhileItMeasures();
    void otherJobLetsMeasureQueue();
    void pageMayGoWhileItMeasures();

private:
    static SpeedupOptions smallOptions(std::vector<int> workers, int repeats);
};

static bool draws(const SpeedupPlot& plot, SpeedupPageRole role)
{
    const auto all = plot.series();
    return std::any_of(all.begin(), all.end(), [role](const CurveSeries& s) { return s.role == role; });
}

/// A page on a small drawn dataset, ready to measure.
struct Lab {
    QTemporaryDir dir;
    Session session{dir.filePath(QStringLiteral("runs"))};
    SpeedupPage page{session};

    bool open()
    {
        testing::writeSmallDataset(dir.filePath(QStringLiteral("data")));
        page.show();
        session.openDataset(dir.filePath(QStringLiteral("data")));
        return QTest::qWaitFor([this] { return measure().isEnabled(); }, patience);
    }
    QPushButton& measure() { return child<QPushButton>(page, "measure"); }
    bool waitForEnd()
    {
        return QTest::qWaitFor([this] { return !session.jobs().mainRunning(); }, 60'000);
    }
};

SpeedupOptions tst_SpeedupPage::smallOptions(std::vector<int> workers, int repeats)
{
    SpeedupOptions options;
    options.workload = Workload::StatsLoader;
    options.workers = std::move(workers);
    options.repeats = repeats;
    return options;
}

void tst_SpeedupPage::emptyPageSaysWhatToDo()
{
    QTemporaryDir dir;
    testing::writeSmallDataset(dir.filePath(QStringLiteral("data")));
    Session session(dir.filePath(QStringLiteral("runs")));
    SpeedupPage page(session);
    page.show();
    QTRY_VERIFY(page.idle());
    QVERIFY(says(page, QStringLiteral("Open a dataset, or drop its folder")));
    auto& measure = child<QPushButton>(page, "measure");
    QVERIFY(!measure.isEnabled());
    QCOMPARE(measure.toolTip(), QStringLiteral("Open a dataset in Explore first"));
    page.measure();  // nothing happens
    QVERIFY(!session.jobs().mainRunning());
    session.openDataset(dir.filePath(QStringLiteral("data")));
    QTRY_VERIFY(measure.isEnabled());
    QVERIFY(says(page, QStringLiteral("then press Measure")));
}

void tst_SpeedupPage::studyIsShown()
{
    QTemporaryDir dir;
    Session session(dir.path());
    SpeedupPage page(session);
    const SpeedupStudy study = testing::madeUpStudy();
    const SpeedupCurve curve = study.curve();
    page.showStudy(std::make_shared<const SpeedupStudy>(study));
    QCOMPARE(page.view().table().rowCount(), 4);
    const auto all = page.view().plot().series();
    const auto measured = std::find_if(all.begin(), all.end(), [](const auto& s) { return s.role == SpeedupPageRole::Measured; });
    QVERIFY(measured != all.end());
    QCOMPARE(measured->points.size(), std::size_t(4));
    QCOMPARE(measured->at(8)->value, curve.find(8)->speedup.value);
    QCOMPARE(page.view().bars().counts(), (std::vector<WorkerCount>{1, 2, 4, 8}));
    QVERIFY(page.view().timeline().chosenCount() == WorkerCount(8));
    QVERIFY(says(page, QStringLiteral("data loader, threads")));
    QVERIFY(child<QLabel>(page, "speedupVerdict").text().size() > 40);
    QVERIFY(child<QLabel>(page, "speedupFits").text().contains(QStringLiteral("Amdahl")));
    QVERIFY(child<QLabel>(page, "speedupFacts").text().contains(QStringLiteral("AMD EPYC 9B14")));
    // Another workload, another axis.
    page.showStudy(std::make_shared<const SpeedupStudy>(testing::madeUpStudy(Workload::TrainReplicas)));
    QCOMPARE(page.view().table().headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Replicas"));
    QCOMPARE(page.view().table().rowCount(), 3);
}

void tst_SpeedupPage::paperStandsBesideWhatWasMeasured()
{
    QTemporaryDir dir;
    Session session(dir.filePath(QStringLiteral("runs")));
    SpeedupPage page(session);
    page.showStudy(std::make_shared<const SpeedupStudy>(testing::madeUpStudy()));
    page.show();
    QTest::mouseClick(&child<QPushButton>(page, "besidePaper"), Qt::LeftButton);
    QTRY_VERIFY(page.findChild<QTableView*>(QStringLiteral("paperTables")));
    auto& table = child<QTableView>(page, "paperTables");
    QTRY_VERIFY(table.isVisible());
    QVERIFY(table.model()->rowCount() > 20);
}

void tst_SpeedupPage::badCountsKeepMeasureOff()
{
    Lab lab;
    QVERIFY(lab.open());
    SpeedupPage& page = lab.page;
    Session& session = lab.session;
    QPushButton& measure = lab.measure();
    auto& field = child<QLineEdit>(page, "speedupWorkers");
    for (const char* bad : {"0", "1000", "many", ""}) {
        field.setText(QString::fromLatin1(bad));
        QVERIFY2(!measure.isEnabled(), bad);
        QVERIFY2(says(page, QStringLiteral("cannot be")), bad);
        page.measure();
        QVERIFY2(!session.jobs().mainRunning(), bad);
    }
    field.setText(QStringLiteral("1 2"));
    QVERIFY(measure.isEnabled());
}

void tst_SpeedupPage::lectureHidesAndReveals()
{
    QTemporaryDir dir;
    Session session(dir.path());
    SpeedupPage page(session);
    page.resize(1200, 800);
    page.show();
    page.showStudy(std::make_shared<const SpeedupStudy>(testing::madeUpStudy()));
    QVERIFY(!child<QPushButton>(page, "predictFirst").isVisibleTo(&page));
    child<QPushButton>(page, "lecture").click();
    child<QPushButton>(page, "predictFirst").click();
    SpeedupPlot& plot = page.view().plot();
    QVERIFY(!draws(plot, SpeedupPageRole::Measured));
    QVERIFY(!draws(plot, SpeedupPageRole::Amdahl));
    QVERIFY(draws(plot, SpeedupPageRole::Guess));
    QVERIFY(!page.view().bars().isVisible());
    QVERIFY(!page.view().timeline().isVisible());
    QVERIFY(!child<QLabel>(page, "speedupVerdict").isVisible());
    QTest::keyClick(&plot, Qt::Key_PageUp);
    QCOMPARE(plot.guess()[1].value, 2.0);
    // More of it comes in meanwhile: still hidden.
    page.showStudy(std::make_shared<const SpeedupStudy>(testing::madeUpStudy()));
    QVERIFY(!draws(plot, SpeedupPageRole::Measured));
    child<QPushButton>(page, "reveal").click();
    QVERIFY(draws(plot, SpeedupPageRole::Measured));
    QVERIFY(draws(plot, SpeedupPageRole::Guess));
    QCOMPARE(plot.guess()[1].value, 2.0);
    QVERIFY(page.view().bars().isVisible());
    QVERIFY(child<QLabel>(page, "speedupFits").text().contains(QStringLiteral("Furthest from the guess")));
    child<QPushButton>(page, "lecture").click();
    QVERIFY(!draws(plot, SpeedupPageRole::Guess));
}

void tst_SpeedupPage::lectureIsLargeAndCalm()
{
    QTemporaryDir dir;
    Session session(dir.path());
    SpeedupPage page(session);
    page.resize(1200, 800);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.showStudy(std::make_shared<const SpeedupStudy>(testing::madeUpStudy()));
    const auto& verdict = child<QLabel>(page, "speedupVerdict");
    const int before = verdict.fontInfo().pixelSize();
    const auto type = [&page] {
        std::map<const QWidget*, int> pixels;
        for (const QWidget* part : page.findChildren<QWidget*>()) {
            part->ensurePolished();  // what was never shown has no style yet
            pixels[part] = part->fontInfo().pixelSize();
        }
        return pixels;
    };
    const auto plain = type();
    page.setLecture(true);
    QVERIFY(verdict.fontInfo().pixelSize() > before * 1.3);
    QVERIFY(page.view().plot().plotScale() > 1.3);
    for (const char* hidden : {"studyChoice", "exportStudy", "speedupRepeats", "speedupMore"})
        QVERIFY2(!child<QWidget>(page, hidden).isVisible(), hidden);
    QTest::keyClick(&page, Qt::Key_Escape);
    QCOMPARE(verdict.fontInfo().pixelSize(), before);
    QCOMPARE(page.view().plot().plotScale(), 1.0);
    for (const auto& [part, pixels] : type()) {
        if (const auto was = plain.find(part); was != plain.end())
            QVERIFY2(pixels == was->second,
                     qPrintable(QStringLiteral("%1 %2 in %3: %4, not %5")
                                    .arg(QLatin1String(part->metaObject()->className()), part->objectName(),
                                         part->parentWidget()->metaObject()->className())
                                    .arg(pixels)
                                    .arg(was->second)));
    }
    QVERIFY(child<QWidget>(page, "exportStudy").isVisible());
    QTest::keyClick(&page, Qt::Key_Escape);  // and no more
    QVERIFY(!child<QPushButton>(page, "lecture").isChecked());
}

void tst_SpeedupPage::exportWritesEverything()
{
    QTemporaryDir dir;
    Session session(dir.filePath(QStringLiteral("runs")));
    SpeedupPage page(session);
    page.show();
    page.showStudy(std::make_shared<const SpeedupStudy>(testing::madeUpStudy()));
    const QString folder = dir.filePath(QStringLiteral("out"));
    page.exportTo(folder, SpeedupPage::What::All);
    QTRY_VERIFY(says(page, QStringLiteral("Exported to ") + folder));
    const QDir out(folder);
    for (const char* name : {"measurements.csv", "speedup.csv", "extra-p.txt", "study.json"})
        QVERIFY2(out.exists(QString::fromLatin1(name)), name);
    for (const char* name : {"speedup", "efficiency", "serial-fraction", "elapsed", "timeline-8"}) {
        const QString path = out.filePath(QString::fromLatin1(name));
        QVERIFY2(QSvgRenderer(path + QStringLiteral(".svg")).isValid(), name);
        QFile pdf(path + QStringLiteral(".pdf"));
        QVERIFY2(pdf.open(QIODevice::ReadOnly) && pdf.read(4) == "%PDF", name);
        QVERIFY2(!QImage(path + QStringLiteral(".png")).isNull(), name);
    }
    page.exportTo(dir.filePath(QStringLiteral("plots")), SpeedupPage::What::Plots);
    QTRY_VERIFY(says(page, QStringLiteral("Exported to ") + dir.filePath(QStringLiteral("plots"))));
    QVERIFY(!QDir(dir.filePath(QStringLiteral("plots"))).exists(QStringLiteral("speedup.csv")));
    QVERIFY(QDir(dir.filePath(QStringLiteral("plots"))).exists(QStringLiteral("speedup.pdf")));
}

void tst_SpeedupPage::exportIntoAPlaceThatCannotBeWritten()
{
    QTemporaryDir dir;
    Session session(dir.filePath(QStringLiteral("runs")));
    SpeedupPage page(session);
    page.show();
    page.showStudy(std::make_shared<const SpeedupStudy>(testing::madeUpStudy()));
    QVERIFY(testing::writeFile(dir.filePath(QStringLiteral("file")), "not a folder"));
    for (const auto what : {SpeedupPage::What::All, SpeedupPage::What::Tables, SpeedupPage::What::Plots}) {
        page.exportTo(dir.filePath(QStringLiteral("file/out")), what);
        QTRY_VERIFY(says(page, QStringLiteral("cannot be written")));
        page.clearMessage();
    }
    QCOMPARE(page.view().table().rowCount(), 4);
}

void tst_SpeedupPage::feedTellsOnceUntilItIsRead()
{
    const std::shared_ptr<SpeedupFeed> feed = SpeedupFeed::make();
    QSignalSpy news(feed.get(), &SpeedupFeed::eventsArrived);
    const SpeedupStudy study = testing::madeUpStudy();
    std::thread job([&] {
        feed->onStudyStart(study);
        feed->onRun(4, 1);
    });
    job.join();
    QTRY_COMPARE(news.size(), 1);
    SpeedupEvents taken = feed->take();
    QVERIFY(taken.study);
    QCOMPARE(taken.running, std::optional<int>(4));
    QCOMPARE(taken.repeat, 1);
    feed->onMeasurement(study);
    QCOMPARE(news.size(), 2);
    taken = feed->take();
    QVERIFY(!taken.running);
    QCOMPARE(taken.study->measurements.size(), study.measurements.size());
    QVERIFY(!feed->take().study);
}

void tst_SpeedupPage::smallStudyIsMeasured()
{
    Lab lab;
    QVERIFY(lab.open());
    SpeedupPage& page = lab.page;
    Session& session = lab.session;
    QPushButton& measure = lab.measure();
    page.form().setOptions(smallOptions({1, 2}, 2));
    measure.click();
    QVERIFY(session.jobs().mainRunning());
    QCOMPARE(session.jobs().mainTitle(), QStringLiteral("Measuring"));
    QCOMPARE(measure.text(), QStringLiteral("Add to queue"));
    QVERIFY(lab.waitForEnd());
    const SpeedupStudy* study = page.view().study();
    QVERIFY(study);
    QCOMPARE(study->state, StudyState::Finished);
    QCOMPARE(study->measurements.size(), std::size_t(4));
    QVERIFY(study->resultsAgree());
    QCOMPARE(page.view().table().rowCount(), 2);
    QVERIFY(says(page, QStringLiteral("same each time")));
    QVERIFY(page.view().timeline().view().timeline());
    auto& choice = child<QComboBox>(page, "studyChoice");
    QTRY_COMPARE(choice.count(), 1);
    QCOMPARE(choice.currentIndex(), 0);

    // Another visit shows the newest that is stored, timeline and all, and asks for the same again.
    SpeedupPage later(session);
    QTRY_VERIFY(later.idle());
    QVERIFY(later.view().study());
    QCOMPARE(tableText(later.view().table()), tableText(page.view().table()));
    QCOMPARE(later.form().counts(), (std::vector<int>{1, 2}));
    QVERIFY(later.view().timeline().view().timeline());
    later.openStored(lab.dir.filePath(QStringLiteral("gone.json")));
    later.show();
    QTRY_VERIFY(says(later, QStringLiteral("does not exist")));
}

void tst_SpeedupPage::measuringMayRunUnderAGuess()
{
    Lab lab;
    QVERIFY(lab.open());
    SpeedupPage& page = lab.page;
    page.setLecture(true);
    page.form().setOptions(smallOptions({1, 2}, 1));
    child<QPushButton>(page, "predictFirst").click();
    QVERIFY(!child<QPushButton>(page, "reveal").isEnabled());  // there is nothing to reveal yet
    page.measure();
    QVERIFY(lab.waitForEnd());
    QVERIFY(page.view().guessing());
    QVERIFY(!draws(page.view().plot(), SpeedupPageRole::Measured));
    child<QPushButton>(page, "reveal").click();
    QVERIFY(draws(page.view().plot(), SpeedupPageRole::Measured));
}

void tst_SpeedupPage::cancelKeepsWhatWasMeasured()
{
    Lab lab;
    QVERIFY(lab.open());
    SpeedupPage& page = lab.page;
    Session& session = lab.session;
    page.form().setOptions(smallOptions({1, 2, 4, 8}, 20));
    page.measure();
    QTRY_VERIFY(page.view().study() && !page.view().study()->measurements.empty());
    session.jobs().cancelMain();
    QVERIFY(lab.waitForEnd());
    const auto kept = page.view().study()->measurements.size();
    QVERIFY(kept >= 1);
    if (kept == 80)
        QSKIP("the study ended before it could be stopped");
    QVERIFY(says(page, QStringLiteral("What was measured is kept")));
    QVERIFY(page.view().table().rowCount() >= 1);
    // Stored as well.
    QTRY_COMPARE(child<QComboBox>(page, "studyChoice").count(), 1);
    const auto stored = listStudies(studiesDirOf(session.runsDir()));
    QCOMPARE(stored.size(), std::size_t(1));
    QCOMPARE(stored.front().state, StudyState::Cancelled);
    QVERIFY(stored.front().measurements.size() >= kept);
}

void tst_SpeedupPage::machineIsDrawnWhileItMeasures()
{
    SpeedupView view;
    view.show();
    LiveMachineCard& machine = view.machine();
    QVERIFY(!machine.isVisible());
    machine.begin();
    QVERIFY(machine.isVisible());
    ResourceSample sample;
    sample.cores = {0.5, 0.7};
    for (const double seconds : {100.0, 101.0}) {
        sample.seconds = seconds;
        machine.add(sample);
    }
    QCOMPARE(machine.plot().samples().size(), std::size_t(2));
    QCOMPARE(machine.plot().samples().front().seconds, 0.0);  // counted from the measurement's beginning
    QCOMPARE(machine.plot().samples().back().seconds, 1.0);
    machine.putAway();
    QVERIFY(!machine.isVisible());
    QVERIFY(machine.plot().samples().empty());
}

void tst_SpeedupPage::otherJobLetsMeasureQueue()
{
    Lab lab;
    QVERIFY(lab.open());
    Session& session = lab.session;
    QPushButton& measure = lab.measure();
    testing::startEndlessJob(session.jobs(), QStringLiteral("Something else"), this);
    QVERIFY(measure.isEnabled());
    QCOMPARE(measure.text(), QStringLiteral("Add to queue"));
    measure.click();
    QCOMPARE(session.jobs().queue().size(), 1);
    session.jobs().queue().clear();
    session.jobs().cancelMain();
    QTRY_COMPARE(measure.text(), QStringLiteral("Measure"));
}

void tst_SpeedupPage::pageMayGoWhileItMeasures()
{
    QTemporaryDir dir;
    testing::writeSmallDataset(dir.filePath(QStringLiteral("data")));
    Session session(dir.filePath(QStringLiteral("runs")));
    auto page = std::make_unique<SpeedupPage>(session);
    session.openDataset(dir.filePath(QStringLiteral("data")));
    QTRY_VERIFY(child<QPushButton>(*page, "measure").isEnabled());
    page->form().setOptions(smallOptions({1, 2}, 10));
    page->measure();
    QVERIFY(session.jobs().mainRunning());
    page.reset();
    session.jobs().cancelMain();
    QTRY_VERIFY(!session.jobs().mainRunning());
}

LEAFBENCH_TEST(tst_SpeedupPage)
#include "tst_SpeedupPage.moc"
