#pragma once

#include "engine/monitor/ResourceMonitor.h"
#include "engine/runs/store/RunStore.h"
#include "ui/shared/Card.h"

#include <QElapsedTimer>

class QLabel;

namespace leafbench::ui {

class ResourcePlot;

/// Resource use of a training: its curves, and in words the machine, the shared-out cores, and the peak.
class MachineCard : public Card {
    Q_OBJECT
public:
    explicit MachineCard(QWidget* parent = nullptr);

    void showRun(const Run& run, std::vector<ResourceSample> samples);  ///< stored
    void begin(const Run& run, std::vector<ResourceSample> earlier);    ///< training now: samples follow those of earlier stretches
    void addLive(const ResourceSample& sample);
    void end();  ///< ignores further live samples

    const ResourcePlot& plot() const { return *m_plot; }
    QString text() const;

private:
    void describe();

    ResourcePlot* m_plot;
    QLabel* m_text;
    QJsonObject m_machine;
    std::optional<CorePlan> m_cores;
    QElapsedTimer m_clock;  ///< valid: live
    double m_earlier = 0;   ///< seconds of earlier stretches
};

}  // namespace leafbench::ui
