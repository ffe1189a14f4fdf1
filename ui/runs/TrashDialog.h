#pragma once

#include "engine/runs/store/RunTrash.h"
#include "ui/shared/TableModel.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace leafbench::ui {

class Session;
class TableView;

/// The trash: restore runs, or delete them for good after a confirmation.
class TrashDialog : public QDialog {
    Q_OBJECT
public:
    explicit TrashDialog(Session& session, QWidget* parent = nullptr);

    void restoreSelected();
    void empty();  ///< without confirmation

private:
    void reload();
    void show(std::vector<TrashedRun> trash);
    void ended(const Status& result);
    void confirmAndEmpty();

    Session& m_session;
    TableModel<TrashedRun>* m_model;
    TableView* m_table;
    QLabel* m_words;
    QPushButton* m_restore;
    QPushButton* m_empty;
};

}  // namespace leafbench::ui
