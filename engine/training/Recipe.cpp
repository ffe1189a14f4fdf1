#include "engine/training/Recipe.h"

#include "engine/common/TextFile.h"
#include "engine/training/RecipeBindings.h"

#include <algorithm>

namespace leafbench {

Recipe::Recipe() = default;

const std::vector<RecipeKey>& recipeKeys()
{
    static const std::vector<RecipeKey> keys = [] {
        std::vector<RecipeKey> out;
        for (const RecipeBinding& binding : recipeBindings())
            out.push_back(binding.key);
        return out;
    }();
    return keys;
}

const RecipeKey* findRecipeKey(const QString& name)
{
    const auto& keys = recipeKeys();
    const auto found = std::find_if(keys.begin(), keys.end(), [&](const RecipeKey& k) { return k.name == name; });
    return found == keys.end() ? nullptr : &*found;
}

static const RecipeBinding* findBinding(const QString& name)
{
    const auto& all = recipeBindings();
    const auto found = std::find_if(all.begin(), all.end(), [&](const RecipeBinding& b) { return b.key.name == name; });
    return found == all.end() ? nullptr : &*found;
}

QJsonObject Recipe::toJson() const
{
    QJsonObject json;
    for (const RecipeBinding& binding : recipeBindings())
        json.insert(binding.key.name, binding.get(*this));
    return json;
}

QJsonValue Recipe::get(const QString& key) const
{
    const RecipeBinding* binding = findBinding(key);
    return binding ? binding->get(*this) : QJsonValue(QJsonValue::Undefined);
}

Outcome<Done> Recipe::set(const QString& key, const QJsonValue& value)
{
    const RecipeBinding* binding = findBinding(key);
    if (!binding) {
        QStringList known;
        for (const RecipeKey& k : recipeKeys())
            known << k.name;
        return Error{.code = ErrorCode::UnknownKey, .subject = key, .choices = known};
    }
    const std::optional<QJsonValue> checked = checkedValue(binding->key, value);
    if (!checked)
        return Error{.code = ErrorCode::BadValue,
                     .subject = key,
                     .detail = value.toVariant().toString(),
                     .choices = binding->key.choices,
                     .low = binding->key.low,
                     .high = binding->key.high};
    binding->set(*this, *checked);
    return Done{};
}

bool Recipe::hasFixedFeatures() const
{
    return trainable == Trainable::Head && batchNorm == BatchNorm::Fixed && !augment.any();
}

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

Outcome<Split> splitOf(const Recipe& recipe, const DatasetIndex& index)
{
    const bool named = recipe.split == QLatin1String("auto") || recipe.split == QLatin1String("folders")
        || recipe.split == QLatin1String("stratified");
    return named ? makeSplit(index, recipe.splitOptions(index)) : loadSplit(recipe.split, index);
}

Outcome<Recipe> readRecipe(const QString& path)
{
    const auto json = readJson(path);
    if (!json)
        return json.as<Recipe>();
    Recipe recipe;
    for (auto it = json->begin(); it != json->end(); ++it) {
        if (const auto set = recipe.set(it.key(), it.value()); !set)
            return set.error();
    }
    return recipe;
}

Outcome<Done> writeRecipe(const Recipe& recipe, const QString& path)
{
    return writeJson(path, recipe.toJson());
}

}  // namespace leafbench
