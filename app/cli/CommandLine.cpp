#include "app/cli/CommandLine.h"

#include "app/cli/Commands.h"
#include "engine/common/Version.h"

namespace leafbench::cli {

CommandLine::CommandLine()
    : m_app(std::make_unique<CLI::App>(
        Text::tr("Leafbench without a window: leaf diseases, ResNet-18, and what parallelism gains.").toStdString(),
        "leafbench-cli"))
{
    m_app->set_version_flag("--version", versionText().toStdString());
    m_app->require_subcommand(1);
    m_app->fallthrough();
    m_app->add_flag("--json", m_json, Text::tr("One JSON object a line on stdout; progress and log on stderr").toStdString());
    for (const auto add : {addDemo,     addScan,       addSplit,    addStats,       addNetwork,  addHelp,    addSummary, addTrain,
                           addEvaluate, addBackground, addClassify, addTune,        addSpeedup,  addPaper,   addExport,  addImport,
                           addReplay,   addRuns,       addSubmit,   addClusterJobs, addClusters, addStarter, addManual})
        add(*m_app, m_chosen);
}

CommandLine::~CommandLine() = default;

std::optional<ExitCode> CommandLine::parse(int argc, const char* const* argv)
{
    try {
        m_app->parse(argc, argv);
        return std::nullopt;
    } catch (const CLI::ParseError& e) {
        return m_app->exit(e) == 0 ? Finished : Usage;
    }
}

}  // namespace leafbench::cli
