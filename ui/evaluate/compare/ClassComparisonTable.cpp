#include "ui/evaluate/compare/ClassComparisonTable.h"

#include "ui/shared/BarDelegate.h"
#include "ui/shared/Widgets.h"
#include "ui/theme/Theme.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>

#include <algorithm>

namespace leafbench::ui {

static constexpr int narrowBars = 72;
static constexpr int minWidthForNames = 340;

ClassComparisonTable::ClassComparisonTable(QWidget* parent) : TableView(parent), m_model(new ClassComparisonModel(this))
{
    auto* sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_model);
    sorted->setSortRole(ClassComparisonModel::ValueRole);
    setModel(sorted);
    setItemDelegateForColumn(ClassComparisonModel::Bars,
                             new BarDelegate({ClassComparisonModel::FirstRole, ClassComparisonModel::SecondRole}, this));
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder);
    followRowHeight(this, 28);
    setTextElideMode(Qt::ElideMiddle);  // species and disease both stay readable
}

void ClassComparisonTable::setClasses(const QString& first, const QString& second, std::vector<ComparedClass> classes)
{
    m_model->setClasses(first, second, std::move(classes));
    QHeaderView* header = horizontalHeader();
    const int number = fontMetrics().horizontalAdvance(QStringLiteral("100.0 %")) + 16;
    for (int column = ClassComparisonModel::Bars; column < ClassComparisonModel::Columns; ++column) {
        const bool bars = column == ClassComparisonModel::Bars;
        header->setSectionResizeMode(column, QHeaderView::Fixed);
        header->resizeSection(column, bars ? narrowBars : std::max(header->sectionSizeHint(column), number));
    }
    fitBars();
    setStretchColumn(ClassComparisonModel::Name, 88);
}

/// The bars get the width that a class name does not need.
void ClassComparisonTable::fitBars()
{
    const int numbers
        = horizontalHeader()->length() - columnWidth(ClassComparisonModel::Name) - columnWidth(ClassComparisonModel::Bars);
    setColumnWidth(ClassComparisonModel::Bars,
                   std::clamp(viewport()->width() - Theme::instance().textPixels(minWidthForNames) - numbers, narrowBars, 480));
}

void ClassComparisonTable::resizeEvent(QResizeEvent* event)
{
    fitBars();
    TableView::resizeEvent(event);
}

QString twoBarsLegend(const QString& first, const QString& second)
{
    const ThemeColors& colors = Theme::instance().colors();
    const auto word = [](const QColor& color, const QString& text) {
        return QStringLiteral("<span style='color:%1'>\u25a0</span>&nbsp;%2").arg(color.name(), text.toHtmlEscaped());
    };
    return word(colors.accent, first) + QStringLiteral("&nbsp;&nbsp; ") + word(colors.contrast, second);
}

}  // namespace leafbench::ui
