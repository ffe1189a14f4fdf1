#include "ui/theme/ComboBox.h"

#include "ui/theme/Theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QScreen>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QStyledItemDelegate>
#include <QToolTip>

#include <algorithm>

namespace leafbench::ui {

namespace {

/// The style sheet's hint leaves the longest words two pixels too few.
QSize withRoom(QSize hint) { return hint + QSize(4, 0); }

/// The rows of an open list: with air around their words, and a line for QComboBox::insertSeparator().
class ListDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        constexpr int air = 10, separator = 9;  // drawn pixels, above and below together
        const QSize hint = QStyledItemDelegate::sizeHint(option, index);
        if (isSeparator(index))
            return {hint.width(), separator};
        return {hint.width(), std::max(hint.height(), option.fontMetrics.height() + Theme::instance().textPixels(air))};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (!isSeparator(index)) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        painter->setPen(Theme::instance().colors().border);
        const int y = option.rect.center().y();
        painter->drawLine(option.rect.left(), y, option.rect.right(), y);
    }

private:
    static bool isSeparator(const QModelIndex& index)
    {
        return index.data(Qt::AccessibleDescriptionRole).toString() == QLatin1String("separator");
    }
};

}  // namespace

QSize ComboBox::sizeHint() const { return withRoom(QComboBox::sizeHint()); }

QSize ComboBox::minimumSizeHint() const
{
    constexpr int letters = 18;  // with the arrow: a short word is never shortened
    const QSize whole = withRoom(QComboBox::minimumSizeHint());
    return {std::min(whole.width(), letters * fontMetrics().averageCharWidth()), whole.height()};
}

void ComboBox::showPopup()
{
    // QComboBox's own delegate knows nothing of the style sheet. Not before: to ask for it makes the list, and pages have many.
    if (!dynamic_cast<ListDelegate*>(itemDelegate()))
        setItemDelegate(new ListDelegate(this));
    const int scrollBar = count() > maxVisibleItems() ? view()->verticalScrollBar()->sizeHint().width() : 0;
    const int frame = 2 * view()->frameWidth();
    const int wanted = view()->sizeHintForColumn(modelColumn()) + scrollBar + frame + fontMetrics().averageCharWidth();
    view()->setMinimumWidth(std::min(wanted, screen()->availableGeometry().width()));
    QComboBox::showPopup();
}

QString ComboBox::shownText() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QString text = currentIndex() < 0 ? placeholderText() : option.currentText;
    const QRect field = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    const int icon = option.currentIcon.isNull() ? 0 : option.iconSize.width() + 4;
    return fontMetrics().elidedText(text, Qt::ElideRight, field.width() - icon - 2);
}

bool ComboBox::event(QEvent* event)
{
    const QString whole = currentIndex() < 0 ? placeholderText() : currentText();
    if (event->type() != QEvent::ToolTip || isEditable() || shownText() == whole)
        return QComboBox::event(event);
    const bool more = !toolTip().isEmpty() && toolTip() != whole;
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), more ? whole + u'\n' + toolTip() : whole, this);
    return true;
}

void ComboBox::paintEvent(QPaintEvent* event)
{
    if (isEditable()) {
        QComboBox::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    option.currentText = shownText();
    if (currentIndex() < 0 && !placeholderText().isEmpty())
        option.palette.setBrush(QPalette::ButtonText, option.palette.placeholderText());
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

}  // namespace leafbench::ui
