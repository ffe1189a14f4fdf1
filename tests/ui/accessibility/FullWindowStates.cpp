#include "tests/ui/accessibility/FullWindow.h"

#include "engine/common/Fields.h"
#include "engine/common/TextFile.h"
#include "engine/runs/evaluation/SwapBackgrounds.h"
#include "tests/testing/Patience.h"
#include "tests/ui/madeup/MadeUpEvaluation.h"
#include "ui/bridge/QueueFile.h"
#include "ui/evaluate/EvaluatePage.h"
#include "ui/evaluate/background/BackgroundView.h"
#include "ui/evaluate/compare/ComparisonView.h"
#include "ui/evaluate/compare/RunComparisonPane.h"
#include "ui/evaluate/other/OtherPicturesBar.h"
#include "ui/runs/RunColumns.h"
#include "ui/shell/EndBanner.h"
#include "ui/shell/JobStrip.h"
#include "ui/shell/QueueOffer.h"
#include "ui/shell/WorkTeller.h"
#include "ui/tune/TunePage.h"
#include "ui/words/Counted.h"
#include "ui/words/Words.h"

#include <QDir>
#include <QImage>
#include <QTabWidget>
#include <QTest>

namespace leafbench::testing {
namespace {

/// On pictures of the field, some of leaves that the run does not know.
Evaluation madeUpOther(const QString& runPath)
{
    Evaluation evaluation = madeUpScoredEvaluation(4);
    evaluation.runPath = runPath;
    evaluation.datasetRoot = QStringLiteral("/home/student/pictures/field-of-the-school-2026");
    evaluation.subset = Subset::None;
    OtherPictures other;
    for (const char* name : {"Apple Scab Leaf", "Bark", "Soyabean leaf from the north", "Tomato two spotted spider mites leaf"})
        other.folders.push_back({QLatin1String(name), 12, {}, MatchKind::None, {}});
    other.folders[0].className = evaluation.classNames.front();
    other.calibrated = true;
    other.known = {140, 10};
    other.unknown = {36, 29};
    other.validation = ValidationNumbers{1000, 0.928, {0.91, 0.942}, 0.008, 0.05};
    evaluation.other = other;
    return evaluation;
}

/// A stored result: numbers, and rows of four colours for examples.
void writeMadeUpSwap(const Run& run)
{
    BackgroundSwap swap;
    swap.datasetRoot = QStringLiteral("/home/student/pictures/PlantVillage/color");
    swap.images = 1042;
    swap.notCutOut = 37;
    swap.unreadable = 2;
    swap.correct = 1011;
    swap.counts = {McNemar{1002, 9, 4, 27}, McNemar{731, 280, 6, 25}, McNemar{764, 247, 5, 26}};
    const QString results = run.resultsPath() + QStringLiteral("/evaluation/backgrounds");
    QDir().mkpath(results);
    for (int i = 1; i <= 6; ++i) {
        swap.examples << QStringLiteral("example-%1.png").arg(i);
        QImage row(256, 64, QImage::Format_RGB32);
        row.fill(QColor::fromHsv(60 + 10 * i, 120, 150));
        QVERIFY(row.save(results + u'/' + swap.examples.back()));
    }
    QVERIFY(writeJson(results + QStringLiteral("/summary.json"), toJson(swap)));
}

}  // namespace

/// What comes up in the window itself.
std::vector<FullWindow::Dialog> FullWindow::withinTheWindow()
{
    ui::MainWindow* window = m_window.get();
    return {{QStringLiteral("busy window"),
             [this, window]() -> QWidget* {
                 window->showPage(QStringLiteral("train"));
                 fillQueue();
                 ui::FoundQueue found;
                 found.jobs.resize(2);
                 found.jobs[0].title = found.jobs[1].title = ui::TunePage::tr("Tuning, %1").arg(words::trialsText(40));
                 window->findChild<ui::QueueOffer*>()->offer(found);
                 const QString end = ui::MainWindow::tr("%1: finished after %2.").arg(found.jobs[0].title, words::duration(754));
                 window->findChild<ui::EndBanner*>()->tell("done", end, ui::MainWindow::tr("Use the best as recipe"), [] {});
                 return window;
             },
             false,
             [this, window] {
                 window->findChild<ui::QueueOffer*>()->hide();
                 emptyQueue();
                 window->dismissMessage();  // and that the job was stopped
             }},
            {QStringLiteral("measure now"),
             [window]() -> QWidget* {
                 for (const char* page : {"tune", "train"}) {
                     window->showPage(QLatin1String(page));
                     window->page(QLatin1String(page))->findChild<QWidget*>(QStringLiteral("measureMachine"))->show();
                 }
                 return window;
             },
             false,
             [window] {
                 for (QWidget* button : window->findChildren<QWidget*>(QStringLiteral("measureMachine")))
                     button->hide();
             }},
            {QStringLiteral("a job elsewhere"),
             [this, window]() -> QWidget* {
                 window->showPage(QStringLiteral("train"));
                 const QString training
                     = ui::WorkTeller::tr("Another Leafbench is training %1").arg(m_session->runs().front().name);
                 const QString tuning = ui::WorkTeller::tr("Another Leafbench is tuning hyperparameters");
                 window->findChild<ui::JobStrip*>()->setElsewhere(training + QStringLiteral("; ") + tuning);
                 return window;
             },
             false, [window] { window->findChild<ui::JobStrip*>()->setElsewhere({}); }},
            {QStringLiteral("runs in groups"),
             [window]() -> QWidget* {
                 window->showPage(QStringLiteral("runs"));
                 window->findChild<ui::RunColumns*>()->groupBy(QStringLiteral("optimizer"));
                 return window;
             },
             false, [window] { window->findChild<ui::RunColumns*>()->groupBy({}); }}};
}

/// What Evaluate shows beside a run's own pictures.
std::vector<FullWindow::Dialog> FullWindow::evaluateStates()
{
    ui::MainWindow* window = m_window.get();
    const auto evaluate = [window] { return static_cast<ui::EvaluatePage*>(window->page(QStringLiteral("evaluate"))); };
    return {{QStringLiteral("two runs"),
             [this, evaluate, window]() -> QWidget* {
                 window->showPage(QStringLiteral("evaluate"));
                 auto* view = evaluate()->findChild<ui::ComparisonView*>();
                 evaluate()->findChild<QTabWidget*>()->setCurrentIndex(3);
                 for (const Run& run : m_session->runs()) {
                     if (!run.starter && run.path != m_session->currentRun())
                         view->compareWith(run.path);
                 }
                 auto* pane = view->findChild<ui::RunComparisonPane*>();
                 return QTest::qWaitFor([&] { return pane->isVisible(); }, patience) ? window : nullptr;
             },
             false,
             [evaluate] {
                 evaluate()->findChild<ui::ComparisonView*>()->compareWith({});
                 evaluate()->findChild<QTabWidget*>()->setCurrentIndex(0);
             }},
            {QStringLiteral("other pictures' results"),
             [this, evaluate, window]() -> QWidget* {
                 window->showPage(QStringLiteral("evaluate"));
                 evaluate()->showEvaluation(std::make_shared<const Evaluation>(madeUpOther(m_session->currentRun())));
                 return window;
             },
             false, [evaluate] { emit evaluate()->findChild<ui::OtherPicturesBar*>()->backRequested(); }},
            {QStringLiteral("backgrounds"),
             [this, evaluate, window]() -> QWidget* {
                 window->showPage(QStringLiteral("evaluate"));
                 evaluate()->findChild<QTabWidget*>()->setCurrentIndex(4);
                 auto* view = evaluate()->findChild<ui::BackgroundView*>();
                 for (const Run& run : m_session->runs()) {
                     if (run.starter || run.path == m_session->currentRun())
                         continue;
                     writeMadeUpSwap(run);
                     view->setRun(&run);
                     break;
                 }
                 return QTest::qWaitFor([&] { return view->shown().has_value(); }, patience) ? window : nullptr;
             },
             false,
             [this, evaluate] {
                 evaluate()->findChild<ui::BackgroundView*>()->setRun(m_session->findRun(m_session->currentRun()));
                 evaluate()->findChild<QTabWidget*>()->setCurrentIndex(0);
             }}};
}

}  // namespace leafbench::testing
