#pragma once

#include "ui/shared/Page.h"

namespace leafbench::ui {

class JobsCard;
class ProfilesCard;
class Session;

/// The jobs on clusters and the clusters themselves.
class ClusterPage : public Page {
    Q_OBJECT
public:
    explicit ClusterPage(Session& session, QWidget* parent = nullptr);

    JobsCard& jobs() { return *m_jobs; }
    ProfilesCard& profiles() { return *m_profiles; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void openLog(const QString& id);
    void askToCancel(const QString& id);
    void updateSentence();
    void showUnreadable();

    Session& m_session;
    JobsCard* m_jobs;
    ProfilesCard* m_profiles;
    QString m_unreadableText;  ///< of the banner
};

}  // namespace leafbench::ui
