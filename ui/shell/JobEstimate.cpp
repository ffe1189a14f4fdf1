#include "ui/shell/JobEstimate.h"

#include <algorithm>
#include <cmath>

namespace leafbench::ui {
namespace {

constexpr double minElapsedSeconds = 2;
constexpr double shortestWindow = 20;
constexpr double windowShare = 1.0 / 3;
constexpr double firstMinute = 60;
constexpr double mostJump = 1.0 / 3;
constexpr double minShownSeconds = 5;  ///< the shown text is no finer below it
constexpr std::size_t mostMarks = 240;

/// `done` counts the whole phase; for a training all its epochs.
std::optional<double> fractionOf(const Progress& p)
{
    if (p.total <= 0)
        return std::nullopt;
    return std::clamp(double(p.done) / double(p.total), 0.0, 1.0);
}

}  // namespace

void JobEstimate::start() { *this = {}; }

void JobEstimate::remember(Sample mark)
{
    // Not every report: a job of a day has a million.
    const double apart = m_samples.empty() ? 0 : (mark.seconds - m_samples.front().seconds) / double(mostMarks);
    if (m_samples.size() > 1 && m_samples.back().seconds - m_samples[m_samples.size() - 2].seconds < apart)
        m_samples.back() = mark;
    else
        m_samples.push_back(mark);
}

/// By the pace since the latest sample that is at least a window old.
std::optional<double> JobEstimate::estimated() const
{
    if (m_samples.empty())
        return std::nullopt;
    const Sample& now = m_samples.back();
    const Sample& first = m_samples.front();  // a resumed training starts in the middle: earlier work says nothing about the pace
    const double ran = now.seconds - first.seconds;
    const double window = std::max(shortestWindow, ran * windowShare);
    auto since = std::partition_point(m_samples.begin(), m_samples.end(),
                                      [&](const Sample& m) { return m.seconds <= now.seconds - window; });
    since = since == m_samples.begin() ? since : since - 1;
    const Sample& from = now.fraction > since->fraction ? *since : first;  // no recent progress
    const double gained = now.fraction - from.fraction;
    if (ran < minElapsedSeconds || gained <= 0)
        return std::nullopt;
    return (now.seconds - from.seconds) / gained * (1 - now.fraction);
}

void JobEstimate::show(std::optional<double> estimated, double passed)
{
    if (m_seconds <= firstMinute || !m_left) {
        m_left = estimated;
        return;
    }
    const double expected = *m_left - passed;
    if (expected <= 0) {
        m_left = estimated ? std::optional(std::min(*estimated, minShownSeconds)) : std::nullopt;
        return;
    }
    // Above 12 s left it gains at least three seconds a second, so it reaches its target.
    const double steps = std::min(1.0, passed / std::clamp(*m_left / 12, 1.0, 5.0));
    m_left = std::clamp(estimated.value_or(expected), expected * std::pow(1 - mostJump, steps),
                        expected * std::pow(1 + mostJump, steps));
}

void JobEstimate::update(const Progress& progress, double seconds)
{
    const double passed = std::max(0.0, seconds - m_seconds);
    m_seconds += passed;
    m_fraction = fractionOf(progress);
    const bool training = progress.phase == QLatin1String("train") || progress.phase == QLatin1String("valid");
    const QString stage = training ? QStringLiteral("epochs") : progress.phase;
    if (stage != m_stage || !m_fraction)
        m_samples.clear();
    m_stage = stage;
    if (m_fraction)
        remember({m_seconds, *m_fraction});
    show(estimated(), passed);
}

}  // namespace leafbench::ui
