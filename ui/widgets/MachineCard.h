#pragma once

#include "engine/runs/RunStore.h"
#include "ui/widgets/Card.h"

#include <QElapsedTimer>

class QLabel;

namespace leafbench::ui {

class ResourcePlot;

/// What a training took of the machine: its curves, and in words the machine, how its cores were shared out, and the
/// peak.
class MachineCard : public Card {
    Q_OBJECT
public:
    explicit MachineCard(QWidget* parent = nullptr);

    void showRun(const Run& run);  ///< a stored one: reads its files
    void begin(const Run& run);    ///< one that trains now, or goes on: samples follow
    void addLive(const ResourceSample& sample);
    void end();                    ///< further live samples are none of it

    const ResourcePlot& plot() const { return *m_plot; }
    QString text() const;

private:
    void describe();

    ResourcePlot* m_plot;
    QLabel* m_text;
    QJsonObject m_machine;
    std::optional<CorePlan> m_cores;
    QElapsedTimer m_clock;     ///< valid: live
    double m_earlier = 0;      ///< seconds of the stretches before
};

}  // namespace leafbench::ui
