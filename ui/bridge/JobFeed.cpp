#include "ui/bridge/JobFeed.h"

namespace leafbench::ui {

FeedSignal::FeedSignal(std::chrono::milliseconds pause) : m_paused(true)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &FeedSignal::eventsArrived);
}

void FeedSignal::announce()
{
    if (m_paused)
        QMetaObject::invokeMethod(
            this, [this] { m_pause.start(); }, Qt::QueuedConnection);
    else
        emit eventsArrived();
}

}  // namespace leafbench::ui
