#pragma once

#include "engine/tuning/study/TuningStudy.h"

#include <QFile>
#include <QString>

#include <functional>

namespace leafbench {

/// The study's log in the style of the paper's Appendix B, whose lines are Optuna's: tuning.log in the folder of its runs. A full
/// disk only loses lines.
class TuneLog {
public:
    TuneLog(const QString& path, std::function<void(const QString&)> listener);

    void started(const Trial& trial);
    void ended(const Trial& trial, const Trial* best);
    void elapsed(double seconds);
    void note(const QString& text);

private:
    void line(const QString& text);

    QFile m_file;
    std::function<void(const QString&)> m_listener;
};

}  // namespace leafbench
