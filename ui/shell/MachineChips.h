#pragma once

#include <QWidget>

class QLabel;

namespace leafbench {
struct ResourceSample;
}

namespace leafbench::ui {

class CoreBars;
class ResourceFeed;

/// The program's use of the machine in one line: a bar a core, processor, memory, and GPU if present.
class MachineChips : public QWidget {
    Q_OBJECT
public:
    explicit MachineChips(const ResourceFeed& feed, QWidget* parent = nullptr);

    void showSample(const ResourceSample& sample, qint64 peakBytes);

private:
    CoreBars* m_cores;
    QLabel* m_cpu;
    QLabel* m_ram;
    QLabel* m_gpu;
};

}  // namespace leafbench::ui
