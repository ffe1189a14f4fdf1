#include "engine/training/RecipeBindings.h"

#include <cmath>

namespace leafbench {

namespace {

using Kind = RecipeKey::Kind;

RecipeBinding integer(const char* name, int Recipe::*member, double low, double high)
{
    return {{QString::fromLatin1(name), Kind::Integer, low, high, {}},
            [member](const Recipe& r) { return QJsonValue(r.*member); },
            [member](Recipe& r, const QJsonValue& v) { r.*member = v.toInt(); }};
}

RecipeBinding real(const char* name, double Recipe::*member, double low, double high)
{
    return {{QString::fromLatin1(name), Kind::Real, low, high, {}},
            [member](const Recipe& r) { return QJsonValue(r.*member); },
            [member](Recipe& r, const QJsonValue& v) { r.*member = v.toDouble(); }};
}

RecipeBinding text(const char* name, QString Recipe::*member)
{
    return {{QString::fromLatin1(name), Kind::Text, 0, 0, {}},
            [member](const Recipe& r) { return QJsonValue(r.*member); },
            [member](Recipe& r, const QJsonValue& v) { r.*member = v.toString(); }};
}

/// Choices in the order of the enumerators.
template <class Enum>
RecipeBinding choice(const char* name, Enum Recipe::*member, const QStringList& choices)
{
    return {{QString::fromLatin1(name), Kind::Choice, 0, 0, choices},
            [member, choices](const Recipe& r) { return QJsonValue(choices[static_cast<int>(r.*member)]); },
            [member, choices](Recipe& r, const QJsonValue& v) {
                r.*member = static_cast<Enum>(choices.indexOf(v.toString()));
            }};
}

RecipeBinding augmentBinding()
{
    return {{QStringLiteral("augment"), Kind::Words, 0, 0, {"flips", "rotations", "crop", "jitter"}},
            [](const Recipe& r) { return QJsonValue(augmentToText(r.augment)); },
            [](Recipe& r, const QJsonValue& v) { r.augment = *augmentFromText(v.toString()); }};
}

RecipeBinding nesterovBinding()
{
    return {{QStringLiteral("nesterov"), Kind::Flag, 0, 1, {"true", "false"}},
            [](const Recipe& r) { return QJsonValue(r.nesterov); },
            [](Recipe& r, const QJsonValue& v) { r.nesterov = v.toBool(); }};
}

RecipeBinding seedBinding()
{
    constexpr double largest = 9007199254740991;  // what JSON's numbers hold exactly
    return {{QStringLiteral("seed"), Kind::Integer, 0, largest, {}},
            [](const Recipe& r) { return QJsonValue(static_cast<qint64>(r.seed)); },
            [](Recipe& r, const QJsonValue& v) { r.seed = static_cast<quint64>(v.toInteger()); }};
}

std::optional<QJsonValue> checkedNumber(const RecipeKey& key, const QJsonValue& value)
{
    bool ok = value.isDouble();
    double number = value.toDouble();
    if (value.isString())
        number = value.toString().trimmed().toDouble(&ok);
    if (!ok || !std::isfinite(number) || number < key.low || number > key.high)
        return std::nullopt;
    if (key.kind == Kind::Real)
        return QJsonValue(number);
    if (number != std::floor(number))
        return std::nullopt;
    return QJsonValue(static_cast<qint64>(number));
}

std::optional<QJsonValue> checkedFlag(const QJsonValue& value)
{
    if (value.isBool())
        return value;
    const QString word = value.toString().trimmed().toLower();
    if (word == QLatin1String("true") || word == QLatin1String("1") || word == QLatin1String("yes"))
        return QJsonValue(true);
    if (word == QLatin1String("false") || word == QLatin1String("0") || word == QLatin1String("no"))
        return QJsonValue(false);
    return std::nullopt;
}

}  // namespace

const std::vector<RecipeBinding>& recipeBindings()
{
    static const std::vector<RecipeBinding> bindings{
        text("data", &Recipe::data),
        text("split", &Recipe::split),
        real("train_share", &Recipe::trainShare, 0, 1),
        real("valid_share", &Recipe::validShare, 0, 1),
        real("test_share", &Recipe::testShare, 0, 1),
        integer("input_size", &Recipe::inputSize, 32, 512),
        augmentBinding(),
        choice("trainable", &Recipe::trainable, {"all", "head"}),
        choice("batch_norm", &Recipe::batchNorm, {"train", "fixed"}),
        real("dropout", &Recipe::dropout, 0, 0.95),
        text("weights", &Recipe::weights),
        choice("optimizer", &Recipe::optimizer, {"sgd", "adamw"}),
        real("learning_rate", &Recipe::learningRate, 1e-7, 10),
        real("momentum", &Recipe::momentum, 0, 0.999),
        nesterovBinding(),
        real("weight_decay", &Recipe::weightDecay, 0, 1),
        real("label_smoothing", &Recipe::labelSmoothing, 0, 0.9),
        choice("schedule", &Recipe::schedule, {"constant", "step", "one_cycle"}),
        integer("step_size", &Recipe::stepSize, 1, 10'000),
        real("gamma", &Recipe::gamma, 0, 1),
        integer("epochs", &Recipe::epochs, 1, 10'000),
        integer("batch_size", &Recipe::batchSize, 2, 4'096),
        choice("precision", &Recipe::precision, {"float32", "bfloat16"}),
        integer("workers", &Recipe::workers, -1, 256),
        integer("replicas", &Recipe::replicas, 1, 64),
        seedBinding(),
        real("checkpoint_seconds", &Recipe::checkpointSeconds, 0, 86'400),
    };
    return bindings;
}

std::optional<QJsonValue> checkedValue(const RecipeKey& key, const QJsonValue& value)
{
    switch (key.kind) {
    case Kind::Integer:
    case Kind::Real:
        return checkedNumber(key, value);
    case Kind::Flag:
        return checkedFlag(value);
    case Kind::Choice:
        return key.choices.contains(value.toString()) ? std::optional(value) : std::nullopt;
    case Kind::Words:
        return value.isString() && augmentFromText(value.toString()) ? std::optional(value) : std::nullopt;
    case Kind::Text:
        return value.isString() ? std::optional(value) : std::nullopt;
    }
    return std::nullopt;
}

}  // namespace leafbench
