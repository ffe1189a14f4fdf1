#include "ui/shell/JobWatch.h"

#include <utility>

namespace leafbench::ui {

JobWatch::JobWatch(JobRunner& jobs, std::function<QString()> pageOfJob, QObject* parent)
    : QObject(parent),
      m_pageOfJob(std::move(pageOfJob))
{
    connect(&jobs, &JobRunner::mainStarted, this, [this](const QString& title) {
        m_title = title;
        m_page = m_pageOfJob();
        m_clock.start();
    });
    connect(&jobs, &JobRunner::mainEnding, this, [this](const JobEnd& end) {
        m_ended = EndedJob{m_page, m_title, double(m_clock.elapsed()) / 1000, end};
    });
    connect(&jobs, &JobRunner::mainEnded, this, [this] {
        if (const auto job = std::exchange(m_ended, std::nullopt))
            emit ended(*job);
    });
}

}  // namespace leafbench::ui
