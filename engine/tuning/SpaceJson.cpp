#include "engine/common/TextFile.h"
#include "engine/tuning/SearchSpace.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace leafbench {

namespace {

using Kind = Distribution::Kind;

Error wrong(const QString& subject, const QString& detail)
{
    return {.code = ErrorCode::BadValue, .subject = subject, .detail = detail};
}

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
    QJsonArray choices;
    switch (d.kind) {
    case Kind::Categorical:
        for (const QJsonValue& choice : d.choices)
            choices.append(choice);
        json.insert("type", "categorical");
        json.insert("choices", choices);
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
    if (!parameter.parent.isEmpty()) {
        QJsonArray wanted;
        for (const QJsonValue& value : parameter.parentValues)
            wanted.append(value);
        json.insert("when", QJsonObject{{parameter.parent, wanted}});
    }
    return json;
}

Outcome<Distribution> rangeFromJson(const QString& name, const QJsonObject& json, bool whole)
{
    for (const char* field : {"low", "high"}) {
        if (!json[QLatin1String(field)].isDouble())
            return wrong(name, QStringLiteral("no number \"%1\"").arg(QLatin1String(field)));
    }
    const QJsonValue step = json["step"];
    if (!step.isUndefined() && !step.isNull() && !step.isDouble())
        return wrong(name, QStringLiteral("\"step\" is no number"));
    Distribution d;
    d.kind = whole ? Kind::Int : Kind::Float;
    d.low = json["low"].toDouble();
    d.high = json["high"].toDouble();
    d.step = step.toDouble(whole ? 1 : 0);
    d.log = json["log"].toBool();
    return d;
}

Outcome<Parameter> parameterFromJson(const QString& name, const QJsonObject& json)
{
    static const QStringList known{"name", "type", "low", "high", "step", "log", "choices", "when"};
    for (const QString& field : json.keys()) {
        if (!known.contains(field))
            return wrong(name, QStringLiteral("unknown \"%1\"").arg(field));
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
        return wrong(name, QStringLiteral("\"type\" is none of float, int, categorical"));
    }
    if (const QJsonObject when = json["when"].toObject(); !when.isEmpty()) {
        parameter.parent = when.begin().key();
        parameter.parentValues = values(when.begin().value());
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

Outcome<SearchSpace> SearchSpace::fromJson(const QJsonValue& json)
{
    SearchSpace space;
    const auto add = [&](const QString& name, const QJsonValue& value) -> Outcome<Done> {
        auto parameter = parameterFromJson(name, value.toObject());
        if (!parameter)
            return parameter.as<Done>();
        space.parameters.push_back(std::move(parameter).value());
        return Done{};
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
        return wrong(QStringLiteral("space"), QStringLiteral("neither a list nor an object"));
    }
    if (auto right = space.check(); !right)
        return right.as<SearchSpace>();
    return space;
}

Outcome<SearchSpace> readSpace(const QString& path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return bytes.as<SearchSpace>();
    QJsonParseError mistake;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &mistake);
    if (document.isNull())
        return Error{.code = ErrorCode::BadFile, .subject = path,
                     .detail = QStringLiteral("%1 (at byte %2)").arg(mistake.errorString()).arg(mistake.offset)};
    auto space = SearchSpace::fromJson(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    if (!space)
        return space;
    if (auto right = space->checkForRecipe(); !right)
        return right.as<SearchSpace>();
    return space;
}

}  // namespace leafbench
