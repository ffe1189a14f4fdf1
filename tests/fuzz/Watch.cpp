#include "tests/fuzz/Watch.h"

#include "tests/fuzz/MemoryWatch.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <memory>
#include <unistd.h>

// The address sanitizer calls it before it ends the process; weak, as there may be none. The one of undefined behaviour has a
// runtime of its own with GCC, which aborts when told so.
extern "C" __attribute__((weak)) void __sanitizer_set_death_callback(void (*callback)());
extern "C" const char* __ubsan_default_options();
extern "C" const char* __ubsan_default_options() { return "abort_on_error=1:print_stacktrace=1"; }

namespace leafbench::fuzz {
namespace {

// For the signal handlers: what runs now, and where it goes if that ends the process.
const char* current = nullptr;
std::size_t currentSize = 0;
char crashFile[1024] = "";
QByteArray found;

double processorSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

void say(const char* text) { (void)!::write(STDERR_FILENO, text, std::strlen(text)); }

void keepInput()
{
    if (!current || crashFile[0] == '\0')
        return;
    const int file = ::open(crashFile, O_WRONLY | O_CREAT | O_TRUNC, 0644);
    (void)!::write(file, current, currentSize);
    ::close(file);
    current = nullptr;
    say("\nThe input is in ");
    say(crashFile);
    say("\n");
}

void onSignal(int signal)
{
    if (signal == SIGALRM)
        say("\nAn input hangs.");
    keepInput();
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

}  // namespace

Bounds boundsOf(const Harness& harness) { return {.memory = harness.memory}; }

void catchCrashes(const QByteArray& folder)
{
    found = folder;
    std::signal(SIGALRM, onSignal);
    std::signal(SIGABRT, onSignal);
    if (__sanitizer_set_death_callback) {
        __sanitizer_set_death_callback(keepInput);
        return;
    }
    for (const int fatal : {SIGSEGV, SIGBUS, SIGFPE, SIGILL})
        std::signal(fatal, onSignal);
}

Verdict runInput(const Harness& harness, const QByteArray& input, const Bounds& bounds)
{
    const auto size = static_cast<std::size_t>(input.size());
    const auto bytes = std::make_unique<char[]>(size);
    std::copy_n(input.constData(), size, bytes.get());
    if (!found.isEmpty())
        std::snprintf(crashFile, sizeof crashFile, "%s/%s-crash", found.constData(), harness.name);
    current = bytes.get();
    currentSize = size;
    resetMemoryPeak();
    const qint64 before = memoryUse().held;
    const double begin = processorSeconds();
    alarm(bounds.hang);
    Verdict verdict;
    verdict.accepted = harness.run(QByteArray::fromRawData(bytes.get(), input.size()));
    alarm(0);
    verdict.seconds = processorSeconds() - begin;
    verdict.memory = memoryUse().peak - before;
    current = nullptr;
    if (verdict.seconds > bounds.seconds)
        verdict.fault = QStringLiteral("slow: %1 s").arg(verdict.seconds, 0, 'f', 2);
    else if (verdict.memory > bounds.memory)
        verdict.fault = QStringLiteral("takes memory: %1 MiB").arg(static_cast<double>(verdict.memory) / (1 << 20), 0, 'f', 1);
    return verdict;
}

}  // namespace leafbench::fuzz
