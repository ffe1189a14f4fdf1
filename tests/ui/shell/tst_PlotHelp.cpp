#include "tests/testing/WidgetTest.h"
#include "tests/ui/shell/FilledWindow.h"
#include "ui/help/GlossaryPage.h"
#include "ui/plots/DrawnPlot.h"
#include "ui/plots/PlotHelp.h"
#include "ui/shared/Card.h"
#include "ui/shell/CoreBars.h"
#include "ui/words/Glossary.h"

#include <QContextMenuEvent>
#include <QDirIterator>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QToolButton>

using namespace leafbench;
using namespace leafbench::ui;
using leafbench::testing::child;

namespace {

QString readSource(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList sourcesOfTheWindow()
{
    QStringList found;
    QDirIterator files(QStringLiteral(LEAFBENCH_SOURCE_DIR "/ui"), {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        found << files.next();
    return found;
}

const Card* cardAround(const QWidget& plot)
{
    for (const QWidget* around = plot.parentWidget(); around; around = around->parentWidget()) {
        if (const auto* card = qobject_cast<const Card*>(around))
            return card;
    }
    return nullptr;
}

}  // namespace

/// Every plot of the window offers the same: whole screen, picture, table, and a term of the glossary that explains it.
class tst_PlotHelp : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { testing::fillWindow(m_filled, m_dir.path()); }
    void everyPlotHasTheMenuAndATerm();
    void everyNamedTermIsInTheGlossary();
    void whatDrawsItselfIsAPlot();
    void aKeyShowsTheTermAndTheGlossary();

private:
    MainWindow& window() { return *m_filled.window; }

    QTemporaryDir m_dir;
    testing::FilledWindow m_filled;
};

void tst_PlotHelp::everyPlotHasTheMenuAndATerm()
{
    for (const QString& id : window().pageIds()) {
        window().showPage(id);
        QTest::qWait(100);
        for (QTabWidget* tabs : window().page(id)->findChildren<QTabWidget*>()) {
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                QTest::qWait(20);
            }
        }
    }
    const QList<DrawnPlot*> plots = window().findChildren<DrawnPlot*>();
    QSet<QString> kinds;
    for (DrawnPlot* plot : plots) {
        const QString kind = QLatin1String(plot->metaObject()->className()) + u' ' + plot->accessibleName();
        kinds << QLatin1String(plot->metaObject()->className());
        QVERIFY2(words::entryOf(plot->term()), qPrintable(kind + QStringLiteral(": no term \"") + plot->term() + u'"'));
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(4, 4), plot->mapToGlobal(QPoint(4, 4)));
        QApplication::sendEvent(plot, &event);
        auto* menu = plot->findChild<QMenu*>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY2(menu, qPrintable(kind));
        for (const char* name : {"plotLecture", "plotCopy", "plotSave", "plotTable", "plotHelp"})
            QVERIFY2(menu->findChild<QAction*>(QLatin1String(name)), qPrintable(kind + u' ' + QLatin1String(name)));
        menu->close();
        const Card* card = plot->isVisible() ? cardAround(*plot) : nullptr;
        QVERIFY2(!card || card->findChild<QToolButton*>(QStringLiteral("plotButton")), qPrintable(kind));
    }
    for (const char* kind : {"leafbench::ui::CoreBars", "leafbench::ui::TaskGraphView", "leafbench::ui::SaliencyPlot",
                             "leafbench::ui::LinePlot", "leafbench::ui::SpeedupPlot", "leafbench::ui::ConfusionMatrixPlot"})
        QVERIFY2(kinds.contains(QLatin1String(kind)), kind);
}

/// Also of plots that no page has made yet.
void tst_PlotHelp::everyNamedTermIsInTheGlossary()
{
    static const QRegularExpression call(QStringLiteral("setTerm\\(\"([^\"]+)\"\\)"));
    int named = 0;
    for (const QString& path : sourcesOfTheWindow()) {
        for (auto match = call.globalMatch(readSource(path)); match.hasNext();) {
            const QString term = match.next().captured(1);
            QVERIFY2(words::entryOf(term), qPrintable(path + QStringLiteral(": ") + term));
            ++named;
        }
    }
    QVERIFY(named >= 20);
}

/// What paints itself is a plot and has all of this, or stands here with what it is.
void tst_PlotHelp::whatDrawsItselfIsAPlot()
{
    static const QStringList noPlots{
        "classify/SaliencyCard.cpp",    // the legend of the map
        "classify/SaliencyPlot.h",      // a plot, whose view paints
        "explore/SampleGrid.cpp",       // pictures
        "explore/ThumbnailGrid.h",      // pictures
        "explore/check/BiasCard.cpp",   // a picture with marks; its bars are a plot
        "labs/ControlMarker.cpp",       // the frame around a control
        "plots/DrawnPlot.h",            // the base
        "plots/LectureView.h",          // a plot's whole screen
        "plots/LivePlot.h",             // a plot
        "plots/trials/TrialPlot.h",     // a plot
        "runs/RunTable.h",              // a table
        "shared/ElidedLabel.h",         // text
        "shared/PictureView.h",         // a picture
        "shared/layout/FoldingTabs.h",  // tabs, or a list in their place
        "theme/ComboBox.h",             // a combo box
    };
    QStringList painters;
    for (const QString& path : sourcesOfTheWindow()) {
        static const QRegularExpression paints(QStringLiteral("^ +void paintEvent\\("), QRegularExpression::MultilineOption);
        if (paints.match(readSource(path)).hasMatch())
            painters << path.section(QStringLiteral("/ui/"), -1);
    }
    painters.sort();
    QCOMPARE(painters, noPlots);
}

void tst_PlotHelp::aKeyShowsTheTermAndTheGlossary()
{
    auto* cores = window().findChild<CoreBars*>();
    QVERIFY(cores);
    QTest::keyClick(cores, Qt::Key_F1, Qt::ShiftModifier);
    auto* help = window().findChild<PlotHelp*>();
    QVERIFY(help && help->isVisible());
    QCOMPARE(child<QLabel>(*help, "plotHelpText").text(), words::entryOf(QStringLiteral("Use of the machine"))->text);
    child<QPushButton>(*help, "allTerms").click();
    QTRY_VERIFY(!window().findChild<PlotHelp*>());
    QCOMPARE(window().currentPage(), QStringLiteral("help"));
    QCOMPARE(qobject_cast<GlossaryPage*>(window().page(QStringLiteral("help")))->term(), QStringLiteral("Use of the machine"));
    QVERIFY(!words::entryOf(QStringLiteral("vinegar")));
}

LEAFBENCH_TEST(tst_PlotHelp)
#include "tst_PlotHelp.moc"
