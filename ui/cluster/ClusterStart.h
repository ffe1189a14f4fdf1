#pragma once

#include "engine/cluster/ClusterOrder.h"
#include "engine/cluster/ClusterProfile.h"
#include "engine/common/Result.h"

#include <functional>
#include <optional>

namespace leafbench::ui {

class ClusterChoice;
class Page;
class Session;
struct FollowedJob;

/// The choice beside a page's start button, the way of the page's request to the chosen cluster, and the job there that the page
/// shows instead of one of this machine.
class ClusterStart {
public:
    /// How a page shows a job.
    struct View {
        std::function<void()> begin;                          ///< makes room for it
        std::function<void(const FollowedJob& job)> update;   ///< shows what is known of it by now
        std::function<void(const FollowedJob* shown)> bring;  ///< what a job has made is here; null: a job that is not shown
    };

    /// Adds the choice to the page's head. whenChosen: where jobs run was chosen anew.
    ClusterStart(Page& page, Session& session, std::function<void()> whenChosen);

    ClusterChoice& choice() { return *m_choice; }
    bool isElsewhere() const;  ///< a cluster is chosen
    /// The dataset of a job: the open one; empty: the chosen cluster's own, by its profile; none: there is neither.
    std::optional<QString> data() const;
    /// The page shows jobs of that kind: those that it sends, and those that another page asks for.
    void setView(ClusterJobKind kind, View view);
    /// Sends what makeOrder returns for that dataset, on a job's thread once the open split is stored, to the chosen cluster, and
    /// shows that job. The page's banner says how it went and leads to the jobs. No effect without a dataset: see data().
    void send(std::function<ClusterOrder(const QString& data)> makeOrder);
    void show(const QString& id);  ///< no effect while the page runs a job of this machine
    void leave();                  ///< something of this machine is shown, or begins
    bool shows() const { return !m_shown.isEmpty(); }
    const FollowedJob* shown() const;  ///< null: none, or it is not listed
    QString line() const;              ///< how the shown job is getting on; empty where there is none

private:
    void update(const QString& id);

    Page& m_page;
    Session& m_session;
    ClusterChoice* m_choice;
    View m_view;
    QString m_shown;  ///< id
};

}  // namespace leafbench::ui
