#include "engine/labs/LabFile.h"
#include "tests/testing/TestProgram.h"

#include <QDir>
#include <QTest>

using namespace leafbench;

/// The format of resources/labs/README.md, and the labs that ship.
class tst_LabFile : public QObject {
    Q_OBJECT

    static QString head() { return QStringLiteral("---\nid: x\ntitle: X\n---\n"); }
    static QString folder() { return QStringLiteral(LEAFBENCH_SOURCE_DIR "/resources/labs"); }
    static QStringList files(const QString& language)
    {
        return QDir(folder()).entryList({QStringLiteral("*.%1.md").arg(language)}, QDir::Files, QDir::Name);
    }

private Q_SLOTS:
    void readsEveryKind()
    {
        const auto lab = parseLab(head() + R"(
## Hello
kind: text
page: speedup
point: measure

Some *text*.

Note: this is text, too.

## Guess
kind: guess
name: guess
form: curve
at: 1 2 4
unit: x

## Do
kind: measure
name: m
what: speedup train-workers
page: speedup
set: speedupWorkers = 1 2
set: speedupWhat = item 3

## Why
kind: explain
curve: guess | guessed
curve: m.speedup | measured
x: Workers
y: Speedup

{m.speedup.2:times}

## So
kind: question
form: number
answer: m.speedup.2
tolerance: 0.1
because: it is {m.speedup.2}
  and goes on
)",
                                  "x.md");
        QVERIFY2(lab.finished(), lab.failed() ? qPrintable(lab.error().detail) : "");
        QCOMPARE(lab->steps.size(), std::size_t(5));
        QCOMPARE(lab->steps[0].text, QStringLiteral("Some *text*.\n\nNote: this is text, too."));
        QCOMPARE(lab->steps[0].point, QStringLiteral("measure"));
        QCOMPARE(lab->steps[1].at, (std::vector<double>{1, 2, 4}));
        QCOMPARE(lab->steps[2].workload, Workload::TrainWorkers);
        QCOMPARE(lab->steps[2].fields.size(), std::size_t(2));
        QCOMPARE(lab->steps[2].fields[1].value, QStringLiteral("item 3"));
        QCOMPARE(lab->steps[3].figure.kind, LabFigureKind::Curve);
        QCOMPARE(lab->steps[4].because, QStringLiteral("it is {m.speedup.2} and goes on"));
    }

    void mistakesNameLineAndField_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("detail");
        const auto row
            = [](const char* name, const QString& text, const QString& detail) { QTest::newRow(name) << text << detail; };
        row("empty", "", "line 1, ---:");
        row("no end", "---\nid: x\n", "line 1, ---: the front matter has no end");
        row("no title", "---\nid: x\n---\n## A\nkind: text\n", "line 1, title: is missing");
        row("front matter", "---\nid: x\ncolour: red\ntitle: X\n---\n", "line 3, colour: the front matter has no such field");
        row("no steps", head(), "line 1, ##: there are no steps");
        row("before a step", head() + "hello\n", "line 5, hello: a step begins");
        row("no kind", head() + "## A\nname: a\n", "line 5, kind: is missing");
        row("kind", head() + "## A\nkind: dance\n", "line 6, kind: one of text, guess, measure, explain, question, not \"dance\"");
        row("field", head() + "## A\nkind: text\nanswer: 1\n", "line 7, answer: a step of kind text has no such field");
        row("page", head() + "## A\nkind: text\npage: moon\n", "line 7, page: one of explore");
        row("point", head() + "## A\nkind: text\npoint: x\n", "line 7, point: needs a page");
        row("set", head() + "## A\nkind: text\npage: train\nset: epochs\n", "line 8, set: \"CONTROL = VALUE\"");
        row("form", head() + "## A\nkind: guess\nname: a\nform: song\n",
            "line 8, form: one of number, choice, curve, not \"song\"");
        row("name", head() + "## A\nkind: guess\nname: A b\nform: number\n", "line 7, name: small letters");
        row("taken", head() + "## A\nkind: guess\nname: a\nform: number\n## B\nkind: guess\nname: a\nform: number\n",
            "line 11, name: \"a\" is taken");
        row("low", head() + "## A\nkind: guess\nname: a\nform: number\nlow: few\n", "line 9, low: a number from");
        row("high", head() + "## A\nkind: guess\nname: a\nform: number\nlow: 5\nhigh: 1\n", "line 10, high: a number from 5");
        row("at", head() + "## A\nkind: guess\nname: a\nform: curve\nat: 2 1\n", "line 9, at: ascending numbers");
        row("no at", head() + "## A\nkind: guess\nname: a\nform: curve\n", "line 5, at: is missing");
        row("one choice", head() + "## A\nkind: guess\nname: a\nform: choice\nchoice: b\n",
            "line 5, choice: the form choice needs two");
        row("what", head() + "## A\nkind: measure\nname: a\nwhat: love\n", "line 8, what: one of dataset, check, speedup");
        row("workload", head() + "## A\nkind: measure\nname: a\nwhat: speedup\n", "line 8, what: one of");
        row("unknown name", head() + "## A\nkind: text\n\n{guess}\n",
            "line 5, text: no guess or measurement before it is named \"guess\"");
        row("unknown value", head() + "## A\nkind: measure\nname: a\nwhat: training\n\n## B\nkind: explain\n\n{a.beauty}\n",
            "line 10, text: there is no \"a.beauty\"; it has accuracy_by");
        row("expression", head() + "## A\nkind: question\nform: number\nanswer: 1 +\ntolerance: 0\n",
            "line 8, answer: \"1 +\": it ends too early");
        row("no tolerance", head() + "## A\nkind: question\nform: number\nanswer: 1\n", "line 5, tolerance: is missing");
        row("right", head() + "## A\nkind: question\nform: choice\nchoice: yes\nchoice: no | 1\n", "line 8, choice: \"TEXT | WHEN");
        row("brace", head() + "## A\nkind: text\n\n{machine.cores\n", "line 5, text: a brace");
        row("format", head() + "## A\nkind: text\n\n{machine.cores:miles}\n", "line 5, text: {machine.cores:miles}: the format");
        row("curve", head() + "## A\nkind: explain\ncurve: nothing.speedup | N\n", "line 7, curve: no guess or measurement");
        row("bar", head() + "## A\nkind: explain\nbar: 1\n", "line 7, bar: \"VALUE | NAME\"");
    }
    void mistakesNameLineAndField()
    {
        QFETCH(QString, text);
        QFETCH(QString, detail);
        const auto lab = parseLab(text, "my lab.md");
        QVERIFY(lab.failed());
        QCOMPARE(lab.error().code, ErrorCode::BadFile);
        QCOMPARE(lab.error().subject, QStringLiteral("my lab.md"));
        QVERIFY2(lab.error().detail.startsWith(detail), qPrintable(lab.error().detail));
    }

    void windowsLineEndsAreRead()
    {
        QVERIFY(parseLab("---\r\nid: x\r\ntitle: X\r\n---\r\n## A\r\nkind: text\r\n", "x").finished());
    }

    void filesAreRead() { QCOMPARE(readLab("/nowhere/x.md").error().code, ErrorCode::NotFound); }

    void eightLabsShip()
    {
        QStringList ids;
        for (const QString& name : files("en")) {
            const auto lab = readLab(folder() + '/' + name);
            QVERIFY2(lab.finished(), lab.failed() ? qPrintable(name + ": " + lab.error().detail) : "");
            QCOMPARE(lab->number, int(ids.size()) + 1);
            ids << lab->id;
            const auto count = [&](LabStepKind kind) {
                return std::count_if(lab->steps.begin(), lab->steps.end(), [&](const LabStep& step) { return step.kind == kind; });
            };
            QVERIFY(count(LabStepKind::Guess) >= 1);
            QVERIFY(count(LabStepKind::Measure) >= 1);
            QVERIFY(count(LabStepKind::Question) >= 2 && count(LabStepKind::Question) <= 3);
            QCOMPARE(std::count_if(lab->steps.begin(), lab->steps.end(),
                                   [](const LabStep& step) { return step.figure.kind != LabFigureKind::None; }),
                     1);
        }
        QCOMPARE(ids.size(), 8);
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 8);
    }

    /// Only words differ: a class may work through a lab in several languages, and its worksheets meet in one table.
    void translationsHaveTheSameSteps()
    {
        for (const QString& name : files("*")) {
            const auto lab = readLab(folder() + '/' + name);
            const auto english = readLab(folder() + '/' + name.section('.', 0, 0) + ".en.md");
            QVERIFY2(lab.finished(), lab.failed() ? qPrintable(name + ": " + lab.error().detail) : "");
            QVERIFY2(english.finished(), qPrintable(name));
            QCOMPARE(lab->id, english->id);
            QCOMPARE(lab->number, english->number);
            QCOMPARE(lab->steps.size(), english->steps.size());
            for (std::size_t i = 0; i < lab->steps.size(); ++i)
                QVERIFY2(sameStep(lab->steps[i], english->steps[i]), qPrintable(name + ": " + lab->steps[i].title));
        }
    }

private:
    static bool sameStep(const LabStep& a, const LabStep& b)
    {
        const auto parts = [](const LabStep& step) {
            QStringList all{toWord(step.kind),
                            step.name,
                            step.page,
                            step.point,
                            toWord(step.form),
                            toWord(step.source),
                            toWord(step.workload),
                            step.answer,
                            step.tolerance,
                            QString::number(step.low),
                            QString::number(step.high)};
            for (const LabChoice& choice : step.choices)
                all << choice.right;
            for (const LabField& field : step.fields)
                all << field.control << field.value;
            for (const LabSeries& series : step.figure.series)
                all << series.values;
            for (const double at : step.at)
                all << QString::number(at);
            return all;
        };
        return parts(a) == parts(b) && (a.because.isEmpty() == b.because.isEmpty()) && (a.text.isEmpty() == b.text.isEmpty());
    }
};

LEAFBENCH_GUILESS_TEST(tst_LabFile)
#include "tst_LabFile.moc"
