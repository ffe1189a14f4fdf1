#include "engine/common/FileLock.h"
#include "tests/testing/TestProgram.h"

#include <QFile>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <memory>
#include <thread>

using namespace leafbench;

class tst_FileLock : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneAtATime()
    {
        {
            const auto first = take();
            QVERIFY(first);
            QVERIFY(isLocked(path()));
            QVERIFY(lockHolder(path()).contains(QString::number(::getpid())));
            const auto second = take();
            QVERIFY(second.failed());
            QCOMPARE(second.error().code, ErrorCode::RunInUse);
            QCOMPARE(second.error().subject, "the run");
            QVERIFY(second.error().detail.contains(QSysInfo::machineHostName()));
        }
        QVERIFY(!isLocked(path()));
        QVERIFY2(!QFile::exists(path()), "removed on release");
        QVERIFY(take());
    }

    /// After a reboot, in a container or on another machine the number is another program's: such a file locks nothing.
    void aFileLeftBehindLocksNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("a living process") << QByteArray::number(::getppid()) + "\nleafbench-cli\n"
                + QSysInfo::machineHostName().toUtf8();
        QTest::newRow("process 1") << QByteArray("1\nleafbench-cli\n") + QSysInfo::machineHostName().toUtf8();
        QTest::newRow("another host") << QByteArray("17\nleafbench-cli\nnode-17\n");
        QTest::newRow("empty") << QByteArray();
    }

    void aFileLeftBehindLocksNothing()
    {
        QFETCH(QByteArray, content);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QVERIFY(!isLocked(path()));
        QVERIFY(take());
    }

    void aKilledProcessLeavesItFree()
    {
        int ready[2];
        QCOMPARE(::pipe(ready), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            const auto lock = take();
            (void)!::write(ready[1], lock ? "1" : "0", 1);
            ::pause();
            ::_exit(0);
        }
        char held = 0;
        QCOMPARE(::read(ready[0], &held, 1), 1);
        QCOMPARE(held, '1');
        QVERIFY(isLocked(path()));
        QVERIFY(take().failed());
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        QVERIFY(!isLocked(path()));
        QVERIFY(take());
    }

    void patienceWaitsForTheHolder()
    {
        auto first = std::make_unique<FileLock>(take().value());
        std::jthread later([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
            first.reset();
        });
        QVERIFY(FileLock::take(path(), ErrorCode::RunInUse, {}, std::chrono::seconds(20)));
    }

    void aFolderThatCannotBeWritten()
    {
        const auto lock = FileLock::take(m_dir.filePath("missing/run.lock"), ErrorCode::RunInUse, {});
        QVERIFY(lock.failed());
        QCOMPARE(lock.error().code, ErrorCode::NotWritable);
    }

private:
    QString path() const { return m_dir.filePath("run.lock"); }
    Result<FileLock> take() const { return FileLock::take(path(), ErrorCode::RunInUse, "the run"); }

    QTemporaryDir m_dir;
};

LEAFBENCH_GUILESS_TEST(tst_FileLock)
#include "tst_FileLock.moc"
