#include "ui/bridge/ResourceFeed.h"

#include <algorithm>

namespace leafbench::ui {

ResourceFeed::ResourceFeed(QObject* parent) : QObject(parent), m_monitor(1), m_latest(m_monitor.latest())
{
    m_peakBytes = m_latest.processBytes;
    connect(&m_timer, &QTimer::timeout, this, &ResourceFeed::look);
    // Twice the sampling rate, to limit the delay.
    m_timer.start(500);
}

void ResourceFeed::look()
{
    ResourceSample sample = m_monitor.latest();
    if (sample.seconds <= m_latest.seconds)
        return;
    m_latest = std::move(sample);
    m_peakBytes = std::max(m_peakBytes, m_latest.processBytes);
    emit sampled(m_latest);
}

}  // namespace leafbench::ui
