#include "engine/speedup/RunGuard.h"

#include <algorithm>

namespace leafbench {

RunGuard::RunGuard(const JobContext& outer, ProgressSink progress)
{
    m_inner.progress = std::move(progress);
    m_watcher = std::jthread([token = outer.token, inner = m_inner.token](const std::stop_token& stop) mutable {
        while (!stop.stop_requested()) {
            if (token.isCancelled()) {
                inner.cancel();
                return;
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
    });
}

StudyProgress::StudyProgress(const JobContext& context, qint64 imagesPerRun, const SpeedupOptions& options)
    : m_context(context), m_perRun(imagesPerRun)
{
    m_progress.phase = QStringLiteral("speedup");
    m_progress.total = imagesPerRun * static_cast<qint64>(options.workers.size()) * options.repeats;
    m_progress.repeats = options.repeats;
}

void StudyProgress::begin(int workers, int repeat)
{
    m_progress.workers = workers;
    m_progress.repeat = repeat + 1;
    m_began = std::chrono::steady_clock::now();
    report(0);
}

void StudyProgress::inRun(const Progress& inner)
{
    report(std::clamp<qint64>(inner.done, 0, m_perRun));
}

void StudyProgress::end()
{
    report(m_perRun);
    m_before += m_perRun;
}

void StudyProgress::skip(int workers, int repeat)
{
    begin(workers, repeat);
    m_before += m_perRun;
}

void StudyProgress::report(qint64 doneInRun)
{
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - m_began).count();
    m_progress.done = m_before + doneInRun;
    m_progress.ratePerSecond = seconds > 0 ? static_cast<double>(doneInRun) / seconds : 0;
    m_context.report(m_progress);
}

}  // namespace leafbench
