#pragma once

#include "ui/shared/Card.h"

#include <QStringList>

class QListView;
class QPushButton;

namespace leafbench::ui {

class RecentDatasetsModel;

/// The datasets opened last, to forget one or all of them. The datasets themselves stay.
class RecentCard : public Card {
    Q_OBJECT
public:
    explicit RecentCard(QWidget* parent = nullptr);

    RecentDatasetsModel& datasets() { return *m_model; }
    void refresh();                             ///< as they are remembered now
    void showAway(const QStringList& folders);  ///< those of them that are not there

private:
    void forgetChosen();
    void forgetAll();
    void updateButtons();

    RecentDatasetsModel* m_model;
    QStringList m_away;
    QListView* m_list;
    QPushButton* m_forget;
    QPushButton* m_forgetAll;
};

}  // namespace leafbench::ui
