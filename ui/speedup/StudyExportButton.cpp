#include "ui/speedup/StudyExportButton.h"

#include <QFileDialog>
#include <QMenu>

namespace leafbench::ui {

StudyExportButton::StudyExportButton(QWidget* parent) : QPushButton(tr("Export"), parent)
{
    setProperty("hasMenu", true);
    setMenu(new QMenu(this));
    add(tr("Everything into a folder\u2026"), What::All);
    add(tr("Tables only (CSV, Extra-P, JSON)\u2026"), What::Tables);
    add(tr("Plots only (SVG, PDF, PNG)\u2026"), What::Plots);
    connect(menu()->addAction(tr("Copy the table")), &QAction::triggered, this, &StudyExportButton::copyRequested);
}

void StudyExportButton::add(const QString& text, What what)
{
    connect(menu()->addAction(text), &QAction::triggered, this, [this, what] {
        const QString folder = QFileDialog::getExistingDirectory(this, tr("Export into"));
        if (!folder.isEmpty())
            emit chosen(folder, what);
    });
}

}  // namespace leafbench::ui
