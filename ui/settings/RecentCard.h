#pragma once

#include "ui/shared/Card.h"

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
    void refresh();  ///< as they are remembered now

private:
    void forgetChosen();
    void forgetAll();
    void updateButtons();

    RecentDatasetsModel* m_model;
    QListView* m_list;
    QPushButton* m_forget;
    QPushButton* m_forgetAll;
};

}  // namespace leafbench::ui
