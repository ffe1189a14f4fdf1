// Each pruner stops the same trials at the same steps as Optuna's.
#include "engine/tuning/pruners/Pruner.h"

#include "engine/common/Seed.h"
#include "engine/tuning/pruners/Rungs.h"
#include "tests/interop/PythonPeer.h"
#include "tests/testing/TestProgram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace leafbench;

namespace {

struct Case {
    PrunerOptions options;
    Direction direction = Direction::Minimize;
    std::vector<std::map<int, double>> trials;  ///< what each would report
};

Case randomCase(PrunerOptions::Kind kind, Random& random)
{
    const auto below = [&](int bound) { return static_cast<int>(random.below(static_cast<quint64>(bound))); };
    Case made;
    made.options = {.kind = kind,
                    .startupTrials = below(5),
                    .warmupSteps = below(4),
                    .minResource = 1 + below(3),
                    .maxResource = 5 + below(25),
                    .reductionFactor = 2 + below(3)};
    made.direction = below(2) ? Direction::Minimize : Direction::Maximize;
    const bool sparse = kind == PrunerOptions::Kind::Median && below(2);
    for (int number = 0; number < 30; ++number) {
        const double level = random.uniform();
        auto& values = made.trials.emplace_back();
        for (int step = 1; step <= made.options.maxResource; step += 1 + (sparse ? below(3) : 0)) {
            // Ties, and now and then NaN.
            const double value = std::round(20 * (level + random.uniform(-0.2, 0.2))) / 20;
            values[step] = below(60) ? value : std::numeric_limits<double>::quiet_NaN();
        }
    }
    return made;
}

QJsonObject optunaPrunerToJson(const Case& made)
{
    QJsonArray trials, brackets;
    for (const auto& values : made.trials) {
        QJsonObject steps;
        for (const auto& [step, value] : values)
            steps.insert(QString::number(step), std::isnan(value) ? QJsonValue() : QJsonValue(value));
        brackets.append(hyperbandBracket(made.options, static_cast<int>(trials.size())));
        trials.append(steps);
    }
    QJsonObject json = toJson(made.options);
    json["maximize"] = made.direction == Direction::Maximize;
    json["trials"] = trials;
    json["brackets"] = brackets;
    return json;
}

/// The step at which each trial stops, 0: it does not.
QList<int> stopsOf(const Case& made)
{
    QList<int> stops;
    std::vector<Trial> known;
    for (const auto& values : made.trials) {
        Trial trial;
        trial.number = static_cast<int>(known.size());
        trial.state = TrialState::Complete;
        for (const auto& [step, value] : values) {
            trial.intermediate[step] = value;
            if (shouldPrune(made.options, made.direction, trial, known)) {
                trial.state = TrialState::Pruned;
                break;
            }
        }
        stops.append(trial.state == TrialState::Pruned ? trial.intermediate.rbegin()->first : 0);
        known.push_back(trial);
    }
    return stops;
}

}  // namespace

class OptunaPrunerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameDecisions_data()
    {
        QTest::addColumn<int>("kind");
        for (const auto kind :
             {PrunerOptions::Kind::Median, PrunerOptions::Kind::SuccessiveHalving, PrunerOptions::Kind::Hyperband})
            QTest::newRow(qPrintable(toWord(kind))) << static_cast<int>(kind);
    }

    void sameDecisions()
    {
        const QString lacks = testing::pythonLacks({"optuna"});
        if (!lacks.isEmpty())
            QSKIP(qPrintable(lacks));
        QFETCH(const int, kind);
        Random random(static_cast<quint64>(kind));
        std::vector<Case> cases;
        QJsonArray asked;
        for (int i = 0; i < 100; ++i) {
            cases.push_back(randomCase(static_cast<PrunerOptions::Kind>(kind), random));
            asked.append(optunaPrunerToJson(cases.back()));
        }
        const auto answer = testing::runPeer("optuna_pruner.py", {}, QJsonDocument(asked).toJson());
        QVERIFY2(answer.ok, answer.errors.constData());
        const QJsonArray theirs = QJsonDocument::fromJson(answer.output).array();
        QCOMPARE(theirs.size(), asked.size());
        qsizetype stopped = 0, trials = 0;
        for (std::size_t i = 0; i < cases.size(); ++i) {
            QList<int> expected;
            for (const QJsonValue& step : theirs[static_cast<qsizetype>(i)].toArray())
                expected.append(step.toInt());
            QCOMPARE(stopsOf(cases[i]), expected);
            trials += expected.size();
            stopped += std::count_if(expected.begin(), expected.end(), [](int step) { return step > 0; });
        }
        QVERIFY(stopped > trials / 5 && stopped < trials);  // something was decided
    }
};

LEAFBENCH_GUILESS_TEST(OptunaPrunerTest)
#include "tst_OptunaPruner.moc"
