#include "app/cli/Interrupt.h"

#include "app/cli/Commands.h"

#include <signal.h>
#include <unistd.h>

#include <atomic>

namespace leafbench::cli {

static std::atomic<bool> requeueWanted{false};

bool Interrupt::wantsRequeue() { return requeueWanted; }

Interrupt::Interrupt(CancellationToken token)
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGUSR1);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    m_thread = std::jthread([signals, token](const std::stop_token& stop) mutable {
        const std::stop_callback wakeup(stop, [thread = pthread_self()] { pthread_kill(thread, SIGTERM); });
        for (int signal = 0; sigwait(&signals, &signal) == 0 && !stop.stop_requested();) {
            if (token.isCancelled() && signal != SIGUSR1)
                _exit(WasCancelled);
            requeueWanted = requeueWanted || signal == SIGUSR1;
            token.cancel();
        }
    });
}

}  // namespace leafbench::cli
