#pragma once

#include "engine/monitor/ResourceMonitor.h"
#include "ui/shared/Card.h"

#include <optional>

namespace leafbench::ui {

class ResourcePlot;

/// Resource use during a measurement. Visible from its start until putAway().
class LiveMachineCard : public Card {
    Q_OBJECT
public:
    explicit LiveMachineCard(QWidget* parent = nullptr);

    void begin();
    void add(const ResourceSample& sample);  ///< of any monitor: the first one counts as second 0
    void putAway();
    bool isInUse() const { return m_inUse; }
    const ResourcePlot& plot() const { return *m_plot; }

private:
    ResourcePlot* m_plot;
    std::optional<double> m_first;  ///< seconds of the first sample
    bool m_inUse = false;
};

}  // namespace leafbench::ui
