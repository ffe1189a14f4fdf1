#pragma once

#include "engine/estimate/MeasuredRates.h"

#include <QObject>

#include <functional>

namespace leafbench::ui {

class JobRunner;

/// What was measured on this machine, from the runs folder: read in the background at first, and after every main job. Lives in
/// the UI thread.
class RatesFeed : public QObject {
    Q_OBJECT
public:
    /// runsDir: the folder of the moment.
    RatesFeed(JobRunner& jobs, std::function<QString()> runsDir);

    const MeasuredRates& rates() const { return m_rates; }
    void refresh();
    /// Keeps the time of a computation of statistics, and reads again.
    void remember(const StatisticsRate& rate);

signals:
    void changed();

private:
    JobRunner& m_jobs;
    std::function<QString()> m_runsDir;
    MeasuredRates m_rates;
    bool m_reading = false;
    bool m_again = false;
};

}  // namespace leafbench::ui
