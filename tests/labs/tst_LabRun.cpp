#include "engine/labs/LabFile.h"
#include "engine/labs/LabRun.h"
#include "tests/testing/TestProgram.h"

#include <QTest>

using namespace leafbench;

class tst_LabRun : public QObject {
    Q_OBJECT

    static LabRun begun()
    {
        auto lab = parseLab(R"(---
id: x
title: X
---
## Guess
kind: guess
name: guess
form: curve
at: 1 2
## Do
kind: measure
name: m
what: training
## Number
kind: question
form: number
answer: 100 * m.accuracy
tolerance: 2
## Choice
kind: question
form: choice
choice: high | m.accuracy > 0.5
choice: middling | m.accuracy > 0.3 and m.accuracy <= 0.5
choice: low | otherwise
)",
                            "x.md");
        return beginLab(std::move(lab).value(), 4);
    }

private Q_SLOTS:
    void stepsAreDoneOneByOne()
    {
        LabRun run = begun();
        QCOMPARE(run.values.number("machine.cores"), 4.0);
        QVERIFY(!run.isDone(0));
        run.setGuess(0, {1, 1.5});
        QVERIFY(run.isDone(0));
        QCOMPARE(run.values.curve("guess"), (std::vector<std::pair<double, double>>{{1, 1}, {2, 1.5}}));
        QVERIFY(!run.isDone(1));
        LabValues measured;
        measured.numbers = {{"accuracy", 0.4}, {"accuracy_by.1", 0.2}, {"accuracy_by.10", 0.4}, {"accuracy_by.2", 0.3}};
        run.setMeasured(1, measured);
        QVERIFY(run.isDone(1));
        QCOMPARE(run.values.curve("m.accuracy_by").back().first, 10.0);
        QCOMPARE(run.questions(), 2);
    }

    void answersAreCheckedByWhatWasMeasured()
    {
        LabRun run = begun();
        LabValues measured;
        measured.numbers = {{"accuracy", 0.4}};
        run.setMeasured(1, measured);
        QCOMPARE(rightAnswer(run.step(2), run.values), 40.0);
        QVERIFY(isRightAnswer(run.step(2), 42, run.values));
        QVERIFY(!isRightAnswer(run.step(2), 42.5, run.values));
        QCOMPARE(rightAnswer(run.step(3), run.values), 2.0);
        measured.numbers = {{"accuracy", 0.1}};
        run.setMeasured(1, measured);
        QCOMPARE(rightAnswer(run.step(3), run.values), 3.0);
        QVERIFY(!isRightAnswer(run.step(3), 1, run.values));
        QVERIFY(!isRightAnswer(run.step(3), 9, run.values));
    }

    void theFirstAnswerCounts()
    {
        LabRun run = begun();
        LabValues measured;
        measured.numbers = {{"accuracy", 0.4}};
        run.setMeasured(1, measured);
        QVERIFY(!run.answer(2, 10).right);
        QVERIFY(!run.answer(2, 40).right);
        QVERIFY(run.answer(3, 2).right);
        QCOMPARE(run.rightAnswers(), 1);
    }

    void withoutAMeasurementNothingIsRight()
    {
        LabRun run = begun();
        QVERIFY(!isRightAnswer(run.step(2), 40, run.values));
        QVERIFY(!rightAnswer(run.step(2), run.values));
    }
};

LEAFBENCH_GUILESS_TEST(tst_LabRun)
#include "tst_LabRun.moc"
