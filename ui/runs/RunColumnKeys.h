#pragma once

#include <QObject>

class QAction;
class QKeySequence;
class QTableView;

namespace leafbench::ui {

class RunColumnFit;

/// What the mouse does with a header, by keys and as a menu: the column of the current cell becomes wider, narrower or as wide as
/// its words, and moves among the others. Lives in the UI thread.
class RunColumnKeys : public QObject {
    Q_OBJECT
public:
    RunColumnKeys(QTableView& table, RunColumnFit& fit);

    int column() const;  ///< of the current cell, else of the runs' names
    const QList<QAction*>& actions() const { return m_actions; }

private:
    void add(const QString& text, const char* name, const QKeySequence& key, void (RunColumnKeys::*act)());
    int placeBeside(int steps) const;
    void wider();
    void narrower();
    void asWideAsWords();
    void toTheLeft();
    void toTheRight();
    void move(int steps);

    QTableView& m_table;
    RunColumnFit& m_fit;
    QList<QAction*> m_actions;
};

}  // namespace leafbench::ui
