#pragma once

#include "engine/runs/RunTrash.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace leafbench::ui {

class Session;
class TableView;
class TrashTableModel;

/// What is in the trash, to be put back or deleted for good, which it asks about first.
class TrashDialog : public QDialog {
    Q_OBJECT
public:
    explicit TrashDialog(Session& session, QWidget* parent = nullptr);

    void putBackChosen();
    void empty();  ///< without asking

private:
    void reload();
    void show(std::vector<TrashedRun> trash);
    void ended(const Outcome<Done>& outcome);
    void askAndEmpty();

    Session& m_session;
    TrashTableModel* m_model;
    TableView* m_table;
    QLabel* m_words;
    QPushButton* m_restore;
    QPushButton* m_empty;
};

}  // namespace leafbench::ui
