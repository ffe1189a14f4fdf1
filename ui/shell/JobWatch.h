#pragma once

#include "ui/bridge/JobRunner.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace leafbench::ui {

/// A main job that has ended.
struct EndedJob {
    QString page;  ///< id of the page whose job it was
    QString title;
    double seconds = 0;
    JobEnd end{};
};

/// Notes which page's main job runs, since when, and how it ends. Lives in the UI thread.
class JobWatch : public QObject {
    Q_OBJECT
public:
    /// pageOfJob: asked when a job begins, for the id of the page whose job it is.
    JobWatch(JobRunner& jobs, std::function<QString()> pageOfJob, QObject* parent = nullptr);

signals:
    void ended(const leafbench::ui::EndedJob& job);  ///< as JobRunner::mainEnded

private:
    std::function<QString()> m_pageOfJob;
    QString m_page;
    QString m_title;
    QElapsedTimer m_clock;
    std::optional<EndedJob> m_ended;  ///< while its `done` runs, which may start the next one
};

}  // namespace leafbench::ui
