#include "ui/runs/TrashDialog.h"

#include "ui/bridge/Session.h"
#include "ui/shared/TableView.h"
#include "ui/shared/Widgets.h"
#include "ui/words/ErrorText.h"
#include "ui/words/MachineText.h"
#include "ui/words/Words.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <numeric>

namespace leafbench::ui {

TrashDialog::TrashDialog(Session& session, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_model(new TableModel<TrashedRun>(this)),
      m_table(new TableView),
      m_words(new QLabel)
{
    setWindowTitle(tr("Trash"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(640, 360);
    m_words->setWordWrap(true);
    const auto trashed = [](const TrashedRun& run) { return words::dateAndTime(run.trashed); };
    m_model->setColumns({m_model->text(tr("Run"), {}, &TrashedRun::name), m_model->text(tr("Deleted"), {}, trashed),
                         m_model->number(tr("Size"), {}, [](const TrashedRun& run) { return words::bytes(run.bytes); })});
    m_model->setHelp(&TrashedRun::path);
    m_table->setModel(m_model);
    identify(m_table, "trashTable", tr("Runs in the trash"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_restore = buttons->addButton(tr("&Restore"), QDialogButtonBox::ActionRole);
    m_empty = buttons->addButton(tr("&Empty the trash\u2026"), QDialogButtonBox::DestructiveRole);
    m_restore->setObjectName(QStringLiteral("restoreRuns"));
    m_empty->setObjectName(QStringLiteral("emptyTrash"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_restore, &QPushButton::clicked, this, &TrashDialog::restoreSelected);
    connect(m_empty, &QPushButton::clicked, this, &TrashDialog::confirmAndEmpty);
    show({});
    reload();
}

void TrashDialog::reload()
{
    m_session.jobs().startSide<std::vector<TrashedRun>>(
        this, [dir = m_session.runsDir()](const JobContext&) -> Result<std::vector<TrashedRun>> { return listTrash(dir); },
        [this](Result<std::vector<TrashedRun>> trash) {
            if (trash)
                show(std::move(trash).value());
        });
}

void TrashDialog::show(std::vector<TrashedRun> trash)
{
    m_model->setRows(std::move(trash));
    const int count = m_model->rowCount();
    const qint64 bytes = std::accumulate(m_model->rows().begin(), m_model->rows().end(), qint64(0),
                                         [](qint64 sum, const TrashedRun& run) { return sum + run.bytes; });
    m_words->setText(count == 0 ? tr("The trash is empty.")
                                : tr("%1, %2. Deleted runs stay here until the trash is emptied.")
                                      .arg(count == 1 ? tr("1 run") : tr("%1 runs").arg(words::count(count)), words::bytes(bytes)));
    m_restore->setEnabled(count > 0);
    m_empty->setEnabled(count > 0);
    m_table->resizeColumnsToContents();
    m_table->setStretchColumn(0, 200);
    if (count > 0)
        m_table->selectRow(0);
}

void TrashDialog::ended(const Status& result)
{
    m_session.refreshRuns();
    reload();
    if (result.failed())
        m_words->setText(words::errorText(result.error()));
}

void TrashDialog::restoreSelected()
{
    QStringList paths;
    for (const QModelIndex& row : m_table->selectionModel()->selectedRows())
        paths << m_model->row(row.row()).path;
    m_session.jobs().startSide<Ok>(
        this,
        [paths](const JobContext&) -> Status {
            Status all = Ok{};
            for (const QString& path : paths) {
                if (const auto back = restoreFromTrash(path); !back)
                    all = back.as<Ok>();
            }
            return all;
        },
        [this](const Status& result) { ended(result); });
}

void TrashDialog::confirmAndEmpty()
{
    auto* question
        = new QMessageBox(QMessageBox::Warning, tr("Empty the trash?"),
                          tr("%1 with their models will be deleted for good. This cannot be undone.")
                              .arg(m_model->rowCount() == 1 ? tr("1 run") : tr("%1 runs").arg(words::count(m_model->rowCount()))),
                          QMessageBox::Cancel, this);
    QPushButton* yes = question->addButton(tr("&Delete for good"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(yes, &QPushButton::clicked, this, &TrashDialog::empty);
    question->open();
}

void TrashDialog::empty()
{
    m_session.jobs().startSide<Ok>(
        this, [dir = m_session.runsDir()](const JobContext&) { return emptyTrash(dir); },
        [this](const Status& result) { ended(result); });
}

}  // namespace leafbench::ui
