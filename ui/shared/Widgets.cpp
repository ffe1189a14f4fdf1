#include "ui/shared/Widgets.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStyle>
#include <QTabWidget>
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

void identify(QWidget* widget, const char* name, const QString& title, const QString& help)
{
    widget->setObjectName(QString::fromLatin1(name));
    widget->setAccessibleName(title);
    widget->setToolTip(help);
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
    auto* splitter = new QSplitter(along);
    splitter->setHandleWidth(16);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(first);
    splitter->addWidget(second);
    splitter->setStretchFactor(0, firstShare);
    splitter->setStretchFactor(1, secondShare);
    return splitter;
}

void addPaddedTab(QTabWidget& tabs, QWidget* content, const QString& title)
{
    auto* tab = new QWidget;
    QVBoxLayout* layout = makeColumn(tab);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->addWidget(content);
    tabs.addTab(tab, title);
}

QScrollArea* makeScroll(QWidget* content)
{
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
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
