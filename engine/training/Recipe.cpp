#include "engine/training/Recipe.h"

#include "engine/common/TextFile.h"
#include "engine/dataset/SplitFile.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace leafbench {
namespace {

using KeyKind = RecipeKey::Kind;

template <class T>
RecipeKey keyOf(const char* name, const T&, Range range = {})
{
    const QString key = QLatin1String(name);
    if constexpr (std::is_same_v<T, bool>)
        return {key, KeyKind::Flag, 0, 1, {"true", "false"}};
    else if constexpr (std::is_integral_v<T>)
        return {key, KeyKind::Integer, range.low, range.high, {}};
    else if constexpr (std::is_floating_point_v<T>)
        return {key, KeyKind::Real, range.low, range.high, {}};
    else if constexpr (std::is_enum_v<T>)
        return {key, KeyKind::Choice, 0, 0, enumWords<T>()};
    else if constexpr (std::is_same_v<T, Augment>)
        return {key, KeyKind::Words, 0, 0, {"flips", "rotations", "crop", "jitter"}};
    else
        return {key, KeyKind::Text, 0, 0, {}};
}

std::optional<QJsonValue> checkedNumber(const RecipeKey& key, const QJsonValue& value)
{
    bool ok = value.isDouble();
    double number = value.toDouble();
    if (value.isString())
        number = value.toString().trimmed().toDouble(&ok);
    if (!ok || !std::isfinite(number) || number < key.low || number > key.high)
        return std::nullopt;
    if (key.kind == KeyKind::Real)
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

/// The value in the key's type (a number, a flag or a text; texts such as "0.05" are converted); nullopt if it is of another kind,
/// out of range or not a choice.
std::optional<QJsonValue> checkedValue(const RecipeKey& key, const QJsonValue& value)
{
    switch (key.kind) {
    case KeyKind::Integer:
    case KeyKind::Real: return checkedNumber(key, value);
    case KeyKind::Flag: return checkedFlag(value);
    case KeyKind::Choice: return key.choices.contains(value.toString()) ? std::optional(value) : std::nullopt;
    case KeyKind::Words: return value.isString() && augmentFromText(value.toString()) ? std::optional(value) : std::nullopt;
    case KeyKind::Text: return value.isString() ? std::optional(value) : std::nullopt;
    }
    return std::nullopt;
}

/// Passes the field with this name to `use`.
void withField(Recipe& recipe, const QString& key, auto&& use)
{
    fields(recipe, [&](const char* name, auto& value, const auto&...) {
        if (key == QLatin1String(name))
            use(value);
    });
}

Status setAll(const QCborValue& field, Recipe& recipe)
{
    Status first = field.isMap() || field.isUndefined() ? Status(Ok{}) : badValue({}, field.toDiagnosticNotation());
    for (const auto& [key, value] : field.toMap()) {
        if (auto set = recipe.set(key.toString(), value.toJsonValue()); !set && first)
            first = set;
    }
    return first;
}

}  // namespace

const std::vector<RecipeKey>& recipeKeys()
{
    static const std::vector<RecipeKey> keys = [] {
        std::vector<RecipeKey> all;
        Recipe recipe;
        fields(recipe, [&](const auto&... field) { all.push_back(keyOf(field...)); });
        return all;
    }();
    return keys;
}

const RecipeKey* findRecipeKey(const QString& name)
{
    const auto& keys = recipeKeys();
    const auto found = std::find_if(keys.begin(), keys.end(), [&](const RecipeKey& k) { return k.name == name; });
    return found == keys.end() ? nullptr : &*found;
}

bool changesResult(const QString& key) { return key != QLatin1String("checkpoint_seconds") && key != QLatin1String("cache_mb"); }

QJsonValue Recipe::get(const QString& key) const
{
    QJsonValue found(QJsonValue::Undefined);
    withField(const_cast<Recipe&>(*this), key, [&](const auto& value) { found = toCbor(value).toJsonValue(); });
    return found;
}

/// As it stands in a file, where it has no other text.
static QString textOfValue(const QJsonValue& value)
{
    if (value.isNull())
        return QStringLiteral("null");
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

Status Recipe::set(const QString& key, const QJsonValue& value)
{
    const RecipeKey* known = findRecipeKey(key);
    if (!known) {
        QStringList names;
        for (const RecipeKey& k : recipeKeys())
            names << k.name;
        return Error{.code = ErrorCode::UnknownKey, .subject = key, .choices = names};
    }
    const std::optional<QJsonValue> checked = checkedValue(*known, value);
    if (!checked)
        return Error{.code = ErrorCode::BadValue,
                     .subject = key,
                     .detail = textOfValue(value),
                     .choices = known->choices,
                     .low = known->low,
                     .high = known->high};
    withField(*this, key, [&]<class T>(T& field) { field = fromCbor<T>(QCborValue::fromJsonValue(*checked)); });
    return Ok{};
}

QCborValue toField(const Recipe& recipe)
{
    QCborMap map;
    fields(const_cast<Recipe&>(recipe),
           [&](const char* name, const auto& value, const auto&...) { map[QLatin1String(name)] = toCbor(value); });
    return map;
}

Status fromField(const QCborValue& field, Recipe& recipe)
{
    recipe.startSize = 0;
    recipe.cropScale = 0.6;
    recipe.zeroInitResidual = false;
    recipe.decayNorms = true;
    recipe.pctStart = 0.3;
    recipe.anneal = Anneal::Cos;
    return setAll(field, recipe);
}

Recipe::Recipe() = default;

bool Recipe::hasFixedFeatures() const { return trainable == Trainable::Head && batchNorm == BatchNorm::Frozen && !augment.any(); }

SplitOptions Recipe::splitOptions(const DatasetIndex& index) const
{
    SplitOptions options = defaultSplit(index);
    if (split != QLatin1String("auto")) {
        options.mode = split == QLatin1String("folders") ? SplitOptions::Mode::Folders : SplitOptions::Mode::Stratified;
        options.trainShare = trainShare;
        options.validShare = validShare;
        options.testShare = testShare;
    }
    options.seed = seed;
    return options;
}

Result<Split> splitOf(const Recipe& recipe, const DatasetIndex& index)
{
    const bool named = recipe.split == QLatin1String("auto") || recipe.split == QLatin1String("folders")
        || recipe.split == QLatin1String("stratified");
    return named ? makeSplit(index, recipe.splitOptions(index)) : loadSplit(recipe.split, index);
}

static Result<Recipe> readWith(const QString& path, Status (*read)(const QCborValue&, Recipe&))
{
    const auto json = readWrittenJson(path);
    if (!json)
        return json.as<Recipe>();
    Recipe recipe;
    if (const auto done = read(QCborMap::fromJsonObject(*json), recipe); !done)
        return done.error();
    return recipe;
}

Result<Recipe> readRecipe(const QString& path) { return readWith(path, setAll); }

Result<Recipe> readStoredRecipe(const QString& path) { return readWith(path, fromField); }

Status writeRecipe(const Recipe& recipe, const QString& path) { return writeJson(path, toJson(recipe)); }

}  // namespace leafbench
