#pragma once

#include <QStringList>

class QCoreApplication;

namespace leafbench::words {

/// The first translated language of `languages` (as from QLocale::uiLanguages(): "de-DE", "en"); empty for English, which needs no
/// translation, or if there is none.
QString translatedLanguage(const QStringList& languages);

/// Installs Leafbench's translation into `language` ("de"), and Qt's own if available. False without one.
bool installTranslation(QCoreApplication& application, const QString& language);

/// The languages that the program speaks, by code ("de", "en", "zh"), in order of their own names.
QStringList ownLanguages();
/// "Deutsch", "简体中文": as its speakers write it.
QString languageName(const QString& language);

/// The same for `chosen` (one of ownLanguages()), whose numbers and dates the program then writes as well; if empty, for the
/// desktop's first translated language. Call it before creating any text.
void installChosenTranslation(QCoreApplication& application, const QString& chosen = {});

}  // namespace leafbench::words
