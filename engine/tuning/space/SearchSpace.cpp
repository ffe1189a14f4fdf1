#include "engine/tuning/space/SearchSpace.h"

#include "engine/common/JsonMistakes.h"
#include "engine/common/TextFile.h"

#include <QFile>
#include <QJsonDocument>
#include <algorithm>

namespace leafbench {
namespace {

/// A parameter's values at both ends and for each choice: enough to test a recipe key's range.
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
    const auto parent
        = std::find_if(soFar.begin(), soFar.end(), [&](const TrialParameter& p) { return p.name == parameter.parent; });
    if (parent == soFar.end())
        return false;
    const auto& wanted = parameter.parentValues;
    return std::find(wanted.begin(), wanted.end(), parent->value()) != wanted.end();
}

Status SearchSpace::check() const
{
    if (parameters.empty())
        return badValue(QStringLiteral("space"), QStringLiteral("empty"));
    for (auto it = parameters.begin(); it != parameters.end(); ++it) {
        if (auto right = it->distribution.check(it->name); !right)
            return right;
        const auto earlier = [&](const QString& name) {
            return std::find_if(parameters.begin(), it, [&](const Parameter& p) { return p.name == name; });
        };
        if (it->name.isEmpty())
            return badValue(QStringLiteral("space"), QStringLiteral("a parameter has no name"));
        if (earlier(it->name) != it)
            return badValue(it->name, QStringLiteral("named twice"));
        if (it->parent.isEmpty())
            continue;
        const auto parent = earlier(it->parent);
        if (parent == it)
            return badValue(it->name, QStringLiteral("when: no earlier \"%1\"").arg(it->parent));
        for (const QJsonValue& value : it->parentValues) {
            if (!parent->distribution.internalOf(value))
                return badValue(it->name, QStringLiteral("when: \"%1\" is never %2").arg(it->parent, value.toVariant().toString()));
        }
    }
    return Ok{};
}

Status SearchSpace::checkForRecipe() const
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
    return Ok{};
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

Result<Recipe> recipeWith(Recipe recipe, const std::vector<TrialParameter>& parameters)
{
    for (const TrialParameter& parameter : parameters) {
        if (auto set = recipe.set(parameter.name, parameter.value()); !set)
            return set.as<Recipe>();
    }
    return recipe;
}

namespace {

using Kind = Distribution::Kind;

std::vector<QJsonValue> values(const QJsonValue& json)
{
    if (!json.isArray())
        return {json};
    const QJsonArray array = json.toArray();
    return {array.begin(), array.end()};
}

QJsonObject parameterToJson(const Parameter& parameter)
{
    const Distribution& d = parameter.distribution;
    QJsonObject json{{"name", parameter.name}};
    switch (d.kind) {
    case Kind::Categorical:
        json.insert("type", "categorical");
        json.insert("choices", toCbor(d.choices).toJsonValue());
        break;
    case Kind::Float:
    case Kind::Int:
        json.insert("type", d.kind == Kind::Int ? "int" : "float");
        json.insert("low", d.valueOf(d.low));
        json.insert("high", d.valueOf(d.high));
        if (d.log)
            json.insert("log", true);
        if (d.step > (d.kind == Kind::Int ? 1 : 0))
            json.insert("step", d.valueOf(d.step));
        break;
    }
    if (!parameter.parent.isEmpty())
        json.insert("when", QJsonObject{{parameter.parent, toCbor(parameter.parentValues).toJsonValue()}});
    return json;
}

Result<Distribution> rangeFromJson(const QString& name, const QJsonObject& json, bool whole)
{
    for (const char* field : {"low", "high"}) {
        if (!json[QLatin1String(field)].isDouble())
            return badValue(name, QStringLiteral("no number: ") + QLatin1String(field));
    }
    const QJsonValue step = json["step"];
    if (!step.isUndefined() && !step.isNull() && !step.isDouble())
        return badValue(name, QStringLiteral("no number: step"));
    Distribution d;
    d.kind = whole ? Kind::Int : Kind::Float;
    d.low = json["low"].toDouble();
    d.high = json["high"].toDouble();
    d.step = step.toDouble(whole ? 1 : 0);
    d.log = json["log"].toBool();
    return d;
}

Result<Parameter> parameterFromJson(const QString& name, const QJsonObject& json)
{
    static const QStringList known{"name", "type", "low", "high", "step", "log", "choices", "when"};
    for (const QString& field : json.keys()) {
        if (!known.contains(field))
            return badValue(name, QStringLiteral("unknown field: ") + field);
    }
    Parameter parameter{.name = name, .distribution = {}, .parent = {}, .parentValues = {}};
    const QString type = json["type"].toString();
    if (type == QLatin1String("categorical")) {
        parameter.distribution = Distribution::categorical(values(json["choices"].toArray()));
    } else if (type == QLatin1String("float") || type == QLatin1String("int")) {
        const auto range = rangeFromJson(name, json, type == QLatin1String("int"));
        if (!range)
            return range.as<Parameter>();
        parameter.distribution = *range;
    } else {
        return badValue(name, QStringLiteral("type: ") + type);
    }
    const QJsonValue when = json["when"];
    if (const QJsonObject condition = when.toObject(); !condition.isEmpty()) {
        parameter.parent = condition.begin().key();
        parameter.parentValues = values(condition.begin().value());
        if (condition.size() != 1 || parameter.parent.isEmpty())
            return badValue(name, QStringLiteral("not one parameter with its values: when"));
    } else if (!when.isUndefined() && !when.isNull() && !when.isObject()) {
        return badValue(name, QStringLiteral("no object: when"));
    }
    return parameter;
}

}  // namespace

QJsonArray SearchSpace::toJson() const
{
    QJsonArray json;
    for (const Parameter& parameter : parameters)
        json.append(parameterToJson(parameter));
    return json;
}

Result<SearchSpace> SearchSpace::fromJson(const QJsonValue& json)
{
    SearchSpace space;
    const auto add = [&](const QString& name, const QJsonValue& value) -> Status {
        auto parameter = parameterFromJson(name, value.toObject());
        if (!parameter)
            return parameter.as<Ok>();
        space.parameters.push_back(std::move(parameter).value());
        return Ok{};
    };
    if (json.isArray()) {
        for (const QJsonValue& value : json.toArray()) {
            if (auto added = add(value["name"].toString(), value); !added)
                return added.as<SearchSpace>();
        }
    } else if (json.isObject()) {
        const QJsonObject object = json.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (auto added = add(it.key(), it.value()); !added)
                return added.as<SearchSpace>();
        }
    } else {
        return badValue(QStringLiteral("space"), QStringLiteral("neither a list nor an object"));
    }
    if (auto right = space.check(); !right)
        return right.as<SearchSpace>();
    return space;
}

Result<SearchSpace> readSpace(const QString& path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return bytes.as<SearchSpace>();
    QJsonParseError mistake;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &mistake);
    if (document.isNull())
        return badFile(path, jsonMistake(*bytes, mistake));
    if (const QString twice = repeatedKey(*bytes); !twice.isEmpty())
        return badFile(path, QStringLiteral("\"%1\" stands twice").arg(twice));
    auto space = SearchSpace::fromJson(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    if (!space)
        return space;
    if (auto right = space->checkForRecipe(); !right)
        return right.as<SearchSpace>();
    return space;
}

}  // namespace leafbench
