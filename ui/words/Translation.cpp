#include "ui/words/Translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

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
    auto qts = std::make_unique<QTranslator>(&application);
    if (load(*qts, language, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qts.release());
    QCoreApplication::installTranslator(own.release());
    return true;
}

void installTranslation(QCoreApplication& application)
{
    const QString language = translatedLanguage(QLocale::system().uiLanguages());
    if (!language.isEmpty())
        installTranslation(application, language);
}

}  // namespace leafbench::words
