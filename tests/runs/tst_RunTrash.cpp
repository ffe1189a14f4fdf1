#include "engine/common/FileLock.h"
#include "engine/common/TextFile.h"
#include "engine/runs/store/RunIndex.h"
#include "engine/runs/store/RunTrash.h"
#include "tests/testing/RunFolders.h"
#include "tests/testing/TestProgram.h"
#include "tests/tuning/AsNobody.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <cerrno>
#include <thread>

using namespace leafbench;
using namespace leafbench::testing;

class tst_RunTrash : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_temp = std::make_unique<QTemporaryDir>();
        m_dir = m_temp->path();
        chmod(QFile::encodeName(m_dir).constData(), 0755);
        Random random(1);
        writeRunFolders(m_dir, 3, random);
    }

    void thereAndBack()
    {
        const QString path = m_dir + "/run-0001";
        const QByteArray before = described(*openRun(path));
        const auto thrown = moveToTrash(path);
        QVERIFY(thrown);
        QVERIFY(!QFileInfo::exists(path));
        QCOMPARE(indexedRuns(m_dir).runs.size(), 2u);
        const auto trash = listTrash(m_dir);
        QCOMPARE(trash.size(), 1u);
        QCOMPARE(trash[0].path, *thrown);
        QCOMPARE(trash[0].name, QStringLiteral("run-0001"));
        QVERIFY(trash[0].bytes > 500);
        QVERIFY(std::abs(trash[0].trashed.secsTo(QDateTime::currentDateTime())) < 60);
        const auto back = restoreFromTrash(*thrown);
        QVERIFY(back);
        QCOMPARE(*back, path);
        QCOMPARE(described(*openRun(path)), before);
        QVERIFY(listTrash(m_dir).empty());
        QVERIFY(!QFileInfo::exists(path + "/trashed.json"));
    }

    /// Of one name any number of times, and where the place has been taken since.
    void sameNames()
    {
        const QString path = m_dir + "/run-0001";
        Random random(2);
        QStringList thrown;
        for (int i = 0; i < 3; ++i) {
            thrown << *moveToTrash(path);
            writeRunFolder(drawnRun(m_dir, QStringLiteral("run-0001"), random));
        }
        QCOMPARE(QSet<QString>(thrown.begin(), thrown.end()).size(), 3);
        for (const TrashedRun& run : listTrash(m_dir))
            QCOMPARE(run.name, QStringLiteral("run-0001"));
        QStringList back;
        for (const QString& one : thrown)
            back << QFileInfo(*restoreFromTrash(one)).fileName();
        QCOMPARE(back, QStringList({"run-0001-2", "run-0001-3", "run-0001-4"}));
        QCOMPARE(indexedRuns(m_dir).runs.size(), 6u);
    }

    void newestFirst()
    {
        for (const char* name : {"run-0002", "run-0000", "run-0001"}) {
            QVERIFY(moveToTrash(m_dir + u'/' + name));
            QTest::qWait(3);
        }
        QStringList names;
        for (const TrashedRun& run : listTrash(m_dir))
            names << run.name;
        QCOMPARE(names, QStringList({"run-0001", "run-0000", "run-0002"}));
    }

    void aRunInUseStays()
    {
        const auto lock = FileLock::take(runLock(m_dir + "/run-0000"), ErrorCode::RunInUse, {});
        QVERIFY(lock);
        QCOMPARE(moveToTrash(m_dir + "/run-0000").error().code, ErrorCode::RunInUse);
        QVERIFY(openRun(m_dir + "/run-0000"));
        QVERIFY(listTrash(m_dir).empty());
        QVERIFY(!QFileInfo::exists(m_dir + "/run-0000/trashed.json"));
    }

    void aKilledRunGoes()
    {
        QVERIFY(writeFile(m_dir + "/run-0000/run.lock", "999999999\nleafbench\n" + QSysInfo::machineHostName().toUtf8() + "\n"));
        const auto thrown = moveToTrash(m_dir + "/run-0000/");
        QVERIFY(thrown);
        QVERIFY(!QFileInfo::exists(*thrown + "/run.lock"));
    }

    void refusals()
    {
        QCOMPARE(moveToTrash(m_dir).error().code, ErrorCode::NotARun);
        QCOMPARE(moveToTrash(m_dir + "/nowhere").error().code, ErrorCode::NotARun);
        QCOMPARE(restoreFromTrash(m_dir + "/trash/nowhere").error().code, ErrorCode::NotFound);
        QVERIFY(listTrash(m_dir + "/nowhere").empty());
        QVERIFY(emptyTrash(m_dir + "/nowhere"));
        QVERIFY(emptyTrash(m_dir));
    }

    void readOnlyFolder()
    {
        for (const char* folder : {"", "/run-0000"})
            chmod(QFile::encodeName(m_dir + folder).constData(), 0555);
        {
            const AsNobody nobody;
            QCOMPARE(moveToTrash(m_dir + "/run-0000").error().code, ErrorCode::NotWritable);
        }
        chmod(QFile::encodeName(m_dir + "/run-0000").constData(), 0777);
        {
            const AsNobody nobody;
            QCOMPARE(moveToTrash(m_dir + "/run-0000").error().code, ErrorCode::NotWritable);
        }
        QVERIFY(openRun(m_dir + "/run-0000"));
        QVERIFY(!QFileInfo::exists(m_dir + "/run-0000/trashed.json"));
        chmod(QFile::encodeName(m_dir).constData(), 0755);
    }

    void emptying()
    {
        const QString kept = *moveToTrash(m_dir + "/run-0000");
        QVERIFY(moveToTrash(m_dir + "/run-0001"));
        QVERIFY(emptyTrash(m_dir));
        QVERIFY(listTrash(m_dir).empty());
        QVERIFY(!QFileInfo::exists(kept));
        QCOMPARE(indexedRuns(m_dir).runs.size(), 1u);
    }

    void whatStaysIsNamed()
    {
        const QString stuck = *moveToTrash(m_dir + "/run-0000");
        QVERIFY(moveToTrash(m_dir + "/run-0001"));
        for (const QString& folder : {m_dir + "/trash", m_dir + "/trash/run-0001", m_dir + "/trash/run-0001/checkpoints"})
            chmod(QFile::encodeName(folder).constData(), 0777);
        {
            const AsNobody nobody;
            const auto emptied = emptyTrash(m_dir);
            QCOMPARE(emptied.error().code, ErrorCode::NotWritable);
            // The very entry, and why.
            QVERIFY2(emptied.error().subject.startsWith(stuck + u'/'), qPrintable(emptied.error().subject));
            QVERIFY(QFileInfo::exists(emptied.error().subject));
            QCOMPARE(emptied.error().detail, qt_error_string(EACCES));
        }
        QCOMPARE(listTrash(m_dir).size(), 1u);
        QVERIFY(openRun(stuck));
    }

    /// A link among the runs goes and comes by itself.
    void aLinkToARun()
    {
        const QTemporaryDir elsewhere;
        const QString run = elsewhere.filePath("run"), link = m_dir + "/linked";
        QVERIFY(QDir().rename(m_dir + "/run-0001", run));
        QVERIFY(QFile::link(run, link));
        const auto thrown = moveToTrash(link);
        QVERIFY(thrown);
        QVERIFY(!QFileInfo::exists(link));
        QVERIFY(!QFileInfo::exists(run + "/trashed.json"));
        QCOMPARE(listTrash(m_dir).size(), 1u);
        QCOMPARE(listTrash(m_dir)[0].name, QStringLiteral("linked"));
        QCOMPARE(restoreFromTrash(*thrown).value(), link);
        QVERIFY(moveToTrash(link));
        QVERIFY(emptyTrash(m_dir));
        QVERIFY(openRun(run));
    }

    /// A link in the trash leads nowhere that would be deleted.
    void linksAreNotFollowed()
    {
        QVERIFY(moveToTrash(m_dir + "/run-0000"));
        QVERIFY(QFile::link(m_dir + "/run-0002", m_dir + "/trash/link"));
        QVERIFY(QFile::link(m_dir + "/run-0002", m_dir + "/trash/run-0000/link"));
        QCOMPARE(listTrash(m_dir).size(), 2u);  // the link is one by itself
        QVERIFY(emptyTrash(m_dir));
        QVERIFY(openRun(m_dir + "/run-0002"));
    }

    void noteEditedByHand()
    {
        for (const char* name : {"../../outside", "..", ".", "", "a/b"}) {
            const QString thrown = *moveToTrash(m_dir + "/run-0000");
            QVERIFY(writeJson(thrown + "/trashed.json", {{"name", name}, {"thrown", "never"}}));
            QCOMPARE(listTrash(m_dir).at(0).name, QStringLiteral("run-0000"));
            QCOMPARE(*restoreFromTrash(thrown), m_dir + "/run-0000");
        }
    }

    /// Two programs throw the same run away: one does, the other is told.
    void atOnce()
    {
        Random random(5);
        for (int i = 0; i < 20; ++i) {
            writeRunFolder(drawnRun(m_dir, QStringLiteral("both"), random));
            std::array<std::optional<Result<QString>>, 2> outcomes;
            std::thread first([&] { outcomes[0] = moveToTrash(m_dir + "/both"); });
            std::thread second([&] { outcomes[1] = moveToTrash(m_dir + "/both"); });
            first.join();
            second.join();
            const auto& told = outcomes[0]->finished() ? outcomes[1] : outcomes[0];
            QVERIFY(outcomes[0]->finished() != outcomes[1]->finished());
            QCOMPARE(told->error().code, ErrorCode::NotARun);
            QVERIFY(!QFileInfo::exists(m_dir + "/both"));
            QCOMPARE(listTrash(m_dir).size(), static_cast<std::size_t>(i + 1));
        }
    }

private:
    std::unique_ptr<QTemporaryDir> m_temp;
    QString m_dir;
};

LEAFBENCH_GUILESS_TEST(tst_RunTrash)
#include "tst_RunTrash.moc"
