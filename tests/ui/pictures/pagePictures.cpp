// Draws the pages that train, evaluate, classify and measure, with made-up numbers, light and dark, at two sizes:
//   QT_QPA_PLATFORM=offscreen page-pictures DIR
// For looking at: nothing here is measured, and no picture of it belongs in a document.

#include "engine/imaging/decode/Decode.h"
#include "tests/testing/RealData.h"
#include "tests/ui/Pictures.h"
#include "tests/ui/madeup/MadeUp.h"
#include "ui/bridge/Session.h"
#include "ui/classify/ClassifyPage.h"
#include "ui/evaluate/EvaluatePage.h"
#include "ui/forms/RecipeForm.h"
#include "ui/plots/LiveMachineCard.h"
#include "ui/plots/matrix/ConfusionMatrixPlot.h"
#include "ui/plots/speedup/SpeedupPlot.h"
#include "ui/shared/Pictures.h"
#include "ui/shell/JobStrip.h"
#include "ui/shell/MachineChips.h"
#include "ui/speedup/PredictionEditor.h"
#include "ui/speedup/SpeedupForm.h"
#include "ui/speedup/SpeedupPage.h"
#include "ui/speedup/SpeedupView.h"
#include "ui/speedup/TimelineCard.h"
#include "ui/speedup/TimelineView.h"
#include "ui/train/TrainPage.h"
#include "ui/train/TrainingView.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDirIterator>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace leafbench;
using namespace leafbench::ui;

namespace {

using testing::save;
using testing::stripHeight;

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
        page.view().machine().add({.seconds = 40.0 + i,
                                   .cores = {0.9, 0.8},
                                   .processCores = 1.6,
                                   .processBytes = 300'000'000,
                                   .machineBytes = 2'000'000'000,
                                   .gpus = {}});
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
    page.exportTo(dir + QStringLiteral("/export-") + mode, SpeedupPage::What::All);
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

/// The matrix whole and zoomed, by counts and by similarity, errors alone; then what it exports.
void drawEvaluate(Session& session, const Evaluation& made, const QString& dir, const QString& mode)
{
    EvaluatePage evaluate(session);
    evaluate.showEvaluation(std::make_shared<const Evaluation>(made));
    evaluate.matrix().setCursorCell(29, 30);
    evaluate.showCell(29, 29);
    save(evaluate, dir, QStringLiteral("evaluate-") + mode);
    auto* order = evaluate.findChild<QComboBox*>(QStringLiteral("matrixOrder"));
    auto* values = evaluate.findChild<QComboBox*>(QStringLiteral("matrixValues"));
    evaluate.matrix().showBlock(29, 29);
    save(evaluate, dir, QStringLiteral("evaluate-zoomed-") + mode);
    values->setCurrentIndex(1);
    order->setCurrentIndex(2);
    evaluate.findChild<QCheckBox*>(QStringLiteral("matrixOnlyErrors"))->setChecked(true);
    evaluate.findChild<QLineEdit*>(QStringLiteral("reportFilter"))->setText(QStringLiteral("tomato"));
    save(evaluate, dir, QStringLiteral("evaluate-errors-") + mode);
    for (const char* suffix : {"png", "svg", "pdf"})
        (void)evaluate.matrix().exportTo(QStringLiteral("%1/matrix-%2.%3").arg(dir, mode, QString::fromLatin1(suffix)));
}

/// The job strip with a training in it, as wide as the window.
void saveStrip(const QString& dir, const QString& mode)
{
    JobRunner jobs;
    ResourceFeed feed;
    JobStrip strip(jobs, feed);
    jobs.startMain<Ok>(
        QStringLiteral("Training"), nullptr,
        [](const JobContext& context) -> Status {
            while (context.token.checkpoint()) {
                context.report({.phase = QStringLiteral("valid"),
                                .done = 400,
                                .total = 573,
                                .epoch = 7,
                                .epochs = 15,
                                .ratePerSecond = 1234.5});
                QThread::msleep(20);
            }
            return Cancelled{};
        },
        [](Status) {});
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
    saveStrip(dir, mode);
    TrainPage train(session);
    QTest::qWait(200);
    save(train, dir, QStringLiteral("train-run-") + mode);
    testing::writeMadeUpRun(runs.path() + QStringLiteral("/live"), testing::madeUpRun(15, 6));
    TrainingEvents news = testing::madeUpEvents(15, 6);
    news.start->run.path = runs.path() + QStringLiteral("/live/") + news.start->run.name;
    news.earlier = testing::madeUpResources(180);
    train.view().showEvents(news);
    train.view().showSample(testing::madeUpResources(1).front());
    Recipe crowded;
    crowded.workers = 4;
    crowded.replicas = 2;
    crowded.schedule = ScheduleKind::Step;
    crowded.split = QStringLiteral("stratified");
    train.form().setRecipe(crowded);
    save(train, dir, QStringLiteral("train-live-") + mode);

    const Evaluation made = evaluationOfRealFiles();
    drawEvaluate(session, made, dir, mode);

    ClassifyPage classify(session);
    const Result<RgbImage> leaf = readImage(made.datasetRoot + u'/' + made.images[3].path);
    const QImage picture = leaf ? toQImage(*leaf) : QImage();
    Classification answer;
    answer.image = QStringLiteral("IMG_2041.jpg");
    answer.elapsedMs = 28.4;
    answer.width = answer.height = 256;
    answer.verdict = Verdict::Unsure;
    answer.top = {{QStringLiteral("Tomato___Late_blight"), 0.412},
                  {QStringLiteral("Tomato___Early_blight"), 0.356},
                  {QStringLiteral("Potato___Late_blight"), 0.119},
                  {QStringLiteral("Tomato___Septoria_leaf_spot"), 0.006},
                  {QStringLiteral("Tomato___Spider_mites Two-spotted_spider_mite"), 0.0003}};
    classify.showAnswer(answer, picture);
    save(classify, dir, QStringLiteral("classify-") + mode);
}

}  // namespace

int main(int argc, char** argv) { return testing::drawPictures(argc, argv, draw); }
