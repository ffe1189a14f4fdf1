#include "ui/shared/layout/FlowRow.h"

#include "ui/theme/FollowText.h"
#include "ui/theme/Theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace leafbench::ui {

/// Of a line's height its least one counts: Qt's layouts would ask for the preferred one of everything, once a text in it wraps.
class FlowLine : public QHBoxLayout {
public:
    bool hasHeightForWidth() const override { return false; }
};

static constexpr int leastText = 240;    ///< drawn pixels of a wrapped text beside others
static constexpr int leastChoice = 160;  ///< drawn pixels

FlowRow::FlowRow(int spacing, QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)), m_spacing(spacing)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spacing);
    followText(this, [this] { build(linesFor(width())); });
}

void FlowRow::insertWidget(int place, QWidget* widget, int stretch)
{
    m_items.insert(m_items.begin() + place, {widget, stretch});
    if (place < m_break)
        ++m_break;
    // All on one line at first: that says how much room they would like.
    Lines one(1);
    for (std::size_t i = 0; i < m_items.size(); ++i)
        one.front().push_back(i);
    build(one);
}

void FlowRow::setLeastHeight(int pixels)
{
    m_leastHeight = pixels;
    build(m_lines);
}

void FlowRow::setColumn(int drawn)
{
    if (std::exchange(m_items.back().column, drawn) != drawn)
        build(m_lines);
}

void FlowRow::setAloneHeight(int drawn)
{
    m_items.back().height = drawn;
    build(m_lines);
}

void FlowRow::clear()
{
    for (const Item& item : std::exchange(m_items, {}))
        delete item.widget;
    m_break = -1;
    build({});
}

int FlowRow::leastWidth(const Item& item, bool alone) const
{
    if (item.column > 0 && !alone)
        return Theme::instance().textPixels(item.column);
    if (item.wish > 0)  // its least width is this row's own doing
        return alone ? item.widget->minimumSizeHint().width()
                     : std::min(item.widget->sizeHint().width(), Theme::instance().textPixels(item.wish));
    const auto* label = qobject_cast<const QLabel*>(item.widget);
    if (label && label->wordWrap() && !alone)  // in less the text would be a narrow column
        return std::min(label->sizeHint().width(), Theme::instance().textPixels(leastText));
    // A choice shortens only what is long.
    if (qobject_cast<const QComboBox*>(item.widget) && !alone && item.widget->minimumWidth() == 0)
        return std::max(item.widget->minimumSizeHint().width(),
                        std::min(item.widget->sizeHint().width(), Theme::instance().textPixels(leastChoice)));
    // Sideways nothing can be scrolled to.
    const auto* scroll = qobject_cast<const QScrollArea*>(item.widget);
    if (scroll && scroll->widget() && scroll->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
        return scroll->widget()->minimumSizeHint().width() + scroll->verticalScrollBar()->sizeHint().width();
    const bool isFixed = item.widget->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed;
    const int hint = isFixed ? item.widget->sizeHint().width() : item.widget->minimumSizeHint().width();
    if (item.column > 0)
        return hint;                                // its limits are this row's own doing
    const int least = item.widget->minimumWidth();  // where it is set it counts, as in Qt's layouts
    return std::min(least > 0 ? least : hint, item.widget->maximumWidth());
}

FlowRow::Lines FlowRow::linesFor(int width) const
{
    int all = -m_spacing;
    for (const Item& item : m_items)
        all += item.widget->isHidden() ? 0 : leastWidth(item, false) + m_spacing;
    const bool breaks = all > width;
    Lines lines(1);
    int used = 0;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const bool hidden = m_items[i].widget->isHidden();
        const int wanted = hidden ? 0 : leastWidth(m_items[i], false);
        const bool hasRoom = lines.back().empty() || used == 0 || used + m_spacing + wanted <= width;
        if (breaks && !hidden && used > 0 && (!hasRoom || static_cast<int>(i) == m_break)) {
            lines.emplace_back();
            used = 0;
        }
        lines.back().push_back(i);
        used += hidden ? 0 : wanted + (used > 0 ? m_spacing : 0);
    }
    return lines;
}

void FlowRow::arrange()
{
    if (m_arranging || m_items.empty())
        return;
    if (const Lines lines = linesFor(width()); lines != m_lines) {
        build(lines);
        return;
    }
    // What is in them may have grown.
    for (const auto& line : m_lines) {
        for (const std::size_t i : line)
            fitColumn(m_items[i], m_lines.size() > 1 && shownIn(line) == 1);
    }
}

void FlowRow::fitColumn(const Item& item, bool alone)
{
    if (item.column > 0) {
        const int wide = Theme::instance().textPixels(item.column);
        item.widget->setMinimumWidth(alone ? 0 : wide);
        item.widget->setMaximumWidth(alone ? QWIDGETSIZE_MAX : wide);
    }
    if (item.keepsWish)
        item.widget->setMinimumWidth(alone ? 0 : leastWidth(item, false));
    if (item.height > 0)
        item.widget->setMinimumHeight(
            alone ? std::max(Theme::instance().textPixels(item.height), item.widget->minimumSizeHint().height()) : 0);
}

std::ptrdiff_t FlowRow::shownIn(const std::vector<std::size_t>& line) const
{
    return std::count_if(line.begin(), line.end(), [this](std::size_t i) { return !m_items[i].widget->isHidden(); });
}

void FlowRow::build(const Lines& lines)
{
    m_arranging = true;
    m_lines = lines;
    while (QLayoutItem* line = m_column->takeAt(0)) {
        while (QLayoutItem* item = line->layout()->takeAt(0))
            delete item;
        delete line;
    }
    for (const auto& line : lines) {
        auto* row = new FlowLine;
        row->setSpacing(m_spacing);
        if (m_leastHeight > 0)
            row->addStrut(m_leastHeight);
        m_column->addLayout(row);
        bool stretches = false;
        const auto shown = shownIn(line);
        for (const std::size_t i : line) {
            row->addWidget(m_items[i].widget, m_items[i].stretch);
            fitColumn(m_items[i], lines.size() > 1 && shown == 1);
            stretches |= m_items[i].stretch > 0 || m_items[i].column > 0;
        }
        if (!stretches)
            row->addStretch(1);
    }
    m_arranging = false;
    updateGeometry();
}

QSize FlowRow::sizeHint() const
{
    int wide = -m_spacing;
    for (const Item& item : m_items) {
        if (item.widget->isHidden())
            continue;
        const bool isIgnored = item.widget->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
        wide += std::max(isIgnored ? 0 : item.widget->sizeHint().width(), leastWidth(item, false)) + m_spacing;
    }
    return {std::max(0, wide), m_column->sizeHint().height()};
}

QSize FlowRow::minimumSizeHint() const
{
    int wide = 0;
    for (const Item& item : m_items) {
        if (!item.widget->isHidden())
            wide = std::max(wide, leastWidth(item, true));
    }
    return {wide, m_column->minimumSize().height()};
}

bool FlowRow::event(QEvent* event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return done;
}

void FlowRow::resizeEvent(QResizeEvent* event)
{
    arrange();
    QWidget::resizeEvent(event);
}

}  // namespace leafbench::ui
