#include "tests/testing/TestProgram.h"
#include "ui/words/AnswerText.h"

#include <QTest>

using namespace leafbench;

class tst_AnswerText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sureSaysWhatThatIsWorth()
    {
        const Classification sure = answer(Verdict::Sure, {0.95, 0.03});
        QCOMPARE(words::answerHeadline(sure), QStringLiteral("Tomato · Late blight"));
        QCOMPARE(words::verdictText(sure, false),
                 QStringLiteral("Sure: of 731 validation answers with 91.3 % or more, 99.2 % were right (95 % interval 98.2 % to "
                                "99.6 %)."));
    }
    void unsureNamesTwoOrThree()
    {
        const Classification two = answer(Verdict::Unsure, {0.52, 0.43});
        QCOMPARE(words::answerHeadline(two), QStringLiteral("Unsure: Tomato · Late blight or Tomato · Early blight"));
        const Classification three = answer(Verdict::Unsure, {0.4, 0.3, 0.1});
        QCOMPARE(words::answerHeadline(three),
                 QStringLiteral("Unsure: Tomato · Late blight, Tomato · Early blight or Potato · healthy"));
        const Classification none = answer(Verdict::Unsure, {0.137, 0.1, 0.1});
        QCOMPARE(words::answerHeadline(none), QStringLiteral("Unsure: no class stands out"));
        QVERIFY(words::candidatesText(none).isEmpty());
        QVERIFY(words::verdictText(two, false).startsWith(QStringLiteral("Not sure: no class reaches 91.3 %")));
        QVERIFY(words::verdictText(two, false).contains(QStringLiteral("at least 98 %")));
        QVERIFY(words::verdictText(two, false).contains(QStringLiteral("sharper picture")));
        QVERIFY(!words::verdictText(two, true).contains(QStringLiteral("picture")));
    }
    void whyNothingIsSure()
    {
        Classification unsure = answer(Verdict::Unsure, {0.9, 0.05});
        unsure.confidenceThreshold = ConfidenceThreshold();
        QVERIFY(words::verdictText(unsure, false).startsWith(QStringLiteral("This model is never sure")));
        unsure.confidenceThreshold.reset();
        QVERIFY(words::verdictText(unsure, false).contains(QStringLiteral("not been looked up yet")));
        unsure.confidenceThreshold = ConfidenceThreshold{0.99986, 300, 300};
        QVERIFY(words::verdictText(unsure, false).contains(QStringLiteral("99.99 %")));
    }
    void unlikeNamesNothing()
    {
        Classification unlike = answer(Verdict::OutOfDistribution, {0.95, 0.03});
        unlike.falsePositiveRate = 0.05;
        QVERIFY(!words::answerHeadline(unlike).contains(QStringLiteral("blight")));
        QVERIFY(words::candidatesText(unlike).isEmpty());
        QVERIFY(words::verdictText(unlike, false).contains(QStringLiteral("will not name a disease")));
        QVERIFY(words::verdictText(unlike, false).contains(QStringLiteral("about 5 %")));
    }
    void aClassNameIsNoFormat()
    {
        Classification odd = answer(Verdict::Unsure, {0.5, 0.45});
        odd.top[0].className = QStringLiteral("Tomato %2___leaf %1");
        QCOMPARE(words::answerHeadline(odd), QStringLiteral("Unsure: Tomato %2 · leaf %1 or Tomato · Early blight"));
    }
    void weakness()
    {
        Run run;
        QVERIFY(words::weaknessText(run).isEmpty());
        run.epochs.resize(1);
        run.epochs[0].validAccuracy = 0.928;
        QVERIFY(words::weaknessText(run).isEmpty());
        run.epochs[0].validAccuracy = 0.114;
        QVERIFY(words::weaknessText(run).startsWith(QStringLiteral("A weak model: it was wrong on 88.6 % of its")));
    }

private:
    static Classification answer(Verdict verdict, std::initializer_list<double> probabilities)
    {
        const QStringList names{"Tomato___Late_blight", "Tomato___Early_blight", "Potato___healthy"};
        Classification answer;
        answer.verdict = verdict;
        answer.confidenceThreshold = ConfidenceThreshold{0.913, 731, 725};
        for (const double probability : probabilities)
            answer.top.push_back({names[static_cast<qsizetype>(answer.top.size())], probability});
        return answer;
    }
};

LEAFBENCH_GUILESS_TEST(tst_AnswerText)
#include "tst_AnswerText.moc"
