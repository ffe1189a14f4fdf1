#include "app/cli/Command.h"
#include "app/cli/Commands.h"
#include "engine/common/Version.h"

#include <QStringList>

#include <string>
#include <vector>

namespace leafbench::cli {
namespace {

enum class Manual : quint8 { Man, Bash, Zsh };

std::vector<const CLI::App*> commandsOf(const CLI::App& app)
{
    return app.get_subcommands([](const CLI::App* command) { return !command->get_group().empty(); });
}

std::vector<const CLI::Option*> optionsOf(const CLI::App& app, bool positional)
{
    return app.get_options([&](const CLI::Option* o) { return !o->get_group().empty() && o->get_positional() == positional; });
}

/// "--data", "--recipe" ...
QStringList flagsOf(const CLI::App& app)
{
    QStringList flags;
    for (const CLI::Option* option : optionsOf(app, false)) {
        for (const std::string& name : option->get_lnames())
            flags << QStringLiteral("--") + QString::fromStdString(name);
    }
    return flags;
}

/// Calls act(command, words) for each command below the program and for its own: {"train"}, {"runs", "list"}.
void visit(const CLI::App& app, const QStringList& words, const auto& act)
{
    for (const CLI::App* command : commandsOf(app)) {
        const QStringList own = words + QStringList(QString::fromStdString(command->get_name()));
        act(*command, own);
        visit(*command, own, act);
    }
}

/// Text for a manual page, escaped so that roff takes none of it as a request.
QString roff(const std::string& text)
{
    QString safe = QString::fromStdString(text);
    safe.replace(u'\\', QStringLiteral("\\e")).replace(u'-', QStringLiteral("\\-")).replace(u'\'', QStringLiteral("\\(aq"));
    safe.replace(u'\n', QStringLiteral("\n.br\n"));
    return safe.startsWith(u'.') ? QStringLiteral("\\&") + safe : safe;
}

QString manualOptions(const CLI::App& app)
{
    QString text;
    for (const bool positional : {true, false}) {
        for (const CLI::Option* option : optionsOf(app, positional)) {
            const bool takesValue = !positional && option->get_items_expected_max() > 0;
            text += QStringLiteral(".TP\n\\fB%1\\fR").arg(roff(option->get_name(positional, !positional)));
            if (takesValue)
                text += QStringLiteral(" \\fI%1\\fR").arg(roff(option->get_type_name()));
            text += QLatin1Char('\n') + roff(option->get_description()) + QLatin1Char('\n');
        }
    }
    return text;
}

QString manualPage(const CLI::App& program)
{
    QString text = QStringLiteral(".TH LEAFBENCH\\-CLI 1 \"\" \"Leafbench %1\" \"User Commands\"\n.SH NAME\n"
                                  "leafbench\\-cli \\- leaf diseases, ResNet\\-18 and parallelism, without a window\n"
                                  ".SH SYNOPSIS\n\\fBleafbench\\-cli\\fR [\\fIOPTIONS\\fR] \\fICOMMAND\\fR [\\fIARGUMENTS\\fR]\n"
                                  ".SH DESCRIPTION\n")
                       .arg(programVersion());
    text += roff(program.get_description()) + QStringLiteral("\n.SH OPTIONS\n") + manualOptions(program)
        + QStringLiteral(".SH COMMANDS\n");
    visit(program, {}, [&](const CLI::App& command, const QStringList& words) {
        text += QStringLiteral(".SS %1\n").arg(roff(words.join(u' ').toStdString())) + roff(command.get_description())
            + QLatin1Char('\n') + manualOptions(command);
        if (!command.get_footer().empty())
            text += QStringLiteral(".PP\n") + roff(command.get_footer()) + QLatin1Char('\n');
    });
    return text
        + QStringLiteral(".SH EXIT STATUS\n0 finished, 1 failed, 2 wrong usage, 3 bad input, 4 cancelled.\n"
                         ".SH SEE ALSO\n\\fBleafbench\\fR(1)\n");
}

/// The words that may follow each command; both shells' completions use this table.
QString completionTable(const CLI::App& program, const QString& line)
{
    QString text;
    const auto add = [&](const CLI::App& app, const QStringList& words) {
        QStringList next = flagsOf(app);
        if (&app != &program)
            next += flagsOf(program);
        for (const CLI::App* command : commandsOf(app))
            next << QString::fromStdString(command->get_name());
        next.removeDuplicates();
        text += line.arg(words.join(u' '), next.join(u' '));
    };
    add(program, {});
    visit(program, {}, add);
    return text;
}

QString bashCompletion(const CLI::App& program)
{
    return QStringLiteral("# bash completion of leafbench-cli\n_leafbench_cli() {\n"
                          "    local word path= next i\n"
                          "    for ((i = 1; i < COMP_CWORD; ++i)); do\n"
                          "        case ${COMP_WORDS[i]} in -*) ;; *) path+=${path:+ }${COMP_WORDS[i]} ;; esac\n"
                          "    done\n"
                          "    word=${COMP_WORDS[COMP_CWORD]}\n"
                          "    while :; do\n        case $path in\n")
        + completionTable(program, QStringLiteral("            '%1') next='%2' ;;\n"))
        + QStringLiteral("            *) [[ $path == *' '* ]] && path=${path% *} || path=; continue ;;\n        esac\n        "
                         "break\n    done\n"
                         "    mapfile -t COMPREPLY < <(compgen -W \"$next\" -- \"$word\")\n"
                         "    [[ $word == -* ]] || mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -f -- \"$word\")\n"
                         "}\ncomplete -o filenames -F _leafbench_cli leafbench-cli\n");
}

QString zshCompletion(const CLI::App& program)
{
    return QStringLiteral("#compdef leafbench-cli\nlocal path_= word next\n"
                          "for word in ${words[2,CURRENT-1]}; do\n"
                          "    [[ $word == -* ]] || path_+=${path_:+ }$word\ndone\n"
                          "while :; do\n    case $path_ in\n")
        + completionTable(program, QStringLiteral("        '%1') next='%2' ;;\n"))
        + QStringLiteral("        *) [[ $path_ == *' '* ]] && path_=${path_% *} || path_=; continue ;;\n    esac\n    break\ndone\n"
                         "compadd -- ${=next}\n_files\n");
}

}  // namespace

void addManual(CLI::App& app, Action& chosen)
{
    const auto which = std::make_shared<Manual>();
    CLI::App* command
        = app.add_subcommand("manual", Text::tr("Print the manual page, or the completions of a shell").toStdString())->group("");
    addWordOption<Manual>(*command, "FORMAT", *which, Text::tr("What to print"))->required();
    command->callback([&app, &chosen, which] {
        chosen = [&app, which](Output& out, const JobContext&) {
            const auto write = *which == Manual::Man ? manualPage : *which == Manual::Bash ? bashCompletion : zshCompletion;
            out.text(write(app).trimmed());
            return int(Finished);
        };
    });
}

}  // namespace leafbench::cli
