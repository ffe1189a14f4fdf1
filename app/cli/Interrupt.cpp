#include "app/cli/Interrupt.h"

#include "app/cli/Commands.h"

#include <signal.h>
#include <unistd.h>

#include <atomic>
#include <chrono>

namespace leafbench::cli {

static std::atomic<bool> requeueWanted{false};

/// Launchers pass a signal on that the program got as well: that is no second wish.
constexpr std::chrono::seconds sameWish{1};

bool Interrupt::wantsRequeue() { return requeueWanted; }

Interrupt::Interrupt(CancellationToken token)
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGUSR1);
    sigaddset(&signals, SIGXCPU);  // the time of ulimit -t, or of a batch system's queue
    struct sigaction hangup {};
    if (sigaction(SIGHUP, nullptr, &hangup) == 0 && hangup.sa_handler != SIG_IGN)  // nohup: the terminal may close
        sigaddset(&signals, SIGHUP);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    m_thread = std::jthread([signals, token](const std::stop_token& stop) mutable {
        const std::stop_callback wakeup(stop, [thread = pthread_self()] { pthread_kill(thread, SIGTERM); });
        std::chrono::steady_clock::time_point first;
        for (int signal = 0; sigwait(&signals, &signal) == 0 && !stop.stop_requested();) {
            const auto now = std::chrono::steady_clock::now();
            const bool insists = signal == SIGINT || signal == SIGTERM;
            if (insists && token.isCancelled() && now - first > sameWish)
                _exit(WasCancelled);
            if (!token.isCancelled())
                first = now;
            requeueWanted = requeueWanted || signal == SIGUSR1;
            token.cancel();
        }
    });
}

}  // namespace leafbench::cli
