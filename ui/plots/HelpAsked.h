#pragma once

#include <QEvent>
#include <QString>

class QWidget;

namespace leafbench::ui {

/// Somebody wants to read a term of the glossary. It is sent to a widget and those around it until one accepts it: the window.
class HelpAsked : public QEvent {
public:
    explicit HelpAsked(const QString& englishTerm);

    static Type kind();
    const QString& term() const { return m_term; }  ///< its English name

private:
    QString m_term;
};

/// False: nobody shows it.
bool askForHelp(QWidget& near, const QString& englishTerm);

}  // namespace leafbench::ui
