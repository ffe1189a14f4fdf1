#include "app/cli/Interrupt.h"

#include "app/cli/Commands.h"

#include <signal.h>
#include <unistd.h>

namespace leafbench::cli {

Interrupt::Interrupt(CancellationToken token)
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    m_thread = std::jthread([signals, token](std::stop_token stop) mutable {
        const timespec pause{0, 100'000'000};
        while (!stop.stop_requested()) {
            if (sigtimedwait(&signals, nullptr, &pause) < 0)
                continue;
            if (token.isCancelled())
                _exit(WasCancelled);
            token.cancel();
        }
    });
}

}  // namespace leafbench::cli
