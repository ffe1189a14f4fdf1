#include "engine/processes/CrashLine.h"

#include "engine/common/Version.h"

#include <QByteArray>

#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace leafbench {
namespace {

/// Prepared in advance, because a signal handler may call almost nothing.
std::array<char, 160> crashLine{};
std::size_t crashLineLength = 0;

void say(const char* text, std::size_t length) { [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, text, length); }

/// After it returns the signal has its default action again (SA_RESETHAND).
void sayCrash(int signal)
{
    say(crashLine.data(), crashLineLength);
    const char* const name = sigabbrev_np(signal);
    say(name ? name : "?", name ? std::strlen(name) : 1);
    say("\n", 1);
    raise(signal);  // again, for a signal sent by another process
}

}  // namespace

void nameCrashes(const char* program)
{
    const QByteArray line = QByteArray(program) + ' ' + programVersion().toUtf8() + " crashed: signal ";
    crashLineLength = std::min<std::size_t>(crashLine.size(), line.size());
    std::copy_n(line.constData(), crashLineLength, crashLine.data());

    static std::array<char, 16384> stack;  // the normal stack may have overflowed
    const stack_t other{.ss_sp = stack.data(), .ss_flags = 0, .ss_size = stack.size()};
    sigaltstack(&other, nullptr);
    struct sigaction action {};
    action.sa_handler = sayCrash;
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_ONSTACK);
    for (const int signal : {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT}) {
        struct sigaction now {};
        if (sigaction(signal, nullptr, &now) == 0 && now.sa_handler == SIG_DFL)
            sigaction(signal, &action, nullptr);
    }
}

}  // namespace leafbench
