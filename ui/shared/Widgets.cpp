#include "ui/shared/Widgets.h"

#include "ui/shared/layout/FlowSplitter.h"
#include "ui/shared/layout/UprightScroll.h"
#include "ui/theme/FollowText.h"
#include "ui/theme/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStyle>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace leafbench::ui {
namespace {

template <class Layout>
Layout* makeLayout(QWidget* widget, int spacing)
{
    auto* layout = new Layout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

}  // namespace

QVBoxLayout* makeColumn(QWidget* widget, int spacing) { return makeLayout<QVBoxLayout>(widget, spacing); }

QHBoxLayout* makeRow(QWidget* widget, int spacing) { return makeLayout<QHBoxLayout>(widget, spacing); }

QWidget* pairOf(QWidget* label, QWidget* field)
{
    auto* pair = new QWidget;
    QHBoxLayout* row = makeRow(pair, 8);
    row->addWidget(label);
    row->addWidget(field);
    return pair;
}

void identify(QWidget* widget, const char* name, const QString& title, const QString& help)
{
    widget->setObjectName(QString::fromLatin1(name));
    widget->setAccessibleName(title);
    widget->setToolTip(help);
    // Qt tells a screen reader on Linux a list's choice for its name: what is chosen there stands in the description.
    if (!title.isEmpty() && qobject_cast<QComboBox*>(widget))
        widget->setAccessibleDescription(title);
}

void followRowHeight(QTableView* table, int drawn)
{
    followText(table, [table, drawn] { table->verticalHeader()->setDefaultSectionSize(Theme::instance().textPixels(drawn)); });
}

QPushButton* makeButton(const QString& text, const char* name, const QString& help)
{
    auto* button = new QPushButton(text);
    identify(button, name, {}, help);
    return button;
}

QToolButton* makeToggle(const QString& text)
{
    auto* toggle = new QToolButton;
    toggle->setText(text);
    toggle->setCheckable(true);
    toggle->setProperty("toggle", true);
    return toggle;
}

QSplitter* makeSplitter(Qt::Orientation along, QWidget* first, int firstShare, QWidget* second, int secondShare)
{
    auto* splitter = new FlowSplitter(along);
    splitter->setHandleWidth(16);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(first);
    splitter->addWidget(second);
    splitter->setStretchFactor(0, firstShare);
    splitter->setStretchFactor(1, secondShare);
    return splitter;
}

QScrollArea* makeScroll(QWidget* content)
{
    auto* scroll = new UprightScroll;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);  // it follows the focus of what is in it
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

void setStyleProperty(QWidget* widget, const char* property, const QVariant& value)
{
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

}  // namespace leafbench::ui
