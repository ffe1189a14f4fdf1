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

/// The choice beside a page's start button, and the way of the page's request to the chosen cluster.
class ClusterStart {
public:
    /// Adds the choice to the page's head. whenChosen: where jobs run was chosen anew.
    ClusterStart(Page& page, Session& session, std::function<void()> whenChosen);

    ClusterChoice& choice() { return *m_choice; }
    bool isElsewhere() const;  ///< a cluster is chosen
    /// The dataset is on the cluster by the profile: none need be open here.
    bool hasDataset() const;
    /// Sends what makeOrder returns, on a job's thread, to the chosen cluster. The page's banner says how it went and leads to the
    /// jobs. whenSent: with the job's id.
    void send(std::function<Result<ClusterOrder>()> makeOrder, std::function<void(const QString& id)> whenSent = {});

private:
    Page& m_page;
    Session& m_session;
    ClusterChoice* m_choice;
};

}  // namespace leafbench::ui
