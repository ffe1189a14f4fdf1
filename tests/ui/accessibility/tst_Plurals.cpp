#include "tests/testing/SmallDataset.h"
#include "tests/testing/WidgetTest.h"
#include "tests/testing/WrongPlurals.h"
#include "tests/ui/EndlessJob.h"
#include "tests/ui/madeup/MadeUp.h"
#include "tests/ui/madeup/MadeUpEvaluation.h"
#include "tests/ui/madeup/MadeUpTuning.h"
#include "ui/bridge/JobQueue.h"
#include "ui/bridge/Session.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StandardPages.h"
#include "ui/speedup/SpeedupPage.h"
#include "ui/theme/Theme.h"
#include "ui/tune/TunePage.h"
#include "ui/words/Counted.h"
#include "ui/words/DatasetText.h"
#include "ui/words/ErrorText.h"
#include "ui/words/Words.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;
using namespace leafbench::testing;
using namespace leafbench::ui;

namespace {

/// All that a window shows or tells a screen reader.
QStringList textsOf(const QWidget& window)
{
    QStringList texts;
    for (const QWidget* widget : window.findChildren<const QWidget*>()) {
        texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription() << widget->windowTitle();
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            texts << label->text();
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            texts << button->text();
        else if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view && view->model()) {
            const QAbstractItemModel& model = *view->model();
            for (int row = 0; row < std::min(model.rowCount(view->rootIndex()), 50); ++row) {
                for (int column = 0; column < model.columnCount(view->rootIndex()); ++column) {
                    const QModelIndex cell = model.index(row, column, view->rootIndex());
                    for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                        texts << cell.data(role).toString();
                }
            }
        }
    }
    for (const QAction* action : window.findChildren<const QAction*>())
        texts << action->text() << action->toolTip();
    return texts;
}

/// Of a single image, which the run gets right.
Evaluation oneAnswer()
{
    Evaluation evaluation;
    evaluation.subset = Subset::Valid;
    evaluation.classNames = {QStringLiteral("Fig___healthy"), QStringLiteral("Fig___rust")};
    evaluation.matrix = ConfusionMatrix(2);
    evaluation.matrix.add(0, 0);
    evaluation.images.push_back({QStringLiteral("valid/Fig___healthy/0.jpg"), 0, 0, 0.9});
    evaluation.report = classificationReport(evaluation.matrix, evaluation.classNames);
    return evaluation;
}

}  // namespace

/// Of one thing the window speaks as of one: every page over a dataset, a run and studies in which all is there once.
class tst_Plurals : public QObject {
    Q_OBJECT
private slots:
    void everyPage();
    void texts();

private:
    void writeOnes();
    void see(const QWidget& page, const QString& where);

    QTemporaryDir m_dir;
    QStringList m_wrong;
};

void tst_Plurals::writeOnes()
{
    const QString data = m_dir.filePath(QStringLiteral("leaves"));
    writeSmallDataset(data, {.classes = 2, .train = 1, .valid = 1});
    for (const char* subset : {"/train/", "/valid/"}) {
        QDir folder(data + QLatin1String(subset));
        const QStringList classes = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        QCOMPARE(classes.size(), 2);
        QVERIFY(folder.rename(classes[0], QStringLiteral("Fig___healthy"))
                && folder.rename(classes[1], QStringLiteral("Fig___rust")));
    }
    QVERIFY(QDir(data + QStringLiteral("/valid/Fig___rust")).removeRecursively());
    Run run = madeUpRun(1, 1);
    run.recipe.data = data;
    run.classNames = oneAnswer().classNames;
    run.images = {2, 1, 0};
    writeMadeUpRun(m_dir.filePath(QStringLiteral("runs")), run);
}

void tst_Plurals::see(const QWidget& page, const QString& where)
{
    for (const QString& text : textsOf(page)) {
        for (const QString& wrong : wrongPlurals(text))
            m_wrong << where + QStringLiteral(": ") + wrong;
    }
}

void tst_Plurals::everyPage()
{
    Theme::instance().setMode(Theme::Mode::Light);
    writeOnes();
    Session session(m_dir.filePath(QStringLiteral("runs")));
    MainWindow window(session, standardPages());
    window.resize(1440, 900);
    window.show();
    QSignalSpy opened(&session, &Session::datasetChanged), read(&session, &Session::runsChanged);
    session.openDataset(m_dir.filePath(QStringLiteral("leaves")));
    session.refreshRuns();
    QTRY_VERIFY(!opened.isEmpty() && !read.isEmpty());
    for (const Run& run : session.runs()) {
        if (run.starter)
            continue;
        Evaluation evaluation = oneAnswer();
        evaluation.datasetRoot = run.recipe.data;
        writeMadeUpEvaluation(run, evaluation);
        session.setCurrentRun(run.path);
    }
    for (const QString& id : window.pageIds()) {
        window.showPage(id);
        if (auto* speedup = qobject_cast<SpeedupPage*>(window.page(id)))
            speedup->showStudy(std::make_shared<const SpeedupStudy>(madeUpStudy(Workload::StatsLoader, 1)));
        if (auto* tune = qobject_cast<TunePage*>(window.page(id)))
            tune->showStudy(madeUpTuning({.trials = 1, .parallel = 1, .epochs = 1}));
        QTest::qWait(60);
        auto* tabs = window.page(id)->findChild<QTabWidget*>();
        for (int tab = 0; tab < (tabs ? tabs->count() : 1); ++tab) {
            if (tabs)
                tabs->setCurrentIndex(tab);
            QTest::qWait(20);
            see(*window.page(id), id);
        }
    }
    QVERIFY(startEndlessJob(session.jobs(), QStringLiteral("Training"), &window));
    session.jobs().queue().add(JobQueue::Entry{.title = QStringLiteral("Tuning"), .detail = {}}, &window, [] {});
    see(window, QStringLiteral("a job that waits"));
    session.jobs().queue().clear();
    session.jobs().cancelMain();
    QTRY_VERIFY(!session.jobs().mainRunning());
    m_wrong.removeDuplicates();
    for (const QString& line : m_wrong)
        qWarning("%s", qPrintable(line));
    QVERIFY(m_wrong.isEmpty());
}

/// What no page of made-up data shows.
void tst_Plurals::texts()
{
    QCOMPARE(wrongPlurals(QStringLiteral("of 1 images, in 1 training epochs; 21 images, 0.1 images, 1 images/s")).size(), 2);
    QStringList texts{words::imagesText(1), words::classesText(1), words::epochsText(1), words::partOfImages(0, 1)};
    for (const char* phase : {"train", "valid", "scan", "export", "tune", "evaluate", "stats"}) {
        Progress progress;
        progress.phase = QLatin1String(phase);
        progress.done = progress.total = progress.epoch = progress.epochs = 1;
        texts << words::amountText(progress) << words::progressText(progress);
        progress.repeat = progress.repeats = progress.workers = 1;
        texts << words::progressText(progress);
    }
    texts << words::leakText({.images = 1, .leaves = 1, .leakedImages = 1, .leakedLeaves = 1}, Subset::Valid)
          << words::leakText({.images = 1, .leaves = 1}, Subset::Valid)
          << words::errorText({.code = ErrorCode::ImagesLost, .subject = QStringLiteral("valid"), .low = 1, .high = 1})
          << words::scanNoteText({ScanNote::Kind::LooseImages, QStringLiteral("train"), QStringLiteral("1")})
          << words::splitWarningText({QStringLiteral("Fig___rust"), 1, Subset::Test});
    for (const QString& text : texts)
        QVERIFY2(wrongPlurals(text).isEmpty(), qPrintable(text));
    QCOMPARE(words::epochsText(1'553), QStringLiteral("1,553 epochs"));
}

LEAFBENCH_TEST(tst_Plurals)
#include "tst_Plurals.moc"
