#include "engine/tuning/SearchSpace.h"

#include <algorithm>

namespace leafbench {

namespace {

Error wrong(const QString& subject, const QString& detail)
{
    return {.code = ErrorCode::BadValue, .subject = subject, .detail = detail};
}

/// The value that a parameter takes at both ends and for each choice: enough to try a recipe key's range.
std::vector<QJsonValue> extremes(const Distribution& distribution)
{
    if (distribution.kind == Distribution::Kind::Categorical)
        return distribution.choices;
    return {distribution.valueOf(distribution.low), distribution.valueOf(distribution.high)};
}

}  // namespace

const Parameter* SearchSpace::find(const QString& name) const
{
    const auto found = std::find_if(parameters.begin(), parameters.end(), [&](const Parameter& p) { return p.name == name; });
    return found == parameters.end() ? nullptr : &*found;
}

bool SearchSpace::isActive(const Parameter& parameter, const std::vector<TrialParameter>& soFar) const
{
    if (parameter.parent.isEmpty())
        return true;
    const auto parent = std::find_if(soFar.begin(), soFar.end(),
                                     [&](const TrialParameter& p) { return p.name == parameter.parent; });
    if (parent == soFar.end())
        return false;
    const auto& wanted = parameter.parentValues;
    return std::find(wanted.begin(), wanted.end(), parent->value()) != wanted.end();
}

Outcome<Done> SearchSpace::check() const
{
    if (parameters.empty())
        return wrong(QStringLiteral("space"), QStringLiteral("empty"));
    for (auto it = parameters.begin(); it != parameters.end(); ++it) {
        if (auto right = it->distribution.check(it->name); !right)
            return right;
        const auto earlier = [&](const QString& name) {
            return std::find_if(parameters.begin(), it, [&](const Parameter& p) { return p.name == name; });
        };
        if (it->name.isEmpty() || earlier(it->name) != it)
            return wrong(it->name, QStringLiteral("named twice, or not at all"));
        if (it->parent.isEmpty())
            continue;
        const auto parent = earlier(it->parent);
        if (parent == it)
            return wrong(it->name, QStringLiteral("when: no earlier \"%1\"").arg(it->parent));
        for (const QJsonValue& value : it->parentValues) {
            if (!parent->distribution.internalOf(value))
                return wrong(it->name, QStringLiteral("when: \"%1\" is never %2").arg(it->parent, value.toVariant().toString()));
        }
    }
    return Done{};
}

Outcome<Done> SearchSpace::checkForRecipe() const
{
    if (auto right = check(); !right)
        return right;
    Recipe recipe;
    for (const Parameter& parameter : parameters) {
        for (const QJsonValue& value : extremes(parameter.distribution)) {
            if (auto set = recipe.set(parameter.name, value); !set)
                return set;
        }
    }
    return Done{};
}

SearchSpace paperSpace()
{
    return {{
        {QStringLiteral("learning_rate"), Distribution::real(1e-4, 0.2, true), {}, {}},
        {QStringLiteral("step_size"), Distribution::integer(1, 10), {}, {}},
        {QStringLiteral("weight_decay"), Distribution::real(1e-6, 1e-2, true), {}, {}},
        {QStringLiteral("momentum"), Distribution::real(0.5, 0.99), {}, {}},
    }};
}

Outcome<Recipe> recipeWith(Recipe recipe, const std::vector<TrialParameter>& parameters)
{
    for (const TrialParameter& parameter : parameters) {
        if (auto set = recipe.set(parameter.name, parameter.value()); !set)
            return set.as<Recipe>();
    }
    return recipe;
}

}  // namespace leafbench
