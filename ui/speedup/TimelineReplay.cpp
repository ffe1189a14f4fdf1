#include "ui/speedup/TimelineReplay.h"

#include <algorithm>
#include <cmath>

namespace leafbench::ui {

TimelineReplay::TimelineReplay(Clock clock, QObject* parent) : QObject(parent), m_clock(std::move(clock))
{
    m_timer.setInterval(33);
    connect(&m_timer, &QTimer::timeout, this, &TimelineReplay::tick);
}

void TimelineReplay::play(double begin, double end, double speed)
{
    m_begin = begin;
    m_end = std::max(begin, end);
    m_speed = speed;
    m_started = m_clock();
    m_timer.start();
    emit moved(m_begin);
}

void TimelineReplay::stop() { m_timer.stop(); }

double TimelineReplay::position() const { return std::min(m_end, m_begin + double(m_clock() - m_started) * m_speed); }

void TimelineReplay::tick()
{
    const double at = position();
    emit moved(at);
    if (at < m_end)
        return;
    stop();
    emit ended();
}

double TimelineReplay::fittingSpeed(double seconds)
{
    constexpr double wanted = 15;
    if (!(seconds > 0))
        return 1;
    return std::pow(10.0, std::clamp(std::round(std::log10(seconds / wanted)), -4.0, 1.0));
}

}  // namespace leafbench::ui
