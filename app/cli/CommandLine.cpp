#include "app/cli/CommandLine.h"

#include "app/cli/Commands.h"
#include "app/cli/output/UsageError.h"
#include "engine/common/Version.h"

#include <iostream>

namespace leafbench::cli {

static QStringList typedArguments(int argc, const char* const* argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromUtf8(argv[i]);
    return arguments;
}

/// The help or the version.
static ExitCode printHelpText(const CLI::App& app, const CLI::ParseError& help, Output& out)
{
    app.exit(help);
    if (std::cout.flush().good())
        return Finished;
    out.error({.code = ErrorCode::NotWritable, .subject = QStringLiteral("stdout")});
    return Failed;
}

static ExitCode refuseUsage(const QString& text, Output& out)
{
    out.warning(text);
    out.warning(Text::tr("Run with --help for more information."));
    out.object({{"error", QStringLiteral("Usage")}, {"message", text}});
    return Usage;
}

CommandLine::CommandLine()
    : m_app(std::make_unique<CLI::App>(
        Text::tr("Leafbench without a window: leaf diseases, ResNet-18, and what parallelism gains.").toStdString(),
        "leafbench-cli"))
{
    m_app->set_version_flag("--version", versionText().toStdString());
    m_app->require_subcommand(1);
    m_app->fallthrough();
    m_app->add_flag("--json", m_json, Text::tr("One JSON object a line on stdout; progress and log on stderr").toStdString());
    for (const auto add :
         {addDemo,     addScan,       addSplit,      addStats,  addNetwork,     addHelp,     addSummary, addRecipes, addTrain,
          addEvaluate, addBackground, addClassify,   addTune,   addSpeedup,     addStudies,  addPaper,   addExport,  addImport,
          addReplay,   addRuns,       addWorksheets, addSubmit, addClusterJobs, addClusters, addStarter, addManual})
        add(*m_app, m_chosen);
}

CommandLine::~CommandLine() = default;

std::optional<ExitCode> CommandLine::parse(int argc, const char* const* argv)
{
    try {
        m_app->parse(argc, argv);
        return std::nullopt;
    } catch (const CLI::ParseError& e) {
        const QStringList arguments = typedArguments(argc, argv);
        Output out(arguments.contains(QStringLiteral("--json")), nullptr);
        return e.get_exit_code() == 0 ? printHelpText(*m_app, e, out) : refuseUsage(usageText(*m_app, e, arguments), out);
    }
}

}  // namespace leafbench::cli
