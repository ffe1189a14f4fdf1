#include "engine/speedup/UnpausableContext.h"

#include <algorithm>

namespace leafbench {

UnpausableContext::UnpausableContext(const JobContext& outer, ProgressSink progress)
    : m_outer(outer.token),
      m_registration(m_outer.onChange([this] { passCancelOn(); }))
{
    m_inner.progress = std::move(progress);
    passCancelOn();  // one from before the registration
}

void UnpausableContext::passCancelOn()
{
    if (m_outer.isCancelled())
        m_inner.token.cancel();
}

StudyProgress::StudyProgress(const JobContext& context, qint64 imagesPerRun, const SpeedupOptions& options)
    : m_context(context),
      m_perRun(imagesPerRun)
{
    m_progress.phase = QStringLiteral("speedup");
    m_progress.total = imagesPerRun * static_cast<qint64>(options.workers.size()) * options.repeats;
    m_progress.repeats = options.repeats;
}

void StudyProgress::begin(WorkerCount count, int repeat)
{
    m_progress.workers = count.workers;
    m_progress.nodes = count.nodes;
    m_progress.repeat = repeat + 1;
    m_began = std::chrono::steady_clock::now();
    report(0);
}

void StudyProgress::inRun(const Progress& inner) { report(std::clamp<qint64>(inner.done, 0, m_perRun)); }

void StudyProgress::end()
{
    report(m_perRun);
    m_before += m_perRun;
}

void StudyProgress::skip(WorkerCount count, int repeat)
{
    begin(count, repeat);
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
