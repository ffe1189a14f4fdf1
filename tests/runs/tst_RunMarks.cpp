#include "engine/common/TextFile.h"
#include "engine/runs/store/RunAnnotations.h"
#include "engine/runs/store/RunStore.h"
#include "tests/testing/RunFolders.h"
#include "tests/testing/TestProgram.h"
#include "tests/tuning/AsNobody.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <atomic>
#include <thread>

using namespace leafbench;
using namespace leafbench::testing;

class tst_RunMarks : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_temp = std::make_unique<QTemporaryDir>();
        Random random(1);
        Run run = drawnRun(m_temp->path(), QStringLiteral("l\u00e4uft \u8449 \U0001F343"), random);
        run.annotations = {};
        writeRunFolder(run);
        m_run = run.path;
    }

    void roundTrip_data()
    {
        QTest::addColumn<bool>("star");
        QTest::addColumn<QStringList>("tags");
        QTest::addColumn<QString>("notes");
        QTest::newRow("none") << false << QStringList() << QString();
        QTest::newRow("plain") << true << QStringList{"paper", "best"} << QStringLiteral("as in the paper");
        QTest::newRow("unicode") << true << QStringList{QStringLiteral("\u4e2d\u6587"), QStringLiteral("\U0001F343")}
                                 << QStringLiteral("\u0645\u0631\u062d\u0628\u0627\n\"quoted\"\t\\ \u0000 end");
        QTest::newRow("long") << false << QStringList{"x"} << QString(300'000, u'\u00e4');
    }

    void roundTrip()
    {
        QFETCH(bool, star);
        QFETCH(QStringList, tags);
        QFETCH(QString, notes);
        const RunAnnotations marks{star, tags, notes};
        QVERIFY(writeAnnotations(m_run, marks));
        QVERIFY(readAnnotations(m_run) == marks);
        QVERIFY(openRun(m_run)->annotations == marks);
    }

    void tagsAreCleaned()
    {
        QVERIFY(writeAnnotations(m_run, {false, {" a ", "b", "a", "", "  ", "c  d"}, {}}));
        QCOMPARE(readAnnotations(m_run).tags, QStringList({"a", "b", "c d"}));
    }

    void noneAndDamaged()
    {
        QVERIFY(readAnnotations(m_run) == RunAnnotations());
        for (const char* text : {"", "[]", "{", "{\"starred\": 3, \"tags\": \"x\", \"notes\": []}", "{\"tags\": [1, null, {}]}"}) {
            QVERIFY(writeFile(m_run + "/marks.json", text));
            QVERIFY2(readAnnotations(m_run) == RunAnnotations(), text);
        }
        QVERIFY(writeAnnotations(m_run, {true, {}, {}}));
        QVERIFY(readAnnotations(m_run).starred);
    }

    void keepsWhatALaterVersionSays()
    {
        QVERIFY(writeFile(m_run + "/marks.json", "{\"colour\": \"red\", \"starred\": true}"));
        QVERIFY(writeAnnotations(m_run, {}));
        QCOMPARE((*readJson(m_run + "/marks.json"))["colour"].toString(), QStringLiteral("red"));
        QVERIFY(!readAnnotations(m_run).starred);
    }

    void refusals()
    {
        QCOMPARE(writeAnnotations(m_temp->path(), {}).error().code, ErrorCode::NotARun);
        QCOMPARE(writeAnnotations(m_temp->filePath("nowhere"), {}).error().code, ErrorCode::NotARun);
        chmod(QFile::encodeName(m_temp->path()).constData(), 0755);
        chmod(QFile::encodeName(m_run).constData(), 0555);
        {
            const AsNobody nobody;
            QCOMPARE(writeAnnotations(m_run, {true, {}, {}}).error().code, ErrorCode::NotWritable);
        }
        chmod(QFile::encodeName(m_run).constData(), 0755);
    }

    void wholeAtAnyTime()
    {
        const RunAnnotations one{true, {"one"}, QString(20'000, u'1')};
        const RunAnnotations two{false, {"two"}, QString(40'000, u'2')};
        QVERIFY(writeAnnotations(m_run, one));
        std::atomic<int> writing = 2;
        const auto writer = [&](const RunAnnotations& marks) {
            for (int i = 0; i < 300; ++i)
                (void)writeAnnotations(m_run, marks);
            --writing;
        };
        std::thread first(writer, one), second(writer, two);
        bool whole = true;
        while (writing > 0) {
            const RunAnnotations seen = readAnnotations(m_run);
            whole = whole && (seen == one || seen == two);
        }
        first.join();
        second.join();
        QVERIFY(whole);
    }

private:
    std::unique_ptr<QTemporaryDir> m_temp;
    QString m_run;
};

LEAFBENCH_GUILESS_TEST(tst_RunMarks)
#include "tst_RunMarks.moc"
