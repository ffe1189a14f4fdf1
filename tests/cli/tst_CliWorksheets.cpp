#include "engine/labs/Worksheet.h"
#include "tests/cli/CliCall.h"
#include "tests/testing/TestProgram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;
using namespace leafbench::testing;

/// A class's worksheets: one table, one plot, and what was changed.
class tst_CliWorksheets : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

    QByteArray sheet(const QString& person, double two)
    {
        Worksheet made{.labId = "what-a-worker-gains",
                       .labTitle = "What a worker gains",
                       .labNumber = 4,
                       .person = person,
                       .date = QDateTime::currentDateTime(),
                       .machine = {{"cpu", "CPU of " + person}, {"cores", 2}},
                       .program = "1",
                       .values = {},
                       .answers = {{"A", "b", true}, {"C", "d", false}},
                       .speedups = {"loader.speedup"}};
        made.values.numbers = {{"loader.speedup.1", 1}, {"loader.speedup.2", two}};
        return sealedWorksheet("<html><body><p>x</p></body></html>", made);
    }

    void write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private Q_SLOTS:
    void initTestCase()
    {
        write("ada.html", sheet("Ada", 1.5));
        write("bob.html", sheet("Bob", 1.75));
        write("index.html", "<html/>");
    }

    void oneTableAndOnePlot()
    {
        const QString plot = m_dir.filePath("class.svg");
        const Answer json = call({"worksheets", m_dir.path(), "--json", "--plot", plot});
        QCOMPARE(json.code, 0);
        const auto rows = json.objects();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0]["person"].toString(), QStringLiteral("Ada"));
        QCOMPARE(rows[0]["right"].toInt(), 1);
        QCOMPARE(rows[0]["altered"].toBool(true), false);
        QCOMPARE(rows[1]["speedups"]["loader"]["2"].toDouble(), 1.75);
        QVERIFY(json.err.contains("index.html"));
        QFile file(plot);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray svg = file.readAll();
        QVERIFY(svg.contains("CPU of Ada"));
        QVERIFY(svg.contains("CPU of Bob"));
        const Answer text = call({"worksheets", m_dir.path()});
        QVERIFY(text.out.contains("1/2"));
        QVERIFY(text.out.contains("Worksheets: 2"));
    }

    void aChangedOneIsMarked()
    {
        write("bob.html", sheet("Bob", 1.75).replace("1.75", "7.75"));
        const Answer json = call({"worksheets", m_dir.path(), "--json"});
        QCOMPARE(json.code, 3);
        QCOMPARE(json.objects()[1]["altered"].toBool(), true);
        QVERIFY(call({"worksheets", m_dir.path()}).out.contains("ALTERED"));
    }

    void aFolderIsNeeded() { QCOMPARE(call({"worksheets", "/nowhere"}).code, 3); }
};

LEAFBENCH_GUILESS_TEST(tst_CliWorksheets)
#include "tst_CliWorksheets.moc"
