#pragma once

#include <QElapsedTimer>

namespace leafbench::ui {

/// What this process takes of the machine, from /proc/self. Zeros where there is no such thing.
class ProcessUsage {
public:
    struct Sample {
        double cpuShare = 0;  ///< 0 .. 1 of the cores this process may use, since the sample before
        qint64 residentBytes = 0;
    };

    Sample sample();

private:
    QElapsedTimer m_clock;
    double m_lastCpuSeconds = 0;
};

}  // namespace leafbench::ui
