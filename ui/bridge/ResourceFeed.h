#pragma once

#include "engine/parallel/ResourceMonitor.h"

#include <QObject>
#include <QTimer>

namespace leafbench::ui {

/// What the machine and this program do, once a second, for whoever shows it. Lives in the UI thread.
class ResourceFeed : public QObject {
    Q_OBJECT
public:
    explicit ResourceFeed(QObject* parent = nullptr);

    const ResourceSample& latest() const { return m_latest; }  ///< memory alone in the first second
    qint64 peakProcessBytes() const { return m_peakBytes; }    ///< since the feed began

signals:
    void sampled(const leafbench::ResourceSample& sample);  ///< its seconds count from the feed's beginning

private:
    void look();

    ResourceMonitor m_monitor;
    QTimer m_timer;
    ResourceSample m_latest;
    qint64 m_peakBytes = 0;
};

}  // namespace leafbench::ui
