// A study's file that is locked, read-only, on a full disk, or left by a power cut.
#include "engine/common/TextFile.h"
#include "engine/common/sql/SqliteFile.h"
#include "engine/tuning/optuna/StudyStorage.h"
#include "tests/speedup/FileSizeLimit.h"
#include "tests/testing/TestProgram.h"
#include "tests/tuning/AsNobody.h"
#include "tests/tuning/MadeUpTrials.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;
using testing::codeOf;
using testing::openStudy;
using testing::shortly;

class tst_StudyFaults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(m_folder.emplace().isValid()); }

    void lockedByAnother()
    {
        const QString path = file("study.db");
        auto storage = openStudy(path);
        QVERIFY(storage);
        testing::write(**storage, testing::madeUpTrials()[0]);
        auto other = SqliteFile::open(path, SqliteFile::Access::Write, shortly);
        QVERIFY(other);
        QVERIFY((*other)->run("BEGIN EXCLUSIVE"));
        const Trial next = testing::madeUpTrials()[1];
        QCOMPARE(codeOf((*storage)->beginTrial(next)), QStringLiteral("StudyLocked"));
        QCOMPARE(codeOf((*storage)->read()), QStringLiteral("StudyLocked"));
        QCOMPARE(codeOf((*storage)->setSettings({})), QStringLiteral("StudyLocked"));
        QCOMPARE(codeOf(readTuningStudy(path, {}, shortly)), QStringLiteral("StudyLocked"));
        QVERIFY((*other)->run("ROLLBACK"));
        testing::write(**storage, next);
        QCOMPARE((*storage)->read()->count(TrialState::Complete), 2);
    }

    /// A reader that holds on to its snapshot keeps the commit out: the trial is not there by half.
    void lockedByAReader()
    {
        const QString path = file("study.db");
        auto storage = openStudy(path);
        QVERIFY(storage);
        auto reader = SqliteFile::open(path, SqliteFile::Access::Read, shortly);
        QVERIFY(reader);
        const auto read = (*reader)->transaction([&]() -> Status {
            (void)(*reader)->run("SELECT count(*) FROM trials");
            if (codeOf((*storage)->beginTrial(testing::madeUpTrials()[0])) != QLatin1String("StudyLocked"))
                return Error{};
            return Ok{};
        });
        QVERIFY(read);
        QVERIFY((*storage)->read()->trials.empty());
        testing::write(**storage, testing::madeUpTrials()[0]);
    }

    void readOnly_data()
    {
        QTest::addColumn<bool>("folderToo");
        QTest::newRow("file") << false;
        QTest::newRow("folder") << true;
    }
    void readOnly()
    {
        QFETCH(bool, folderToo);
        const QString path = file("folder/study.db");
        {
            auto storage = openStudy(path);
            QVERIFY(storage);
            testing::write(**storage, testing::madeUpTrials()[0]);
        }
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755)));
        QVERIFY(QFile::setPermissions(path, QFile::Permissions(0x4444)));
        QVERIFY(QFile::setPermissions(file("folder"), QFile::Permissions(folderToo ? 0x5555 : 0x7777)));
        const auto before = readFile(path);
        {
            const testing::AsNobody nobody;
            QCOMPARE(codeOf(openStudy(path)), QStringLiteral("NotWritable"));
            const auto study = readTuningStudy(path);
            QVERIFY2(study, qPrintable(codeOf(study)));
            QCOMPARE(study->count(TrialState::Complete), 1);
        }
        QVERIFY(QFile::setPermissions(file("folder"), QFile::Permissions(0x7777)));
        QCOMPARE(*readFile(path), *before);
        QCOMPARE(QDir(file("folder")).entryList(QDir::Files), QStringList("study.db"));
    }

    /// A file that another program has put into write-ahead mode, copied to where nobody may write.
    void writeAheadInAReadOnlyFolder()
    {
        const QString path = file("folder/study.db");
        {
            auto storage = openStudy(path);
            QVERIFY(storage);
            testing::write(**storage, testing::madeUpTrials()[0]);
        }
        {
            auto other = SqliteFile::open(path, SqliteFile::Access::Write, shortly);
            QVERIFY(other && (*other)->run("PRAGMA journal_mode = WAL"));
            QVERIFY((*other)->run("UPDATE studies SET study_name = 'ahead'"));
        }
        QCOMPARE(QDir(file("folder")).entryList(QDir::Files), QStringList("study.db"));
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755)));
        QVERIFY(QFile::setPermissions(path, QFile::Permissions(0x4444)));
        QVERIFY(QFile::setPermissions(file("folder"), QFile::Permissions(0x5555)));
        QString name;
        {
            const testing::AsNobody nobody;
            const auto study = readTuningStudy(path);
            name = study ? study->name : codeOf(study) + study.error().detail;
        }
        QVERIFY(QFile::setPermissions(file("folder"), QFile::Permissions(0x7777)));
        QCOMPARE(name, QStringLiteral("ahead"));
    }

    void fullDisk()
    {
        const QString path = file("study.db");
        auto storage = openStudy(path);
        QVERIFY(storage);
        testing::write(**storage, testing::madeUpTrials()[0]);
        Trial big = testing::madeUpTrials()[1];
        big.userAttributes["log"] = QString(1'000'000, u'x');
        {
            const testing::FileSizeLimit full(200'000);
            QCOMPARE(codeOf((*storage)->beginTrial(big)), QStringLiteral("NotWritable"));
            QCOMPARE(codeOf(openStudy(file("other.db"))), QString());
        }
        {
            const testing::FileSizeLimit full(20'000);
            QCOMPARE(codeOf(openStudy(file("third.db"))), QStringLiteral("NotWritable"));
        }
        const auto study = (*storage)->read();
        QVERIFY(study);
        QCOMPARE(study->trials.size(), 1u);
        testing::write(**storage, big);  // there is room again
        QCOMPARE(readTuningStudy(path)->count(TrialState::Complete), 2);
        QVERIFY(openStudy(file("third.db")));
    }

    /// The power fails in the middle of a transaction: the file has half of it, the journal what was there before.
    void halfATransactionIsTakenBack()
    {
        const QString path = file("study.db");
        {
            auto storage = openStudy(path);
            QVERIFY(storage);
            testing::write(**storage, testing::madeUpTrials()[0]);
        }
        QVERIFY(QDir().mkpath(file("after")));
        {
            auto writer = SqliteFile::open(path, SqliteFile::Access::Write, shortly);
            QVERIFY(writer);
            QVERIFY((*writer)->run("PRAGMA cache_size = 2"));  // pages go to the file before the commit
            QVERIFY((*writer)->run("BEGIN IMMEDIATE"));
            QVERIFY((*writer)->run("UPDATE trials SET state = 'FAIL'"));
            QVERIFY((*writer)->run("UPDATE trial_params SET distribution_json = hex(zeroblob(100000))"));
            QCOMPARE(QProcess::execute("cp", {path, path + "-journal", file("after")}), 0);
        }
        const QByteArray half = *readFile(file("after/study.db"));
        QVERIFY(half != *readFile(path));
        const auto study = readTuningStudy(file("after/study.db"));
        QVERIFY2(study, qPrintable(codeOf(study)));
        QCOMPARE(study->count(TrialState::Complete), 1);
        QVERIFY(study->trials[0].parameters == testing::madeUpTrials()[0].parameters);
        QVERIFY(openStudy(file("after/study.db")));
        QCOMPARE(QDir(file("after")).entryList(QDir::Files), QStringList("study.db"));
    }

private:
    QString file(const QString& name) const { return m_folder->filePath(name); }

    std::optional<QTemporaryDir> m_folder;
};

LEAFBENCH_GUILESS_TEST(tst_StudyFaults)
#include "tst_StudyFaults.moc"
