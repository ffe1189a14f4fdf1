// A study's file that is damaged, of another kind, or of another version.
#include "engine/common/TextFile.h"
#include "engine/common/sql/SqliteFile.h"
#include "engine/tuning/optuna/StudyStorage.h"
#include "tests/testing/TestProgram.h"
#include "tests/tuning/MadeUpTrials.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace leafbench;
using testing::codeOf;
using testing::openStudy;
using testing::shortly;

namespace {

QByteArray randomBytes(int count)
{
    std::mt19937 random(7);
    QByteArray bytes(count, '\0');
    for (char& byte : bytes)
        byte = static_cast<char>(random());
    return bytes;
}

/// The bytes of a study with a few hundred trials: some dozen pages.
QByteArray studyBytes(const QString& path)
{
    {
        if (!openStudy(path))
            return {};
        auto file = SqliteFile::open(path, SqliteFile::Access::Write, shortly);
        const QString count = "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 299) ";
        if (!file || !(*file)->run("INSERT INTO trials " + count + "SELECT i + 1, i, 1, 'COMPLETE', NULL, NULL FROM n")
            || !(*file)->run("INSERT INTO trial_values " + count + "SELECT NULL, i + 1, 0, i / 7.0, 'FINITE' FROM n"))
            return {};
    }
    const auto bytes = readFile(path);
    return bytes ? *bytes : QByteArray();
}

}  // namespace

class tst_StudyDamage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(m_folder.emplace().isValid()); }

    void notAStudy_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("learning_rate,value\n0.1,0.9\n").repeated(200);
        QTest::newRow("short text") << QByteArray("a,b\n");
        QTest::newRow("random bytes") << randomBytes(50'000);
        QTest::newRow("head, then random bytes") << QByteArray("SQLite format 3\0", 16) + randomBytes(50'000);
        const QByteArray whole = wholeStudy();
        QVERIFY(whole.size() > 10 * 4096);
        QTest::newRow("cut in a page") << whole.left(whole.size() / 2 + 100);
        QTest::newRow("cut after the first page") << whole.left(4096);
        QByteArray garbled = whole;
        garbled.replace(4096, garbled.size() - 4096, randomBytes(static_cast<int>(garbled.size()) - 4096));
        QTest::newRow("garbled after the first page") << garbled;
    }
    void notAStudy()
    {
        QFETCH(QByteArray, bytes);
        const QString path = file("study.db");
        QVERIFY(writeFile(path, bytes));
        const auto read = readTuningStudy(path);
        QCOMPARE(codeOf(read), QStringLiteral("NotAStudy"));
        QCOMPARE(read.error().subject, path);
        QVERIFY(!read.error().detail.isEmpty());
        QCOMPARE(codeOf(openStudy(path)), QStringLiteral("NotAStudy"));
        QCOMPARE(*readFile(path), bytes);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList("study.db"));
    }

    /// Whichever page is garbled: a writer does not go on; a reader says so, or does not need that page.
    void everyGarbledPageIsFound()
    {
        const QByteArray whole = wholeStudy();
        const QString path = file("garbled.db");
        QVERIFY(writeFile(path, whole));
        const auto right = readTuningStudy(path);
        QVERIFY(right);
        int found = 0;
        for (qsizetype at = 0; at < whole.size(); at += 4096) {
            QByteArray garbled = whole;
            garbled.replace(at, 4096, randomBytes(4096));
            QVERIFY(writeFile(path, garbled));
            QCOMPARE(codeOf(openStudy(path)), QStringLiteral("NotAStudy"));
            const auto read = readTuningStudy(path);
            if (read)
                QVERIFY(read->trials == right->trials);
            else
                QCOMPARE(codeOf(read), QStringLiteral("NotAStudy"));
            found += read.failed();
            QCOMPARE(*readFile(path), garbled);
        }
        QVERIFY(found >= 4);
    }

    void aDatabaseWithoutTablesIsNew()
    {
        // As a program leaves it that was broken off in its first write.
        const QString path = file("bare.db");
        {
            auto bare = SqliteFile::open(path, SqliteFile::Access::Write, shortly);
            QVERIFY(bare);
            QVERIFY((*bare)->run("CREATE TABLE gone (x)"));
            QVERIFY((*bare)->run("DROP TABLE gone"));
        }
        QVERIFY(QFileInfo(path).size() > 0);
        QVERIFY(isNewStudy(path));
        QVERIFY(isNewStudy(file("missing.db")));
        QVERIFY(openStudy(path));
        QVERIFY(!isNewStudy(path));
    }

    void emptyFileIsNew()
    {
        const QString path = file("study.db");
        QVERIFY(writeFile(path, {}));
        QCOMPARE(codeOf(readTuningStudy(path)), QStringLiteral("NotAStudy"));
        QCOMPARE(*readFile(path), QByteArray());
        QVERIFY(openStudy(path));
        QVERIFY(readTuningStudy(path));
        QCOMPARE(codeOf(readTuningStudy(file("missing.db"))), QStringLiteral("NotFound"));
        QVERIFY(!QFile::exists(file("missing.db")));
    }

    void folderInsteadOfAFile()
    {
        QVERIFY(QDir().mkpath(file("folder.db")));
        QCOMPARE(codeOf(readTuningStudy(file("folder.db"))), QStringLiteral("NotAStudy"));
        QCOMPARE(codeOf(openStudy(file("folder.db"))), QStringLiteral("NotAStudy"));
        QVERIFY(writeFile(file("plain"), "x"));
        QCOMPARE(codeOf(openStudy(file("plain/study.db"))), QStringLiteral("NotWritable"));
    }

    void otherTables_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("code");
        QTest::newRow("another program's") << "CREATE TABLE t (a); INSERT INTO t VALUES (1)"
                                           << "NotAStudy";
        QTest::newRow("another alembic") << "CREATE TABLE alembic_version (version_num); CREATE TABLE studies (a)"
                                         << "NotAStudy";
        QTest::newRow("newer revision") << "*UPDATE alembic_version SET version_num = 'v9.0.0.a'"
                                        << "StudyNewer";
        QTest::newRow("newer schema") << "*UPDATE version_info SET schema_version = 13"
                                      << "StudyNewer";
        QTest::newRow("older revision") << "*UPDATE alembic_version SET version_num = 'v2.6.0.a'"
                                        << "StudyOlder";
        QTest::newRow("no version") << "*DELETE FROM alembic_version"
                                    << "NotAStudy";
        QTest::newRow("a table missing") << "*DROP TABLE trial_values"
                                         << "NotAStudy";
        QTest::newRow("a column missing") << "*ALTER TABLE trial_values DROP COLUMN value_type"
                                          << "NotAStudy";
        QTest::newRow("unknown state") << "*UPDATE trials SET state = 'DREAMING'"
                                       << "NotAStudy";
        QTest::newRow("unknown distribution") << "*UPDATE trial_params SET distribution_json = '{}'"
                                              << "NotAStudy";
        QTest::newRow("unknown value type") << "*UPDATE trial_values SET value_type = 'NONE'"
                                            << "NotAStudy";
        QTest::newRow("missing trial") << "*UPDATE trials SET number = 5"
                                       << "NotAStudy";
        QTest::newRow("Optuna 3.2 to 4") << "*UPDATE alembic_version SET version_num = 'v3.2.0.a'"
                                         << "";
    }
    void otherTables()
    {
        QFETCH(QString, sql);
        QFETCH(QString, code);
        const QString path = file("study.db");
        if (sql.startsWith('*')) {
            auto storage = openStudy(path);
            QVERIFY(storage);
            testing::write(**storage, testing::madeUpTrials()[0]);
        }
        {
            auto other = SqliteFile::open(path, SqliteFile::Access::Write, shortly);
            QVERIFY(other);
            for (const QString& one : sql.remove('*').split(';'))
                QVERIFY((*other)->run(one));
        }
        const auto before = readFile(path);
        const auto read = readTuningStudy(path);
        QCOMPARE(codeOf(read), code);
        const auto opened = openStudy(path);
        QCOMPARE(opened ? codeOf((*opened)->read()) : codeOf(opened), code);
        QCOMPARE(*readFile(path), *before);
    }

private:
    QString file(const QString& name) const { return m_folder->filePath(name); }
    static QByteArray wholeStudy()
    {
        const QTemporaryDir folder;
        return studyBytes(folder.filePath("study.db"));
    }

    std::optional<QTemporaryDir> m_folder;
};

LEAFBENCH_GUILESS_TEST(tst_StudyDamage)
#include "tst_StudyDamage.moc"
