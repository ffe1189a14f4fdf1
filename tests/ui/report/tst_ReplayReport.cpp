#include "engine/concurrency/ThreadPool.h"
#include "engine/paper/PaperReport.h"
#include "engine/paper/PaperStudy.h"
#include "engine/paper/PaperTables.h"
#include "tests/testing/WidgetTest.h"
#include "tests/ui/UiTest.h"
#include "tests/ui/madeup/MadeUp.h"
#include "tests/ui/madeup/MadeUpEvaluation.h"
#include "tests/ui/madeup/MadeUpReplay.h"
#include "ui/report/Report.h"
#include "ui/theme/Theme.h"
#include "ui/words/ClassText.h"
#include "ui/words/SpeedupWords.h"
#include "ui/words/Words.h"

#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace leafbench;
using namespace leafbench::ui;

namespace {

/// What a reader of an HTML file sees: its words, and how many elements of each kind there are.
struct Page {
    QString words;
    QMap<QString, int> elements;
    QString error;
    QStringList references;  ///< src and href
};

Page readPage(const QString& path)
{
    Page page;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        page.error = QStringLiteral("cannot be read");
        return page;
    }
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            ++page.elements[xml.name().toString()];
            for (const QXmlStreamAttribute& attribute : xml.attributes()) {
                if (attribute.name() == u"src" || attribute.name() == u"href")
                    page.references << attribute.value().toString();
            }
            if (xml.name() == u"style")
                xml.skipCurrentElement();
            break;
        case QXmlStreamReader::Characters:
            page.words += xml.text();
            page.words += u' ';
            break;
        default: break;
        }
    }
    page.error = xml.hasError() ? xml.errorString() : QString();
    page.words = page.words.simplified();
    return page;
}

QByteArray outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(30'000);
    return process.readAllStandardOutput();
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A PDF without the moment of its making.
QString timeless(const QString& path)
{
    static const QRegularExpression moment(
        QStringLiteral("\\(D:\\d+[^)]*\\)|/ID[^\n]*|xmp:[A-Za-z]+Date=\"[^\"]*\"|uuid:[-0-9a-f]*"));
    return QString::fromLatin1(contentOf(path)).remove(moment);
}

}  // namespace

/// A replay's document: whole, half done, and where nothing was done.
class tst_ReplayReport : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void theFileIsWellFormed_data();
    void theFileIsWellFormed();
    void everyTableAndFigureOfThePaperIsThere();
    void everyNumberOfThePaperIsThere();
    void everyNumberOfThisMachineIsThere();
    void whatIsMissingIsSaid();
    void samplesAreShownWhereTheyAre();
    void namesAreEscaped();
    void coloursAreLightWhateverTheTheme();
    void aThreadOfThePoolWritesTheSame();
    void cancelledItLeavesNoFile();
    void pdfHasPagesAndText();
    void pdfOfAReplayThatDidNothing();
    void aPlaceThatCannotBeWritten();
    void plotsOfARun();

private:
    Page page(int steps) { return readPage(m_dir.filePath(QStringLiteral("%1/report.html").arg(steps))); }
    QTemporaryDir m_dir;
};

void tst_ReplayReport::initTestCase()
{
    Theme::instance().setMode(Theme::Mode::Light);
    for (const int steps : {0, 4, 10})
        QVERIFY(writeReplayReport(testing::madeUpReplay(steps), m_dir.filePath(QString::number(steps))));
}

void tst_ReplayReport::theFileIsWellFormed_data()
{
    QTest::addColumn<int>("steps");
    for (const int steps : {0, 4, 10})
        QTest::addRow("%d steps", steps) << steps;
}

void tst_ReplayReport::theFileIsWellFormed()
{
    QFETCH(int, steps);
    const Page read = page(steps);
    QCOMPARE(read.error, QString());
    QCOMPARE(read.elements.value(QStringLiteral("script")), 0);
    QVERIFY(read.elements.value(QStringLiteral("svg")) >= 10);
    for (const QString& reference : read.references)
        QVERIFY2(reference.startsWith(QLatin1String("data:")), qPrintable(reference));
    // A text whose numbers were not filled in, or were filled in wrongly.
    QVERIFY(!read.words.contains(QRegularExpression(QStringLiteral("%\\d|\\bnan\\b|\\binf\\b"))));
}

void tst_ReplayReport::everyTableAndFigureOfThePaperIsThere()
{
    for (const int steps : {0, 10}) {
        const QString words = page(steps).words;
        for (int table = 1; table <= 12; ++table)
            QVERIFY2(words.contains(QStringLiteral("Table %1 ").arg(table)), qPrintable(QString::number(table)));
        for (int figure = 1; figure <= 16; ++figure)
            QVERIFY2(words.contains(QStringLiteral("Figure %1 ").arg(figure)), qPrintable(QString::number(figure)));
        for (const char appendix : {'A', 'B', 'C'})
            QVERIFY(words.contains(QStringLiteral("Appendix %1 ").arg(QLatin1Char(appendix))));
    }
}

void tst_ReplayReport::everyNumberOfThePaperIsThere()
{
    for (const int steps : {0, 10}) {
        const QString words = page(steps).words;
        const auto has = [&words](const QString& text) { return words.contains(text); };
        for (const PaperTable& table : paperTables()) {
            for (const PaperRow& row : table.rows) {
                QVERIFY2(has(QString::number(row.seconds, 'f', table.speedupDigits > 2 ? 4 : 1)), qPrintable(row.label));
                QVERIFY2(row.speedup == 1 || has(QString::number(row.speedup, 'f', table.speedupDigits) + QChar(0xd7)),
                         qPrintable(row.label));
            }
        }
        const PaperStudy& paper = paperStudy();
        for (const qint64 images : {paper.subsets[0], paper.subsets[1], paper.subsets[2], paper.images})
            QVERIFY(has(words::count(images)));
        for (std::size_t i = 0; i < paper.classImages.size(); ++i)
            QVERIFY(has(classText(paperReport().classes[i].name) + u' ' + words::count(paper.classImages[i])));
        for (const PaperHardware& hardware : paper.hardware)
            QVERIFY(has(hardware.cpu));
        for (const PaperTraining& training : paper.trainings) {
            for (const PaperEpoch& epoch : training.epochs)
                QVERIFY(has(QString::number(epoch.seconds, 'f', 4)));
        }
        QVERIFY(has(QStringLiteral("68.43 %")) && has(QStringLiteral("67.36 %")));
        QVERIFY(has(QStringLiteral("11,196,006")) && has(QStringLiteral("19,494")) && has(QStringLiteral("[-1, 64, 128, 128]")));
        for (const ReportRow& row : paperReport().classes)
            QVERIFY(has(words::count(row.support)) && has(QString::number(row.f1, 'f', 2)));
    }
}

void tst_ReplayReport::everyNumberOfThisMachineIsThere()
{
    const Replay replay = testing::madeUpReplay(10);
    const QString words = page(10).words;
    for (const SpeedupStudy& study : replay.studies()) {
        for (const SpeedupPoint& point : study.curve().points)
            QVERIFY(words.contains(secondsText(point.medianSeconds)) && words.contains(timesText(point.speedup.value)));
    }
    for (const EpochRecord& epoch : replay.preTraining->epochs)
        QVERIFY(words.contains(QString::number(epoch.validAccuracy, 'f', 4)));
    QVERIFY(words.contains(words::percent(replay.finalTraining->best()->validAccuracy, 2)));
    for (const ReportRow& row : replay.valid->report.classes)
        QVERIFY(words.contains(QString::number(row.recall, 'f', 2)));
    QVERIFY(words.contains(words::percent(replay.test->matrix.accuracy())));
    for (const Trial& trial : replay.tuning->trials)
        QVERIFY(words.contains(QStringLiteral("Trial %1 starts-----").arg(trial.number)));
    QVERIFY(words.contains(QStringLiteral("Some Processor @ 2.00GHz")));
    QVERIFY(words.contains(QStringLiteral("leafbench-cli replay '/nowhere/leaves' --scale lecture")));
    QVERIFY(!words.contains(QStringLiteral("not carried out yet"), Qt::CaseInsensitive));
}

void tst_ReplayReport::whatIsMissingIsSaid()
{
    const Page half = page(4), whole = page(10);
    QVERIFY(half.words.contains(QStringLiteral("not carried out yet")));
    QVERIFY(half.words.contains(QStringLiteral("4 of 10 steps")) && whole.words.contains(QStringLiteral("finished")));
    QVERIFY(half.elements.value(QStringLiteral("svg")) < whole.elements.value(QStringLiteral("svg")));
    // What the finished steps measured stands there all the same.
    const SpeedupCurve measured = testing::madeUpReplay(4).statsLoader->curve();
    QVERIFY(half.words.contains(timesText(measured.points.back().speedup.value)));
}

void tst_ReplayReport::samplesAreShownWhereTheyAre()
{
    QCOMPARE(page(10).elements.value(QStringLiteral("img")), 0);
    QTemporaryDir data;
    const Replay replay = testing::madeUpReplay(10, data.path());
    int written = 0;
    for (const ReplayClass& one : replay.classes) {
        if (++written % 2 == 0)
            QVERIFY(testing::writeFile(QStringLiteral("%1/train/%2/a.jpg").arg(data.path(), one.name),
                                       testing::jpeg(64, 48, 5 * written)));
    }
    QVERIFY(writeReplayReport(replay, m_dir.filePath(QStringLiteral("samples"))));
    const Page read = readPage(m_dir.filePath(QStringLiteral("samples/report.html")));
    QCOMPARE(read.error, QString());
    const int shown = read.elements.value(QStringLiteral("img"));
    QVERIFY(shown >= 8 && shown <= 12);
    const QByteArray bytes = QByteArray::fromBase64(read.references.first().section(u',', 1).toLatin1());
    QVERIFY(!QImage::fromData(bytes, "JPEG").isNull());
}

void tst_ReplayReport::namesAreEscaped()
{
    Replay replay = testing::madeUpReplay(2);
    replay.data = QStringLiteral("/tmp/<b>leaves & \"more\"' \u8449");
    replay.classes.push_back({QStringLiteral("A<i>___B&C"), {1, 1, 1}});
    QVERIFY(writeReplayReport(replay, m_dir.filePath(QStringLiteral("escaped"))));
    const Page read = readPage(m_dir.filePath(QStringLiteral("escaped/report.html")));
    QCOMPARE(read.error, QString());
    QVERIFY(read.words.contains(replay.data));
    QVERIFY(read.words.contains(classText(QStringLiteral("A<i>___B&C"))));
    QCOMPARE(read.elements.value(QStringLiteral("b")) + read.elements.value(QStringLiteral("i")), 0);
}

void tst_ReplayReport::coloursAreLightWhateverTheTheme()
{
    const auto bytes = [this](const QString& name) {
        const auto written = writeReplayReport(testing::madeUpReplay(10), m_dir.filePath(name));
        return written ? contentOf(written->front()) : QByteArray();
    };
    const QByteArray light = bytes(QStringLiteral("light"));
    Theme::instance().setMode(Theme::Mode::Dark);
    const QByteArray dark = bytes(QStringLiteral("dark"));
    Theme::instance().setMode(Theme::Mode::Light);
    QVERIFY(!light.isEmpty());
    QCOMPARE(dark == light, true);
}

void tst_ReplayReport::aThreadOfThePoolWritesTheSame()
{
    std::vector<Progress> told;
    const JobContext context{{}, [&told](const Progress& progress) { told.push_back(progress); }};
    const auto written
        = jobPool()
              .run([&] { return writeReplayReport(testing::madeUpReplay(10), m_dir.filePath(QStringLiteral("pool")), context); })
              .result();
    QVERIFY(written.finished());
    QCOMPARE(contentOf(written->front()) == contentOf(m_dir.filePath(QStringLiteral("10/report.html"))), true);
    QCOMPARE(timeless(written->back()) == timeless(m_dir.filePath(QStringLiteral("10/report.pdf"))), true);
    QVERIFY(told.size() > 50);
    for (std::size_t i = 0; i < told.size(); ++i) {
        QCOMPARE(told[i].done, static_cast<qint64>(i));
        QCOMPARE(told[i].total, static_cast<qint64>(told.size()));
        QVERIFY(words::phaseText(told[i].phase) != told[i].phase);
    }
}

void tst_ReplayReport::cancelledItLeavesNoFile()
{
    for (const qint64 after : {0, 40, 80}) {
        CancellationToken token;
        const JobContext context{token, [&](const Progress& progress) {
                                     if (progress.done == after)
                                         token.cancel();
                                 }};
        const QString folder = m_dir.filePath(QStringLiteral("cancelled"));
        QVERIFY(writeReplayReport(testing::madeUpReplay(10), folder, context).cancelled());
        QVERIFY(QDir(folder).isEmpty());
    }
}

void tst_ReplayReport::pdfHasPagesAndText()
{
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    LEAFBENCH_NEEDS(!tool.isEmpty(), "poppler-utils is not installed");
    const QString file = m_dir.filePath(QStringLiteral("10/report.pdf"));
    const QString text = QString::fromUtf8(outputOf(tool, {QStringLiteral("-layout"), file, QStringLiteral("-")}));
    const auto pages = text.count(u'\f');
    QVERIFY2(pages > 5 && pages < 40, qPrintable(QString::number(pages)));
    QVERIFY(text.contains(QStringLiteral("Page 1 of %1").arg(pages)) && text.contains(QStringLiteral("Page %1 of %1").arg(pages)));
    QVERIFY(text.contains(QStringLiteral("2153.4935")) && text.contains(QStringLiteral("1.9340")));
    for (int table = 1; table <= 12; ++table)
        QVERIFY(text.contains(QStringLiteral("Table %1").arg(table)));
    for (int figure = 1; figure <= 16; ++figure)
        QVERIFY(text.contains(QStringLiteral("Figure %1").arg(figure)));
    // A table that goes on says so, under its heads.
    QVERIFY(text.contains(QStringLiteral("(continued)")));
    QVERIFY(text.count(QStringLiteral("Layer (type)")) > 1);
}

void tst_ReplayReport::pdfOfAReplayThatDidNothing()
{
    QFile file(m_dir.filePath(QStringLiteral("0/report.pdf")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(5), QByteArray("%PDF-"));
}

void tst_ReplayReport::aPlaceThatCannotBeWritten()
{
    QVERIFY(testing::writeFile(m_dir.filePath(QStringLiteral("a file")), "x"));
    const auto written = writeReplayReport(testing::madeUpReplay(1), m_dir.filePath(QStringLiteral("a file/report")));
    QVERIFY(written.failed());
    QCOMPARE(written.error().code, ErrorCode::NotWritable);
    const auto plots = writeRunPlots(testing::madeUpRun(3, 3), m_dir.filePath(QStringLiteral("a file/plots")));
    QVERIFY(plots.failed() && plots.error().code == ErrorCode::NotWritable);
}

void tst_ReplayReport::plotsOfARun()
{
    const QString runs = m_dir.filePath(QStringLiteral("runs"));
    Run run = testing::madeUpRun(5, 5);
    testing::writeMadeUpRun(runs, run);
    run.path = runs + u'/' + run.name;
    testing::writeMadeUpEvaluation(run, testing::madeUpEvaluation(3));
    const auto written = writeRunPlots(run, m_dir.filePath(QStringLiteral("plots")));
    QVERIFY(written.finished());
    QStringList names;
    for (const QString& path : *written) {
        QVERIFY2(QFileInfo(path).size() > 1000, qPrintable(path));
        names << QFileInfo(path).fileName();
    }
    QCOMPARE(names,
             (QStringList{"loss.svg", "loss.pdf", "accuracy.svg", "accuracy.pdf", "confusion-test.svg", "confusion-test.pdf"}));
    QCOMPARE(readPage(written->first()).error, QString());
    const auto none = writeRunPlots(Run(), m_dir.filePath(QStringLiteral("no plots")));
    QVERIFY(none.finished() && none->isEmpty());
}

LEAFBENCH_TEST(tst_ReplayReport)
#include "tst_ReplayReport.moc"
