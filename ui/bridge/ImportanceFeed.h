#pragma once

#include "engine/tuning/Importance.h"

#include <QObject>

#include <memory>

namespace leafbench::ui {

class JobRunner;

/// Computes the importance of a study's parameters in the background, one study at a time: of those that come meanwhile
/// only the newest. Lives in the UI thread.
class ImportanceFeed : public QObject {
    Q_OBJECT
public:
    explicit ImportanceFeed(JobRunner& jobs, QObject* parent = nullptr);

    /// Ends with weighed(); nothing happens where no trial has finished since the last time. Null: nothing is shown.
    void weigh(std::shared_ptr<const TuningStudy> study);

signals:
    void weighed(const std::vector<leafbench::ParameterImportance>& importance);

private:
    void start();

    JobRunner& m_jobs;
    std::shared_ptr<const TuningStudy> m_wanted;  ///< null: none waits
    QString m_last;                               ///< which study, with how many trials
    bool m_busy = false;
};

}  // namespace leafbench::ui
