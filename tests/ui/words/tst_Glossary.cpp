#include "engine/common/TextFile.h"
#include "tests/testing/TestProgram.h"
#include "ui/words/Glossary.h"

#include <QDir>
#include <QSet>
#include <QTest>

using namespace leafbench;
using namespace leafbench::words;

namespace {

std::vector<GlossaryEntry> entriesOf(const QString& file)
{
    const auto text = readFile(QStringLiteral(LEAFBENCH_SOURCE_DIR "/resources/help/") + file);
    return text ? parseGlossary(QString::fromUtf8(*text)) : std::vector<GlossaryEntry>();
}

QStringList files() { return QDir(QStringLiteral(LEAFBENCH_SOURCE_DIR "/resources/help")).entryList({"glossary.*.md"}); }

QStringList termsOf(const std::vector<GlossaryEntry>& entries)
{
    QStringList terms;
    for (const GlossaryEntry& entry : entries)
        terms << entry.term;
    return terms;
}

}  // namespace

class tst_Glossary : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyLanguageHasEveryTerm()
    {
        QVERIFY(files().contains("glossary.en.md") && files().contains("glossary.de.md"));
        const auto english = entriesOf("glossary.en.md");
        QVERIFY(english.size() > 50);
        for (const QString& file : files()) {
            const auto entries = entriesOf(file);
            QCOMPARE(entries.size(), english.size());
            QSet<QString> names;
            for (std::size_t i = 0; i < entries.size(); ++i) {
                const GlossaryEntry& entry = entries[i];
                QCOMPARE(entry.page, english[i].page);  // in the same order
                QVERIFY2(entry.text.size() > 20 && !entry.aliases.isEmpty(), qPrintable(file + ": " + entry.term));
                QSet<QString> own{entry.term.toCaseFolded()};
                for (const QString& alias : entry.aliases)
                    own.insert(alias.toCaseFolded());
                QVERIFY2(!names.intersects(own), qPrintable(file + ": " + entry.term + ": a name of two terms"));
                names.unite(own);
            }
        }
    }

    void termsAreFound()
    {
        QCOMPARE(termsOf(findTerms("Learning rate")), QStringList{"Learning rate"});
        QCOMPARE(termsOf(findTerms("learning_rate")), QStringList{"Learning rate"});
        QCOMPARE(termsOf(findTerms("usl")), QStringList{"Universal Scalability Law"});
        QVERIFY(termsOf(findTerms("law")).size() >= 3);
        QVERIFY(termsOf(findTerms("vinegar")).isEmpty());
        QVERIFY(termsOf(findTerms("photograph")).contains("Data leak"));  // in a text only
        QCOMPARE(termsOf(glossary()), termsOf(entriesOf("glossary.en.md")));
    }
};

LEAFBENCH_GUILESS_TEST(tst_Glossary)
#include "tst_Glossary.moc"
