#include "app/cli/RecipeOptions.h"

#include "app/cli/Command.h"
#include "ui/words/RecipeText.h"
#include "ui/words/Words.h"

namespace leafbench::cli {

static std::string needsEquals(const std::string& setting)
{
    return setting.find('=') == std::string::npos ? Text::tr("%1 has no =").arg(QString::fromStdString(setting)).toStdString()
                                                  : std::string();
}

void RecipeArguments::addTo(CLI::App& command)
{
    addOption(command, "--recipe", file,
              Text::tr("A recipe's name (leafbench-cli recipes lists them) or its file (JSON); keys it lacks keep their defaults"));
    addOption(command, "--set", settings, Text::tr("key=value of the recipe; may be given often"))
        ->allow_extra_args(false)
        ->check(needsEquals);
}

Result<Recipe> RecipeArguments::resolve(Recipe recipe, const QString& runs, const RecipeRoom& room) const
{
    if (!file.isEmpty()) {
        auto read = recipeByName(file, runs, room);
        if (!read)
            return read;
        recipe = std::move(read).value();
    }
    for (const QString& setting : settings) {
        const auto set = recipe.set(setting.section(QLatin1Char('='), 0, 0).trimmed(), setting.section(QLatin1Char('='), 1));
        if (!set)
            return set.as<Recipe>();
    }
    return recipe;
}

bool RecipeArguments::needsRoom() const
{
    const auto standard = fromWord<StandardRecipe>(file);
    return standard == StandardRecipe::Quick || standard == StandardRecipe::TenMinutes;
}

QString recipeKeysHelp()
{
    QString keys = Text::tr("Recipe keys:\n");
    const Recipe defaults;
    for (const RecipeKey& key : recipeKeys()) {
        const QString range = key.choices.isEmpty()
            ? (key.kind == RecipeKey::Kind::Text
                   ? QString()
                   : QStringLiteral("%1 .. %2").arg(QString::number(key.low, 'g', 16), QString::number(key.high, 'g', 16)))
            : key.choices.join(QLatin1Char('|'));
        keys += QStringLiteral("  %1 %2 [%3] %4\n")
                    .arg(key.name.leftJustified(16), words::recipeKeyHelp(key.name), defaults.get(key.name).toVariant().toString(),
                         range);
    }
    return keys;
}

}  // namespace leafbench::cli
