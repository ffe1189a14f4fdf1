#include "engine/training/Recipe.h"
#include "tests/testing/TestProgram.h"
#include "ui/words/ClassText.h"
#include "ui/words/Glossary.h"
#include "ui/words/Translation.h"
#include "ui/words/Words.h"

#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <map>

using namespace leafbench;

namespace {

struct Message {
    QString context;
    QString source;
    QString translation;
    QString state;  ///< "unfinished", "vanished", "obsolete"; empty: done
};

std::vector<Message> messagesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    Message message;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"message")
            messages.push_back(message);
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            message = {context, {}, {}, {}};
        else if (xml.name() == u"source")
            message.source = xml.readElementText();
        else if (xml.name() == u"translation") {
            message.state = xml.attributes().value(QLatin1String("type")).toString();
            message.translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
    }
    return xml.hasError() ? std::vector<Message>() : messages;
}

QStringList found(const QString& pattern, const QString& text)
{
    QStringList all;
    for (auto it = QRegularExpression(pattern).globalMatch(text); it.hasNext();)
        all << it.next().captured();
    all.sort();
    return all;
}

}  // namespace

class tst_Translation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString& language : words::ownLanguages()) {
            if (language != "en")
                QTest::newRow(qPrintable(language)) << language;
        }
    }

    void init()
    {
        QFETCH_GLOBAL(QString, language);
        m_language = language;
        m_messages = messagesOf(QStringLiteral(LEAFBENCH_SOURCE_DIR "/translations/leafbench_%1.ts").arg(language));
        QVERIFY(m_messages.size() > 300);
    }

    void cleanup()
    {
        qDeleteAll(qApp->findChildren<QTranslator*>());
        words::setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void everyTextIsTranslated()
    {
        for (const Message& m : m_messages) {
            QVERIFY2(m.state.isEmpty(), qPrintable(m.state + ": " + m.source));
            QVERIFY2(!m.translation.isEmpty(), qPrintable(m.source));
        }
    }

    /// A text whose context has got another name would be shown in English.
    void everyTextOfTheSourcesIsThere()
    {
        const QString tool
            = QStandardPaths::findExecutable(QStringLiteral("lupdate"), {QLibraryInfo::path(QLibraryInfo::BinariesPath)});
        LEAFBENCH_NEEDS(!tool.isEmpty(), "qt6-l10n-tools is not installed");
        const QTemporaryDir dir;
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(LEAFBENCH_SOURCE_DIR));
        lupdate.start(tool, {"-I", ".", "ui", "app", "-locations", "none", "-ts", dir.filePath("now.ts")});
        QVERIFY(lupdate.waitForFinished(60'000));
        // The lupdate of Qt 6.8 puts a few texts into contexts that no class has ("Te" for Text).
        const bool knowsContexts = QLibraryInfo::version() < QVersionNumber(6, 5);
        const auto keys = [&](const std::vector<Message>& messages) {
            QSet<QString> all;
            for (const Message& m : messages)
                all << (knowsContexts ? m.context + ": " + m.source : m.source);
            return all;
        };
        const QSet<QString> there = keys(m_messages), needed = keys(messagesOf(dir.filePath("now.ts")));
        QVERIFY(needed.size() > 300);
        QCOMPARE((needed - there).values(), QStringList());
        QCOMPARE((there - needed).values(), QStringList());
    }

    /// A lost %2 would shift every later number; a lost & takes the key away that reaches a button.
    void placeholdersAndKeysAreKept()
    {
        for (const Message& m : m_messages) {
            QVERIFY2(found("%[0-9n]", m.source) == found("%[0-9n]", m.translation), qPrintable(m.translation));
            QVERIFY2(m.source.count(u'&') == m.translation.count(u'&'), qPrintable(m.translation));
            QVERIFY2(m.source.endsWith(u'\n') == m.translation.endsWith(u'\n'), qPrintable(m.translation));
        }
    }

    /// The table under the heading has columns of these widths.
    void tableHeadKeepsItsWidth()
    {
        for (const Message& m : m_messages) {
            if (m.context == u"leafbench::cli" && m.source.trimmed().contains(u"   ") && !m.source.contains(u'%'))
                QCOMPARE(m.translation.size(), m.source.size());
        }
    }

    void errorsAreTranslatedAndNameTheirSubject()
    {
        const std::map<ErrorCode, QString> english = errors();
        QVERIFY(words::installTranslation(*qApp, m_language));
        for (const auto& [code, text] : errors()) {
            QVERIFY2(text != english.at(code), qPrintable(text));
            QVERIFY2(text.contains("SUBJECT") == english.at(code).contains("SUBJECT"), qPrintable(text));
            QVERIFY2(text.contains("DETAIL") == english.at(code).contains("DETAIL"), qPrintable(text));
            QVERIFY2(found("%[0-9]", text).isEmpty(), qPrintable(text));
        }
        if (m_language == "de")
            QCOMPARE(words::errorText({.code = ErrorCode::NotFound, .subject = "SUBJECT"}),
                     QStringLiteral("SUBJECT gibt es nicht. Den Pfad prüfen."));
        cleanup();
        QCOMPARE(errors(), english);
    }

    void recipeIsTranslated()
    {
        std::map<QString, QString> english;
        for (const RecipeKey& key : recipeKeys())
            english[key.name] = words::recipeKeyHelp(key.name);
        QVERIFY(words::installTranslation(*qApp, m_language));
        for (const RecipeKey& key : recipeKeys())
            QVERIFY2(words::recipeKeyHelp(key.name) != english[key.name], qPrintable(key.name));
        if (m_language == "de") {
            QCOMPARE(words::recipeKeyLabel("learning_rate"), QStringLiteral("Lernrate"));
            QCOMPARE(words::choiceText("trainable", "all"), QStringLiteral("Ganzes Netz"));
        }
    }

    /// Help > Glossary would be empty in a language whose file is missing, or is named by another code.
    void glossaryIsInTheLanguage()
    {
        const auto english = words::glossary();
        QVERIFY(words::installTranslation(*qApp, m_language));
        const auto own = words::glossary();
        QCOMPARE(own.size(), english.size());
        QVERIFY(own.front().text != english.front().text);
    }

    /// A chosen language writes its numbers; a desktop of the same language keeps its own way.
    void chosenLanguageWritesItsNumbers()
    {
        const QLocale before;
        words::installChosenTranslation(*qApp, m_language);
        QCOMPARE(QLocale().language(), QLocale(m_language).language());
        QLocale::setDefault(before);
    }

    void classesAreNamedInTheUsersLanguage()
    {
        const QString late = QStringLiteral("Tomato___Late_blight");
        QCOMPARE(ui::classText(late), ui::ownClassText(late));
        QVERIFY(words::installTranslation(*qApp, QStringLiteral("de")));
        QCOMPARE(ui::classText(late), QStringLiteral("Tomate \u00b7 Kraut- und Braunf\u00e4ule"));
        QCOMPARE(ui::ownClassText(late), QStringLiteral("Tomato \u00b7 Late blight"));
        QCOMPARE(ui::classText(QStringLiteral("Nobody_knows___it")), QStringLiteral("Nobody knows \u00b7 it"));
        for (const ClassName& name : paperClasses()) {
            // Nearly every name of the paper's is another in German: "Orange" is not.
            if (name.species != QLatin1String("Orange"))
                QVERIFY2(ui::partText(name.species) != readable(name.species), qPrintable(name.name));
            QVERIFY2(ui::partText(name.disease) != readable(name.disease), qPrintable(name.name));
        }
    }

    void numbersFollowTheLanguage()
    {
        const QDateTime time(QDate(2026, 5, 12), QTime(10, 15));
        QCOMPARE(words::count(87'867), QStringLiteral("87,867"));
        QCOMPARE(words::decimal(0.742, 'f', 3), QStringLiteral("0.742"));
        QCOMPARE(words::dateAndTime(time), QStringLiteral("2026-05-12 10:15"));
        QVERIFY(words::installTranslation(*qApp, QStringLiteral("de_DE")));
        QCOMPARE(words::count(87'867), QStringLiteral("87.867"));
        QCOMPARE(words::decimal(0.742, 'f', 3), QStringLiteral("0,742"));
        QCOMPARE(words::percent(0.924), QStringLiteral("92,4 %"));
        QCOMPARE(words::duration(9.5), QStringLiteral("9,50 s"));
        QCOMPARE(words::dateAndTime(time), QStringLiteral("12.05.2026 10:15"));
    }

    void firstLanguageWithWordsIsTaken()
    {
        QCOMPARE(words::translatedLanguage({"de-AT", "de"}), QStringLiteral("de-AT"));
        QCOMPARE(words::translatedLanguage({"tlh", "sv-SE", "de"}), QStringLiteral("de"));
        QCOMPARE(words::translatedLanguage({"en-GB", "de"}), QString());
        QCOMPARE(words::translatedLanguage({"C"}), QString());
        QCOMPARE(words::translatedLanguage({"sv"}), QString());
        QCOMPARE(words::translatedLanguage({}), QString());
        QVERIFY(!words::installTranslation(*qApp, QStringLiteral("sv")));
    }

private:
    static std::map<ErrorCode, QString> errors()
    {
        std::map<ErrorCode, QString> texts;
        for (const ErrorCode code : enumerators<ErrorCode>()) {
            texts[code] = words::errorText(
                {.code = code, .subject = "SUBJECT", .detail = "DETAIL", .choices = {"CHOICE"}, .low = 1, .high = 2});
        }
        return texts;
    }

    QString m_language;
    std::vector<Message> m_messages;
};

LEAFBENCH_GUILESS_TEST(tst_Translation)
#include "tst_Translation.moc"
#include "ui/words/ErrorText.h"
#include "ui/words/RecipeText.h"
