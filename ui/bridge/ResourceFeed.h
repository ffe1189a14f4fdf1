#pragma once

#include "engine/monitor/ResourceMonitor.h"

#include <QObject>
#include <QTimer>

namespace leafbench::ui {

/// Resource use of the machine and this program, once a second. Lives in the UI thread.
class ResourceFeed : public QObject {
    Q_OBJECT
public:
    explicit ResourceFeed(QObject* parent = nullptr);

    const ResourceSample& latest() const { return m_latest; }  ///< memory only in the first second
    qint64 peakProcessBytes() const { return m_peakBytes; }    ///< since the feed's start

signals:
    void sampled(const leafbench::ResourceSample& sample);  ///< seconds since the feed's start

private:
    void look();

    ResourceMonitor m_monitor;
    QTimer m_timer;
    ResourceSample m_latest;
    qint64 m_peakBytes = 0;
};

}  // namespace leafbench::ui
