#include "ui/bridge/JobEstimate.h"

#include <algorithm>
#include <cmath>

namespace leafbench::ui {
namespace {

constexpr double secondsToJudge = 2;
constexpr double shortestWindow = 20;
constexpr double windowShare = 1.0 / 3;
constexpr double firstMinute = 60;
constexpr double mostJump = 1.0 / 3;
constexpr double fewSeconds = 5;  ///< words are no finer below it
constexpr std::size_t mostMarks = 240;

/// Every job's `done` counts its whole phase; a training's all of its epochs.
std::optional<double> fractionOf(const Progress& p)
{
    if (p.total <= 0)
        return std::nullopt;
    return std::clamp(double(p.done) / double(p.total), 0.0, 1.0);
}

}  // namespace

void JobEstimate::start()
{
    *this = {};
}

void JobEstimate::remember(Mark mark)
{
    // Not one a report: a day's job would have a million.
    const double apart = m_marks.empty() ? 0 : (mark.seconds - m_marks.front().seconds) / double(mostMarks);
    if (m_marks.size() > 1 && m_marks.back().seconds - m_marks[m_marks.size() - 2].seconds < apart)
        m_marks.back() = mark;
    else
        m_marks.push_back(mark);
}

/// By the pace since the last mark that is at least a window old.
std::optional<double> JobEstimate::judged() const
{
    if (m_marks.empty())
        return std::nullopt;
    const Mark& now = m_marks.back();
    const Mark& first = m_marks.front();  // a resumed training begins in the middle: what was done before says nothing about the pace
    const double ran = now.seconds - first.seconds;
    const double window = std::max(shortestWindow, ran * windowShare);
    auto since = std::partition_point(m_marks.begin(), m_marks.end(), [&](const Mark& m) { return m.seconds <= now.seconds - window; });
    since = since == m_marks.begin() ? since : since - 1;
    const Mark& from = now.fraction > since->fraction ? *since : first;  // nothing was gained lately
    const double gained = now.fraction - from.fraction;
    if (ran < secondsToJudge || gained <= 0)
        return std::nullopt;
    return (now.seconds - from.seconds) / gained * (1 - now.fraction);
}

void JobEstimate::show(std::optional<double> judged, double passed)
{
    if (m_seconds <= firstMinute || !m_left) {
        m_left = judged;
        return;
    }
    const double expected = *m_left - passed;
    if (expected <= 0) {
        m_left = judged ? std::optional(std::min(*judged, fewSeconds)) : std::nullopt;
        return;
    }
    // Above 12 s left this gains three seconds a second and more, so it does reach what it follows.
    const double steps = std::min(1.0, passed / std::clamp(*m_left / 12, 1.0, 5.0));
    m_left = std::clamp(judged.value_or(expected), expected * std::pow(1 - mostJump, steps), expected * std::pow(1 + mostJump, steps));
}

void JobEstimate::update(const Progress& progress, double seconds)
{
    const double passed = std::max(0.0, seconds - m_seconds);
    m_seconds += passed;
    m_fraction = fractionOf(progress);
    const bool training = progress.phase == QLatin1String("train") || progress.phase == QLatin1String("valid");
    const QString stage = training ? QStringLiteral("epochs") : progress.phase;
    if (stage != m_stage || !m_fraction)
        m_marks.clear();
    m_stage = stage;
    if (m_fraction)
        remember({m_seconds, *m_fraction});
    show(judged(), passed);
}

}  // namespace leafbench::ui
