#include "ui/shared/layout/FoldingTabs.h"

#include "ui/shared/layout/FitToCurrent.h"
#include "ui/theme/ComboBox.h"

#include <QEvent>
#include <QFontMetrics>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace leafbench::ui {

FoldingTabBar::FoldingTabBar(QWidget* parent) : QTabBar(parent), m_list(new ComboBox(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideNone);
    m_list->setObjectName(QStringLiteral("tabList"));
    m_list->setAccessibleName(tr("Part of this page"));
    m_list->setAccessibleDescription(m_list->accessibleName());
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_list->setFocusPolicy(Qt::StrongFocus);
    m_list->hide();
    connect(m_list, &QComboBox::activated, this, &QTabBar::setCurrentIndex);
    connect(this, &QTabBar::currentChanged, m_list, &QComboBox::setCurrentIndex);
}

QSize FoldingTabBar::sizeHint() const
{
    const QSize tabs = QTabBar::sizeHint();
    return {tabs.width(), std::max(tabs.height(), m_list->sizeHint().height())};
}

QSize FoldingTabBar::minimumSizeHint() const { return {m_list->minimumSizeHint().width(), sizeHint().height()}; }

QSize FoldingTabBar::tabSizeHint(int index) const
{
    const QSize hint = QTabBar::tabSizeHint(index);
    if (index == currentIndex())
        return hint;
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QString words = tabText(index);
    const auto wide = [&words](const QFont& font) { return QFontMetrics(font).size(Qt::TextShowMnemonic, words).width(); };
    return hint + QSize(std::max(0, wide(bold) - wide(font())), 0);
}

void FoldingTabBar::tabLayoutChange()
{
    QTabBar::tabLayoutChange();
    fillList();
    fold();
}

void FoldingTabBar::fillList()
{
    QStringList words, listed;
    for (int i = 0; i < count(); ++i)
        words << tabText(i).remove(u'&');
    for (int i = 0; i < m_list->count(); ++i)
        listed << m_list->itemText(i);
    const QSignalBlocker blocker(m_list);
    if (words != listed) {
        m_list->clear();
        m_list->addItems(words);
    }
    const auto* items = qobject_cast<QStandardItemModel*>(m_list->model());
    for (int i = 0; items && i < count(); ++i)
        items->item(i)->setEnabled(isTabVisible(i));
    m_list->setCurrentIndex(currentIndex());
}

void FoldingTabBar::fold()
{
    const QSize wanted = m_list->sizeHint();
    m_list->setGeometry(QStyle::visualRect(
        layoutDirection(), rect(), {0, (height() - wanted.height()) / 2, std::min(width(), wanted.width()), wanted.height()}));
    const bool folds = QTabBar::sizeHint().width() > width();
    if (folds == m_isFolded)
        return;
    m_isFolded = folds;
    const bool hadFocus = hasFocus() || m_list->hasFocus();
    m_list->setVisible(folds);
    setFocusPolicy(folds ? Qt::NoFocus : Qt::StrongFocus);
    if (hadFocus && folds)
        m_list->setFocus();
    else if (hadFocus)
        setFocus();
    update();
}

bool FoldingTabBar::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::Wheel:
    case QEvent::ToolTip:
        if (m_isFolded) {
            event->ignore();  // beside the list there is nothing to be seen
            return true;
        }
        break;
    default: break;
    }
    return QTabBar::event(event);
}

void FoldingTabBar::paintEvent(QPaintEvent* event)
{
    if (!m_isFolded)
        QTabBar::paintEvent(event);
}

void FoldingTabBar::resizeEvent(QResizeEvent* event)
{
    QTabBar::resizeEvent(event);
    fold();
}

FoldingTabs::FoldingTabs(QWidget* parent) : QTabWidget(parent)
{
    auto* bar = new FoldingTabBar;
    setTabBar(bar);
    setDocumentMode(true);
    bar->setDrawBase(false);
    setFocusPolicy(Qt::NoFocus);  // and that of its bar, its focus proxy
    bar->setFocusPolicy(Qt::StrongFocus);
    if (auto* stack = findChild<QStackedWidget*>(QStringLiteral("qt_tabwidget_stackedwidget")))
        fitToCurrent(*stack);
}

void FoldingTabs::addPaddedTab(QWidget* content, const QString& title)
{
    auto* tab = new QWidget;
    auto* layout = new QVBoxLayout(tab);
    layout->setSpacing(0);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->addWidget(content);
    addTab(tab, title);
}

}  // namespace leafbench::ui
