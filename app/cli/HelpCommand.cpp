#include "app/cli/Commands.h"

#include "engine/training/Recipe.h"
#include "ui/words/Glossary.h"
#include "ui/words/RecipeText.h"

namespace leafbench::cli {
namespace {

struct HelpArguments {
    QStringList words;
};

/// The text in lines of at most 100 characters, set in by two.
QString wrapped(const QString& text)
{
    constexpr qsizetype most = 100;
    QString lines, line;
    for (const QString& word : text.split(QLatin1Char(' '))) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > most)
            lines += QStringLiteral("  ") + std::exchange(line, {}) + QLatin1Char('\n');
        line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + word;
    }
    return lines + QStringLiteral("  ") + line;
}

void printEntry(const words::GlossaryEntry& entry, Output& out)
{
    out.text(entry.term + QStringLiteral("  (") + entry.aliases.join(QStringLiteral(", ")) + QLatin1Char(')'));
    out.text(wrapped(entry.text));
    out.object(
        {{"term", entry.term}, {"aka", QJsonArray::fromStringList(entry.aliases)}, {"page", entry.page}, {"text", entry.text}});
}

bool printKey(const QString& key, Output& out)
{
    if (!findRecipeKey(key))
        return false;
    out.text(key + QStringLiteral("  ") + Text::tr("(a key of recipes; leafbench-cli train --help has its range)"));
    out.text(wrapped(words::recipeKeyHelp(key)));
    out.object({{"key", key}, {"text", words::recipeKeyHelp(key)}});
    return true;
}

int help(const HelpArguments& arguments, Output& out, const JobContext&)
{
    const QString term = arguments.words.join(QLatin1Char(' '));
    const bool isKey = printKey(term, out);
    const auto found = term.isEmpty() ? words::glossary() : words::findTerms(term);
    if (found.empty() && !isKey) {
        out.warning(Text::tr("There is no entry for \"%1\". leafbench-cli help lists all of them.").arg(term));
        return BadInput;
    }
    for (const words::GlossaryEntry& entry : found) {
        if (found.size() <= 3)
            printEntry(entry, out);
        else
            out.text(entry.term);
    }
    return Finished;
}

}  // namespace

void addHelp(CLI::App& app, Action& chosen)
{
    const Command<HelpArguments> command(app, chosen, "help", Text::tr("What a term of the study, or a key of recipes, means"),
                                         help);
    command.option("TERM", command.options().words, Text::tr("A term, or a part of one; none: the list of all"));
}

}  // namespace leafbench::cli
