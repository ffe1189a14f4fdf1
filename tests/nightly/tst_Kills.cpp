#include "engine/common/Seed.h"
#include "engine/exchange/ExportRun.h"
#include "engine/exchange/WriteBundle.h"
#include "engine/tuning/optuna/StudyStorage.h"
#include "engine/tuning/tuner/Tune.h"
#include "tests/exchange/RandomRun.h"
#include "tests/exchange/Zips.h"
#include "tests/nightly/HowOften.h"
#include "tests/replay/TinyReplay.h"
#include "tests/runs/ForkedTraining.h"
#include "tests/runs/RunFingerprint.h"
#include "tests/runs/SmallRun.h"
#include "tests/testing/TestProgram.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;
using namespace leafbench::testing;

namespace {

/// Work that a process does in a folder, or goes on with there.
struct KilledWork {
    std::function<int(const QString& folder)> work;               ///< 0: it is done
    std::function<QStringList(const QString& folder)> essence;    ///< all that must be the same bits in the end
    std::function<QString(const QString& folder)> halfWritten{};  ///< after a kill: what is neither old nor new; empty: nothing
};

QByteArray md5Of(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Md5);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result().toHex() : QByteArray("unreadable");
}

/// "path hash" of every file below; of a zip, whose bytes tell when it was written, "zip/path hash" of what is in it.
QStringList filesBelow(const QString& folder)
{
    QStringList lines;
    for (QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); files.hasNext();) {
        const QString path = files.next();
        if (path.endsWith(QLatin1String(".zip"))) {
            const Contents entries = entriesOf(path);
            if (entries.empty())
                lines << path.mid(folder.size() + 1) + QStringLiteral(" damaged");
            for (const auto& [name, bytes] : entries)
                lines << path.mid(folder.size() + 1) + QLatin1Char('/') + name + QLatin1Char(' ')
                        + QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex());
            continue;
        }
        lines << path.mid(folder.size() + 1) + QLatin1Char(' ') + QString::fromLatin1(md5Of(path));
    }
    lines.sort();
    return lines;
}

KilledWork tuning(const QString& data)
{
    const auto work = [data](const QString& folder) {
        TuneOptions options;
        options.settings.recipe = smallRecipe(data);
        options.settings.recipe.precision = Precision::Float32;
        options.trials = 5;
        options.studyFile = folder + QStringLiteral("/study.db");
        options.runsDir = folder + QStringLiteral("/runs");
        TuneObserver silent;
        return tune(options, silent, {}) ? 0 : 1;
    };
    const auto essenceIn = [](const QString& folder) -> QStringList {
        const auto study = readTuningStudy(folder + QStringLiteral("/study.db"));
        if (!study)
            return {toWord(study.error().code)};
        QStringList lines = essence(*study);
        for (const Trial& trial : study->trials) {
            if (const auto run = openRun(trial.run()); run && run->hasBest)
                lines << QString::number(trial.number) << essenceOf(*run);
        }
        return lines;
    };
    return {work, essenceIn};
}

KilledWork replaying(const QString& data)
{
    const auto work = [data](const QString& folder) {
        ReplayObserver silent;
        return replayPaper(tinyReplay(data, folder), silent, {}) ? 0 : 1;
    };
    const auto essenceIn = [](const QString& folder) -> QStringList {
        const std::vector<Replay> replays = listReplays(folder);
        if (replays.size() != 1 || !replays.front().finished())
            return {QStringLiteral("%1 replays").arg(replays.size())};
        QStringList lines = essence(replays.front());
        return lines << essenceOf(*replays.front().preTraining) << essenceOf(*replays.front().finalTraining);
    };
    return {work, essenceIn};
}

/// All formats and the bundle, written over what is there.
KilledWork exporting(const QString& runPath, const QStringList& whole)
{
    const auto work = [runPath](const QString& folder) {
        const auto run = openRun(runPath);
        if (!run || !QDir().mkpath(folder))
            return 1;
        const auto& formats = enumerators<ExportFormat>();
        if (!exportRun(*run, formats, folder, {}))
            return 2;
        return writeBundle(runPath, {}, folder + QStringLiteral("/run.zip"), {}) ? 0 : 3;
    };
    const auto halfWritten = [whole](const QString& folder) -> QString {
        for (const QString& line : filesBelow(folder)) {
            const QString name = line.section(QLatin1Char(' '), 0, -2);
            const bool isFinal = std::any_of(whole.begin(), whole.end(),
                                             [&name](const QString& other) { return other.startsWith(name + QLatin1Char(' ')); });
            if ((isFinal || name.endsWith(QLatin1String(".zip"))) && !whole.contains(line))
                return name;
        }
        return {};
    };
    const auto essenceIn = [whole](const QString& folder) {
        QStringList lines = filesBelow(folder);
        if (!whole.isEmpty())  // a killed process may leave what it wrote aside
            lines.removeIf([&whole](const QString& line) { return !whole.contains(line); });
        return lines;
    };
    return {work, essenceIn, halfWritten};
}

}  // namespace

/// kill -9 at any time in tuning, replay and export; resumed, each ends in the same bits as one that was never broken. Trainings:
/// tst_KilledRun. LEAFBENCH_KILLS: how many kills of each (100).
class tst_Kills : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        writeSmallDataset(data(), {.train = 8, .valid = 4});
    }
    void tuningIsKilled() { kill(QStringLiteral("tuning"), tuning(data())); }
    void replayIsKilled() { kill(QStringLiteral("replay"), replaying(data())); }
    void exportIsKilled()
    {
        const Run run = writeRandomRun(m_dir.filePath(QStringLiteral("random")));
        const QString whole = m_dir.filePath(QStringLiteral("whole"));
        QCOMPARE(endOf(startChild([&] { return exporting(run.path, {}).work(whole); })), 0);
        kill(QStringLiteral("export"), exporting(run.path, filesBelow(whole)));
    }

private:
    QString data() const { return m_dir.filePath(QStringLiteral("data")); }

    void kill(const QString& name, const KilledWork& killed)
    {
        const QString base = m_dir.filePath(name);
        const auto start = [&](const QString& folder) { return startChild([&, folder] { return killed.work(folder); }); };
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(endOf(start(base + QStringLiteral("/unbroken"))), 0);
        const double whole = clock.nsecsElapsed() * 1e-9;
        const QStringList expected = killed.essence(base + QStringLiteral("/unbroken"));
        QVERIFY2(expected.size() > 3, qPrintable(expected.join(QLatin1Char('\n'))));

        Random random(mixSeed(20261128, killsOfEach(100), name.size()));
        int kills = 0, finished = 0;
        while (kills < killsOfEach(100)) {
            const QString folder = QStringLiteral("%1/broken-%2").arg(base).arg(finished++);
            for (int end = -SIGKILL; end != 0;) {
                const pid_t child = start(folder);
                end = kills < killsOfEach(100) ? killedAfter(child, random.uniform(0, whole)) : endOf(child);
                if (end == 0)
                    break;
                QCOMPARE(end, -SIGKILL);
                ++kills;
                if (const QString half = killed.halfWritten ? killed.halfWritten(folder) : QString(); !half.isEmpty())
                    QFAIL(qPrintable(half + QStringLiteral(" is half written")));
            }
            const QStringList got = killed.essence(folder);
            for (qsizetype i = 0; i < std::max(got.size(), expected.size()); ++i)
                QCOMPARE(got.value(i), expected.value(i));
            QVERIFY(QDir(folder).removeRecursively());
        }
        qInfo("%s: %d kills, %d finished, an unbroken one takes %.2f s, %.0f s in all", qPrintable(name), kills, finished, whole,
              clock.nsecsElapsed() * 1e-9);
    }

    QTemporaryDir m_dir{quickTemporaryTemplate()};
};

LEAFBENCH_GUILESS_TEST(tst_Kills)
#include "tst_Kills.moc"
