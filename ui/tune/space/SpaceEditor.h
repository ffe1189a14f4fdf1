#pragma once

#include "engine/tuning/space/SearchSpace.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace leafbench::ui {

class SpaceTableModel;

/// A table to edit a study's search space with mouse or keyboard (Ins adds a row, Del removes it, F2 or typing edits), with its
/// errors. Requests reading and writing its files.
class SpaceEditor : public QWidget {
    Q_OBJECT
public:
    /// Edits `model`, which must outlive it.
    explicit SpaceEditor(SpaceTableModel& model, QWidget* parent = nullptr);

    QTableView& table() { return *m_table; }
    void add();
    void removeCurrent();
    void moveCurrentUp();
    void load(const QString& path);  ///< emits loadRequested()
    void showLoaded(const Result<SearchSpace>& space);
    void save(const QString& path);  ///< emits saveRequested()
    void showSaved(const QString& path, const Status& saved);

signals:
    /// Requests reading a space's file in the background; then showLoaded() is called.
    void loadRequested(const QString& path);
    /// Requests writing the space's file in the background; then showSaved() is called.
    void saveRequested(const QString& path, const QByteArray& json);

private:
    void makeTable();
    QWidget* makeButtons();
    void describe();
    void say(const QString& text, bool wrong);
    void fitColumns();

    SpaceTableModel& m_model;
    QTableView* m_table;
    QLabel* m_message;
    QPushButton* m_remove = nullptr;
    QPushButton* m_up = nullptr;
};

}  // namespace leafbench::ui
