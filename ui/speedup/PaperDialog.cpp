#include "ui/speedup/PaperDialog.h"

#include "ui/bridge/JobRunner.h"
#include "ui/shared/BarDelegate.h"
#include "ui/shared/Paragraph.h"
#include "ui/shared/TableView.h"
#include "ui/shared/Widgets.h"
#include "ui/speedup/PaperTableModel.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace leafbench::ui {

PaperDialog::PaperDialog(std::vector<ComparedTable> tables, QWidget* parent)
    : QDialog(parent),
      m_model(new PaperTableModel(this)),
      m_table(new TableView)
{
    setWindowTitle(tr("The paper beside this machine"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_model->setTables(std::move(tables));
    m_table->setModel(m_model);
    identify(m_table, "paperTables", windowTitle());
    for (const int column : {PaperTableModel::PaperBar, PaperTableModel::OwnBar})
        m_table->setItemDelegateForColumn(column, new BarDelegate(PaperTableModel::ShareRole, m_table));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isTitle(row))
            m_table->setSpan(row, 0, 1, PaperTableModel::Columns);
    }
    constexpr int widths[PaperTableModel::Columns] = {260, 80, 72, 130, 104, 72, 130, 72};
    for (int column = 0; column < PaperTableModel::Columns; ++column)
        m_table->setColumnWidth(column, widths[column]);

    QLabel* note = paragraph("muted");
    note->setText(tr("Times are of other work on another machine: compare the speedups. Here: the newest study that "
                     "measured the count; bars are speedups."));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton* copy = buttons->addButton(tr("Copy table"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [this] {
        m_table->selectAll();
        QApplication::clipboard()->setText(m_table->selectedText());
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(note);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    resize(960, 640);
}

QPushButton* makePaperButton(JobRunner& jobs, const QString& studiesDir)
{
    QPushButton* button = makeButton(PaperDialog::tr("Beside the paper\u2026"), "besidePaper",
                                     PaperDialog::tr("The paper's tables and the newest measurements of this machine"));
    QObject::connect(button, &QPushButton::clicked, button, [&jobs, button, studiesDir] {
        using Tables = std::vector<ComparedTable>;
        button->setEnabled(false);
        jobs.startSide<Tables>(
            button, [studiesDir](const JobContext&) -> Result<Tables> { return compareWithPaper(listStudies(studiesDir)); },
            [button](Result<Tables> tables) {
                button->setEnabled(true);
                if (tables)
                    (new PaperDialog(std::move(tables).value(), button->window()))->open();
            });
    });
    return button;
}

}  // namespace leafbench::ui
