#include "ui/words/TuningText.h"

#include "ui/words/MachineText.h"
#include "ui/words/RecipeText.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

#include <QRegularExpression>

#include <cmath>

namespace leafbench::words {
namespace {

QString choicesText(const QString& key, const std::vector<QJsonValue>& choices)
{
    QStringList words;
    for (const QJsonValue& choice : choices)
        words << parameterValueText(key, choice);
    if (words.size() < 2)
        return words.join(QString());
    const QString last = words.takeLast();
    return Text::tr("%1 or %2").arg(words.join(QStringLiteral(", ")), last);
}

/// True if some trial may have this value of a key.
bool canBe(const QString& key, const QString& value, const SearchSpace& space, const Recipe& recipe)
{
    const Parameter* searched = space.find(key);
    if (!searched)
        return recipe.get(key).toString() == value;
    return searched->distribution.internalOf(value).has_value() || !searched->parent.isEmpty();
}

/// True if the key allows every trial that searches the parameter to use it.
bool isAlways(const Parameter& parameter, const QString& key, const QString& value, const SearchSpace& space)
{
    const Parameter* searched = space.find(key);
    if (!searched || searched->distribution.isSingle())
        return true;
    return parameter.parent == key && parameter.parentValues == std::vector<QJsonValue>{value};
}

QString needs(const Parameter& parameter, const QString& key, const QString& value, const SearchSpace& space, const Recipe& recipe)
{
    const QString name = recipeKeyLabel(parameter.name);
    const QString wanted = choiceText(key, value);
    if (!canBe(key, value, space, recipe))
        return Text::tr("%1 changes nothing here: it counts only when %2 is %3.").arg(name, recipeKeyLabel(key), wanted);
    if (!isAlways(parameter, key, value, space))
        return Text::tr("%1 counts only when %2 is %3: make that its condition.").arg(name, recipeKeyLabel(key), wanted);
    return {};
}

}  // namespace

QString samplerText(SamplerOptions::Kind kind)
{
    switch (kind) {
    case SamplerOptions::Kind::Tpe: return Text::tr("Bayesian (TPE)");
    case SamplerOptions::Kind::Random: return Text::tr("Random");
    case SamplerOptions::Kind::QuasiRandom: return Text::tr("Quasi-random");
    case SamplerOptions::Kind::Grid: return Text::tr("Grid");
    }
    return {};
}

QString prunerText(PrunerOptions::Kind kind)
{
    switch (kind) {
    case PrunerOptions::Kind::None: return Text::tr("None");
    case PrunerOptions::Kind::Median: return Text::tr("Median");
    case PrunerOptions::Kind::SuccessiveHalving: return Text::tr("Successive halving");
    case PrunerOptions::Kind::Hyperband: return Text::tr("Hyperband");
    }
    return {};
}

QString metricText(Metric metric)
{
    return metric == Metric::ValidLoss ? Text::tr("Validation loss") : Text::tr("Validation accuracy");
}

QString shortNumber(double number)
{
    const double size = std::abs(number);
    if (size == 0 || (size >= 1e-3 && size < 1e6))
        return decimal(number, 'g', 4);
    // "1.50e-05" is "1.5e-5".
    static const QRegularExpression zeros(QStringLiteral("\\.?0*e([+-])0*"));
    QString text = QString::number(number, 'e', 2);
    return text.replace(zeros, QStringLiteral("e\\1")).remove(u'+').replace(u'.', locale().decimalPoint());
}

QString parameterValueText(const QString& key, const QJsonValue& value)
{
    if (value.isDouble())
        return shortNumber(value.toDouble());
    if (value.isBool())
        return value.toBool() ? Text::tr("yes") : Text::tr("no");
    return value.isNull() ? Text::tr("none") : choiceText(key, value.toString());
}

QString rangeText(const Parameter& parameter)
{
    const Distribution& d = parameter.distribution;
    if (d.kind == Distribution::Kind::Categorical)
        return choicesText(parameter.name, d.choices);
    QString text = d.low == d.high ? shortNumber(d.low) : Text::tr("%1 to %2").arg(shortNumber(d.low), shortNumber(d.high));
    if (d.log)
        text += Text::tr(", log");
    if (d.step > (d.kind == Distribution::Kind::Int ? 1 : 0))
        text += Text::tr(", step %1").arg(shortNumber(d.step));
    return text;
}

QString conditionText(const Parameter& parameter)
{
    if (parameter.parent.isEmpty())
        return {};
    return Text::tr("only when %1 is %2")
        .arg(recipeKeyLabel(parameter.parent), choicesText(parameter.parent, parameter.parentValues));
}

QString trialPlanText(const TrialPlan& plan)
{
    if (plan.parallel == 1 && plan.cores > 1 && plan.coresPerTrial >= plan.cores)
        return Text::tr("1 trial at a time, with all %1. Trials that already use all cores cannot gain from running side by side")
            .arg(coresText(plan.cores));
    if (plan.parallel == 1)
        return Text::tr("1 trial at a time, with %1 of %2").arg(coresText(plan.coresPerTrial), coresText(plan.cores));
    return Text::tr("%1 trials at a time, %2 each, of %3")
        .arg(QString::number(plan.parallel), coresText(plan.coresPerTrial), coresText(plan.cores));
}

QString trialPlanWarning(const TrialPlan& plan)
{
    if (!plan.oversubscribed)
        return {};
    if (plan.parallel > 1 && plan.coresPerTrial >= plan.cores)
        return Text::tr("Trials that already use all cores cannot gain from running side by side. Give each fewer cores, or "
                        "run one at a time.");
    return Text::tr("%1 threads on %2: more than the machine has, so trials will wait for each other.")
        .arg(QString::number(plan.parallel * plan.coresPerTrial), coresText(plan.cores));
}

QString noEffectText(const Parameter& parameter, const SearchSpace& space, const Recipe& recipe)
{
    if (parameter.name == QLatin1String("step_size") || parameter.name == QLatin1String("gamma"))
        return needs(parameter, QStringLiteral("schedule"), QStringLiteral("step"), space, recipe);
    if (parameter.name == QLatin1String("momentum") || parameter.name == QLatin1String("nesterov"))
        return needs(parameter, QStringLiteral("optimizer"), QStringLiteral("sgd"), space, recipe);
    return {};
}

QString failureText(const QString& failure)
{
    if (failure.isEmpty())
        return {};
    if (failure.startsWith(QLatin1String("Diverged")))
        return Text::tr("The loss was no longer a number: the training diverged.");
    if (failure.startsWith(QLatin1String("OutOfMemory")))
        return Text::tr("The memory did not suffice.");
    return failure;
}

}  // namespace leafbench::words
