#include "engine/demo/DemoDataset.h"
#include "tests/testing/WidgetTest.h"
#include "tests/ui/UiTest.h"
#include "ui/bridge/Session.h"
#include "ui/classify/ClassifyPage.h"
#include "ui/evaluate/EvaluatePage.h"
#include "ui/forms/RecipeForm.h"
#include "ui/shell/StandardPages.h"
#include "ui/theme/Theme.h"
#include "ui/train/EpochTableModel.h"
#include "ui/train/TrainPage.h"
#include "ui/train/TrainingView.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;
using namespace leafbench::ui;

/// The window as a newcomer uses it, on drawn leaves: open, train two epochs, evaluate, drop a file to classify.
class tst_WindowJob : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void fromFolderToAnswer();

private:
    QTemporaryDir m_dir;
};

/// Notes every widget but the main window that is shown as a window: one without a parent flashes, and takes the focus.
class StrayWindows : public QObject {
public:
    QStringList names;
    bool eventFilter(QObject* object, QEvent* event) override
    {
        auto* widget = qobject_cast<QWidget*>(object);
        if (event->type() == QEvent::Show && widget && widget->isWindow() && !qobject_cast<MainWindow*>(widget))
            names << QString::fromLatin1(widget->metaObject()->className());
        return false;
    }
};

void tst_WindowJob::initTestCase()
{
    Theme::instance().setMode(Theme::Mode::Light);
    const DemoOptions options{.imagesPerClass = 5, .side = 64, .seed = 1, .workers = 2};
    QVERIFY(makeDemoDataset(m_dir.filePath(QStringLiteral("demo")), options));
}

void tst_WindowJob::fromFolderToAnswer()
{
    StrayWindows stray;
    qApp->installEventFilter(&stray);
    Session session(m_dir.filePath(QStringLiteral("runs")));
    MainWindow window(session, standardPages());
    window.resize(1440, 900);
    window.showPage(QStringLiteral("explore"));
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    testing::drop(window, m_dir.filePath(QStringLiteral("demo")));
    QTRY_VERIFY(session.dataset() != nullptr);
    QCOMPARE(session.dataset()->classes.size(), 38u);

    QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(window.currentPage(), QStringLiteral("train"));
    auto* train = qobject_cast<TrainPage*>(window.page(QStringLiteral("train")));
    QVERIFY(train);
    Recipe recipe;
    recipe.inputSize = 32;
    recipe.epochs = 2;
    train->form().setRecipe(recipe);
    auto* start = train->findChild<QPushButton*>(QStringLiteral("startTraining"));
    QTRY_VERIFY(start->isEnabled());
    QTest::mouseClick(start, Qt::LeftButton);
    QVERIFY(session.jobs().mainRunning());
    QTRY_VERIFY_WITH_TIMEOUT(!session.jobs().mainRunning(), 90'000);
    QCOMPARE(train->view().epochs().rowCount(), 2);

    QTest::keyClick(&window, Qt::Key_5, Qt::ControlModifier);
    auto* evaluate = qobject_cast<EvaluatePage*>(window.page(QStringLiteral("evaluate")));
    QVERIFY(evaluate);
    auto* evaluateButton = evaluate->findChild<QPushButton*>(QStringLiteral("evaluate"));
    QTRY_VERIFY(evaluateButton->isEnabled());
    QTest::mouseClick(evaluateButton, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(evaluate->evaluation() != nullptr, 60'000);
    QCOMPARE(evaluate->evaluation()->matrix.total(), session.split()->count(Subset::Valid));

    const QString leaf = session.dataset()->absolutePath(session.split()->images(Subset::Valid).front());
    testing::drop(window, leaf);
    QCOMPARE(window.currentPage(), QStringLiteral("classify"));
    auto* classify = window.page(QStringLiteral("classify"));
    auto* answer = classify->findChild<QLabel*>(QStringLiteral("answer"));
    QVERIFY(answer);
    // Two epochs on drawn leaves: it is not sure, and says first that it is weak.
    QTRY_VERIFY(answer->text().startsWith(QStringLiteral("Unsure")));
    QVERIFY(classify->findChild<QLabel*>(QStringLiteral("weakness"))->text().startsWith(QStringLiteral("A weak model")));
    QCOMPARE(stray.names, QStringList());
}

LEAFBENCH_TEST(tst_WindowJob)
#include "tst_WindowJob.moc"
