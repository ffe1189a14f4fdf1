#pragma once

#include <QStringList>

class QCoreApplication;

namespace leafbench::words {

/// The first translated language of `languages` (as from QLocale::uiLanguages(): "de-DE", "en"); empty for English, which needs no
/// translation, or if there is none.
QString translatedLanguage(const QStringList& languages);

/// Installs Leafbench's translation into `language` ("de"), and Qt's own if available. False without one.
bool installTranslation(QCoreApplication& application, const QString& language);

/// The same for the desktop's first translated language. Call it before creating any text.
void installTranslation(QCoreApplication& application);

}  // namespace leafbench::words
