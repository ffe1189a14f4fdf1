#pragma once

#include "engine/cluster/ClusterProfile.h"
#include "ui/shared/Card.h"

class QListWidget;
class QPushButton;

namespace leafbench::ui {

class Session;

/// The clusters that the user has described: a new one, changes, and away with one.
class ProfilesCard : public Card {
    Q_OBJECT
public:
    explicit ProfilesCard(Session& session, QWidget* parent = nullptr);

    void edit();
    void remove();

signals:
    void failed(const leafbench::Error& error);

private:
    void list();
    void addItem(const QString& name, const QString& text, const QString& help, const QString& selected);
    void updateButtons();
    void openDialog(const ClusterProfile& profile);
    QString selected() const;

    Session& m_session;
    QListWidget* m_list;
    QPushButton* m_edit;
    QPushButton* m_remove;
};

}  // namespace leafbench::ui
