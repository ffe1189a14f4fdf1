#include "ui/evaluate/ReportCard.h"

#include "ui/evaluate/ReportDelegate.h"
#include "ui/evaluate/ReportTableModel.h"
#include "ui/shared/TableView.h"
#include "ui/shared/Widgets.h"
#include "ui/shared/layout/FlowRow.h"
#include "ui/theme/FollowText.h"
#include "ui/theme/Theme.h"
#include "ui/words/Counted.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace leafbench::ui {

ReportCard::ReportCard(QWidget* parent)
    : Card(tr("Classification report"), parent),
      m_model(new ReportTableModel(this)),
      m_view(new TableView),
      m_filter(new QLineEdit)
{
    m_filter->setObjectName(QStringLiteral("reportFilter"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Show classes whose name holds"));
    m_filter->setClearButtonEnabled(true);
    followText(m_filter, [this] { m_filter->setFixedWidth(Theme::instance().textPixels(112)); });
    header()->addWidget(m_filter);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ReportDelegate(m_view));
    identify(m_view, "reportTable", tr("Classification report"));
    m_view->setSortingEnabled(true);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->sortByColumn(-1, Qt::AscendingOrder);
    followRowHeight(m_view, ReportDelegate::rowHeight);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    followText(m_view->horizontalHeader(), [heads = m_view->horizontalHeader()] {
        heads->setStyleSheet(
            QStringLiteral(
                "QHeaderView::section { padding: 4px 6px 4px 4px; font-size: %1px; }"
                "QHeaderView::up-arrow, QHeaderView::down-arrow { subcontrol-position: top center; width: 8px; height: 8px; }")
                .arg(Theme::instance().textPixels(11)));
    });
    body()->addWidget(m_view, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &ReportCard::filter);
    connect(m_view, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        const int chosen = index.data(ReportTableModel::ClassRole).toInt();
        if (chosen >= 0)
            emit classChosen(chosen);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReportCard::selectionChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ReportCard::selectionChanged);
}

/// Class names get room first; the rest makes the bars longer.
void ReportCard::setColumns()
{
    QHeaderView* heads = m_view->horizontalHeader();
    QFont font = heads->font();
    font.setPixelSize(Theme::instance().textPixels(11));
    font.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font);
    const int longer = std::clamp((width() - Theme::instance().textPixels(460)) / 6, 0, 40);
    for (int column = ReportTableModel::Precision; column < ReportTableModel::Columns; ++column) {
        const QString head = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        heads->setSectionResizeMode(column, QHeaderView::Fixed);
        heads->resizeSection(column, metrics.horizontalAdvance(head) + 20 + (column == ReportTableModel::Support ? 0 : longer));
    }
    m_view->setStretchColumn(ReportTableModel::Name, 96);
}

void ReportCard::resizeEvent(QResizeEvent* event)
{
    setColumns();
    Card::resizeEvent(event);
}

void ReportCard::setReport(const ClassificationReport& report)
{
    m_model->setReport(report);
    filter(m_filter->text());
}

void ReportCard::clear()
{
    m_model->clear();
    setHint({});
}

void ReportCard::filter(const QString& text)
{
    m_model->setFilter(text);
    const int all = static_cast<int>(m_model->report().classes.size());
    setHint(text.trimmed().isEmpty() ? words::classesText(all)
                                     : tr("%1 of %2 classes").arg(QString::number(m_model->shownClasses()), QString::number(all)));
}

bool ReportCard::hasSelection() const { return m_view->selectionModel()->hasSelection(); }

ClassificationReport ReportCard::chosenReport() const
{
    QList<int> rows;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    return rows.isEmpty() ? m_model->report() : m_model->reportOf(rows);
}

}  // namespace leafbench::ui
