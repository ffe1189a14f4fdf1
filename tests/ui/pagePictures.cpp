// Draws the pages that train, tune, evaluate, classify and measure, with made-up numbers, light and dark, at two sizes:
//   QT_QPA_PLATFORM=offscreen page-pictures DIR [tune]
// For looking at: nothing here is measured, and no picture of it belongs in a document.

#include "engine/imaging/Decode.h"
#include "tests/testing/RealData.h"
#include "tests/ui/MadeUp.h"
#include "tests/ui/MadeUpTuning.h"
#include "ui/bridge/Session.h"
#include "ui/models/Pictures.h"
#include "ui/models/SpaceTableModel.h"
#include "ui/pages/ClassifyPage.h"
#include "ui/pages/EvaluatePage.h"
#include "ui/pages/SpeedupPage.h"
#include "ui/pages/TrainPage.h"
#include "ui/pages/TunePage.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ConfusionMatrixPlot.h"
#include "ui/widgets/JobStrip.h"
#include "ui/widgets/LiveMachineCard.h"
#include "ui/widgets/MachineChips.h"
#include "ui/widgets/ParallelCoordinates.h"
#include "ui/widgets/PredictionEditor.h"
#include "ui/widgets/RecipeForm.h"
#include "ui/widgets/SpaceEditor.h"
#include "ui/widgets/SpeedupForm.h"
#include "ui/widgets/SpeedupPlot.h"
#include "ui/widgets/SpeedupView.h"
#include "ui/widgets/TimelineCard.h"
#include "ui/widgets/TimelineView.h"
#include "ui/widgets/TrainingView.h"
#include "ui/widgets/TrialFields.h"
#include "ui/widgets/TuneForm.h"
#include "ui/widgets/TuneView.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QDirIterator>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace leafbench;
using namespace leafbench::ui;

namespace {

constexpr int railWidth = 188;  // the window's rail and strip, which are not drawn here
constexpr int stripHeight = 44;

void save(QWidget& page, const QString& dir, const QString& name)
{
    for (const QSize window : {QSize(1440, 900), QSize(1024, 700)}) {
        page.resize(window - QSize(railWidth, stripHeight));
        page.show();
        QTest::qWait(350);
        page.grab().save(QStringLiteral("%1/%2-%3.png").arg(dir, name).arg(window.width()));
    }
    page.hide();
}

/// Some of the real photographs, as if the model had taken them for another class.
Evaluation evaluationOfRealFiles()
{
    Evaluation evaluation = testing::madeUpEvaluation(30);
    const QString root = testing::realData();
    if (root.isEmpty())
        return evaluation;
    evaluation.datasetRoot = root;
    QDirIterator files(root, {QStringLiteral("*.jpg"), QStringLiteral("*.JPG")}, QDir::Files, QDirIterator::Subdirectories);
    QStringList some;
    while (files.hasNext() && some.size() < 400)
        some << QDir(root).relativeFilePath(files.next());
    for (std::size_t i = 0; i < evaluation.images.size(); ++i)
        evaluation.images[i].path = some[static_cast<qsizetype>(i * 7) % some.size()];
    return evaluation;
}

/// Half way through: two counts measured, the third running, samples of the machine coming in.
void drawMeasuring(SpeedupPage& page, const QString& dir, const QString& mode)
{
    SpeedupStudy study = testing::madeUpStudy(Workload::StatsTasks);
    study.state = StudyState::Running;
    study.measurements.resize(2);
    page.showStudy(std::make_shared<const SpeedupStudy>(study));
    page.view().setRunning(4);
    page.view().machine().begin();
    for (int i = 0; i < 20; ++i)
        page.view().machine().add({.seconds = 40.0 + i, .cores = {0.9, 0.8}, .processCores = 1.6, .processBytes = 300'000'000,
                                .machineBytes = 2'000'000'000, .gpus = {}});
    save(page, dir, QStringLiteral("speedup-measuring-") + mode);
    page.view().setRunning({});
    page.view().machine().putAway();
}

void drawSpeedup(Session& session, const QString& dir, const QString& mode)
{
    SpeedupPage page(session);
    save(page, dir, QStringLiteral("speedup-empty-") + mode);
    const auto show = [&](Workload workload) {
        SpeedupStudy study = testing::madeUpStudy(workload);
        page.form().setOptions(study.options);
        page.showStudy(std::make_shared<const SpeedupStudy>(std::move(study)));
    };
    show(Workload::StatsLoader);
    save(page, dir, QStringLiteral("speedup-") + mode);
    page.exportTo(dir + QStringLiteral("/export-") + mode, StudyExportButton::What::All);
    page.view().setPredicting(true);
    page.view().timeline().view().showRange(0.2e9, 0.5e9);
    page.view().timeline().view().setPlayHead(0.42e9);
    save(page, dir, QStringLiteral("speedup-predicting-") + mode);
    page.clearMessage();
    page.view().setPredicting(false);
    page.view().setQuantity(SpeedupQuantity::SerialFraction);
    show(Workload::TrainReplicas);
    save(page, dir, QStringLiteral("speedup-replicas-") + mode);
    page.view().setQuantity(SpeedupQuantity::Efficiency);
    show(Workload::TrainWorkers);
    page.findChild<QLineEdit*>(QStringLiteral("speedupWorkers"))->setText(QStringLiteral("1 1000"));
    save(page, dir, QStringLiteral("speedup-bad-counts-") + mode);
    page.form().openMore();
    QTest::qWait(100);
    auto* more = page.form().findChild<QDialog*>();
    more->grab().save(QStringLiteral("%1/speedup-more-%2.png").arg(dir, mode));
    more->hide();
    page.view().setQuantity(SpeedupQuantity::Speedup);
    drawMeasuring(page, dir, mode);
    show(Workload::StatsLoader);
    page.setLecture(true);
    page.setGuessing(true);
    page.view().plot().setGuess({{1, 1, 1, 1}, {2, 1.9, 1.9, 1.9}, {4, 3.2, 3.2, 3.2}, {8, 5.1, 5.1, 5.1}});
    save(page, dir, QStringLiteral("speedup-guess-") + mode);
    page.setGuessing(false);
    save(page, dir, QStringLiteral("speedup-lecture-") + mode);
}

/// The search space in its dialog: right, and with a wrong and an idle row.
void drawSpace(TunePage& page, const QString& dir, const QString& mode)
{
    page.form().editSpace();
    QTest::qWait(100);
    QWidget* dialog = page.form().spaceEditor().window();
    dialog->grab().save(QStringLiteral("%1/tune-space-%2.png").arg(dir, mode));
    SpaceTableModel& space = page.form().space();
    const int row = space.add();
    space.setData(space.index(row, SpaceTableModel::Name), QStringLiteral("optimizer"), Qt::EditRole);
    space.moveUp(row);
    space.setData(space.index(0, SpaceTableModel::Low), 5, Qt::EditRole);
    page.form().spaceEditor().table().setCurrentIndex(space.index(0, SpaceTableModel::Low));
    QTest::qWait(50);
    dialog->grab().save(QStringLiteral("%1/tune-space-wrong-%2.png").arg(dir, mode));
    dialog->hide();
    page.form().recipeFields().editAll();
    QTest::qWait(50);
    auto* recipe = page.form().recipeFields().findChild<QDialog*>();
    recipe->grab().save(QStringLiteral("%1/tune-recipe-%2.png").arg(dir, mode));
    recipe->hide();
}

void drawTabs(TunePage& page, const QString& dir, const QString& name)
{
    const QString tabs[] = {QStringLiteral("overview"), QStringLiteral("parameters"), QStringLiteral("trials"), QStringLiteral("log")};
    for (const auto tab : {TuneView::Overview, TuneView::Parameters, TuneView::Trials, TuneView::Log}) {
        page.view().showTab(tab);
        save(page, dir, QStringLiteral("%1-%2").arg(name, tabs[tab]));
    }
    page.view().showTab(TuneView::Overview);
}

void drawTune(const QString& dir, const QString& mode)
{
    QTemporaryDir runs;
    Session session(runs.path());
    TunePage page(session);
    save(page, dir, QStringLiteral("tune-empty-") + mode);
    const auto study = testing::madeUpTuning({.trials = 40});
    page.view().setLog(QStringLiteral("[I 2026-05-12 14:00:01,052] A new study created in RDB with name: made-up\n"
                                      "[I 2026-05-12 14:00:31,052] Trial 0 finished with value: 0.7312 and parameters: "
                                      "{'learning_rate': 0.013, 'step_size': 3, 'weight_decay': 1.2e-05, 'momentum': 0.91}. "
                                      "Best is trial 0 with value: 0.7312."));
    page.showStudy(study);
    page.view().setImportance(testing::madeUpImportance(*study));
    drawTabs(page, dir, QStringLiteral("tune-") + mode);
    page.view().findChild<ParallelCoordinates*>()->setBrushes({{QStringLiteral("learning_rate"), {1e-3, 5e-2}}});
    page.view().choose(study->best()->number);
    drawTabs(page, dir, QStringLiteral("tune-brushed-") + mode);

    const auto running = testing::madeUpTuning({.trials = 9, .running = 2, .conditional = true});
    page.showStudy(running);
    page.view().setImportance(testing::madeUpImportance(*running));
    page.view().setLive(false);  // its clock is not that of the made-up trials
    page.view().machine().begin();
    for (int i = 0; i < 20; ++i)
        page.view().machine().add({.seconds = 40.0 + i, .cores = {0.9, 0.8}, .processCores = 1.6, .processBytes = 900'000'000,
                                .machineBytes = 2'000'000'000, .gpus = {}});
    page.form().trialFields().setParallel(7);
    page.form().recipeFields().apply(BaseRecipeFields::Preset::FrozenBackbone);
    drawTabs(page, dir, QStringLiteral("tune-running-") + mode);
    drawSpace(page, dir, mode);
    auto* scroll = page.findChild<QScrollArea*>(QStringLiteral("tuneFormScroll"));
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    save(page, dir, QStringLiteral("tune-form-end-") + mode);
}

/// The job strip with a training in it, as wide as the window.
void saveStrip(const QString& dir, const QString& mode)
{
    JobRunner jobs;
    ResourceFeed feed;
    JobStrip strip(jobs, feed);
    jobs.startMain<Done>(
        QStringLiteral("Training"), nullptr,
        [](const JobContext& context) -> Outcome<Done> {
            while (context.token.checkpoint()) {
                context.report({.phase = QStringLiteral("valid"), .done = 400, .total = 573, .epoch = 7, .epochs = 15,
                                .ratePerSecond = 1234.5});
                QThread::msleep(20);
            }
            return Cancelled{};
        },
        [](Outcome<Done>) {});
    ResourceSample sample = testing::madeUpResources(40).back();
    for (const std::size_t cores : {2u, 64u}) {
        sample.cores.assign(cores, 0.8);
        sample.cores[0] = 0.3;
        sample.gpus = {{QStringLiteral("NVIDIA A100"), 0.93, 12'000'000'000, 40'000'000'000}};
        for (const int width : {1440, 1024}) {
            strip.resize(width, stripHeight);
            strip.show();
            QTest::qWait(200);
            strip.findChild<MachineChips*>()->showSample(sample, sample.processBytes);
            strip.grab().save(QStringLiteral("%1/strip-%2-cores-%3-%4.png").arg(dir).arg(cores).arg(mode).arg(width));
        }
    }
}

void draw(const QString& dir, const QString& mode)
{
    QTemporaryDir runs;
    testing::writeMadeUpRun(runs.path(), testing::madeUpRun(15, 15));
    Session session(runs.path());
    session.refreshRuns();
    QTest::qWait(200);

    {
        Session none(runs.path() + QStringLiteral("/none"));
        TrainPage train(none);
        save(train, dir, QStringLiteral("train-empty-") + mode);
        EvaluatePage evaluate(none);
        save(evaluate, dir, QStringLiteral("evaluate-empty-") + mode);
        ClassifyPage classify(none);
        save(classify, dir, QStringLiteral("classify-empty-") + mode);
    }
    drawSpeedup(session, dir, mode);
    drawTune(dir, mode);
    saveStrip(dir, mode);
    TrainPage train(session);
    save(train, dir, QStringLiteral("train-run-") + mode);
    testing::writeMadeUpRun(runs.path() + QStringLiteral("/live"), testing::madeUpRun(15, 6));
    TrainingNews news = testing::madeUpNews(15, 6);
    news.start->run.path = runs.path() + QStringLiteral("/live/") + news.start->run.name;
    train.view().showNews(news);
    train.view().showSample(testing::madeUpResources(1).front());
    Recipe crowded;
    crowded.workers = 4;
    crowded.replicas = 2;
    crowded.schedule = ScheduleKind::Step;
    crowded.split = QStringLiteral("stratified");
    train.form().setRecipe(crowded);
    save(train, dir, QStringLiteral("train-live-") + mode);

    EvaluatePage evaluate(session);
    const Evaluation made = evaluationOfRealFiles();
    evaluate.showEvaluation(std::make_shared<const Evaluation>(made));
    evaluate.matrix().setCursorCell(29, 30);
    evaluate.showCell(29, 29);
    save(evaluate, dir, QStringLiteral("evaluate-") + mode);
    for (const char* suffix : {"png", "svg", "pdf"})
        evaluate.exportTo(QStringLiteral("%1/matrix-%2.%3").arg(dir, mode, QString::fromLatin1(suffix)));

    ClassifyPage classify(session);
    const Outcome<RgbImage> leaf = readImage(made.datasetRoot + u'/' + made.images[3].path);
    const QImage picture = leaf ? toQImage(*leaf) : QImage();
    Classification answer{QStringLiteral("IMG_2041.jpg"), {}, 28.4, 256, 256};
    answer.top = {{QStringLiteral("Tomato___Late_blight"), 0.412}, {QStringLiteral("Tomato___Early_blight"), 0.356},
                  {QStringLiteral("Potato___Late_blight"), 0.119}, {QStringLiteral("Tomato___Septoria_leaf_spot"), 0.006},
                  {QStringLiteral("Tomato___Spider_mites Two-spotted_spider_mite"), 0.0003}};
    classify.showAnswer(answer, picture, picture.size());
    save(classify, dir, QStringLiteral("classify-") + mode);
}

}  // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QString dir = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(".");
    QDir().mkpath(dir);
    const auto drawAll = app.arguments().contains(QStringLiteral("tune")) ? drawTune : draw;
    Theme::instance().setMode(Theme::Mode::Light);
    drawAll(dir, QStringLiteral("light"));
    Theme::instance().setMode(Theme::Mode::Dark);
    drawAll(dir, QStringLiteral("dark"));
    return 0;
}
