#include "ui/plots/HelpAsked.h"

#include <QCoreApplication>
#include <QWidget>

namespace leafbench::ui {

HelpAsked::HelpAsked(const QString& englishTerm) : QEvent(kind()), m_term(englishTerm) { ignore(); }

QEvent::Type HelpAsked::kind()
{
    static const auto type = static_cast<Type>(registerEventType());
    return type;
}

bool askForHelp(QWidget& near, const QString& englishTerm)
{
    HelpAsked event(englishTerm);
    for (QWidget* widget = &near; widget && !event.isAccepted(); widget = widget->parentWidget()) {
        event.ignore();
        QCoreApplication::sendEvent(widget, &event);
    }
    return event.isAccepted();
}

}  // namespace leafbench::ui
