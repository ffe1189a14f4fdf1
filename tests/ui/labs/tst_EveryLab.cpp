#include "engine/demo/DemoDataset.h"
#include "engine/labs/LabText.h"
#include "engine/labs/Worksheet.h"
#include "tests/testing/WidgetTest.h"
#include "tests/ui/UiTest.h"
#include "ui/bridge/Session.h"
#include "ui/labs/ControlMarker.h"
#include "ui/labs/LabLibrary.h"
#include "ui/labs/LabPanel.h"
#include "ui/labs/LabWords.h"
#include "ui/labs/WorksheetView.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StandardPages.h"
#include "ui/theme/Theme.h"
#include "ui/words/Translation.h"
#include "ui/words/Words.h"

#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace leafbench;
using namespace leafbench::testing;
using namespace leafbench::ui;

/// Every lab that ships, worked through as a person does: guess, fill in, press the page's own button, answer, save the worksheet.
class tst_EveryLab : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void fromEndToEnd_data();
    void fromEndToEnd();
    void inGerman_data();
    void inGerman();

private:
    void openWindow();
    void workThroughLab(const QString& file);
    QPushButton& button(const char* name) { return child<QPushButton>(*m_panel, name); }
    void workThrough(std::size_t index);
    void guess(const LabStep& step);
    void measure(const LabStep& step);
    void makeItSmall(QWidget& page);
    void answer(const LabStep& step);
    void valuesAreThere(const LabStep& step);
    void saveWorksheet();

    QTemporaryDir m_dir;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    LabPanel* m_panel = nullptr;
};

void tst_EveryLab::initTestCase()
{
    Theme::instance().setMode(Theme::Mode::Light);
    QVERIFY(makeDemoDataset(m_dir.filePath("demo"), {.imagesPerClass = 5, .side = 64}).finished());
    m_session = std::make_unique<Session>(m_dir.filePath("runs"));
    openWindow();
}

void tst_EveryLab::openWindow()
{
    m_window = std::make_unique<MainWindow>(*m_session, standardPages());
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->setGuideVisible(true);
    m_panel = m_window->findChild<LabPanel*>();
    QVERIFY(m_panel);
}

void tst_EveryLab::fromEndToEnd_data()
{
    QTest::addColumn<QString>("file");
    for (const QString& file : shippedLabFiles(QStringLiteral("en")))
        QTest::newRow(qPrintable(file.section('/', -1))) << file;
}

void tst_EveryLab::fromEndToEnd()
{
    QFETCH(QString, file);
    workThroughLab(file);
}

/// The two that train nothing: what the translations and the German files say, each step and number of it.
void tst_EveryLab::inGerman_data()
{
    QTest::addColumn<QString>("file");
    for (const QString& file : shippedLabFiles(QStringLiteral("de")).mid(0, 2))
        QTest::newRow(qPrintable(file.section('/', -1))) << file;
}

void tst_EveryLab::inGerman()
{
    QFETCH(QString, file);
    if (words::locale().language() != QLocale::German) {
        m_window.reset();  // its texts are made once
        QVERIFY(words::installTranslation(*qApp, QStringLiteral("de_DE")));
        QLocale::setDefault(words::locale());
        openWindow();
    }
    workThroughLab(file);
    QVERIFY(!QTest::currentTestFailed());
    QVERIFY(says(*m_panel, "Fragen"));
}

void tst_EveryLab::workThroughLab(const QString& file)
{
    QElapsedTimer clock;
    clock.start();
    m_panel->openFile(file);
    QTRY_VERIFY(m_panel->running() && m_panel->run().lab.path == file);
    const std::size_t steps = m_panel->run().lab.steps.size();
    for (std::size_t i = 0; i < steps; ++i) {
        workThrough(i);
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(m_panel->step(), steps);
    QCOMPARE(m_panel->run().rightAnswers(), m_panel->run().questions());
    saveWorksheet();
    qInfo("%s: %lld s", qPrintable(m_panel->run().lab.id), clock.elapsed() / 1000);
}

void tst_EveryLab::workThrough(std::size_t index)
{
    QCOMPARE(m_panel->step(), index);
    const LabStep step = m_panel->run().step(index);
    QVERIFY(!m_session->jobs().mainRunning());  // a step starts nothing
    if (!step.page.isEmpty())
        QCOMPARE(m_window->currentPage(), step.page);
    const bool isOpenAlready = step.source == LabSource::Dataset && m_session->dataset();
    if (!step.point.isEmpty() && !m_panel->run().isDone(index) && !isOpenAlready)
        QVERIFY2(m_panel->marker().target() && m_panel->marker().target()->isVisible(), qPrintable(step.point));
    switch (step.kind) {
    case LabStepKind::Guess: guess(step); break;
    case LabStepKind::Measure: measure(step); break;
    case LabStepKind::Question: answer(step); break;
    case LabStepKind::Text:
    case LabStepKind::Explain: valuesAreThere(step);
    }
    if (QTest::currentTestFailed())
        return;
    QTRY_VERIFY(button("labNext").isEnabled());
    button("labNext").click();
}

void tst_EveryLab::guess(const LabStep& step)
{
    QVERIFY(!button("labNext").isEnabled());
    if (step.form == LabForm::Choice)
        child<QRadioButton>(*m_panel, "labChoice2").click();
    else if (step.form == LabForm::Number)
        child<QDoubleSpinBox>(*m_panel, "labNumber").setValue(2);
    else
        child<QDoubleSpinBox>(*m_panel, qPrintable(QStringLiteral("labAt%1").arg(step.at.back()))).setValue(1.5);
    button("labHandIn").click();
}

/// As the labs' own values are for a real machine, and this is one test of many.
void tst_EveryLab::makeItSmall(QWidget& page)
{
    if (auto* limit = page.findChild<QSpinBox*>("speedupLimit"))
        limit->setValue(32);
    if (auto* repeats = page.findChild<QSpinBox*>("speedupRepeats"))
        repeats->setValue(1);
    if (auto* epochs = page.findChild<QSpinBox*>("epochs"))
        epochs->setValue(2);
    if (auto* side = page.findChild<QSpinBox*>("input_size"))
        side->setValue(32);
}

void tst_EveryLab::measure(const LabStep& step)
{
    if (step.source == LabSource::Dataset) {
        if (!m_session->dataset())
            m_session->openDataset(m_dir.filePath("demo"));
        QTRY_VERIFY(m_panel->run().isDone(m_panel->step()));
        return;
    }
    QWidget& page = *m_window->page(step.page);
    if (!step.fields.empty()) {
        button("labFill").click();
        QVERIFY2(says(*m_panel, labWaitText(step.source)), "a field is not there");
        makeItSmall(page);
    }
    auto* start = qobject_cast<QPushButton*>(ControlMarker::find(&page, step.point));
    QVERIFY2(start, qPrintable(step.point));
    QTRY_VERIFY2(start->isVisible() && start->isEnabled(), qPrintable(start->toolTip()));
    QVERIFY(!m_panel->run().isDone(m_panel->step()));
    start->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_panel->run().isDone(m_panel->step()), 90'000);
    QTRY_VERIFY(!m_session->jobs().mainRunning());
}

/// All that the text names.
void tst_EveryLab::valuesAreThere(const LabStep& step)
{
    const LabValues& values = m_panel->run().values;
    for (const QString& expression : labTextParts(step.text).expressions)
        QVERIFY2(values.texts.contains(expression) || evaluate(expression, values.asNumbers()).value, qPrintable(expression));
    for (const LabSeries& series : step.figure.series)
        QVERIFY2(step.figure.kind == LabFigureKind::Bars ? evaluate(series.values, values.asNumbers()).value.has_value()
                                                         : values.curve(series.values).size() >= 2,
                 qPrintable(series.values));
}

void tst_EveryLab::answer(const LabStep& step)
{
    const auto right = rightAnswer(step, m_panel->run().values);
    QVERIFY2(right, qPrintable(step.title));
    if (step.form == LabForm::Choice)
        child<QRadioButton>(*m_panel, qPrintable(QStringLiteral("labChoice%1").arg(*right))).click();
    else
        child<QDoubleSpinBox>(*m_panel, "labNumber").setValue(*right);
    button("labHandIn").click();
    const QString praise = QCoreApplication::translate("leafbench::ui::LabStepView", "**Right.**").remove(u'*');
    QVERIFY2(says(*m_panel, praise), qPrintable(step.title));
}

void tst_EveryLab::saveWorksheet()
{
    auto* view = m_panel->findChild<WorksheetView*>();
    QVERIFY(view);
    for (const char* suffix : {".pdf", ".html"}) {
        const QString path = m_dir.filePath(m_panel->run().lab.id + suffix);
        QSignalSpy saved(view, &WorksheetView::saved);
        view->save(path);
        QVERIFY(saved.wait(patience));
        QVERIFY(QFileInfo(path).size() > 5'000);
    }
    const auto read = readWorksheet(m_dir.filePath(m_panel->run().lab.id + ".html"));
    QVERIFY(read.finished());
    QCOMPARE(read->state, WorksheetState::Sound);
    QCOMPARE(read->worksheet.right(), m_panel->run().questions());
    QCOMPARE(read->worksheet.values, m_panel->run().values);
}

LEAFBENCH_TEST(tst_EveryLab)
#include "tst_EveryLab.moc"
