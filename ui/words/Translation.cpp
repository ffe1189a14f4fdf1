#include "ui/words/Translation.h"

#include "ui/words/Words.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <memory>

namespace leafbench::words {
namespace {

bool load(QTranslator& translator, const QString& language, const QString& name, const QString& folder)
{
    return translator.load(QLocale(language), name, QStringLiteral("_"), folder);
}

bool loadOwn(QTranslator& translator, const QString& language)
{
    return load(translator, language, QStringLiteral("leafbench"), QStringLiteral(":/i18n"));
}

}  // namespace

QString translatedLanguage(const QStringList& languages)
{
    for (const QString& language : languages) {
        // English is the source language: a user who reads English first gets no other language.
        if (language == QLatin1String("C") || QLocale(language).language() == QLocale::English)
            return {};
        if (QTranslator translator; loadOwn(translator, language))
            return language;
    }
    return {};
}

bool installTranslation(QCoreApplication& application, const QString& language)
{
    auto own = std::make_unique<QTranslator>(&application);
    if (!loadOwn(*own, language))
        return false;
    setLocale(QLocale(language));
    auto qts = std::make_unique<QTranslator>(&application);
    if (load(*qts, language, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qts.release());
    QCoreApplication::installTranslator(own.release());
    return true;
}

QStringList ownLanguages()
{
    QStringList languages{QStringLiteral("en")};
    for (const QString& file : QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("leafbench_*.qm")}))
        languages << file.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0);
    std::sort(languages.begin(), languages.end(),
              [](const QString& a, const QString& b) { return languageName(a).compare(languageName(b), Qt::CaseInsensitive) < 0; });
    return languages;
}

QString languageName(const QString& language)
{
    // QLocale names American English and European Spanish, which these texts are not.
    if (language == QLatin1String("en"))
        return QStringLiteral("English");
    if (language == QLatin1String("es"))
        return QStringLiteral("Español");
    QString name = QLocale(language).nativeLanguageName();
    return name.isEmpty() ? language : name.replace(0, 1, name.front().toUpper());
}

void installChosenTranslation(QCoreApplication& application, const QString& chosen)
{
    const QLocale system = QLocale::system();
    // A Swiss desktop keeps its own numbers beside German texts.
    const bool desktops = !chosen.isEmpty() && system.language() == QLocale(chosen).language();
    const QString language = chosen.isEmpty() ? translatedLanguage(system.uiLanguages()) : desktops ? system.name() : chosen;
    if (!language.isEmpty())
        installTranslation(application, language);
    QLocale::setDefault(locale());  // spin boxes and calendars write as the texts do
}

}  // namespace leafbench::words
