#pragma once

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QObject>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>

#include <unistd.h>

namespace leafbench::testing {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr double longestAllowed = 500;  // ms; the sanitizers make the window's own work many times slower
#else
inline constexpr double longestAllowed = 50;
#endif

/// Nanoseconds in which a thread could have run and other programs had its core.
inline qint64 waitedForACore(qint64 thread)
{
    QFile file(QStringLiteral("/proc/self/task/%1/schedstat").arg(thread));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() : 0;
}

/// Listens to the event loop of its thread: a thread sends it an event every two milliseconds, which comes late when a turn is
/// long. Time that other programs took from the loop's thread is not the turn's.
class LoopWatch : public QObject {
public:
    LoopWatch() : m_loop(gettid()), m_sender([this] { send(); }) {}
    ~LoopWatch() override
    {
        m_over = true;
        m_sender.join();
    }
    void begin() { m_longest = 0; }
    double longestMs() const { return double(m_longest) * 1e-6; }
    int events() const { return m_events; }

private:
    void send()
    {
        while (!m_over) {
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
            if (m_underWay.exchange(true))
                continue;
            QElapsedTimer clock;
            clock.start();
            QMetaObject::invokeMethod(
                this,
                [this, clock, before = waitedForACore(m_loop)] {
                    m_longest = std::max(m_longest, clock.nsecsElapsed() - (waitedForACore(m_loop) - before));
                    ++m_events;
                    m_underWay = false;
                },
                Qt::QueuedConnection);
        }
    }

    const qint64 m_loop;
    qint64 m_longest = 0;
    int m_events = 0;
    std::atomic<bool> m_underWay{false};
    std::atomic<bool> m_over{false};
    std::thread m_sender;  // last: it uses the above
};

/// Lets the loop run by itself: QTest's own waiting calls it in slices.
template <class Met>
bool runUntil(Met met, int atMostMs)
{
    QEventLoop loop;
    QTimer poll, most;
    bool good = false;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        good = met();
        if (good)
            loop.quit();
    });
    most.setSingleShot(true);
    QObject::connect(&most, &QTimer::timeout, &loop, &QEventLoop::quit);
    poll.start(20);
    most.start(atMostMs);
    loop.exec();
    return good;
}

/// Milliseconds that a turn may take. On a slow machine half as long as the window takes to appear: a turn in which a page shows
/// its results for the first time lays them out and paints them.
inline double allowedTurn(double shownMs)
{
    const double allowed = std::max(longestAllowed, shownMs / 2);
    qInfo("the window appeared in %.1f ms; longest turn allowed %.1f ms", shownMs, allowed);
    return allowed;
}

/// The longest turn of the loop until something is met; negative: it is never met.
template <class Met>
double longestTurn(LoopWatch& watch, const char* what, const Met& met)
{
    watch.begin();
    const bool good = runUntil(met, 60'000);
    qInfo("%s: longest turn %.1f ms of %d events", what, watch.longestMs(), watch.events());
    return good ? watch.longestMs() : -1;
}

}  // namespace leafbench::testing

#define VERIFY_SHORT_TURNS(watch, allowed, what, met)                                                                              \
    do {                                                                                                                           \
        const double longest = leafbench::testing::longestTurn(watch, what, met);                                                  \
        QVERIFY2(longest >= 0, what);                                                                                              \
        QVERIFY2(longest < allowed, qPrintable(QStringLiteral("%1: %2 ms").arg(QLatin1String(what)).arg(longest)));                \
    } while (false)
