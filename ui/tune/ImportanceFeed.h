#pragma once

#include "engine/tuning/study/Importance.h"

#include <QObject>

#include <memory>

namespace leafbench::ui {

class JobRunner;

/// Computes the parameter importance of a study in the background, one study at a time; of studies that arrive meanwhile only the
/// newest counts. Lives in the UI thread.
class ImportanceFeed : public QObject {
    Q_OBJECT
public:
    explicit ImportanceFeed(JobRunner& jobs, QObject* parent = nullptr);

    /// Ends with weighed(); no effect if no trial has finished since the last call. Null: nothing is shown.
    void weigh(std::shared_ptr<const TuningStudy> study);

signals:
    void weighed(const std::vector<leafbench::ParameterImportance>& importance);

private:
    void start();

    JobRunner& m_jobs;
    std::shared_ptr<const TuningStudy> m_wanted;  ///< null: none waits
    QString m_last;                               ///< the study, and its number of trials
    bool m_busy = false;
};

}  // namespace leafbench::ui
