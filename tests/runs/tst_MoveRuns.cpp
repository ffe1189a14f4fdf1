#include "engine/common/FileLock.h"
#include "engine/common/TextFile.h"
#include "engine/runs/place/MovePlace.h"
#include "engine/runs/place/MoveRuns.h"
#include "engine/runs/place/RunsPlace.h"
#include "engine/runs/store/RunIndex.h"
#include "tests/testing/RunFolders.h"
#include "tests/testing/TestProgram.h"
#include "tests/tuning/AsNobody.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <thread>

using namespace leafbench;
using namespace leafbench::testing;

/// The runs folder goes to another place, or stays whole where it is.
class tst_MoveRuns : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everythingGoesAlong();
    void backToTheStandardPlace();
    void anEmptyFolderIsFilled();
    void linksStillLead();
    void whatChangesMeanwhileIsCopiedAgain();
    void cancelledItStays();
    void usedRunsStay();
    void newsIsNeverRemoved();
    void leftoversThatStayAreSaid();
    void aChosenCopyIsNotRemoved();
    void placesThatAreRefused();
    void whatTheDiskCannotTake();
    void aFolderOfOthersIsRefused();
    void aGoneFolderIsSaidAndNotMade();
    void oneMoveAtATime();
    void whoReadsTheSettingFirst();

private:
    using Files = QMap<QString, QByteArray>;

    static Files filesIn(const QString& folder);
    static QStringList namesIn(const QString& folder);
    QString at(const QString& name) const { return m_temp->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_temp;
    QString m_from;
};

void tst_MoveRuns::init()
{
    m_temp = std::make_unique<QTemporaryDir>();
    chmod(QFile::encodeName(m_temp->path()).constData(), 0755);
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(at("config")));
    qputenv("XDG_DATA_HOME", QFile::encodeName(at("data")));
    qunsetenv("LEAFBENCH_RUNS");
    m_from = at("data/leafbench/runs");
    QCOMPARE(settledRunsDir(), m_from);
    Random random(1);
    writeRunFolders(m_from, 3, random);
    QVERIFY(QDir().mkpath(m_from + "/tuning/20260101-080000/trial-0000"));
    QVERIFY(writeFile(m_from + "/tuning/20260101-080000/study.db", QByteArray(3'000'000, 'x')));
    QVERIFY(writeFile(m_from + "/.hidden", "h"));
}

tst_MoveRuns::Files tst_MoveRuns::filesIn(const QString& folder)
{
    Files files;
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QFileInfo entry(all.next());
        const QString name = QDir(folder).relativeFilePath(entry.filePath());
        if (entry.fileName() != QLatin1String("move.lock"))
            files[name] = entry.isFile() ? *readFile(entry.filePath()) : QByteArray("folder");
    }
    return files;
}

QStringList tst_MoveRuns::namesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

void tst_MoveRuns::everythingGoesAlong()
{
    const Files before = filesIn(m_from);
    const QFileInfo oldFile(m_from + "/run-0001/run.json");
    const QDateTime written = oldFile.lastModified();
    (void)indexedRuns(m_from);  // leaves an index, which stays behind
    QStringList phases;
    qint64 last = 0;
    const JobContext context{{}, [&](const Progress& progress) {
                                 if (!phases.contains(progress.phase))
                                     phases << progress.phase;
                                 QVERIFY(progress.done <= progress.total);
                                 last = progress.total;
                             }};
    const auto moved = moveRuns(at("disk/my runs"), context);
    QVERIFY(moved);
    QCOMPARE(moved->folder, at("disk/my runs"));
    QCOMPARE(moved->left, QString());
    QVERIFY(moved->bytes > 3'000'000 && last == moved->bytes);
    QCOMPARE(phases, QStringList({"move", "verify"}));
    QCOMPARE(settledRunsDir(), moved->folder);
    QCOMPARE(filesIn(moved->folder), before);
    QCOMPARE(QFileInfo(moved->folder + "/run-0001/run.json").lastModified(), written);
    QCOMPARE(indexedRuns(moved->folder).runs.size(), 3u);
    QCOMPARE(namesIn(at("disk")), QStringList({"my runs"}));
    QVERIFY(namesIn(at("data/leafbench")).isEmpty());
}

void tst_MoveRuns::backToTheStandardPlace()
{
    const Files before = filesIn(m_from);
    QVERIFY(moveRuns(at("disk/runs"), {}));
    QVERIFY(moveRuns(m_from, {}));
    QCOMPARE(settledRunsDir(), m_from);
    QCOMPARE(readRunsSetting().folder, QString());
    QCOMPARE(filesIn(m_from), before);
    QVERIFY(namesIn(at("disk")).isEmpty());
}

void tst_MoveRuns::anEmptyFolderIsFilled()
{
    QVERIFY(QDir().mkpath(at("disk/empty")));
    const auto moved = moveRuns(at("disk/empty/"), {});
    QVERIFY(moved);
    QCOMPARE(moved->folder, at("disk/empty"));
    QCOMPARE(indexedRuns(at("disk/empty")).runs.size(), 3u);
}

void tst_MoveRuns::linksStillLead()
{
    QVERIFY(writeFile(at("outside.txt"), "out"));
    QVERIFY(QFile::link("../../../outside.txt", m_from + "/outside"));
    QVERIFY(QFile::link(m_from + "/run-0000/run.json", m_from + "/run-0001/inside"));
    const QString to = at("a/b/c/d/runs");
    QVERIFY(moveRuns(to, {}));
    QCOMPARE(*readFile(to + "/outside"), QByteArray("out"));
    QCOMPARE(QFileInfo(to + "/run-0001/inside").canonicalFilePath(), to + "/run-0000/run.json");
}

void tst_MoveRuns::whatChangesMeanwhileIsCopiedAgain()
{
    bool done = false;
    const JobContext context{{}, [&](const Progress& progress) {
                                 if (progress.phase != QLatin1String("verify") || std::exchange(done, true))
                                     return;
                                 QVERIFY(writeFile(m_from + "/run-0000/marks.json", "{\"starred\": true}"));
                                 QVERIFY(QFile::remove(m_from + "/.hidden"));
                             }};
    const auto moved = moveRuns(at("disk/runs"), context);
    QVERIFY(moved && done);
    QCOMPARE(*readFile(moved->folder + "/run-0000/marks.json"), QByteArray("{\"starred\": true}"));
    QVERIFY(!QFileInfo::exists(moved->folder + "/.hidden"));
}

void tst_MoveRuns::cancelledItStays()
{
    const Files before = filesIn(m_from);
    for (const char* phase : {"move", "verify"}) {
        CancellationToken token;
        const JobContext context{token, [&](const Progress& progress) {
                                     if (progress.phase == QLatin1String(phase))
                                         token.cancel();
                                 }};
        QVERIFY(moveRuns(at("disk/runs"), context).cancelled());
        QCOMPARE(settledRunsDir(), m_from);
        QCOMPARE(filesIn(m_from), before);
        QVERIFY(namesIn(at("disk")).isEmpty());
        QVERIFY(readRunsSetting().left.isEmpty());
    }
}

void tst_MoveRuns::usedRunsStay()
{
    {
        const auto lock = FileLock::take(runLock(m_from + "/run-0001"), ErrorCode::RunInUse, {});
        const auto moved = moveRuns(at("disk/runs"), {});
        QCOMPARE(moved.error().code, ErrorCode::RunInUse);
        QCOMPARE(moved.error().subject, m_from + "/run-0001");
    }
    {
        const QString study = m_from + "/tuning/20260101-080000/study.db";
        const auto lock = FileLock::take(study + ".lock", ErrorCode::StudyInUse, {});
        const auto moved = moveRuns(at("disk/runs"), {});
        QCOMPARE(moved.error().code, ErrorCode::StudyInUse);
        QCOMPARE(moved.error().subject, study);
    }
    QVERIFY(!QFileInfo::exists(at("disk")));
    QVERIFY(writeFile(m_from + "/run-0001/run.lock", "leafbench 999999999@gone"));  // of a killed one
    QVERIFY(writeFile(m_from + "/run-0001/poetry.lock", "a user's"));
    const auto moved = moveRuns(at("disk/runs"), {});
    QVERIFY(moved);
    QVERIFY(!isRunInUse(moved->folder + "/run-0001"));
    QCOMPARE(*readFile(moved->folder + "/run-0001/poetry.lock"), QByteArray("a user's"));
}

/// Nothing else has what is written into the old folder after the last look at it, or into what a killed move has left.
void tst_MoveRuns::newsIsNeverRemoved()
{
    for (const bool isOld : {true, false}) {
        const QString left = at(isOld ? "old" : "new");
        QVERIFY(QDir().mkpath(left + "/run-0000") && QDir().mkpath(left + "/run-0009"));
        QVERIFY(writeFile(left + "/run-0000/run.json", "{}"));
        QVERIFY(writeFile(moveMarker(left), "an id"));
        if (!isOld) {
            std::this_thread::sleep_for(std::chrono::milliseconds(50));  // a file system's clock ticks every few
            QVERIFY(writeFile(left + "/run-0009/run.json", "{}"));
        }
        QVERIFY(writeRunsSetting({{}, "an id", {left}, {}}));
        QVERIFY(moveRuns(at(isOld ? "disk/one" : "disk/two"), {}));
        QVERIFY(settleRunsDir(m_from));
        QCOMPARE(QFileInfo::exists(left + "/run-0000/run.json"), !isOld);
        QCOMPARE(QFileInfo::exists(left + "/run-0009/run.json"), !isOld);
        QVERIFY(readRunsSetting().left.isEmpty());
    }
}

void tst_MoveRuns::leftoversThatStayAreSaid()
{
    const QString left = at("left");
    QVERIFY(QDir().mkpath(left + "/run-0000") && QDir().mkpath(at("config/leafbench")));
    QVERIFY(writeFile(left + "/run-0000/run.json", "{}"));
    QVERIFY(writeFile(moveMarker(left), "an id"));
    QVERIFY(writeRunsSetting({{}, "an id", {left}, {}}));
    chmod(QFile::encodeName(left + "/run-0000").constData(), 0555);
    for (const QString& folder : {m_from, at("config/leafbench")})
        chmod(QFile::encodeName(folder).constData(), 0777);
    {
        const AsNobody nobody;
        const auto moved = moveRuns(at("disk/runs"), {});
        QCOMPARE(moved.error().detail, QStringLiteral("left"));
        QCOMPARE(moved.error().subject, left);
    }
    chmod(QFile::encodeName(left + "/run-0000").constData(), 0755);
    QVERIFY(moveRuns(at("disk/runs"), {}));
    QVERIFY(!QFileInfo::exists(left));
}

/// A move was killed before its switch, and the user has chosen the copy by another name.
void tst_MoveRuns::aChosenCopyIsNotRemoved()
{
    QVERIFY(QDir().rename(m_from, at("copy")));
    QVERIFY(writeFile(moveMarker(at("copy")), "an id"));
    QVERIFY(QFile::link(m_temp->path(), at("link")));
    QVERIFY(writeRunsSetting({{}, "an id", {at("link/copy")}, {}}));
    QVERIFY(settleRunsDir(at("copy")));
    QVERIFY(readRunsSetting().left.isEmpty());
    QVERIFY(writeRunsSetting({at("copy"), "an id", {at("link/copy")}, {}}));
    const auto moved = moveRuns(at("disk/runs"), {});
    QVERIFY(moved);
    QCOMPARE(indexedRuns(moved->folder).runs.size(), 3u);
}

void tst_MoveRuns::placesThatAreRefused()
{
    const auto refusal = [](const QString& to) {
        const auto moved = moveRuns(to, {});
        return moved.failed() && moved.error().code == ErrorCode::PlaceUnusable ? moved.error().detail : QString();
    };
    QCOMPARE(refusal(m_from), QStringLiteral("same"));
    QVERIFY(QFile::link(m_from, at("link")));
    QCOMPARE(refusal(at("link")), QStringLiteral("same"));
    QCOMPARE(refusal(m_from + "/deeper/runs"), QStringLiteral("inside"));
    QCOMPARE(refusal(at("link/deeper")), QStringLiteral("inside"));
    QVERIFY(QDir().mkpath(at("full/.hidden")));
    QCOMPARE(refusal(at("full")), QStringLiteral("not empty"));
    QCOMPARE(refusal(at("data")), QStringLiteral("not empty"));  // around the runs
    QVERIFY(writeFile(at("file"), "x"));
    QCOMPARE(refusal(at("file")), QStringLiteral("not empty"));
    QCOMPARE(settleRunsDir(at("file")).error().detail, QStringLiteral("no folder"));
    QCOMPARE(indexedRuns(m_from).runs.size(), 3u);
}

void tst_MoveRuns::whatTheDiskCannotTake()
{
    const auto content = placeEntries(m_from);
    QVERIFY(content);
    QCOMPARE(content->runs(), qint64(3));
    QCOMPARE(content->studies(), qint64(1));
    const auto small = checkPlace(m_from, *content, at("disk"), {.freeBytes = 1'000'000});
    QCOMPARE(small.error().code, ErrorCode::TooLittleSpace);
    QCOMPARE(small.error().low, double(content->diskBytes()));
    QCOMPARE(small.error().high, 1e6);
    const DiskFacts nfs{.freeBytes = 1'000'000'000, .network = QStringLiteral("nfs")};
    const auto network = checkPlace(m_from, *content, at("disk"), nfs);
    QCOMPARE(network.error().detail, QStringLiteral("network"));
    QCOMPARE(network.error().choices, QStringList({"nfs"}));
    QVERIFY(QDir(m_from + "/tuning").removeRecursively());
    QVERIFY(checkPlace(m_from, *placeEntries(m_from), at("disk"), nfs));  // models may lie there
    QVERIFY(diskFacts(at("not/there/yet")).freeBytes > 0);
    QCOMPARE(placeIn(QStringLiteral("/proc")), QStringLiteral("/proc/leafbench-runs"));  // the top of a file system
}

void tst_MoveRuns::aFolderOfOthersIsRefused()
{
    QVERIFY(QDir().mkpath(at("theirs")) && QDir().mkpath(at("config/leafbench")));
    chmod(QFile::encodeName(at("theirs")).constData(), 0555);
    for (const QString& folder : {m_from, at("config/leafbench")})
        chmod(QFile::encodeName(folder).constData(), 0777);
    {
        const AsNobody nobody;
        QCOMPARE(moveRuns(at("theirs/runs"), {}).error().code, ErrorCode::NotWritable);
    }
    chmod(QFile::encodeName(at("theirs")).constData(), 0755);
    QVERIFY(namesIn(at("theirs")).isEmpty());
    QCOMPARE(settledRunsDir(), m_from);
    QCOMPARE(indexedRuns(m_from).runs.size(), 3u);
}

void tst_MoveRuns::aGoneFolderIsSaidAndNotMade()
{
    const QString disk = at("disk/runs");
    QVERIFY(moveRuns(disk, {}));
    QVERIFY(QDir().rename(at("disk"), at("unplugged")));
    QCOMPARE(settledRunsDir(), disk);
    QCOMPARE(checkRunsDir(disk).error().code, ErrorCode::RunsDirGone);
    QCOMPARE(readRunsPlace(disk).error().subject, disk);
    QCOMPARE(moveRuns(at("other"), {}).error().code, ErrorCode::RunsDirGone);
    for (const QString& folder : {disk, disk + "/run-0009", disk + "/tuning/x"})
        QCOMPARE(makeFolderOfRuns(folder).error().code, ErrorCode::RunsDirGone);
    QVERIFY(!QFileInfo::exists(disk));
    QVERIFY(makeFolderOfRuns(at("given/by/hand")));  // --runs
    // Nor is the one that they were moved from: a job may have been begun with it.
    QCOMPARE(makeFolderOfRuns(m_from + "/run-0009").error().subject, m_from);
    QVERIFY(!QFileInfo::exists(m_from));
    QVERIFY(settleRunsDir(at("unplugged/runs")));
    QCOMPARE(indexedRuns(settledRunsDir()).runs.size(), 3u);
    QCOMPARE(settleRunsDir(at("nowhere")).error().code, ErrorCode::NotFound);
    QVERIFY(settleRunsDir(m_from));
    QVERIFY(checkRunsDir(m_from));  // the standard one is made when it is needed
    QVERIFY(makeFolderOfRuns(m_from));
}

void tst_MoveRuns::oneMoveAtATime()
{
    const auto other = FileLock::take(moveLock(m_from), ErrorCode::RunsMoving, m_from);
    QVERIFY(other);
    QCOMPARE(moveRuns(at("disk/runs"), {}).error().code, ErrorCode::RunsMoving);
    QCOMPARE(checkNotMoving(m_from + "/run-0001").error().code, ErrorCode::RunsMoving);
    QCOMPARE(checkNotMoving(m_from + "/tuning/20260101-080000/trial-0000").error().subject, m_from);
    QCOMPARE(settleRunsDir(at("data")).error().code, ErrorCode::RunsMoving);
    QVERIFY(QDir().mkpath(at("elsewhere/run")));
    QVERIFY(checkNotMoving(at("elsewhere/run")));
    QVERIFY(QDir(at("elsewhere")).removeRecursively());
    QCOMPARE(checkNotMoving(at("elsewhere/run")).error().code, ErrorCode::RunsMoving);  // it has just gone, with its lock
}

void tst_MoveRuns::whoReadsTheSettingFirst()
{
    QVERIFY(moveRuns(at("disk/runs"), {}));
    QCOMPARE(defaultRunsDir(), at("disk/runs"));
    qputenv("LEAFBENCH_RUNS", QFile::encodeName(at("env")));
    QCOMPARE(defaultRunsDir(), at("env"));
    qunsetenv("LEAFBENCH_RUNS");
    for (const char* damaged : {"", "{", "{\"folder\": 7}", "{\"folder\": \"relative\"}"}) {
        QVERIFY(writeFile(at("config/leafbench/runs.json"), damaged));
        QCOMPARE(defaultRunsDir(), m_from);
    }
}

LEAFBENCH_GUILESS_TEST(tst_MoveRuns)
#include "tst_MoveRuns.moc"
