#include "engine/labs/LabFile.h"
#include "tests/testing/WidgetTest.h"
#include "tests/ui/UiTest.h"
#include "ui/bridge/Session.h"
#include "ui/labs/ControlMarker.h"
#include "ui/labs/LabPanel.h"
#include "ui/labs/LabPlots.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StandardPages.h"
#include "ui/theme/Theme.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace leafbench;
using namespace leafbench::testing;
using namespace leafbench::ui;

class tst_LabPanel : public QObject {
    Q_OBJECT

    static Lab lab(const QByteArray& steps)
    {
        auto read = parseLab(QString::fromUtf8("---\nid: x\ntitle: X\n---\n" + steps), "x.md");
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
        return std::move(read).value();
    }

    QTemporaryDir m_dir;
    Session m_session{m_dir.filePath("runs")};
    std::unique_ptr<MainWindow> m_window;
    LabPanel* m_panel = nullptr;

private slots:
    void initTestCase() { Theme::instance().setMode(Theme::Mode::Light); }
    void init()
    {
        m_window = std::make_unique<MainWindow>(m_session, standardPages());
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->setGuideVisible(true);
        m_panel = m_window->findChild<LabPanel*>();
    }

    void comesAndGoesByItsKey()
    {
        const QSignalSpy changed(m_window.get(), &MainWindow::guideVisibleChanged);
        QTest::keyClick(m_window.get(), Qt::Key_G, Qt::ControlModifier);
        QTRY_VERIFY(!m_window->isGuideVisible());
        QTest::keyClick(m_window.get(), Qt::Key_G, Qt::ControlModifier);
        QTRY_VERIFY(m_window->isGuideVisible());
        QCOMPARE(changed.size(), 2);
        m_window->setGuideVisible(false);
        m_window->showPage("help");
        child<QPushButton>(*m_window->page("help"), "openLabs").click();
        QVERIFY(m_window->isGuideVisible());
    }

    void eightLabsAreListed()
    {
        for (int number = 1; number <= 8; ++number)
            QVERIFY(child<QPushButton>(*m_panel, qPrintable(QStringLiteral("lab%1").arg(number))).isVisible());
        child<QPushButton>(*m_panel, "lab4").click();
        QVERIFY(m_panel->running());
        child<QPushButton>(*m_panel, "labNext").click();
        QCOMPARE(m_panel->step(), std::size_t(1));
        child<QPushButton>(*m_panel, "labList").click();
        child<QPushButton>(*m_panel, "lab4").click();
        QCOMPARE(m_panel->step(), std::size_t(1));  // it goes on
    }

    void aBadFileIsSaid()
    {
        QVERIFY(writeFile(m_dir.filePath("my.md"), "---\nid: x\ntitle: X\n---\n## A\nkind: dance\n"));
        m_panel->openFile(m_dir.filePath("my.md"));
        QTRY_VERIFY(says(*m_panel, "my.md is no lab that can be used: line 6, kind: one of text"));
        QVERIFY(!m_panel->running());
    }

    void aControlIsFramedUntilItIsPressed()
    {
        m_panel->begin(lab("## A\nkind: text\npage: speedup\npoint: speedupWorkers\n## B\nkind: text\n"));
        QCOMPARE(m_window->currentPage(), QStringLiteral("speedup"));
        auto& field = child<QLineEdit>(*m_window->page("speedup"), "speedupWorkers");
        QCOMPARE(m_panel->marker().target(), &field);
        auto& frame = child<QWidget>(*m_window, "controlMarker");
        QTRY_VERIFY(frame.isVisible());
        QTRY_VERIFY(frame.geometry().contains(QRect(field.mapTo(m_window.get(), QPoint()), field.size())));
        QTest::mouseClick(&field, Qt::LeftButton);
        QTRY_VERIFY(!m_panel->marker().target());
        QTRY_VERIFY(!m_window->findChild<QWidget*>("controlMarker"));
        child<QPushButton>(*m_panel, "labPoint").click();
        QCOMPARE(m_panel->marker().target(), &field);
        m_panel->next();
        QVERIFY(!m_panel->marker().target());
    }

    void fieldsAreFilledInAndNothingStarts()
    {
        m_panel->begin(lab("## A\nkind: measure\nname: m\nwhat: speedup train-workers\npage: speedup\npoint: measure\n"
                           "set: speedupWhat = item 3\nset: speedupWorkers = 0 1\nset: nothing = 3\n"));
        QWidget& page = *m_window->page("speedup");
        QVERIFY(says(*m_panel, "Workers: 0 1"));
        QVERIFY(child<QLineEdit>(page, "speedupWorkers").text() != QStringLiteral("0 1"));  // only the button does it
        child<QPushButton>(*m_panel, "labFill").click();
        QCOMPARE(child<QLineEdit>(page, "speedupWorkers").text(), QStringLiteral("0 1"));
        QCOMPARE(child<QComboBox>(page, "speedupWhat").currentIndex(), 2);
        QVERIFY(says(*m_panel, "Not filled in: nothing"));
        QVERIFY(!m_session.jobs().mainRunning());
        QVERIFY(!child<QPushButton>(*m_panel, "labNext").isEnabled());
    }

    void aCurveIsDrawnOrTyped()
    {
        m_panel->begin(lab("## A\nkind: guess\nname: g\nform: curve\nat: 1 2 4\nlow: 0\nhigh: 4\n"));
        auto& plot = child<LabCurvePlot>(*m_panel, "labCurve");
        QTRY_VERIFY(plot.width() > 150);
        QTest::mouseClick(&plot, Qt::LeftButton, {}, QPoint(plot.width() - 12, plot.height() / 2));
        const double drawn = child<QDoubleSpinBox>(*m_panel, "labAt4").value();
        QVERIFY2(drawn > 1.1 && drawn < 3.5, qPrintable(QString::number(drawn)));
        child<QDoubleSpinBox>(*m_panel, "labAt2").setValue(1.7);
        child<QPushButton>(*m_panel, "labHandIn").click();
        QCOMPARE(m_panel->run().values.number("g.2"), 1.7);
        QCOMPARE(m_panel->run().values.number("g.4"), drawn);
        QVERIFY(!child<QDoubleSpinBox>(*m_panel, "labAt2").isEnabled());  // a guess is a guess
    }

    void aWrongAnswerIsExplained()
    {
        m_panel->begin(lab("## A\nkind: question\nform: number\nanswer: machine.cores\ntolerance: 0\nhigh: 5000\n"
                           "because: There are {machine.cores}.\n"));
        auto& box = child<QDoubleSpinBox>(*m_panel, "labNumber");
        box.setValue(4999);
        child<QPushButton>(*m_panel, "labHandIn").click();
        QVERIFY(says(*m_panel, "Not so."));
        QVERIFY(says(*m_panel, "There are"));
        QCOMPARE(m_panel->run().rightAnswers(), 0);
        QVERIFY(child<QPushButton>(*m_panel, "labNext").isEnabled());
    }
};

LEAFBENCH_TEST(tst_LabPanel)
#include "tst_LabPanel.moc"
