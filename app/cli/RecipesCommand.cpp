#include "app/cli/Commands.h"
#include "app/cli/Estimate.h"

#include "ui/words/ForecastText.h"

#include <QJsonArray>

namespace leafbench::cli {
namespace {

struct RecipesArguments {
    QString data;
    QString runs = defaultRunsDir();
    QString import;
};

QString titleOf(const NamedRecipe& recipe) { return recipe.standard ? words::standardRecipeHelp(*recipe.standard) : recipe.file; }

void print(Output& out, const NamedRecipe& recipe, const RecipeRoom& room)
{
    const Forecast forecast = forecastTraining(recipe.recipe, room.images, room.rates, room.host);
    const QStringList changes = words::recipeChanges(Recipe(), recipe.recipe);
    out.object({{"name", recipe.name},
                {"file", recipe.file},
                {"changes", QJsonArray::fromStringList(changedKeys(Recipe(), recipe.recipe))},
                {"estimate", room.images.train > 0 ? QJsonValue(toJson(forecast)) : QJsonValue()},
                {"recipe", toJson(recipe.recipe)}});
    out.text(QStringLiteral("%1  %2").arg(recipe.name.leftJustified(12), titleOf(recipe)));
    out.text(QStringLiteral("    ") + (changes.isEmpty() ? Text::tr("changes nothing") : changes.join(QStringLiteral(", "))));
    if (room.images.train > 0)
        out.text(QStringLiteral("    ") + words::forecastLine(forecast));
}

int recipes(const RecipesArguments& arguments, Output& out, const JobContext& context)
{
    if (!arguments.import.isEmpty()) {
        const auto name = importNamedRecipe(arguments.import, arguments.runs);
        if (!name)
            return notFinished(out, name);
        out.object({{"name", *name}});
        out.text(Text::tr("Stored as \"%1\": leafbench-cli train --recipe %2").arg(*name, shellWord(*name)));
        return Finished;
    }
    RecipeRoom room;
    if (arguments.data.isEmpty())
        room.rates = measuredRates(arguments.runs);
    else
        room = roomOf(arguments.data, arguments.runs, context);
    out.endProgress();
    UnreadableList unreadable;
    for (const NamedRecipe& recipe : namedRecipes(arguments.runs, room, &unreadable))
        print(out, recipe, room);
    sayUnreadable(out, unreadable);
    return Finished;
}

}  // namespace

void addRecipes(CLI::App& app, Action& chosen)
{
    const Command<RecipesArguments> command(
        app, chosen, "recipes", Text::tr("Recipes by name for train --recipe: what each changes, and how long it takes"), recipes);
    RecipesArguments& options = command.options();
    command.option("--data", options.data, Text::tr("Dataset folder that the times are for; without it there are none"));
    command.option("--runs", options.runs, Text::tr("Runs folder; your own recipes lie in its recipes folder"));
    command.option("--import", options.import, Text::tr("Store the recipe of this file under its name"));
}

}  // namespace leafbench::cli
