#include "ui/shared/layout/TabOrder.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QButtonGroup>
#include <QComboBox>
#include <QDockWidget>
#include <QGridLayout>
#include <QLineEdit>
#include <QMainWindow>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QWidget>

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace leafbench::ui {
namespace {

using Controls = std::vector<QWidget*>;

void collect(QWidget* widget, Controls& controls);

/// A control whose parts are its own.
bool isWhole(const QWidget* widget)
{
    return qobject_cast<const QAbstractItemView*>(widget) || qobject_cast<const QComboBox*>(widget)
        || qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QLineEdit*>(widget)
        || qobject_cast<const QAbstractButton*>(widget);
}

/// A grid's items are in the order in which they were added: by rows they are read.
std::vector<QLayoutItem*> itemsOf(QLayout* layout)
{
    std::vector<std::pair<std::pair<int, int>, QLayoutItem*>> placed;
    const auto* grid = qobject_cast<const QGridLayout*>(layout);
    for (int i = 0; i < layout->count(); ++i) {
        int row = i, column = 0, rows = 1, columns = 1;
        if (grid)
            grid->getItemPosition(i, &row, &column, &rows, &columns);
        placed.push_back({{row, column}, layout->itemAt(i)});
    }
    std::stable_sort(placed.begin(), placed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<QLayoutItem*> items;
    for (const auto& item : placed)
        items.push_back(item.second);
    return items;
}

void collectLayout(QLayout* layout, Controls& controls)
{
    for (QLayoutItem* item : itemsOf(layout)) {
        if (item->layout())
            collectLayout(item->layout(), controls);
        else if (item->widget())
            collect(item->widget(), controls);
    }
}

void collectParts(QWidget* widget, Controls& controls)
{
    if (auto* scroll = qobject_cast<QScrollArea*>(widget)) {
        if (scroll->widget())
            collect(scroll->widget(), controls);
    } else if (auto* splitter = qobject_cast<QSplitter*>(widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            collect(splitter->widget(i), controls);
    } else if (auto* tabs = qobject_cast<QTabWidget*>(widget)) {
        collect(tabs->tabBar(), controls);
        if (tabs->cornerWidget())
            collect(tabs->cornerWidget(), controls);
        for (int i = 0; i < tabs->count(); ++i)
            collect(tabs->widget(i), controls);
    } else if (widget->layout()) {
        collectLayout(widget->layout(), controls);
    }
    // What lies over a plot is in no layout.
    for (QWidget* child : widget->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!child->isWindow() && std::find(controls.begin(), controls.end(), child) == controls.end() && !widget->layout()
            && !qobject_cast<QScrollArea*>(widget) && !qobject_cast<QSplitter*>(widget) && !qobject_cast<QTabWidget*>(widget))
            collect(child, controls);
    }
}

void collect(QWidget* widget, Controls& controls)
{
    if (widget->focusPolicy() & Qt::TabFocus)
        controls.push_back(widget);
    if (!isWhole(widget))
        collectParts(widget, controls);
}

/// Radio buttons are one stop, at the checked one.
bool isStop(const QWidget* control)
{
    if (!control->isVisible() || !control->isEnabled() || control->focusProxy())
        return false;
    const auto* button = qobject_cast<const QAbstractButton*>(control);
    const QButtonGroup* group = button ? button->group() : nullptr;
    return !group || !group->exclusive() || !group->checkedButton() || button->isChecked();
}

/// Inner parts of a control, and places without a control, count as where they are in.
std::ptrdiff_t placeOf(const QWidget* focused, const Controls& stops, bool next)
{
    const auto count = static_cast<std::ptrdiff_t>(stops.size());
    for (std::ptrdiff_t i = 0; i < count; ++i) {
        if (stops[std::size_t(i)] == focused || stops[std::size_t(i)]->isAncestorOf(focused))
            return i;
    }
    // Before the first control in it, or behind the last.
    std::ptrdiff_t first = -1, last = -1;
    for (std::ptrdiff_t i = 0; i < count; ++i) {
        if (focused && focused->isAncestorOf(stops[std::size_t(i)])) {
            first = first < 0 ? i : first;
            last = i;
        }
    }
    return first < 0 ? (next ? -1 : 0) : next ? first - 1 : last + 1;
}

}  // namespace

bool moveFocus(QMainWindow& window, bool next)
{
    Controls stops;
    if (window.centralWidget())
        collect(window.centralWidget(), stops);
    for (QDockWidget* dock : window.findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (dock->widget() && !dock->isFloating())
            collect(dock->widget(), stops);
    }
    std::erase_if(stops, [](const QWidget* control) { return !isStop(control); });
    const auto count = static_cast<std::ptrdiff_t>(stops.size());
    if (count == 0)
        return false;
    const std::ptrdiff_t to = (placeOf(window.focusWidget(), stops, next) + (next ? 1 : -1) + count) % count;
    QWidget* control = stops[std::size_t(to)];
    control->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    for (QWidget* around = control->parentWidget(); around; around = around->parentWidget()) {
        if (auto* scroll = qobject_cast<QScrollArea*>(around))
            scroll->ensureWidgetVisible(control);
    }
    return true;
}

}  // namespace leafbench::ui
