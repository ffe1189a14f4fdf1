#pragma once

#include "engine/cluster/ClusterProfile.h"
#include "ui/theme/ComboBox.h"

#include <optional>

namespace leafbench::ui {

class Session;

/// Where a job is to run: on this machine, or on a cluster that the user has described. The last entry describes a new one.
class ClusterChoice : public ComboBox {
    Q_OBJECT
public:
    explicit ClusterChoice(Session& session, QWidget* parent = nullptr);

    std::optional<ClusterProfile> cluster() const;  ///< none: this machine
    void select(const QString& name);               ///< empty, or one that is not there: this machine

signals:
    void changed();

private:
    void list();
    void choose(int index);

    Session& m_session;
    std::vector<ClusterProfile> m_profiles;
    QString m_name;  ///< chosen; empty: this machine
};

}  // namespace leafbench::ui
