#include "tests/ui/accessibility/TextAudit.h"

#include "ui/runs/RunTable.h"
#include "ui/shared/ElidedLabel.h"
#include "ui/shared/layout/FoldingTabs.h"
#include "ui/theme/ComboBox.h"
#include "ui/theme/Theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

namespace leafbench::testing {
namespace {

constexpr int rounding = 1;  ///< pixel

bool isIn(const QWidget* widget, const char* className)
{
    for (widget = widget->parentWidget(); widget; widget = widget->parentWidget()) {
        if (widget->inherits(className))
            return true;
    }
    return false;
}

QString plain(QString text) { return text.remove(u'&'); }

int longestWord(const QLabel& label)
{
    if (Qt::mightBeRichText(label.text()))
        return 0;
    int longest = 0;
    for (const QString& word : label.text().split(QRegularExpression(QStringLiteral("[\\s/-]+"))))
        longest = std::max(longest, label.fontMetrics().horizontalAdvance(word));
    return longest;
}

/// The room that the words of a widget need; an empty size: it has none, or it may shorten them.
QSize roomFor(const QWidget* widget, QString& words)
{
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        words = label->text();
        if (words.isEmpty())
            return {};
        const bool shortens = qobject_cast<const ui::ElidedLabel*>(label) && !Qt::mightBeRichText(words);
        if (label->wordWrap())
            return {longestWord(*label), label->heightForWidth(label->width())};
        return {shortens ? 0 : label->sizeHint().width(), label->sizeHint().height()};
    }
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    if (button
        && (qobject_cast<const QPushButton*>(widget) || qobject_cast<const QToolButton*>(widget)
            || qobject_cast<const QCheckBox*>(widget) || qobject_cast<const QRadioButton*>(widget))) {
        words = button->text();
        return words.isEmpty() ? QSize() : button->sizeHint();
    }
    if (const auto* group = qobject_cast<const QGroupBox*>(widget)) {
        words = group->title();
        return {group->fontMetrics().horizontalAdvance(words), 0};
    }
    if (const auto* combo = qobject_cast<const QComboBox*>(widget)) {
        words = combo->currentText();
        const auto* own = qobject_cast<const ui::ComboBox*>(combo);
        const int least = 4 * combo->fontMetrics().averageCharWidth();  // of shortened words something is left
        return {own || combo->isEditable() ? least : combo->sizeHint().width(), combo->sizeHint().height()};
    }
    if (qobject_cast<const QAbstractSpinBox*>(widget)) {
        const auto* edit = widget->findChild<const QLineEdit*>();
        words = edit->text();
        const int frame = widget->width() - edit->width();
        return {edit->fontMetrics().horizontalAdvance(words) + frame, widget->sizeHint().height()};
    }
    if (const auto* edit = qobject_cast<const QLineEdit*>(widget)) {
        words = edit->text();
        return {0, edit->sizeHint().height()};
    }
    if (const auto* bar = qobject_cast<const QMenuBar*>(widget)) {
        words = QStringLiteral("menu bar");
        return {bar->sizeHint().width(), 0};
    }
    return {};
}

/// By how much it stands out of what it is in, where nothing can be scrolled to show it.
bool standsOut(const QWidget* widget)
{
    const QRect own = widget->rect().adjusted(rounding, rounding, -rounding, -rounding);
    for (const QWidget* around = widget->parentWidget(); around && !widget->isWindow(); around = around->parentWidget()) {
        const QRect place(widget->mapTo(around, own.topLeft()), own.size());
        const auto* scroll = qobject_cast<const QAbstractScrollArea*>(around->parentWidget());
        if (scroll && scroll->viewport() == around)
            return scroll->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff
                && (place.left() < 0 || place.right() >= around->width());
        if (!around->rect().contains(place))
            return true;
        if (around->isWindow())
            break;
    }
    return false;
}

void checkTabs(const QTabBar& bar, QStringList& cut)
{
    if (const auto* folding = qobject_cast<const ui::FoldingTabBar*>(&bar); folding && folding->isFolded()) {
        const ui::ComboBox& list = folding->list();
        if (!list.isVisible() || list.shownText() != list.currentText() || list.count() != bar.count())
            cut << QStringLiteral("%1: list of tabs \"%2\"").arg(placeOf(&bar), list.shownText());
        return;
    }
    QFont bold = bar.font();
    bold.setWeight(QFont::DemiBold);
    for (int i = 0; i < bar.count(); ++i) {
        if (!bar.isTabVisible(i))
            continue;
        const QString text = plain(bar.tabText(i));
        const int needed = QFontMetrics(i == bar.currentIndex() ? bold : bar.font()).horizontalAdvance(text);
        const QRect place = bar.tabRect(i);
        const bool whole = place.width() >= needed && bar.rect().adjusted(-rounding, 0, rounding, 0).contains(place);
        if (!whole)
            cut << QStringLiteral("%1: tab \"%2\", %3 of %4").arg(placeOf(&bar), text).arg(place.width()).arg(needed);
    }
}

void checkHeader(const QHeaderView& header, QStringList& cut)
{
    if (!header.model() || header.orientation() == Qt::Vertical)
        return;
    // As the style sheet draws it.
    constexpr int pixels = 12, padding = 8, endPadding = 10;
    QFont bold = header.font();
    bold.setWeight(QFont::DemiBold);
    bold.setPixelSize(ui::Theme::instance().textPixels(pixels));
    const QFontMetrics titleFont(bold);
    for (int i = 0; i < header.count(); ++i) {
        const QString text = header.model()->headerData(i, Qt::Horizontal).toString();
        const QString tip = header.model()->headerData(i, Qt::Horizontal, Qt::ToolTipRole).toString();
        const bool shortened = header.textElideMode() != Qt::ElideNone && tip.contains(text);
        if (header.isSectionHidden(i) || text.isEmpty() || shortened)
            continue;
        const int alignment = header.model()->headerData(i, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
        const int needed = titleFont.horizontalAdvance(text) + padding + (alignment & Qt::AlignRight ? endPadding : 0);
        if (header.sectionSize(i) < needed || header.height() < header.fontMetrics().height())
            cut << QStringLiteral("%1: header \"%2\", %3 of %4").arg(placeOf(&header), text).arg(header.sectionSize(i)).arg(needed);
    }
}

void checkWidget(const QWidget* widget, QStringList& cut)
{
    QString words;
    const QSize room = roomFor(widget, words);
    if (room.isEmpty() && room.width() <= 0 && room.height() <= 0)
        return;
    const bool isCut = widget->width() + rounding < room.width() || widget->height() + rounding < room.height();
    const bool isOut = standsOut(widget);
    if (isCut || isOut)
        cut << QStringLiteral("%1: \"%2\", %3 x %4 of %5 x %6%7")
                   .arg(placeOf(widget), words.left(60), QString::number(widget->width()), QString::number(widget->height()),
                        QString::number(room.width()), QString::number(room.height()),
                        isOut ? QStringLiteral(", stands out") : QString());
}

}  // namespace

QString placeOf(const QWidget* widget)
{
    QStringList path;
    for (; widget && path.size() < 5; widget = widget->parentWidget()) {
        const QString name = widget->objectName();
        path.prepend(QString::fromLatin1(widget->metaObject()->className()).remove(QStringLiteral("leafbench::ui::"))
                     + (name.isEmpty() ? QString() : u'#' + name));
    }
    return path.join(u'/');
}

bool isPartOfControl(const QWidget* widget)
{
    return widget->objectName().startsWith(QLatin1String("qt_")) || isIn(widget, "QAbstractSpinBox") || isIn(widget, "QComboBox")
        || isIn(widget, "QCalendarWidget") || widget->inherits("QScrollBar") || isIn(widget, "QMenuBar")
        || (isIn(widget, "QTabBar") && !qobject_cast<const ui::ComboBox*>(widget));
}

QStringList cutTexts(const QWidget& window)
{
    QStringList cut;
    for (const QWidget* widget : window.findChildren<const QWidget*>()) {
        const auto* tabs = qobject_cast<const QTabBar*>(widget);
        if (widget->isVisible() && tabs)
            checkTabs(*tabs, cut);
        if (!widget->isVisible() || isPartOfControl(widget))
            continue;
        checkWidget(widget, cut);
        if (const auto* header = qobject_cast<const QHeaderView*>(widget))
            checkHeader(*header, cut);
        else if (const auto* table = qobject_cast<const ui::RunTable*>(widget);
                 table && table->horizontalScrollBar()->maximum() > 0)
            cut << QStringLiteral("%1: scrolls sideways").arg(placeOf(table));
        else if (const auto* scroll = qobject_cast<const QScrollArea*>(widget);
                 scroll && scroll->horizontalScrollBar()->maximum() > 0)
            cut << QStringLiteral("%1: scrolls sideways, %2 of %3")
                       .arg(placeOf(scroll->widget()))
                       .arg(scroll->viewport()->width())
                       .arg(scroll->widget()->width());
    }
    return cut;
}

QStringList cutLists(const QWidget& window)
{
    QStringList cut;
    for (QComboBox* combo : window.findChildren<QComboBox*>()) {
        if (!combo->isVisible() || !combo->isEnabled() || combo->count() == 0 || isPartOfControl(combo))
            continue;
        combo->showPopup();
        QCoreApplication::processEvents();
        const int needed = combo->view()->sizeHintForColumn(combo->modelColumn());
        const int room = combo->view()->viewport()->width();
        const QModelIndex last = combo->model()->index(combo->count() - 1, combo->modelColumn());
        combo->view()->scrollTo(last);  // a list that is higher than the screen scrolls
        const QRect lowest = combo->view()->visualRect(last);
        if (combo->count() <= combo->maxVisibleItems() && lowest.bottom() >= combo->view()->viewport()->height())
            cut << QStringLiteral("%1: the last of the list, %2 of %3")
                       .arg(placeOf(combo))
                       .arg(combo->view()->viewport()->height())
                       .arg(lowest.bottom() + 1);
        const bool fillsScreen = combo->view()->window()->width() >= combo->screen()->availableGeometry().width();
        if (room + rounding < needed && !fillsScreen)  // the offscreen one is 800 pixels wide, and 400 at a factor of 2
            cut << QStringLiteral("%1: list, %2 of %3").arg(placeOf(combo)).arg(room).arg(needed);
        combo->hidePopup();
    }
    return cut;
}

}  // namespace leafbench::testing
