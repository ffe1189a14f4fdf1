#include "tests/ui/madeup/MadeUpTuning.h"

#include "engine/common/Seed.h"

#include <algorithm>
#include <cmath>

namespace leafbench::testing {
namespace {

SearchSpace conditionalSpace()
{
    return {{
        {QStringLiteral("optimizer"), Distribution::categorical({QStringLiteral("sgd"), QStringLiteral("adamw")}), {}, {}},
        {QStringLiteral("learning_rate"), Distribution::real(1e-4, 0.2, true), {}, {}},
        {QStringLiteral("momentum"), Distribution::real(0.5, 0.99), QStringLiteral("optimizer"), {QStringLiteral("sgd")}},
        {QStringLiteral("weight_decay"), Distribution::real(1e-6, 1e-2, true), {}, {}},
        {QStringLiteral("batch_size"), Distribution::integer(16, 128, false, 16), {}, {}},
        {QStringLiteral("schedule"),
         Distribution::categorical({QStringLiteral("constant"), QStringLiteral("step"), QStringLiteral("one_cycle")}),
         {},
         {}},
    }};
}

/// Somewhere in the range; later in the study mostly near the best place.
double draw(const Distribution& d, double bestPlace, double narrow, Random& random)
{
    if (d.kind == Distribution::Kind::Categorical)
        return std::floor(random.uniform(0, double(d.choices.size()) - 1e-9));
    const double anywhere = random.uniform(0, 1);
    if (random.uniform(0, 1) < 0.15)
        narrow = 0;  // some go on looking elsewhere
    const double place = std::clamp(anywhere * (1 - narrow) + bestPlace * narrow, 0.0, 1.0);
    return d.nearest(d.log ? d.low * std::pow(d.high / d.low, place) : d.low + place * (d.high - d.low));
}

double placeOf(const TrialParameter& p)
{
    const Distribution& d = p.distribution;
    if (d.kind == Distribution::Kind::Categorical)
        return p.internal / std::max(1.0, double(d.choices.size()) - 1);
    return d.log ? std::log(p.internal / d.low) / std::log(d.high / d.low) : (p.internal - d.low) / (d.high - d.low);
}

double bestPlaceOf(const QString& name)
{
    return name == QLatin1String("learning_rate") ? 0.62 : name == QLatin1String("momentum") ? 0.8 : 0.4;
}

/// 0 .. 1: how far the parameters are from the best ones.
double distance(const Trial& trial)
{
    double sum = 0;
    for (const TrialParameter& p : trial.parameters) {
        const double weight = p.name == QLatin1String("learning_rate") ? 1.6 : p.name == QLatin1String("momentum") ? 0.7 : 0.15;
        sum += weight * std::pow(placeOf(p) - bestPlaceOf(p.name), 2);
    }
    return std::min(1.0, sum);
}

/// The metric after an epoch.
double metricAt(int epoch, int epochs, double away, Metric metric, Random& random)
{
    const double rise = 1 - std::exp(-4.0 * epoch / epochs);
    const double accuracy = std::clamp(0.25 + (0.71 - 0.9 * away) * rise + random.uniform(-0.012, 0.012), 0.03, 0.995);
    return metric == Metric::ValidAccuracy ? accuracy : -std::log(accuracy) + 0.02;
}

void runTrial(Trial& trial, const MadeUpTuning& what, bool running, Random& random)
{
    const double away = distance(trial);
    const double seconds = random.uniform(16, 30) * what.epochs / 10;
    const bool fails = random.uniform(0, 1) < 0.05;
    const bool pruned = !fails && away > 0.16 && random.uniform(0, 1) < 0.8;
    const int stop = running ? std::max(1, what.epochs * 4 / 10)
        : fails              ? std::min(2, what.epochs)
        : pruned             ? std::max(1, what.epochs * 3 / 10)
                             : what.epochs;
    double best = 0;
    for (int epoch = 1; epoch <= stop; ++epoch) {
        const double value = metricAt(epoch, what.epochs, away, what.metric, random);
        trial.intermediate[epoch] = value;
        best = epoch == 1 || isBetter(directionOf(what.metric), value, best) ? value : best;
    }
    if (running)
        return;
    trial.state = fails ? TrialState::Fail : pruned ? TrialState::Pruned : TrialState::Complete;
    trial.completed = trial.started.addMSecs(qint64(seconds * 1000 * stop / what.epochs));
    if (pruned)
        trial.value = trial.intermediate.rbegin()->second;
    else if (fails)
        trial.userAttributes[QLatin1String("failure")] = QStringLiteral("Diverged");
    else
        trial.value = best;
}

void describe(TuningStudy& study, const MadeUpTuning& what)
{
    study.path = QStringLiteral("/nowhere/tuning/20260512-140000/study.db");
    study.name = QStringLiteral("made-up");
    study.direction = directionOf(what.metric);
    if (what.foreign)
        return;
    study.settings.emplace();
    study.settings->metric = what.metric;
    study.settings->recipe.epochs = what.epochs;
    study.settings->pruner.kind = PrunerOptions::Kind::Median;
    study.settings->space = what.conditional ? conditionalSpace() : paperSpace();
}

}  // namespace

QDateTime madeUpTuningStart() { return {QDate(2026, 5, 12), QTime(14, 0)}; }

std::shared_ptr<const TuningStudy> madeUpTuning(const MadeUpTuning& what)
{
    auto study = std::make_shared<TuningStudy>();
    describe(*study, what);
    const SearchSpace space = what.conditional ? conditionalSpace() : paperSpace();
    std::vector<QDateTime> freeFrom(std::size_t(std::max(1, what.parallel)), madeUpTuningStart());
    for (int number = 0; number < what.trials; ++number) {
        Random random(1000 + quint64(number));
        Trial trial;
        trial.number = number;
        for (const Parameter& p : space.parameters) {
            if (space.isActive(p, trial.parameters))
                trial.parameters.push_back(
                    {p.name, p.distribution, draw(p.distribution, bestPlaceOf(p.name), std::min(0.6, number * 0.02), random)});
        }
        const auto slot = std::min_element(freeFrom.begin(), freeFrom.end());
        if (number == what.pauseBefore)
            std::fill(freeFrom.begin(), freeFrom.end(), freeFrom.front().addDays(2));
        trial.started = slot->addMSecs(qint64(random.uniform(0.1, 0.6) * 1000));
        if (!what.foreign) {
            trial.userAttributes[QLatin1String("slot")] = int(slot - freeFrom.begin());
            trial.userAttributes[QLatin1String("run")] = QStringLiteral("trial-%1").arg(number, 4, 10, QLatin1Char('0'));
        }
        runTrial(trial, what, number >= what.trials - what.running, random);
        *slot = trial.completed.isValid() ? trial.completed : trial.started.addSecs(60);
        study->trials.push_back(std::move(trial));
    }
    return study;
}

QDateTime madeUpTuningNow(const TuningStudy& study)
{
    QDateTime last = madeUpTuningStart();
    for (const Trial& trial : study.trials)
        last = std::max({last, trial.started.addSecs(9), trial.completed.isValid() ? trial.completed : last});
    return last;
}

std::vector<ParameterImportance> madeUpImportance(const TuningStudy& study)
{
    std::vector<ParameterImportance> shares;
    double left = 1;
    const QStringList names = study.parameterNames();
    for (const QString& name : names) {
        const double share = name == names.last() ? left : left * 0.61;
        shares.push_back({name, share});
        left -= share;
    }
    return shares;
}

}  // namespace leafbench::testing
