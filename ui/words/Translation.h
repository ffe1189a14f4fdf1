#pragma once

#include <QStringList>

class QCoreApplication;

namespace leafbench::words {

/// The first of `languages` (as QLocale::uiLanguages() gives them: "de-DE", "en") that Leafbench has words for;
/// empty where that is English, which needs no translation, or where there is none.
QString translatedLanguage(const QStringList& languages);

/// Installs Leafbench's words in `language` ("de"), and Qt's own where they are installed. False where there are none.
bool installTranslation(QCoreApplication& application, const QString& language);

/// The same in the first language of the desktop that there are words for. Call it before the first text is made.
void installTranslation(QCoreApplication& application);

}  // namespace leafbench::words
