#include "engine/common/TextFile.h"
#include "engine/runs/place/MoveRuns.h"
#include "engine/runs/place/RunsPlace.h"
#include "tests/testing/QuickFolder.h"
#include "tests/testing/RunFolders.h"
#include "tests/testing/TestProgram.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <thread>

using namespace leafbench;
using namespace leafbench::testing;

/// kill -9 at any moment of a move: the old folder is whole and in use, or the new one; what is left goes with the next move.
class tst_KilledMove : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void atEachReport_data();
    void atEachReport();
    void onceSomethingHasHappened_data();
    void onceSomethingHasHappened();
    void atRandom();

private:
    using Files = QMap<QString, QByteArray>;

    static Files filesIn(const QString& folder);
    static QStringList namesIn(const QString& folder);
    QString at(const QString& name) const { return m_temp->filePath(name); }
    /// A process that moves the runs; it kills itself at a report (1-based; 0: at none).
    pid_t startMove(int killedAt) const;
    static void waitFor(pid_t pid);
    void checkAndGoOn() const;

    std::unique_ptr<QTemporaryDir> m_temp;
    Files m_before;
};

void tst_KilledMove::init()
{
    m_temp = std::make_unique<QTemporaryDir>(quickTemporaryTemplate());
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(at("config")));
    qputenv("XDG_DATA_HOME", QFile::encodeName(at("data")));
    Random random(1);
    writeRunFolders(at("data/leafbench/runs"), 8, random);
    QVERIFY(writeFile(at("data/leafbench/runs/large"), QByteArray(5'000'000, 'x')));
    m_before = filesIn(at("data/leafbench/runs"));
    QCOMPARE(settledRunsDir(), at("data/leafbench/runs"));
}

tst_KilledMove::Files tst_KilledMove::filesIn(const QString& folder)
{
    Files files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QFileInfo entry(all.next());
        if (entry.fileName() != QLatin1String("move.lock") && !entry.fileName().startsWith(QLatin1String(".leafbench-move")))
            files[QDir(folder).relativeFilePath(entry.filePath())] = *readFile(entry.filePath());
    }
    return files;
}

QStringList tst_KilledMove::namesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

pid_t tst_KilledMove::startMove(int killedAt) const
{
    fflush(nullptr);
    const pid_t pid = fork();
    if (pid != 0)
        return pid;
    int reports = 0;
    const JobContext context{{}, [&](const Progress&) {
                                 if (++reports == killedAt)
                                     kill(getpid(), SIGKILL);
                             }};
    _exit(moveRuns(at("disk/runs"), context) ? 0 : 1);
}

void tst_KilledMove::waitFor(pid_t pid)
{
    int status = 0;
    waitpid(pid, &status, 0);
    QVERIFY((WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL) || (WIFEXITED(status) && WEXITSTATUS(status) == 0));
}

void tst_KilledMove::checkAndGoOn() const
{
    const QString now = settledRunsDir();
    QVERIFY2(now == at("data/leafbench/runs") || now == at("disk/runs"), qPrintable(now));
    QCOMPARE(filesIn(now), m_before);
    const auto moved = moveRuns(at("third/runs"), {});
    QVERIFY2(moved, moved.failed() ? qPrintable(moved.error().subject + moved.error().detail) : "");
    QCOMPARE(filesIn(moved->folder), m_before);
    QVERIFY(!QFileInfo::exists(moved->folder + "/.leafbench-move"));
    QCOMPARE(namesIn(at("third")), QStringList({"runs"}));
    QCOMPARE(namesIn(at("disk")), QStringList());
    QCOMPARE(namesIn(at("data/leafbench")), QStringList());
}

void tst_KilledMove::atEachReport_data()
{
    QTest::addColumn<int>("report");
    for (const int report : {1, 2, 10, 30, 50, 80, 100, 1000})
        QTest::addRow("%d", report) << report;
}

void tst_KilledMove::atEachReport()
{
    QFETCH(int, report);
    waitFor(startMove(report));
    checkAndGoOn();
}

void tst_KilledMove::onceSomethingHasHappened_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("appears");
    QTest::newRow("noted") << "config/leafbench/runs.json" << true;
    QTest::newRow("beside the place") << "disk" << true;
    QTest::newRow("marked") << "data/leafbench/runs/.leafbench-move" << true;
    QTest::newRow("in its place") << "disk/runs" << true;
    QTest::newRow("the old one is gone") << "data/leafbench/runs" << false;
}

void tst_KilledMove::onceSomethingHasHappened()
{
    QFETCH(QString, path);
    QFETCH(bool, appears);
    const QByteArray watched = QFile::encodeName(at(path));
    const pid_t pid = startMove(0);
    int status = 0;
    bool ended = false;
    while ((::access(watched.constData(), F_OK) == 0) != appears && !ended)
        ended = waitpid(pid, &status, WNOHANG) == pid;
    if (!ended) {
        kill(pid, SIGKILL);
        waitFor(pid);
    }
    checkAndGoOn();
}

void tst_KilledMove::atRandom()
{
    Random random(7);
    for (int i = 0; i < 10; ++i) {
        init();
        const pid_t pid = startMove(0);
        std::this_thread::sleep_for(std::chrono::microseconds(static_cast<qint64>(random.below(60'000))));
        kill(pid, SIGKILL);
        waitFor(pid);
        checkAndGoOn();
    }
}

LEAFBENCH_GUILESS_TEST(tst_KilledMove)
#include "tst_KilledMove.moc"
