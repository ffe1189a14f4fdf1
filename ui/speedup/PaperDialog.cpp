#include "ui/speedup/PaperDialog.h"

#include "engine/paper/PaperComparison.h"
#include "ui/bridge/JobRunner.h"
#include "ui/shared/BarDelegate.h"
#include "ui/shared/Paragraph.h"
#include "ui/shared/TableView.h"
#include "ui/shared/Widgets.h"
#include "ui/speedup/PaperTableModel.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace leafbench::ui {
namespace {

struct PaperDialogText {
    Q_DECLARE_TR_FUNCTIONS(leafbench::ui::PaperDialog)
};

void openPaperDialog(std::vector<ComparedTable> tables, QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    auto* model = new PaperTableModel(dialog);
    auto* table = new TableView;
    dialog->setWindowTitle(PaperDialogText::tr("The paper beside this machine"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    model->setTables(std::move(tables));
    table->setModel(model);
    identify(table, "paperTables", dialog->windowTitle());
    for (const int column : {PaperTableModel::PaperBar, PaperTableModel::OwnBar})
        table->setItemDelegateForColumn(column, new BarDelegate({PaperTableModel::ShareRole}, table));
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->isTitle(row))
            table->setSpan(row, 0, 1, PaperTableModel::Columns);
    }
    constexpr int widths[PaperTableModel::Columns] = {260, 80, 72, 130, 104, 72, 130, 72};
    for (int column = 0; column < PaperTableModel::Columns; ++column)
        table->setColumnWidth(column, widths[column]);

    QLabel* note = paragraph("muted");
    note->setText(
        PaperDialogText::tr("Times are of other work on another machine: compare the speedups. Here: the newest study that "
                            "measured the count; bars are speedups."));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton* copy = buttons->addButton(PaperDialogText::tr("Copy table"), QDialogButtonBox::ActionRole);
    QObject::connect(copy, &QPushButton::clicked, table, [table] {
        table->selectAll();
        QApplication::clipboard()->setText(table->selectedText());
    });
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(note);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    dialog->resize(960, 640);
    dialog->open();
}

}  // namespace

QPushButton* makePaperButton(JobRunner& jobs, const QString& studiesDir)
{
    QPushButton* button = makeButton(PaperDialogText::tr("Beside the paper\u2026"), "besidePaper",
                                     PaperDialogText::tr("The paper's tables and the newest measurements of this machine"));
    QObject::connect(button, &QPushButton::clicked, button, [&jobs, button, studiesDir] {
        using Tables = std::vector<ComparedTable>;
        button->setEnabled(false);
        jobs.startSide<Tables>(
            button, [studiesDir](const JobContext&) -> Result<Tables> { return compareWithPaper(listStudies(studiesDir)); },
            [button](Result<Tables> tables) {
                button->setEnabled(true);
                if (tables)
                    openPaperDialog(std::move(tables).value(), button->window());
            });
    });
    return button;
}

}  // namespace leafbench::ui
