#pragma once

#include "engine/cluster/CheckCluster.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace leafbench::ui {

class ClusterForm;
class Session;

/// Describes a cluster: its fields, a check that asks the cluster in the background, and what it found. Deletes itself when closed.
class ClusterDialog : public QDialog {
    Q_OBJECT
public:
    /// profile: the one to change; without a name: a new one.
    ClusterDialog(Session& session, const ClusterProfile& profile, QWidget* parent);

    ClusterForm& form() { return *m_form; }
    void check();
    void store();

signals:
    void stored(const QString& name);

private:
    void showFindings(const Result<std::vector<ClusterFinding>>& findings);
    void showText(const QString& text, bool wrong);

    Session& m_session;
    const QString m_before;  ///< its name until now
    ClusterForm* m_form;
    QLabel* m_findings;
    QPushButton* m_check;
};

}  // namespace leafbench::ui
