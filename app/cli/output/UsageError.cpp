#include "app/cli/output/UsageError.h"

#include "app/cli/output/Output.h"
#include "app/cli/output/ShellWord.h"
#include "engine/common/NearestWord.h"
#include "engine/training/Recipe.h"

#include <algorithm>

namespace leafbench::cli {
namespace {

/// The innermost command that was found.
const CLI::App& chosenCommand(const CLI::App& app)
{
    const CLI::App* command = &app;
    while (!command->get_subcommands().empty())
        command = command->get_subcommands().back();
    return *command;
}

QStringList commandNamesOf(const CLI::App& app)
{
    QStringList names;
    for (const CLI::App* command : app.get_subcommands([](const CLI::App* each) { return !each->get_group().empty(); }))
        names << QString::fromStdString(command->get_name());
    return names;
}

QStringList longOptionsOf(const CLI::App& app)
{
    QStringList names;
    for (const CLI::Option* option : app.get_options()) {
        for (const std::string& name : option->get_lnames())
            names << QStringLiteral("--") + QString::fromStdString(name);
    }
    return names;
}

QStringList keysOfRecipes()
{
    QStringList names;
    for (const RecipeKey& key : recipeKeys())
        names << key.name;
    return names;
}

QString unknownCommandText(const CLI::App& app, const QString& word)
{
    const QString meant = nearestWord(word, commandNamesOf(app));
    return meant.isEmpty() ? Text::tr("There is no command %1.").arg(word)
                           : Text::tr("There is no command %1. Did you mean %2?").arg(word, meant);
}

QString unknownOptionText(const CLI::App& command, const QString& argument)
{
    const QString option = argument.section(QLatin1Char('='), 0, 0);
    const QString what = Text::tr("%1 has no option %2.").arg(QString::fromStdString(command.get_name()), option);
    const QStringList options = longOptionsOf(command);
    const QString key = options.contains(QStringLiteral("--set")) ? nearestWord(option, keysOfRecipes()) : QString();
    const QString near = nearestWord(option, options);
    if (!key.isEmpty() && near.isEmpty())
        return Text::tr("%1 A key of recipes is set with --set %2=VALUE.").arg(what, key);
    return near.isEmpty() ? what : Text::tr("%1 Did you mean %2?").arg(what, near);
}

QString unexpectedText(const CLI::App& command, const QString& argument)
{
    if (argument.startsWith(QLatin1Char('-')) && argument.size() > 1)
        return unknownOptionText(command, argument);
    if (!commandNamesOf(command).isEmpty())
        return unknownCommandText(command, argument);
    if (argument.contains(QLatin1Char('=')) && longOptionsOf(command).contains(QStringLiteral("--set")))
        return Text::tr("Each setting needs a --set of its own: --set %1").arg(shellWord(argument));
    return Text::tr("%1 is one argument too many for %2.").arg(argument, QString::fromStdString(command.get_name()));
}

}  // namespace

QString usageText(const CLI::App& app, const CLI::ParseError& error, const QStringList& arguments)
{
    const CLI::App& command = chosenCommand(app);
    const auto isWord = [](const QString& argument) { return !argument.startsWith(QLatin1Char('-')); };
    const auto word = std::ranges::find_if(arguments, isWord);
    if (&command == &app)
        return word == arguments.end() ? Text::tr("Say what to do: leafbench-cli COMMAND.") : unknownCommandText(app, *word);
    if (dynamic_cast<const CLI::ExtrasError*>(&error)) {
        const std::vector<std::string> left = app.remaining(true);
        const auto first = std::ranges::find_if(
            arguments, [&](const QString& argument) { return std::ranges::find(left, argument.toStdString()) != left.end(); });
        if (first != arguments.end())
            return unexpectedText(command, *first);
    }
    return QString::fromStdString(error.what());
}

}  // namespace leafbench::cli
