#include "ui/tune/space/SearchableKeys.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace leafbench::ui {
namespace {

QChar separator(const RecipeKey& key) { return key.kind == RecipeKey::Kind::Words ? QLatin1Char(';') : QLatin1Char(','); }

/// Common search ranges; others follow from the recipe.
std::optional<Distribution> usual(const QString& key)
{
    const SearchSpace paper = paperSpace();
    if (const Parameter* parameter = paper.find(key))
        return parameter->distribution;
    if (key == QLatin1String("batch_size"))
        return Distribution::categorical({16, 32, 64, 128});
    if (key == QLatin1String("input_size"))
        return Distribution::categorical({48, 64, 96});
    if (key == QLatin1String("dropout") || key == QLatin1String("label_smoothing"))
        return Distribution::real(0, key == QLatin1String("dropout") ? 0.5 : 0.2);
    if (key == QLatin1String("gamma"))
        return Distribution::real(0.05, 0.9);
    if (key == QLatin1String("augment"))
        return Distribution::categorical({"none", "flips", "flips,rotations,crop,jitter"});
    return {};
}

Distribution around(const RecipeKey& key, double value)
{
    const double low = std::clamp(value / 2, key.low, key.high);
    const double high = std::clamp(value > 0 ? value * 2 : value + 1, key.low, key.high);
    if (key.kind == RecipeKey::Kind::Real)
        return Distribution::real(low, high);
    return Distribution::integer(std::llround(std::ceil(low)), std::llround(std::floor(high)));
}

}  // namespace

std::vector<const RecipeKey*> searchableKeys()
{
    std::vector<const RecipeKey*> keys;
    for (const RecipeKey& key : recipeKeys()) {
        if (key.kind != RecipeKey::Kind::Text && !key.name.endsWith(QLatin1String("_share")))
            keys.push_back(&key);
    }
    return keys;
}

Parameter suggestedParameter(const RecipeKey& key, const Recipe& recipe)
{
    Parameter parameter{.name = key.name, .distribution = {}, .parent = {}, .parentValues = {}};
    if (const auto known = usual(key.name))
        parameter.distribution = *known;
    else if (key.kind == RecipeKey::Kind::Flag)
        parameter.distribution = Distribution::categorical({true, false});
    else if (key.kind == RecipeKey::Kind::Choice)
        parameter.distribution = Distribution::categorical({key.choices.begin(), key.choices.end()});
    else
        parameter.distribution = around(key, recipe.get(key.name).toDouble());
    return parameter;
}

Distribution suggestedRange(const RecipeKey& key, const Recipe& recipe)
{
    const auto known = usual(key.name);
    return known && known->kind != Distribution::Kind::Categorical ? *known : around(key, recipe.get(key.name).toDouble());
}

QString joinChoices(const RecipeKey& key, const std::vector<QJsonValue>& choices)
{
    QStringList words;
    for (const QJsonValue& choice : choices)
        words << choice.toVariant().toString();
    return words.join(separator(key) + QLatin1Char(' '));
}

std::vector<QJsonValue> splitChoices(const RecipeKey& key, const QString& text)
{
    std::vector<QJsonValue> choices;
    for (const QString& part : text.split(separator(key), Qt::SkipEmptyParts)) {
        const QString word = part.trimmed();
        bool isNumber = false;
        const double number = word.toDouble(&isNumber);
        if (word.isEmpty())
            continue;
        if (isNumber && (key.kind == RecipeKey::Kind::Integer || key.kind == RecipeKey::Kind::Real))
            choices.emplace_back(number);
        else if (key.kind == RecipeKey::Kind::Flag && (word == QLatin1String("true") || word == QLatin1String("false")))
            choices.emplace_back(word == QLatin1String("true"));
        else
            choices.emplace_back(word);
    }
    return choices;
}

std::vector<Condition> possibleConditions(const SearchSpace& space, int row)
{
    std::vector<Condition> conditions{{}};
    const auto end = std::min(space.parameters.size(), static_cast<std::size_t>(std::max(0, row)));
    for (std::size_t i = 0; i < end; ++i) {
        const Parameter& parent = space.parameters[i];
        const auto& choices = parent.distribution.choices;
        if (parent.distribution.kind != Distribution::Kind::Categorical || choices.size() < 2)
            continue;
        for (const QJsonValue& choice : choices)
            conditions.push_back({parent.name, {choice}});
        if (choices.size() == 3) {
            for (const auto& [a, b] : {std::pair(0, 1), std::pair(0, 2), std::pair(1, 2)})
                conditions.push_back({parent.name, {choices[std::size_t(a)], choices[std::size_t(b)]}});
        }
    }
    return conditions;
}

}  // namespace leafbench::ui
