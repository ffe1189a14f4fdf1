#include "ui/shared/Widgets.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
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
