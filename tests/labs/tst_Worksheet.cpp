#include "engine/labs/Worksheet.h"
#include "tests/testing/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;

class tst_Worksheet : public QObject {
    Q_OBJECT

    static Worksheet sheet(const QString& person)
    {
        Worksheet made{.labId = "gain",
                       .labTitle = "What a worker gains",
                       .labNumber = 4,
                       .person = person,
                       .date = QDateTime::fromString("2026-03-01T10:00:00", Qt::ISODate),
                       .machine = {{"cpu", "Some CPU"}, {"cores", 2}},
                       .program = "1",
                       .values = {},
                       .answers = {{"Why?", "1 < 2 & </script>", true}, {"How?", "no", false}},
                       .speedups = {"loader.speedup"}};
        made.values.numbers = {{"loader.speedup.1", 1}, {"loader.speedup.2", 1.0 / 3}};
        made.values.texts = {{"m.name", QStringLiteral("Grüße")}};
        return made;
    }
    static QByteArray page() { return "<!DOCTYPE html>\n<html><body><p>Speedup 1.9</p>\n</body>\n</html>\n"; }

    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_dir.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    QTemporaryDir m_dir;

private Q_SLOTS:
    void isReadAsItWasWritten()
    {
        const Worksheet given = sheet(QStringLiteral("Ada \u2013 \"A\""));
        const auto read = readWorksheet(write("a.html", sealedWorksheet(page(), given)));
        QVERIFY(read.finished());
        QCOMPARE(read->state, WorksheetState::Sound);
        QCOMPARE(read->worksheet.person, given.person);
        QCOMPARE(read->worksheet.values, given.values);
        QCOMPARE(read->worksheet.answers[0].given, given.answers[0].given);
        QCOMPARE(read->worksheet.right(), 1);
        QCOMPARE(worksheetToJson(read->worksheet), worksheetToJson(given));
        QCOMPARE(worksheetCode(read->worksheet), worksheetCode(given));
        QVERIFY(worksheetCode(given) != worksheetCode(sheet("Bob")));
    }

    /// A number of the record, a number that only the reader sees, something added: each is found.
    void aChangeIsFound_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("record") << QByteArray("0.3333333333333333") << QByteArray("0.9333333333333333");
        QTest::newRow("answer") << QByteArray("\"right\":false") << QByteArray("\"right\":true");
        QTest::newRow("page") << QByteArray("Speedup 1.9") << QByteArray("Speedup 2.9");
        QTest::newRow("added") << QByteArray("</html>") << QByteArray("<p>and more</p></html>");
        QTest::newRow("name") << QByteArray("\"person\":\"Ada\"") << QByteArray("\"person\":\"Bob\"");
    }
    void aChangeIsFound()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const QByteArray sound = sealedWorksheet(page(), sheet("Ada"));
        QVERIFY(sound.contains(from));
        const auto read = readWorksheet(write("b.html", QByteArray(sound).replace(from, to)));
        QVERIFY(read.finished());
        QCOMPARE(read->state, WorksheetState::Altered);
    }

    void otherFilesAreNone()
    {
        QCOMPARE(readWorksheet(write("c.html", page())).error().code, ErrorCode::BadFile);
        QCOMPARE(readWorksheet(m_dir.filePath("none.html")).error().code, ErrorCode::NotFound);
        QByteArray broken = sealedWorksheet(page(), sheet("Ada"));
        broken.replace("leafbench-worksheet\",", "other\",");
        QCOMPARE(readWorksheet(write("d.html", broken)).error().code, ErrorCode::BadFile);
    }

    void aFolderIsAClass()
    {
        const QString folder = m_dir.filePath("class");
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(!write("class/2.html", sealedWorksheet(page(), sheet("Zoe"))).isEmpty());
        QVERIFY(!write("class/1.html", sealedWorksheet(page(), sheet("Ada"))).isEmpty());
        QVERIFY(!write("class/3.html", page()).isEmpty());
        QVERIFY(!write("class/notes.txt", "x").isEmpty());
        const auto read = readWorksheets(folder);
        QVERIFY(read.finished());
        QCOMPARE(read->sheets.size(), std::size_t(2));
        QCOMPARE(read->sheets[0].worksheet.person, QStringLiteral("Ada"));
        QCOMPARE(read->others.size(), std::size_t(1));
        QCOMPARE(readWorksheets("/nowhere").error().code, ErrorCode::NotAFolder);
    }

    /// The worksheet goes to others: it names no folder, host or user.
    void theMachineIsNotNamed() { QCOMPARE(worksheetMachine().keys(), QStringList({"cores", "cpu", "ram_bytes", "system"})); }
};

LEAFBENCH_GUILESS_TEST(tst_Worksheet)
#include "tst_Worksheet.moc"
