#include "ui/plots/PlotTableDialog.h"

#include "engine/common/TextFile.h"
#include "ui/shared/TableModel.h"
#include "ui/shared/TableView.h"
#include "ui/shared/Widgets.h"
#include "ui/shared/files/ExportsFolder.h"
#include "ui/theme/FollowText.h"
#include "ui/theme/Theme.h"
#include "ui/words/ErrorText.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace leafbench::ui {
namespace {

class PlotTableModel : public QAbstractTableModel {
public:
    PlotTableModel(PlotTable table, QObject* parent) : QAbstractTableModel(parent), m_table(std::move(table)) {}

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_table.rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_table.columns.size()); }

    QVariant data(const QModelIndex& index, int role) const override
    {
        if (role == Qt::DisplayRole)
            return m_table.text(index.row(), index.column());
        return role == Qt::TextAlignmentRole ? alignment(index.column()) : QVariant();
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation == Qt::Vertical)
            return {};
        if (role == Qt::DisplayRole)
            return m_table.columns[std::size_t(section)].title;
        return role == Qt::TextAlignmentRole ? alignment(section) : QVariant();
    }

private:
    QVariant alignment(int column) const
    {
        const bool words = !m_table.empty() && m_table.rows.front()[column].typeId() == QMetaType::QString;
        return QVariant::fromValue((words ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }

    PlotTable m_table;
};

}  // namespace

PlotTableDialog::PlotTableDialog(const QString& title, PlotTable table, QWidget* parent)
    : QDialog(parent),
      m_title(title),
      m_table(std::move(table))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* view = new TableView;
    identify(view, "plotTable", title);
    view->setModel(new PlotTableModel(m_table, view));
    view->setSelectionBehavior(QAbstractItemView::SelectItems);                 // a reader walks from cell to cell
    constexpr int widestColumn = 260, widest = 900, least = 420, height = 480;  // drawn pixels
    const Theme& theme = Theme::instance();
    view->horizontalHeader()->setMaximumSectionSize(theme.textPixels(widestColumn));
    followText(view, [view] {
        constexpr int air = 12;  // at the end of a title, which its size hint does not know
        view->resizeColumnsToContents();
        for (int column = 0; column < view->model()->columnCount(); ++column)
            view->setColumnWidth(column, view->columnWidth(column) + Theme::instance().textPixels(air));
    });
    view->setCurrentIndex(view->model()->index(0, 0));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton* copyButton = buttons->addButton(tr("&Copy as CSV"), QDialogButtonBox::ActionRole);
    QPushButton* saveButton = buttons->addButton(tr("&Save as CSV\u2026"), QDialogButtonBox::ActionRole);
    connect(copyButton, &QPushButton::clicked, this, &PlotTableDialog::copy);
    connect(saveButton, &QPushButton::clicked, this, &PlotTableDialog::askAndSave);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(view, 1);
    layout->addWidget(buttons);
    resize(QSize(std::clamp(view->horizontalHeader()->length() + 60, least, widest), theme.textPixels(height))
               .boundedTo(parent ? parent->window()->size() : QSize(widest, height)));
    view->setFocus();
}

void PlotTableDialog::copy() const { QApplication::clipboard()->setText(m_table.csv()); }

void PlotTableDialog::saveTo(const QString& path)
{
    if (const Status written = writeFile(path, m_table.csv().toUtf8()); !written && written.failed())
        QMessageBox::warning(this, m_title, words::errorText(written.error()));
    else
        tellWritten(*this, path);
}

void PlotTableDialog::askAndSave()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the table"), exportsPath(m_title, QStringLiteral("csv")),
                                                      tr("Table (*.csv)"));
    if (!path.isEmpty())
        saveTo(path);
}

}  // namespace leafbench::ui
