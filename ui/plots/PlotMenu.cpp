#include "ui/plots/PlotMenu.h"

#include "ui/plots/DrawnPlot.h"
#include "ui/plots/LectureView.h"
#include "ui/plots/PlotHelp.h"
#include "ui/plots/PlotTableDialog.h"
#include "ui/shared/Card.h"
#include "ui/shared/Widgets.h"
#include "ui/shared/files/ExportsFolder.h"
#include "ui/words/ErrorText.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QImage>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPointer>
#include <QToolButton>

namespace leafbench::ui {
namespace {

struct PlotMenuText {
    Q_DECLARE_TR_FUNCTIONS(leafbench::ui::PlotMenu)
};

QAction* addPlotAction(QMenu& menu, DrawnPlot& plot, const QString& text, const char* name, void (*act)(DrawnPlot&))
{
    QAction* action = menu.addAction(text);
    action->setObjectName(QLatin1String(name));
    QObject::connect(action, &QAction::triggered, &plot, [&plot, act] { act(plot); });
    return action;
}

void fillCardMenu(QMenu& menu, const Card& card)
{
    menu.clear();
    std::vector<DrawnPlot*> seen;
    for (DrawnPlot* plot : card.findChildren<DrawnPlot*>()) {
        if (plot->isVisible())
            seen.push_back(plot);
    }
    for (DrawnPlot* plot : seen)
        fillPlotMenu(seen.size() == 1 ? menu : *menu.addMenu(plot->accessibleName()), *plot);
}

}  // namespace

void fillPlotMenu(QMenu& menu, DrawnPlot& plot)
{
    QAction* lecture = addPlotAction(menu, plot, PlotMenuText::tr("&Full screen"), "plotLecture", showLecture);
    lecture->setShortcut(Qt::Key_F11);
    lecture->setShortcutContext(Qt::WidgetShortcut);  // shown here; the plot itself takes the key
    menu.addSeparator();
    addPlotAction(menu, plot, PlotMenuText::tr("&Copy picture"), "plotCopy", copyPicture);
    addPlotAction(menu, plot, PlotMenuText::tr("&Save picture as\u2026"), "plotSave", askAndSavePicture);
    menu.addSeparator();
    addPlotAction(menu, plot, PlotMenuText::tr("Show as &table\u2026"), "plotTable", showPlotTable)
        ->setEnabled(!plot.table().empty());
    menu.addSeparator();
    QAction* help = addPlotAction(menu, plot, PlotMenuText::tr("&What is this?"), "plotHelp", showPlotHelp);
    help->setShortcut(Qt::SHIFT | Qt::Key_F1);
    help->setShortcutContext(Qt::WidgetShortcut);
    help->setEnabled(!plot.term().isEmpty());
}

void showLecture(DrawnPlot& plot) { (new LectureView(plot))->showFullScreen(); }

void copyPicture(DrawnPlot& plot)
{
    const Drawing drawing = plot.slide();
    auto* data = new QMimeData;
    data->setImageData(QImage::fromData(pngFile(drawing)));
    data->setData(QStringLiteral("image/svg+xml"), svgFile(drawing));
    QApplication::clipboard()->setMimeData(data);
}

void showPlotTable(DrawnPlot& plot) { (new PlotTableDialog(plot.accessibleName(), plot.table(), plot.window()))->open(); }

void savePicture(DrawnPlot& plot, const QString& path)
{
    if (const Status written = writeDrawing(plot.slide(), path); !written && written.failed())
        QMessageBox::warning(plot.window(), plot.accessibleName(), words::errorText(written.error()));
    else
        tellWritten(plot, path);
}

void askAndSavePicture(DrawnPlot& plot)
{
    const QPointer<DrawnPlot> asked(&plot);
    const QString kinds = PlotMenuText::tr("Drawing (*.svg)") + QStringLiteral(";;") + PlotMenuText::tr("Page (*.pdf)")
        + QStringLiteral(";;") + PlotMenuText::tr("Picture (*.png)");
    QString kind;
    QString path = QFileDialog::getSaveFileName(plot.window(), PlotMenuText::tr("Save picture"),
                                                exportsPath(plot.accessibleName(), QStringLiteral("svg")), kinds, &kind);
    if (path.isEmpty() || !asked)
        return;
    const QString suffix = kind.section(QStringLiteral("*."), 1).chopped(kind.isEmpty() ? 0 : 1);
    if (const QFileInfo file(path); !suffix.isEmpty() && file.suffix() != suffix)
        path = file.path() + u'/' + file.completeBaseName() + u'.' + suffix;
    savePicture(*asked, path);
}

void addPlotButton(DrawnPlot& plot)
{
    QWidget* around = plot.parentWidget();
    while (around && !qobject_cast<Card*>(around))
        around = around->parentWidget();
    auto* card = static_cast<Card*>(around);
    if (!card || card->findChild<QToolButton*>(QStringLiteral("plotButton")))
        return;
    QToolButton* button
        = card->addTool(QStringLiteral("\u22ef"), PlotMenuText::tr("Full screen, picture, table and meaning of this plot"));
    button->setObjectName(QStringLiteral("plotButton"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));  // the dots say it
    auto* menu = new QMenu(button);
    button->setMenu(menu);
    QObject::connect(menu, &QMenu::aboutToShow, card, [menu, card] { fillCardMenu(*menu, *card); });
}

}  // namespace leafbench::ui
