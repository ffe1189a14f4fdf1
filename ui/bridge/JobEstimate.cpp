#include "ui/bridge/JobEstimate.h"

#include <algorithm>

namespace leafbench::ui {
namespace {

constexpr double trainShare = 0.9;
constexpr double secondsToJudge = 2;

/// A study's trials run side by side, and a replay's steps differ: their `done` counts the whole.
bool countsTheWhole(const Progress& p)
{
    return p.epochs <= 0 || p.phase == QLatin1String("tune") || p.phase == QLatin1String("replay");
}

std::optional<double> fractionOf(const Progress& p)
{
    if (p.total <= 0)
        return std::nullopt;
    const double phase = std::clamp(double(p.done) / double(p.total), 0.0, 1.0);
    if (countsTheWhole(p))
        return phase;
    const double inEpoch = p.phase == QLatin1String("valid") ? trainShare + (1 - trainShare) * phase : trainShare * phase;
    return std::clamp((p.epoch - 1 + inEpoch) / p.epochs, 0.0, 1.0);
}

}  // namespace

void JobEstimate::start()
{
    *this = {};
}

void JobEstimate::update(const Progress& progress, double seconds)
{
    m_fraction = fractionOf(progress);
    m_left.reset();
    if (!m_fraction)
        return;
    const QString stage = countsTheWhole(progress) ? progress.phase : QStringLiteral("epochs");
    if (stage != m_stage) {
        // A resumed training begins in the middle: what was done before says nothing about the pace.
        m_stage = stage;
        m_stageSeconds = seconds;
        m_stageFraction = *m_fraction;
    }
    const double ran = seconds - m_stageSeconds;
    const double gained = *m_fraction - m_stageFraction;
    if (ran >= secondsToJudge && gained > 0)
        m_left = ran / gained * (1 - *m_fraction);
}

}  // namespace leafbench::ui
