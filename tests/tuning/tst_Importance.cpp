#include "engine/tuning/study/Importance.h"

#include "engine/common/Seed.h"
#include "tests/testing/TestProgram.h"

#include <QTest>

#include <opencv2/core.hpp>

#include <cmath>
#include <functional>

using namespace leafbench;

namespace {

/// x, log "rate", "choice" and "count", drawn at random.
TuningStudy studyOf(int trials, const std::function<double(const Trial&)>& value, quint64 seed = 1)
{
    const Distribution x = Distribution::real(0, 1), rate = Distribution::real(1e-6, 1, true),
                       choice = Distribution::categorical({"a", "b", "c"}), count = Distribution::integer(1, 9);
    Random random(seed);
    TuningStudy study;
    for (int number = 0; number < trials; ++number) {
        Trial& trial = study.trials.emplace_back();
        trial.number = number;
        trial.state = TrialState::Complete;
        trial.parameters = {{"x", x, random.uniform()},
                            {"rate", rate, std::pow(10, random.uniform(-6, 0))},
                            {"choice", choice, static_cast<double>(random.below(3))},
                            {"count", count, 1 + static_cast<double>(random.below(9))}};
        trial.value = value(trial);
    }
    return study;
}

double at(const Trial& trial, const char* name) { return trial.find(QLatin1String(name))->internal; }

double sumOf(const std::vector<ParameterImportance>& all)
{
    double sum = 0;
    for (const ParameterImportance& one : all)
        sum += one.share;
    return sum;
}

void decides(const char* name, const std::function<double(const Trial&)>& value)
{
    for (quint64 seed = 1; seed <= 5; ++seed) {
        const auto importance = parameterImportance(studyOf(60, value, seed));
        QCOMPARE(importance.size(), 4u);
        QCOMPARE(importance[0].name, QLatin1String(name));
        QVERIFY2(importance[0].share > 0.8, qPrintable(QString::number(importance[0].share)));
        QVERIFY(std::abs(sumOf(importance) - 1) < 1e-9);
    }
}

}  // namespace

class tst_Importance : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theOneThatDecidesLeads()
    {
        decides("x", [](const Trial& t) { return std::pow(at(t, "x") - 0.4, 2); });
        decides("rate", [](const Trial& t) { return std::pow(std::log10(at(t, "rate")) + 3, 2); });
        decides("choice", [](const Trial& t) { return at(t, "choice") == 1 ? 0.9 : 0.2 + at(t, "choice") / 10; });
        decides("count", [](const Trial& t) { return -std::abs(at(t, "count") - 6); });
    }

    void moreInfluenceMoreShare()
    {
        const auto importance
            = parameterImportance(studyOf(100, [](const Trial& t) { return 3 * at(t, "x") + at(t, "count") / 9; }));
        QCOMPARE(importance[0].name, "x");
        QCOMPARE(importance[1].name, "count");
        QVERIFY(importance[0].share > importance[1].share && importance[1].share > importance[2].share);
        for (std::size_t i = 1; i < importance.size(); ++i)
            QVERIFY(importance[i - 1].share >= importance[i].share && importance[i].share >= 0);
    }

    void sameStudySameAnswer()
    {
        const TuningStudy study = studyOf(40, [](const Trial& t) { return at(t, "x") + 0.3 * at(t, "choice"); });
        const auto shares = [&] {
            QList<double> all;
            for (const ParameterImportance& one : parameterImportance(study))
                all.append(one.share);
            return all;
        };
        const auto first = shares();
        cv::theRNG() = cv::RNG(12345);
        QCOMPARE(shares(), first);
        QCOMPARE(cv::theRNG().state, cv::RNG(12345).state);  // others' numbers are left alone
    }

    void tooFewTrialsOrAllTied()
    {
        const auto byX = [](const Trial& t) { return at(t, "x"); };
        for (int trials = 0; trials < 4; ++trials)
            QVERIFY(parameterImportance(studyOf(trials, byX)).empty());
        QVERIFY(!parameterImportance(studyOf(12, byX)).empty());
        QVERIFY(parameterImportance(studyOf(40, [](const Trial&) { return 0.5; })).empty());
        TuningStudy failed = studyOf(40, byX);
        for (Trial& trial : failed.trials)
            trial.state = trial.number % 2 ? TrialState::Fail : TrialState::Pruned;
        QVERIFY(parameterImportance(failed).empty());
    }

    void fourTrialsAreNoCrash()
    {
        for (quint64 seed = 0; seed < 50; ++seed) {
            const auto importance = parameterImportance(studyOf(
                4, [](const Trial& t) { return at(t, "x"); }, seed));
            QVERIFY(importance.empty() || std::abs(sumOf(importance) - 1) < 1e-9);
        }
    }

    void tiedValuesAreHarmless()
    {
        const auto importance = parameterImportance(studyOf(60, [](const Trial& t) { return at(t, "x") > 0.5 ? 1.0 : 0.0; }));
        QCOMPARE(importance[0].name, "x");
        QVERIFY(importance[0].share > 0.8);
    }

    void parametersThatSomeTrialsLackAreLeftOut()
    {
        TuningStudy study = studyOf(40, [](const Trial& t) { return at(t, "x"); });
        study.trials[7].parameters.erase(study.trials[7].parameters.begin() + 2);
        const auto importance = parameterImportance(study);
        QCOMPARE(importance.size(), 3u);
        for (const ParameterImportance& one : importance)
            QVERIFY(one.name != QLatin1String("choice"));
    }

    void infiniteValuesAreHarmless()
    {
        TuningStudy study = studyOf(60, [](const Trial& t) { return at(t, "x"); });
        study.trials[3].value = std::numeric_limits<double>::infinity();
        study.trials[4].value = 1e30;
        QCOMPARE(parameterImportance(study)[0].name, "x");
        QVERIFY(parameterImportance(study)[0].share > 0.8);
    }
};

LEAFBENCH_GUILESS_TEST(tst_Importance)
#include "tst_Importance.moc"
