#include "app/cli/RecipeOptions.h"

#include "app/cli/Output.h"
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
    command.add_option("--recipe", file, Text::tr("Recipe file (JSON); keys it lacks keep their defaults").toStdString());
    command.add_option("--set", settings, Text::tr("key=value of the recipe; may be given often").toStdString())
        ->allow_extra_args(false)
        ->check(needsEquals);
}

Result<Recipe> RecipeArguments::resolve(Recipe recipe) const
{
    if (!file.empty()) {
        auto read = readRecipe(QString::fromStdString(file));
        if (!read)
            return read;
        recipe = std::move(read).value();
    }
    for (const std::string& setting : settings) {
        const QString text = QString::fromStdString(setting);
        const auto set = recipe.set(text.section(QLatin1Char('='), 0, 0).trimmed(), text.section(QLatin1Char('='), 1));
        if (!set)
            return set.as<Recipe>();
    }
    return recipe;
}

QString recipeKeysHelp()
{
    QString keys = Text::tr("Recipe keys:\n");
    const Recipe defaults;
    for (const RecipeKey& key : recipeKeys()) {
        const QString range = key.choices.isEmpty()
            ? (key.kind == RecipeKey::Kind::Text ? QString()
                                                 : QStringLiteral("%1 .. %2").arg(key.low, 0, 'g', 16).arg(key.high, 0, 'g', 16))
            : key.choices.join(QLatin1Char('|'));
        keys += QStringLiteral("  %1 %2 [%3] %4\n")
                    .arg(key.name, -16)
                    .arg(words::recipeKeyHelp(key.name), defaults.get(key.name).toVariant().toString(), range);
    }
    return keys;
}

}  // namespace leafbench::cli
