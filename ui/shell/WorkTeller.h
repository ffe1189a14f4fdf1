#pragma once

#include "engine/runs/place/WorkNotice.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace leafbench::ui {

class Session;

/// Tells other windows, and the command line, what this window's main job is; and says in words what theirs are. Lives in the UI
/// thread; the disk is asked in the background.
class WorkTeller : public QObject {
    Q_OBJECT
public:
    /// pageOfJob: asked when a job begins, for the id of the page whose job it is.
    WorkTeller(Session& session, std::function<QString()> pageOfJob, QObject* parent = nullptr);
    ~WorkTeller() override;

    /// "Another Leafbench tunes hyperparameters", of every kind of job of other processes; empty: none works. Of trainings the
    /// runs' names. withRuns: the session's list of runs is of now.
    static QString othersText(const Session& session, bool withRuns = true);

private:
    using Notice = std::optional<WorkNotice>;
    void begin();
    void end();

    Session& m_session;
    std::function<QString()> m_pageOfJob;
    std::shared_ptr<Notice> m_notice;  ///< filled by a job
};

/// What a page's main job is to others; none: it is over in a moment, or their matter in no way.
std::optional<WorkKind> workOfPage(const QString& page);

}  // namespace leafbench::ui
