#pragma once

#include "app/cli/output/Output.h"
#include "engine/concurrency/Job.h"

#include <functional>
#include <memory>
#include <optional>

namespace CLI {
class App;
}

namespace leafbench::cli {

/// Stable: scripts on clusters rely on these codes.
enum ExitCode { Finished = 0, Failed = 1, Usage = 2, BadInput = 3, WasCancelled = 4 };

/// A subcommand, once its arguments are parsed. Returns the exit code.
using Action = std::function<int(Output& out, const JobContext& context)>;

/// Reads the program's arguments. One thread.
class CommandLine {
public:
    CommandLine();
    ~CommandLine();
    Q_DISABLE_COPY_MOVE(CommandLine)

    /// Parses without running. An exit code if nothing is to be run: it has printed help, the version or a mistake.
    std::optional<ExitCode> parse(int argc, const char* const* argv);

    /// After parse() without an exit code.
    const Action& chosen() const { return m_chosen; }
    bool json() const { return m_json; }

private:
    Action m_chosen;
    bool m_json = false;
    std::unique_ptr<CLI::App> m_app;
};

}  // namespace leafbench::cli
