#pragma once

#include "engine/concurrency/ThreadPool.h"

#include <QSemaphore>

#include <memory>
#include <utility>

namespace leafbench::testing {

/// Keeps all threads of jobPool() busy until it is released or goes: what happens meanwhile, the window's thread did.
class BusyPool {
public:
    BusyPool() : m_held(jobPool().maxThreadCount())
    {
        for (int i = 0; i < m_held; ++i)
            jobPool().start([gates = m_gates] {
                gates->begun.release();
                gates->end.acquire();
            });
        m_busy = m_gates->begun.tryAcquire(m_held, 5'000);
    }
    ~BusyPool() { release(); }
    Q_DISABLE_COPY_MOVE(BusyPool)

    bool isBusy() const { return m_busy; }
    void release() { m_gates->end.release(std::exchange(m_held, 0)); }

private:
    struct Gates {
        QSemaphore begun, end;
    };
    std::shared_ptr<Gates> m_gates = std::make_shared<Gates>();
    int m_held;
    bool m_busy = false;
};

}  // namespace leafbench::testing
