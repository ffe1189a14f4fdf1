#include "ui/bridge/RatesFeed.h"

#include "ui/bridge/JobRunner.h"

#include <utility>

namespace leafbench::ui {

RatesFeed::RatesFeed(JobRunner& jobs, std::function<QString()> runsDir) : m_jobs(jobs), m_runsDir(std::move(runsDir))
{
    connect(&jobs, &JobRunner::mainEnded, this, &RatesFeed::refresh);
    refresh();
}

void RatesFeed::refresh()
{
    if (std::exchange(m_reading, true)) {
        m_again = true;
        return;
    }
    m_jobs.startSide<MeasuredRates>(
        this, [dir = m_runsDir()](const JobContext&) -> Result<MeasuredRates> { return measuredRates(dir); },
        [this](Result<MeasuredRates> read) {
            m_reading = false;
            if (std::exchange(m_again, false))
                refresh();
            if (!read)
                return;
            m_rates = std::move(read).value();
            emit changed();
        });
}

void RatesFeed::remember(const StatisticsRate& rate)
{
    m_jobs.startSide<Ok>(
        this, [dir = m_runsDir(), rate](const JobContext&) { return rememberStatistics(dir, rate); },
        [this](const Status& kept) {
            if (kept)  // else the next estimate does without it
                refresh();
        });
}

}  // namespace leafbench::ui
