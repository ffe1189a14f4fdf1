#pragma once

#include "ui/shared/runs/RunListModel.h"

#include <QComboBox>

namespace leafbench::ui {

class Session;

/// A session's runs in a chooser. It keeps up with the session's list, before runsListed() tells of it, and its choice stays.
class RunChoice : public QComboBox {
    Q_OBJECT
public:
    /// name: of the object; title: for screen readers.
    RunChoice(Session& session, RunListModel::Show show, const char* name, const QString& title, QWidget* parent = nullptr);

    QString path() const;  ///< of the chosen run; empty: none
    const Run* run() const { return m_model->find(path()); }
    const Run* find(const QString& runPath) const { return m_model->find(runPath); }
    void select(const QString& runPath);  ///< does not emit chosen(); a path that is not listed: none

signals:
    void chosen(const QString& path);  ///< by hand
    void runsListed();                 ///< the session's runs have changed

private:
    void list();

    Session& m_session;
    RunListModel* m_model;
};

}  // namespace leafbench::ui
