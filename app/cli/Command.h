#pragma once

#include "app/cli/CommandLine.h"
#include "app/cli/output/ShellWord.h"
#include "engine/common/Result.h"
#include "engine/common/stored/Unreadable.h"
#include "engine/dataset/SplitFile.h"
#include "engine/runs/place/RunsPlace.h"
#include "engine/runs/store/RunStore.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace leafbench::cli {

/// What may stand for a run: for --help.
QString runHelp();

/// A check of an option: a whole number from 0 to what JSON holds exactly, as a recipe's seed.
std::string isSeed(const std::string& text);

/// A check of an option: a number, and neither infinite nor "nan", which no range keeps out.
std::string isFiniteNumber(const std::string& text);

/// A file, folder or name by its place must not be "", as a variable of a script that is not set becomes; a TEXT may be.
CLI::Option* refusingEmpty(CLI::Option* option);

/// An option that takes a word of an enum into a variable: an E, or a std::optional<E>.
template <class E>
CLI::Option* addWordOption(CLI::App& app, const char* name, auto& value, const QString& help)
{
    std::vector<std::string> words;
    for (const QString& word : enumWords<E>())
        words.push_back(word.toStdString());
    const auto take = [&value](const std::string& word) { value = *fromWord<E>(QString::fromStdString(word)); };
    return app.add_option_function<std::string>(name, take, help.toStdString())->check(CLI::IsMember(words));
}

/// An option into a variable that outlives the parsing. The help shows a text or an enum's word that it has as the default.
template <class T>
CLI::Option* addOption(CLI::App& app, const char* name, T& value, const QString& help)
{
    if constexpr (std::is_same_v<T, QString>) {
        const auto take = [&value](const std::string& text) { value = QString::fromStdString(text); };
        CLI::Option* option = app.add_option_function<std::string>(name, take, help.toStdString());
        return refusingEmpty(option)->default_str(value.toStdString());
    } else if constexpr (std::is_same_v<T, QStringList>) {
        const auto take = [&value](const std::vector<std::string>& texts) {
            for (const std::string& text : texts)
                value << QString::fromStdString(text);
        };
        return refusingEmpty(app.add_option_function<std::vector<std::string>>(name, take, help.toStdString()));
    } else if constexpr (std::is_enum_v<T>) {
        return addWordOption<T>(app, name, value, help)->default_str(toWord(value).toStdString());
    } else {
        return app.add_option(name, value, help.toStdString());
    }
}

/// A subcommand and the job that it runs. Its options are the members of one object.
template <class Options>
class Command {
public:
    using Job = int (*)(const Options& options, Output& out, const JobContext& context);

    /// Sets `chosen` to the job if the command line has the subcommand and none of its nested ones.
    Command(CLI::App& app, Action& chosen, const char* name, const QString& help, Job job,
            std::shared_ptr<Options> options = std::make_shared<Options>())
        : m_app(app.add_subcommand(name, help.toStdString())),
          m_options(std::move(options))
    {
        m_app->callback([&chosen, job, command = m_app, given = m_options] {
            if (command->get_subcommands().empty())
                chosen = [job, given](Output& out, const JobContext& context) { return start(job, *given, out, context); };
        });
    }

    CLI::App& app() const { return *m_app; }
    Options& options() const { return *m_options; }
    const std::shared_ptr<Options>& sharedOptions() const { return m_options; }

    template <class T>
    CLI::Option* option(const char* name, T& value, const QString& help) const
    {
        return addOption(*m_app, name, value, help);
    }
    CLI::Option* flag(const char* name, bool& value, const QString& help) const
    {
        return m_app->add_flag(name, value, help.toStdString());
    }
    void folder() const { option("DIR", m_options->folder, Text::tr("Dataset folder"))->required(); }
    void data(QString& folder) const { option("--data", folder, Text::tr("Where the run's dataset is now, if it was moved")); }
    void run() const { option("RUN", m_options->run, runHelp())->required(); }
    void runs() const { option("--runs", m_options->runs, Text::tr("Folder of the runs")); }

private:
    /// A runs folder that the user has chosen and that is away is said before anything is done, or made, in its place.
    static int start(Job job, const Options& options, Output& out, const JobContext& context)
    {
        if constexpr (requires { options.runs; }) {
            if (const auto there = checkRunsDir(options.runs); !there)
                return notFinished(out, there);
        }
        return job(options, out, context);
    }

    CLI::App* m_app;
    std::shared_ptr<Options> m_options;
};

/// Prints why a job did not finish, and returns the exit code.
template <class T>
int notFinished(Output& out, const Result<T>& result)
{
    if (result.cancelled())
        return WasCancelled;
    out.error(result.error());
    return isBadInput(result.error().code) ? BadInput : Failed;
}

/// Prints what a dataset has lost and gained since a training.
void sayDifference(Output& out, const SplitDifference& difference);

/// Prints which files of a run are damaged, where it is used without them.
void sayDamage(Output& out, const Run& run);
/// Prints what of a list cannot be read, and so is not in it.
void sayUnreadable(Output& out, const UnreadableList& unreadable);

/// Prints that a cancelled job's results are kept, and how to continue it.
template <class T>
void sayKept(Output& out, const Result<T>& result, const char* what, const QString& path, const QString& goOn)
{
    out.endProgress();
    if (result.cancelled())
        out.object({{"event", "cancelled"}, {what, path}});
    out.warning(goOn);
}

/// A run by its path or that of its run.json, by its name in the runs folder, "latest" (the newest with a model), "starter" (the
/// word itself where there is none), or "best" (answeringRuns(), with the starter model).
QString findRun(const QString& given, const QString& runsDir);
/// Whether findRun() finds one.
bool isRun(const QString& given, const QString& runsDir);

}  // namespace leafbench::cli
