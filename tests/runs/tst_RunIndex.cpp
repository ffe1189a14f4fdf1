#include "engine/common/FileLock.h"
#include "engine/common/TextFile.h"
#include "engine/runs/store/RunAnnotations.h"
#include "engine/runs/store/RunIndex.h"
#include "tests/testing/RunFolders.h"
#include "tests/tuning/AsNobody.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <limits>
#include <thread>

using namespace leafbench;
using namespace leafbench::testing;

namespace {

struct Answer {
    QByteArrayList runs;
    QList<std::pair<QString, Error>> unreadable;

    bool operator==(const Answer&) const = default;
};

/// What the folders say, by opening each.
Answer folders(const QString& dir)
{
    std::vector<Run> runs;
    Answer answer;
    for (const QString& name : QDir(dir).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString path = dir + u'/' + name;
        auto run = openRun(path);
        for (const Error& error : run ? run->damage : std::vector<Error>())
            answer.unreadable.append({path, error});
        if (run)
            runs.push_back(*run);
        else if (run.error().code != ErrorCode::NotARun)
            answer.unreadable.append({path, run.error()});
    }
    const auto moment
        = [](const Run& r) { return r.started.isValid() ? r.started.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min(); };
    std::sort(runs.begin(), runs.end(),
              [&](const Run& a, const Run& b) { return std::pair(moment(a), a.name) > std::pair(moment(b), b.name); });
    for (const Run& run : runs)
        answer.runs << described(run);
    std::stable_sort(answer.unreadable.begin(), answer.unreadable.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    return answer;
}

Answer index(const QString& dir)
{
    const RunList list = indexedRuns(dir);
    Answer answer;
    for (const Run& run : list.runs)
        answer.runs << described(run);
    for (const UnreadableRun& run : list.unreadable)
        answer.unreadable.append({run.path, run.error});
    return answer;
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

void overwriteInPlace(const QString& path, qint64 at, const QByteArray& bytes)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite) && file.seek(at))
        file.write(bytes);
}

void setTime(const QString& path, qint64 seconds)
{
    const timespec times[2] = {{seconds, 0}, {seconds, 0}};
    utimensat(AT_FDCWD, QFile::encodeName(path).constData(), times, 0);
}

QByteArray noise(Random& random, std::uint64_t most)
{
    QByteArray bytes(static_cast<qsizetype>(random.below(most)) + 1, Qt::Uninitialized);
    for (char& byte : bytes)
        byte = static_cast<char>(random());
    return bytes;
}

/// People and programs at work in a runs folder.
class Mischief {
public:
    Mischief(const QString& dir, std::uint64_t seed) : m_dir(dir), m_random(seed) {}

    void act()
    {
        const QStringList names = QDir(m_dir).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        if (names.isEmpty() || m_random.below(6) == 0)
            return add();
        const QString path = m_dir + u'/' + names[static_cast<qsizetype>(m_random.below(static_cast<std::uint64_t>(names.size())))];
        switch (m_random.below(13)) {
        case 0: return add();
        case 1: return void(QDir(path).removeRecursively());
        case 2: return void(QFile::rename(path, m_dir + QStringLiteral("/ren\u00e4med \U0001F331 %1").arg(++m_made)));
        case 3: return rewrite(path);
        case 4:
            return void(writeAnnotations(
                path, {m_random.below(2) == 0, {QStringLiteral("t%1").arg(m_random.below(5))}, QStringLiteral("n\u00f6te")}));
        case 5: return write(path + "/recipe.json", m_random.below(2) ? "{\"epochs\": \"many\"}" : "{ not json");
        case 6: return write(path + "/epochs.csv", "epoch,train_loss\n1,nan,inf,-1e999,x,y,z,a,b,c,1\n" + noise(m_random, 100));
        case 7:
            return void(QFile::remove(path + u'/'
                                      + QStringList{"recipe.json", "epochs.csv", "machine.json", "run.json",
                                                    "marks.json"}[qsizetype(m_random.below(5))]));
        case 8:
            return write(
                path + "/run.json",
                R"({"state": 7, "started": "yesterday", "images": [], "classes": {"a": 1}, "mean": "x", "cores": [], "resources": 1e999})");
        case 9: return write(path + "/run.json", R"({"version": 99})");
        case 10: return overwriteInPlace(path + "/machine.json", 0, noise(m_random, 20));
        case 11: return setTime(path + "/epochs.csv", static_cast<qint64>(m_random.below(8'000'000'000)));
        case 12: return best(path);
        }
    }

    void damageIndex()
    {
        const QString file = m_dir + QStringLiteral("/index.sqlite");
        const qint64 size = QFileInfo(file).size();
        switch (m_random.below(7)) {
        case 0: return void(QFile::remove(file));
        case 1: return void(QFile::resize(file, static_cast<qint64>(m_random.below(static_cast<std::uint64_t>(size) + 1))));
        case 2: return overwriteInPlace(file, 0, noise(m_random, 200));
        case 3: return write(file + QStringLiteral("-journal"), noise(m_random, 2'000));
        case 4: return write(file, noise(m_random, 5'000));
        default:
            for (int i = 0; i < 5; ++i)
                overwriteInPlace(file, static_cast<qint64>(m_random.below(static_cast<std::uint64_t>(size) + 1)),
                                 noise(m_random, 30));
        }
    }

private:
    void add() { writeRunFolder(drawnRun(m_dir, QStringLiteral("run %1 \u8449").arg(++m_made), m_random)); }

    void rewrite(const QString& path)
    {
        const QString name = QFileInfo(path).fileName();
        writeRunFolder(drawnRun(m_dir, name, m_random));
    }

    void best(const QString& path)
    {
        const QString file = path + QStringLiteral("/checkpoints/best.safetensors");
        QDir().mkpath(path + QStringLiteral("/checkpoints"));
        if (!QFile::remove(file))
            write(file, {});
    }

    QString m_dir;
    Random m_random;
    int m_made = 0;
};

}  // namespace

class tst_RunIndex : public QObject {
    Q_OBJECT

private slots:
    void answersAsTheFolders_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 6; ++seed)
            QTest::addRow("%d", seed) << seed;
    }

    void answersAsTheFolders()
    {
        QFETCH(int, seed);
        QTemporaryDir temp;
        const QString dir = temp.path();
        Mischief mischief(dir, static_cast<std::uint64_t>(seed));
        Answer before = folders(dir);
        quint64 fingerprint = runsFingerprint(dir);
        for (int round = 0; round < 40; ++round) {
            mischief.act();
            if (round % 4 == 3)
                mischief.damageIndex();
            const Answer expected = folders(dir);
            QCOMPARE(index(dir).runs, expected.runs);
            QVERIFY(index(dir) == expected);
            const quint64 now = runsFingerprint(dir);
            if (expected != before)
                QVERIFY2(now != fingerprint, "a change that nobody would be told of");
            before = expected;
            fingerprint = now;
        }
        QVERIFY(runsFingerprint(dir) == fingerprint);
    }

    /// What is in the file is used: else the tests above would say nothing.
    void changedFilesAloneAreRead()
    {
        QTemporaryDir temp;
        Random random(1);
        writeRunFolders(temp.path(), 3, random);
        QTest::qWait(100);  // files of this moment are not relied on
        (void)indexedRuns(temp.path());
        QVERIFY(QFileInfo::exists(temp.filePath("index.sqlite")));
        const QDateTime written = QFileInfo(temp.filePath("index.sqlite")).metadataChangeTime();
        QTest::qWait(20);
        for (int i = 0; i < 3; ++i)
            QVERIFY(index(temp.path()) == folders(temp.path()));
        QCOMPARE(QFileInfo(temp.filePath("index.sqlite")).metadataChangeTime(), written);
    }

    /// In place, of the same size, with the times put back: the kernel's own time of the change tells.
    void seesAnEditThatHidesItself()
    {
        QTemporaryDir temp;
        Random random(2);
        Run run = drawnRun(temp.path(), QStringLiteral("a"), random);
        run.machine = {{"host", "one"}};
        writeRunFolder(run);
        setTime(run.machineFile(), 1'000'000'000);
        QTest::qWait(100);
        QCOMPARE(indexedRuns(temp.path()).runs.at(0).machine["host"].toString(), QStringLiteral("one"));
        QByteArray bytes = *readFile(run.machineFile());
        overwriteInPlace(run.machineFile(), 0, bytes.replace("one", "two"));
        setTime(run.machineFile(), 1'000'000'000);
        QCOMPARE(indexedRuns(temp.path()).runs.at(0).machine["host"].toString(), QStringLiteral("two"));
    }

    void readOnlyFolder()
    {
        QTemporaryDir temp;
        Random random(3);
        chmod(QFile::encodeName(temp.path()).constData(), 0755);
        writeRunFolders(temp.path(), 4, random);
        for (const char* what : {"without an index", "with one", "with a damaged one"}) {
            const Answer expected = folders(temp.path());
            chmod(QFile::encodeName(temp.path()).constData(), 0555);
            {
                const AsNobody nobody;
                QVERIFY2(index(temp.path()) == expected, what);
                QVERIFY2(index(temp.path()) == expected, what);
            }
            chmod(QFile::encodeName(temp.path()).constData(), 0755);
            if (QLatin1String(what) == QLatin1String("without an index")) {
                QVERIFY(!QFileInfo::exists(temp.filePath("index.sqlite")));
                QTest::qWait(100);
                (void)indexedRuns(temp.path());
            } else {
                overwriteInPlace(temp.filePath("index.sqlite"), 0, "no database at all");
            }
        }
    }

    void somethingElseInItsPlace()
    {
        QTemporaryDir temp;
        Random random(4);
        writeRunFolders(temp.path(), 2, random);
        QDir(temp.path()).mkpath("index.sqlite/in the way");
        QVERIFY(index(temp.path()) == folders(temp.path()));
        QVERIFY(index(temp.filePath("nowhere")) == Answer());
        QVERIFY(index(temp.filePath("run-0000/run.json")) == Answer());
    }

    void aRunInUse()
    {
        QTemporaryDir temp;
        Random random(5);
        Run run = drawnRun(temp.path(), QStringLiteral("a"), random);
        run.state = RunState::Running;
        writeRunFolder(run);
        QTest::qWait(100);
        QVERIFY(indexedRuns(temp.path()).runs.at(0).resumable);
        const quint64 free = runsFingerprint(temp.path());
        {
            const auto lock = FileLock::take(runLock(run.path), ErrorCode::RunInUse, run.path);
            QVERIFY(lock);
            QVERIFY(indexedRuns(temp.path()).runs.at(0).inUse);
            QVERIFY(!indexedRuns(temp.path()).runs.at(0).resumable);
            QVERIFY(runsFingerprint(temp.path()) != free);
        }
        QVERIFY(indexedRuns(temp.path()).runs.at(0).resumable);
        QCOMPARE(runsFingerprint(temp.path()), free);
    }

    void aNewerVersionsRun()
    {
        QTemporaryDir temp;
        Random random(6);
        writeRunFolders(temp.path(), 2, random);
        QCOMPARE((*readJson(temp.filePath("run-0000/run.json")))["version"].toInt(), runVersion);
        write(temp.filePath("run-0000/run.json"), "{\"version\": 2}");
        const auto opened = openRun(temp.filePath("run-0000"));
        QCOMPARE(opened.error().code, ErrorCode::RunNewer);
        QCOMPARE(opened.error().detail, QStringLiteral("2"));
        const RunList list = indexedRuns(temp.path());
        QCOMPARE(list.runs.size(), 1u);
        QCOMPARE(list.unreadable.size(), 1u);
        QCOMPARE(list.unreadable[0].error.code, ErrorCode::RunNewer);
        QCOMPARE(listRuns(temp.path()).size(), 1u);
    }

    void aFolderWithoutRightsIsNamed()
    {
        QTemporaryDir dir;
        for (const char* name : {"/mine", "/theirs"})
            QVERIFY(QDir().mkpath(dir.path() + name));
        QVERIFY(::chmod(QFile::encodeName(dir.path()).constData(), 0755) == 0);
        const QByteArray theirs = QFile::encodeName(dir.filePath("theirs"));
        QVERIFY(::chmod(theirs.constData(), 0700) == 0);
        const testing::AsNobody nobody;
        if (geteuid() == 0) {  // another user's; by themselves none are without rights to their own
            const RunList list = indexedRuns(dir.path());
            QCOMPARE(list.unreadable.size(), 1u);
            QCOMPARE(list.unreadable[0].path, dir.filePath("theirs"));
            QCOMPARE(list.unreadable[0].error.code, ErrorCode::NotReadable);
            QCOMPARE(indexedRuns(dir.filePath("theirs")).unreadable.size(), 1u);
        }
    }

    /// Several programs write the index while another changes the folders; then all of them agree.
    void manyProgramsAtOnce()
    {
        QTemporaryDir temp;
        Random random(7);
        writeRunFolders(temp.path(), 20, random);
        std::vector<std::unique_ptr<QProcess>> listers;
        for (int i = 0; i < 3; ++i) {
            listers.push_back(std::make_unique<QProcess>());
            listers.back()->setProcessChannelMode(QProcess::ForwardedChannels);
            listers.back()->start(QCoreApplication::applicationFilePath(), {"--list", temp.path()});
        }
        std::thread thread([&] {
            for (int i = 0; i < 50; ++i)
                (void)indexedRuns(temp.path());
        });
        Mischief mischief(temp.path(), 8);
        for (int i = 0; i < 60; ++i) {
            mischief.act();
            QTest::qWait(5);
        }
        write(temp.filePath("stop"), {});
        thread.join();
        for (const auto& lister : listers) {
            QVERIFY(lister->waitForFinished(30'000));
            QCOMPARE(lister->exitStatus(), QProcess::NormalExit);
            QCOMPARE(lister->exitCode(), 0);
        }
        for (int i = 0; i < 3; ++i)
            QVERIFY(index(temp.path()) == folders(temp.path()));
    }

    /// The programs that write it are killed at any moment.
    void killedWhileWriting()
    {
        QTemporaryDir temp;
        Random random(9);
        writeRunFolders(temp.path(), 60, random);
        QTest::qWait(100);
        for (int i = 0; i < 6; ++i) {
            QProcess lister;
            lister.start(QCoreApplication::applicationFilePath(), {"--list", temp.path()});
            QVERIFY(lister.waitForStarted());
            QTest::qWait(20 + static_cast<int>(random.below(60)));
            lister.kill();
            lister.waitForFinished();
            writeRunFolder(drawnRun(temp.path(), QStringLiteral("run-0007"), random));
            if (i % 3 == 0)
                QFile::remove(temp.filePath("index.sqlite"));
            QVERIFY(index(temp.path()) == folders(temp.path()));
        }
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "--list") {
        const QString dir = QString::fromLocal8Bit(argv[2]);
        do {
            (void)indexedRuns(dir);
        } while (!QFileInfo::exists(dir + QStringLiteral("/stop")));
        return 0;
    }
    tst_RunIndex test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_RunIndex.moc"
