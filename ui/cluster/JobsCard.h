#pragma once

#include "ui/shared/Card.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace leafbench::ui {

class JobTableModel;
class Session;
class TableView;
struct FollowedJob;

/// The jobs on clusters, live; of the selected one what its state means, and what can be done with it.
class JobsCard : public Card {
    Q_OBJECT
public:
    explicit JobsCard(Session& session, QWidget* parent = nullptr);

    const JobTableModel& table() const { return *m_model; }

signals:
    void logAsked(const QString& id);
    void cancelAsked(const QString& id);

private:
    QWidget* makeDetails();
    QPushButton* addAction(const QString& text, const char* name, const QString& help, void (JobsCard::*act)());
    void list();
    void update(const QString& id);
    void showSelected();
    void showDetails(const FollowedJob& job);
    QString selectedId() const;
    void showCurves();
    void takeHome();
    void cancel();
    void openLog();
    void forget();

    Session& m_session;
    JobTableModel* m_model;
    TableView* m_table;
    QStackedWidget* m_pages;
    QWidget* m_details = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_text = nullptr;
    QLabel* m_place = nullptr;
    QPushButton* m_curves = nullptr;
    QPushButton* m_takeHome = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_log = nullptr;
    QPushButton* m_forget = nullptr;
};

}  // namespace leafbench::ui
