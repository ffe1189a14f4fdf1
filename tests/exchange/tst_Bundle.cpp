#include "engine/common/FileLock.h"
#include "engine/exchange/OpenBundle.h"
#include "engine/exchange/WriteBundle.h"
#include "engine/model/files/StoredZip.h"

#include "engine/runs/store/RunStore.h"
#include "tests/exchange/RandomRun.h"
#include "tests/exchange/Zips.h"
#include "tests/interop/PythonPeer.h"
#include "tests/speedup/FileSizeLimit.h"
#include "tests/testing/NewFile.h"
#include "tests/testing/QuickFolder.h"
#include "tests/testing/Sanitizer.h"
#include "tests/testing/TestProgram.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <csignal>
#include <ctime>

#include <sys/wait.h>
#include <unistd.h>

using namespace leafbench;
using namespace leafbench::testing;

class tst_Bundle : public QObject {
    Q_OBJECT
private:
    /// In memory where that can be: thousands of files are synced.
    QTemporaryDir m_dir{quickTemporaryTemplate()};
    Run m_run;  ///< without weights: small, so that every byte can be tried
    QString path(const QString& name) const { return m_dir.filePath(name); }
    QString bundle() const { return path("small.zip"); }
    /// Opens it into a folder of its own, which must be empty again when that is refused.
    Result<QString> open(const QString& file) const
    {
        const QString runs = path("opened");
        QDir(runs).removeRecursively();
        auto outcome = openBundle(file, runs, {});
        if (!outcome && !contentsOf(runs).empty())
            qFatal("something stayed");
        return outcome;
    }
    QString refusal(const QString& file) const
    {
        const auto outcome = open(file);
        return outcome.failed() && outcome.error().code == ErrorCode::BadFile ? outcome.error().detail : QString("not refused");
    }
    QString refusal(const Contents& entries) const
    {
        writeZip(path("other.zip"), entries);
        return refusal(path("other.zip"));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_run = testing::writeRandomRun(path("runs"), {.name = QStringLiteral("Größe 出力 🍃"), .weights = false});
        testing::newFile(m_run.path + "/notes/été\\line\nbreak.txt", "any name\n");
        testing::newFile(m_run.path + "/.hidden", "");
        QVERIFY(writeBundle(m_run.path, {}, bundle(), {}));
    }

    void whatAKilledExportLeftGoesWithTheNext()
    {
        const QDir folder(path("killed"));
        const auto entries = [&] { return folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name); };
        QVERIFY(folder.mkpath("."));
        const pid_t child = ::fork();
        if (child == 0) {
            (void)writeBundle(m_run.path, {}, folder.filePath("run.zip"), {{}, [](const Progress&) { (void)std::raise(SIGKILL); }});
            ::_exit(0);
        }
        int ended = 0;
        QCOMPARE(::waitpid(child, &ended, 0), child);
        QVERIFY(WIFSIGNALED(ended));
        QVERIFY(!entries().isEmpty());
        // Two that are not its leftovers: one that somebody writes, and another's of nearly such a name.
        const auto lock = FileLock::take(folder.filePath(".bundle-abcdef.lock"), ErrorCode::Internal, {});
        QVERIFY(lock && folder.mkdir(".bundle-abcdef") && folder.mkdir(".bundle-config"));
        QVERIFY(writeBundle(m_run.path, {}, folder.filePath("run.zip"), {}));
        QCOMPARE(entries(), QStringList({".bundle-abcdef", ".bundle-abcdef.lock", ".bundle-config", "run.zip"}));
    }

    /// Every name is looked up: not by going through all of them.
    void manyEntriesAreReadInTime()
    {
        detail::StoredZip zip;
        Sums sums;
        for (int i = 0; i < 40'000; ++i) {
            const QByteArray name = "export/" + QByteArray(60, 'n') + QByteArray::number(i);
            zip.add(name, {});
            sums[QString::fromLatin1(name)] = QCryptographicHash::hash({}, QCryptographicHash::Sha256).toHex();
        }
        zip.add("SHA256SUMS", sumsToText(sums));
        QByteArray bytes;
        for (const QByteArray& piece : zip.finish())
            bytes += piece;
        newFile(path("many.zip"), bytes);
        const std::clock_t begin = std::clock();
        QVERIFY(refusal(path("many.zip")).contains("bundle.json: missing"));
        QVERIFY(double(std::clock() - begin) < 4.0 * slowdown * CLOCKS_PER_SEC);
    }

    void comesBackAsItWas()
    {
        const QTemporaryDir elsewhere;
        const Run run = testing::writeRandomRun(path("runs"));
        testing::newFile(path("plots/curves.svg"), "<svg/>");
        qint64 done = 0, total = 0;
        const JobContext context{{}, [&](const Progress& p) {
                                     if (p.phase == "bundle") {
                                         QVERIFY(p.done >= done && p.done <= p.total);
                                         done = p.done;
                                         total = p.total;
                                     }
                                 }};
        QVERIFY(writeBundle(run.path, path("plots"), path("whole.zip"), context));
        QCOMPARE(done, total);
        const Contents entries = entriesOf(path("whole.zip"));
        for (const char* name : {"bundle.json", "SHA256SUMS", "run/run.json", "run/checkpoints/best.safetensors",
                                 "export/model.pth", "export/model.onnx", "export/epochs.csv", "plots/curves.svg"})
            QVERIFY2(entries.count(name), name);
        const auto opened = openBundle(path("whole.zip"), elsewhere.path(), {});
        QVERIFY2(opened, opened.failed() ? qPrintable(opened.error().detail) : "");
        QCOMPARE(*opened, elsewhere.filePath(run.name));
        QVERIFY(contentsOf(*opened) == contentsOf(run.path));
        QCOMPARE(contentsOf(elsewhere.path()).size(), contentsOf(run.path).size());
        const auto twice = openBundle(path("whole.zip"), elsewhere.path(), {});
        QVERIFY(twice);
        QCOMPARE(*twice, elsewhere.filePath(run.name + "-2"));
    }

    void namesOfAnyKind()
    {
        const auto opened = open(bundle());
        QVERIFY2(opened, opened.failed() ? qPrintable(opened.error().detail) : "");
        QCOMPARE(QFileInfo(*opened).fileName(), m_run.name);
        QVERIFY(contentsOf(*opened) == contentsOf(m_run.path));
    }

    void sha256sumAgrees()
    {
        if (const QString lacks = testing::pythonLacks({"zipfile"}); !lacks.isEmpty())
            QSKIP(qPrintable(lacks));
        QProcess unzip;
        QDir().mkpath(path("unzipped"));
        unzip.start("/usr/bin/python3", {"-m", "zipfile", "-e", bundle(), path("unzipped")});
        QVERIFY(unzip.waitForFinished());
        QCOMPARE(unzip.exitCode(), 0);
        QProcess check;
        check.setWorkingDirectory(path("unzipped"));
        check.start("sha256sum", {"--check", "--strict", "SHA256SUMS"});
        QVERIFY(check.waitForFinished());
        QVERIFY2(check.exitCode() == 0, (check.readAllStandardOutput() + check.readAllStandardError()).constData());
    }

    /// One byte at a time, all of them: what opens is what was bundled, and the bytes of any entry are never taken otherwise.
    void everyFlippedByteIsFound()
    {
        const QByteArray good = bytesOf(bundle());
        const Contents wanted = contentsOf(m_run.path);
        int harmless = 0;
        for (qsizetype at = 0; at < good.size(); ++at) {
            QByteArray bad = good;
            bad[at] = static_cast<char>(bad[at] ^ (1 << (at % 8)));
            testing::newFile(path("flipped.zip"), bad);
            if (const auto outcome = open(path("flipped.zip"))) {
                QCOMPARE(QFileInfo(*outcome).fileName(), m_run.name);
                QVERIFY2(contentsOf(*outcome) == wanted, qPrintable(QString::number(at)));
                ++harmless;
            }
        }
        // The zip's own dates, versions and attributes, which nothing is read of.
        qInfo("%d of %d flipped bytes are the zip's dates and the like", harmless, static_cast<int>(good.size()));
        QVERIFY(harmless < good.size() / 4);
    }

    void everyFlippedByteOfAnEntryIsRefused()
    {
        const Contents good = entriesOf(bundle());
        for (const auto& [name, bytes] : good) {
            for (qsizetype at = 0; at < bytes.size(); at += name == "SHA256SUMS" ? 1 : 7) {
                Contents bad = good;
                bad[name][at] = static_cast<char>(bytes[at] ^ 4);
                QVERIFY2(refusal(bad) != "not refused",
                         qPrintable(name + QString::number(at)));  // its CRC is right, its sum is not
            }
        }
    }

    void aCutFileIsRefused()
    {
        const QByteArray good = bytesOf(bundle());
        for (int parts = 0; parts < 40; ++parts) {
            testing::newFile(path("cut.zip"), good.first(good.size() * parts / 40));
            QVERIFY(refusal(path("cut.zip")) != "not refused");
        }
    }

    void nothingLeadsOutOfTheFolder()
    {
        for (const char* name :
             {"../evil", "run/../../evil", "/evil", "run//evil", "run/./evil", "evil", "run", "plotting/x", "run/..", "C:/evil"}) {
            Contents entries = entriesOf(bundle());
            entries[name] = "evil";
            const QString why = refusal(withSums(entries));
            QVERIFY2(why.startsWith(name), qPrintable(why));
            QVERIFY(!QFileInfo::exists(path("evil")) && !QFileInfo::exists("/evil"));
        }
    }

    void linksAreRefused()
    {
        Contents entries = entriesOf(bundle());
        entries["run/link"] = "/etc/passwd";
        writeZip(path("link.zip"), withSums(entries), "run/link", 0120777);
        QCOMPARE(refusal(path("link.zip")), QString("run/link: a link"));
        writeZip(path("plain.zip"), withSums(entries), "run/link", 0100644);
        QVERIFY(open(path("plain.zip")));
    }

    void whatHasNoSumOrIsMissingIsRefused()
    {
        Contents more = entriesOf(bundle());
        more["run/extra"] = "x";
        QCOMPARE(refusal(more), QString("run/extra: has no sum"));
        Contents less = entriesOf(bundle());
        less.erase("run/epochs.csv");
        QCOMPARE(refusal(less), QString("run/epochs.csv: missing"));
        Contents none = entriesOf(bundle());
        none.erase("SHA256SUMS");
        QVERIFY(refusal(none).contains("SHA256SUMS: missing"));
    }

    /// The directory's size of an entry says more, or less, than there is.
    void liesAboutSizesAreRefused()
    {
        writeZip(path("other.zip"), entriesOf(bundle()));
        const QByteArray good = bytesOf(path("other.zip"));
        int tried = 0;
        for (qsizetype at = good.indexOf("PK\1\2"); at >= 0; at = good.indexOf("PK\1\2", at + 1), ++tried) {
            for (const quint32 size : {0U, 1U, 0x7FFFFFFFU, 0xFFFFFFFEU}) {
                QByteArray bad = good;
                qToLittleEndian(size, bad.data() + at + 24);
                testing::newFile(path("lie.zip"), bad);
                const auto outcome = open(path("lie.zip"));
                QVERIFY(outcome.failed() || contentsOf(*outcome) == contentsOf(m_run.path));
            }
        }
        QVERIFY(tried > 5);
    }

    void alaterProgramsBundleSaysSo()
    {
        Contents entries = entriesOf(bundle());
        entries["bundle.json"] = "{\"version\": 2, \"name\": \"x\"}";
        writeZip(path("newer.zip"), withSums(entries));
        const auto outcome = open(path("newer.zip"));
        QVERIFY(outcome.failed());
        QCOMPARE(outcome.error().code, ErrorCode::RunNewer);
    }

    void aBadNameIsNotUsed()
    {
        for (const char* name : {"..", "a/b", "", ".hidden", "new\\nline"}) {
            Contents entries = entriesOf(bundle());
            entries["bundle.json"] = "{\"version\": 1, \"name\": \"" + QByteArray(name) + "\"}";
            writeZip(path("from Anna.zip"), withSums(entries));
            const auto outcome = open(path("from Anna.zip"));
            QVERIFY(outcome);
            QCOMPARE(*outcome, path("opened/from Anna"));
        }
    }

    void aFullDiskLeavesNothing()
    {
        for (const rlim_t limit : {0, 1, 100, 500, 2000, 4000}) {
            testing::newFile(path("target/old.zip"), "old");
            const testing::FileSizeLimit full(limit);
            const auto written = writeBundle(m_run.path, {}, path("target/old.zip"), {});
            if (written.failed()) {
                QCOMPARE(written.error().code, ErrorCode::NotWritable);
                QCOMPARE(bytesOf(path("target/old.zip")), QByteArray("old"));
            }
            QCOMPARE(contentsOf(path("target")).size(), std::size_t(1));
            const auto opened = open(bundle());  // which looks that nothing stayed
            QVERIFY(opened || opened.error().code == ErrorCode::NotWritable);
        }
    }

    void foldersThatCannotBeWrittenSaySo()
    {
        testing::newFile(path("file"), "no folder");
        const auto written = writeBundle(m_run.path, {}, path("file/x.zip"), {});
        QVERIFY(written.failed());
        QCOMPARE(written.error().code, ErrorCode::NotWritable);
        const auto opened = openBundle(bundle(), path("file/runs"), {});
        QVERIFY(opened.failed());
        QCOMPARE(opened.error().code, ErrorCode::NotWritable);
    }

    void linksInARunAreNotFollowed()
    {
        const Run run = testing::writeRandomRun(path("runs"), {.name = "linked", .weights = false});
        QVERIFY(QFile::link("/etc/passwd", run.path + "/passwd"));
        const auto written = writeBundle(run.path, {}, path("linked.zip"), {});
        QVERIFY(written.failed());
        QCOMPARE(written.error().subject, run.path + "/passwd");
        QVERIFY(!QFileInfo::exists(path("linked.zip")));
    }

    void aRunInUseIsLeftAlone()
    {
        const Run run = testing::writeRandomRun(path("runs"), {.name = "used", .weights = false});
        const auto lock = FileLock::take(runLock(run.path), ErrorCode::RunInUse, run.path);
        QVERIFY(lock);
        const auto written = writeBundle(run.path, {}, path("used.zip"), {});
        QVERIFY(written.failed() && written.error().code == ErrorCode::RunInUse);
    }

    void cancelLeavesNothing()
    {
        JobContext context;
        context.token.cancel();
        QVERIFY(writeBundle(m_run.path, {}, path("cancelled/x.zip"), context).failed());  // no such folder
        QDir().mkpath(path("cancelled"));
        QVERIFY(writeBundle(m_run.path, {}, path("cancelled/x.zip"), context).cancelled());
        QVERIFY(openBundle(bundle(), path("cancelled"), context).cancelled());
        QVERIFY(QDir(path("cancelled")).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }
};

LEAFBENCH_GUILESS_TEST(tst_Bundle)
#include "tst_Bundle.moc"
