#include "tests/testing/TestProgram.h"
#include "tests/ui/UiTest.h"
#include "ui/bridge/Session.h"
#include "ui/classify/ClassifyPage.h"
#include "ui/classify/PictureListCard.h"
#include "ui/classify/PictureListModel.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StandardPages.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;
using namespace leafbench::ui;

/// A real drag from the window of another program, over a real X server without a screen, with the mouse that xdotool moves.
class tst_DragAndDrop : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void filesOfAnotherWindow();
    void aFolderOfAnotherWindow();
    void anAddressOfAnotherWindow();

private:
    void drag(const QStringList& what, const std::function<bool()>& arrived);
    ClassifyPage& page() { return *qobject_cast<ClassifyPage*>(m_window->page(QStringLiteral("classify"))); }

    QTemporaryDir m_dir;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void tst_DragAndDrop::initTestCase()
{
    LEAFBENCH_NEEDS(QGuiApplication::platformName() == QLatin1String("xcb"), "Xvfb or xdotool is missing");
    Theme::instance().setMode(Theme::Mode::Light);
    for (int i = 0; i < 3; ++i)
        QVERIFY(testing::writeFile(m_dir.filePath(QStringLiteral("leaves/%1 ä #.jpg").arg(i)), testing::jpeg(60, 40, 60 * i)));
    QVERIFY(testing::writeFile(m_dir.filePath(QStringLiteral("leaves/notes.txt")), "words"));
    m_session = std::make_unique<Session>(m_dir.filePath(QStringLiteral("runs")));
    m_window = std::make_unique<MainWindow>(*m_session, standardPages());
    m_window->setWindowFlag(Qt::X11BypassWindowManagerHint);
    m_window->setGeometry(200, 0, 1080, 700);
    m_window->showPage(QStringLiteral("classify"));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void tst_DragAndDrop::drag(const QStringList& what, const std::function<bool()>& arrived)
{
    QProcess source;
    source.start(QCoreApplication::applicationDirPath() + QStringLiteral("/drag-source"),
                 QStringList{QStringLiteral("0"), QStringLiteral("0")} + what);
    QTRY_VERIFY(source.bytesAvailable() > 0 || source.state() == QProcess::NotRunning);
    QCOMPARE(source.state(), QProcess::Running);
    QStringList moves{QStringLiteral("mousemove"), QStringLiteral("60"),    QStringLiteral("60"), QStringLiteral("mousedown"),
                      QStringLiteral("1"),         QStringLiteral("sleep"), QStringLiteral("0.1")};
    for (int x = 80; x <= 700; x += 20)
        moves << QStringLiteral("mousemove") << QString::number(x) << QStringLiteral("300") << QStringLiteral("sleep")
              << QStringLiteral("0.01");
    moves << QStringLiteral("sleep") << QStringLiteral("0.3") << QStringLiteral("mouseup") << QStringLiteral("1");
    QProcess mouse;
    mouse.start(QStringLiteral("xdotool"), moves);
    QTRY_VERIFY(mouse.state() == QProcess::NotRunning);
    QTRY_VERIFY(arrived());
    source.terminate();
    QTRY_VERIFY(source.state() == QProcess::NotRunning);
}

void tst_DragAndDrop::filesOfAnotherWindow()
{
    PictureListModel& list = page().list().model();
    drag({m_dir.filePath(QStringLiteral("leaves/0 ä #.jpg")), m_dir.filePath(QStringLiteral("leaves/notes.txt"))},
         [&] { return list.rowCount() == 2; });
    QCOMPARE(list.rows()[0].name, QStringLiteral("0 ä #.jpg"));
    QCOMPARE(list.rows()[0].state, PictureState::Waiting);
    QCOMPARE(list.rows()[1].state, PictureState::Refused);
}

void tst_DragAndDrop::aFolderOfAnotherWindow()
{
    PictureListModel& list = page().list().model();
    list.clear();
    drag({m_dir.filePath(QStringLiteral("leaves"))}, [&] { return list.rowCount() == 4; });
    QCOMPARE(m_window->currentPage(), QStringLiteral("classify"));
}

void tst_DragAndDrop::anAddressOfAnotherWindow()
{
    drag({QStringLiteral("https://example.org/leaf.jpg")},
         [&] { return testing::says(page(), QStringLiteral("fetches nothing")); });
}

/// A display of its own for the test, where the programs for it are; else none of the test's cases can run.
static bool startDisplay(QProcess& server)
{
    if (QStandardPaths::findExecutable(QStringLiteral("xdotool")).isEmpty())
        return false;
    server.setProgram(QStringLiteral("Xvfb"));
    server.setArguments({QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                         QStringLiteral("1280x720x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp")});
    server.start();
    if (!server.waitForStarted() || !server.waitForReadyRead(patience))
        return false;
    qputenv("DISPLAY", ":" + server.readAllStandardOutput().trimmed());
    qputenv("QT_QPA_PLATFORM", "xcb");
    return true;
}

int main(int argc, char** argv)
{
    QProcess server;
    startDisplay(server);
    int result = 0;
    {
        QApplication app(argc, argv);
        tst_DragAndDrop test;
        result = QTest::qExec(&test, argc, argv);
    }
    server.terminate();
    server.waitForFinished(patience);
    return result;
}

#include "tst_DragAndDrop.moc"
