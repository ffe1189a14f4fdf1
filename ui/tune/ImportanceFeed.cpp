#include "ui/tune/ImportanceFeed.h"

#include "ui/bridge/JobRunner.h"

#include <utility>

namespace leafbench::ui {

ImportanceFeed::ImportanceFeed(JobRunner& jobs, QObject* parent) : QObject(parent), m_jobs(jobs) {}

void ImportanceFeed::weigh(std::shared_ptr<const TuningStudy> study)
{
    const QString which = study
        ? QStringLiteral("%1 %2 %3").arg(study->path, study->name, QString::number(study->count(TrialState::Complete)))
        : QString();
    if (std::exchange(m_last, which) == which)
        return;
    m_wanted = std::move(study);
    if (!m_wanted)
        emit weighed({});
    else if (!m_busy)
        start();
}

void ImportanceFeed::start()
{
    m_busy = true;
    using Shares = std::vector<ParameterImportance>;
    m_jobs.startSide<Shares>(
        this,
        [study = std::exchange(m_wanted, nullptr)](const JobContext&) -> Result<Shares> { return parameterImportance(*study); },
        [this, which = m_last](Result<Shares> result) {
            m_busy = false;
            if (result && which == m_last)
                emit weighed(*result);
            if (m_wanted)
                start();
        });
}

}  // namespace leafbench::ui
