#pragma once

#include "ui/shared/runs/RunListModel.h"
#include "ui/theme/ComboBox.h"

namespace leafbench::ui {

class Session;

/// A chooser for the session's runs. It follows the session's list, before it emits runsListed(), and keeps its choice.
class RunChoice : public ComboBox {
    Q_OBJECT
public:
    /// name: of the object; title: for screen readers.
    RunChoice(Session& session, RunListModel::Show show, const char* name, const QString& title, QWidget* parent = nullptr);

    QString path() const;  ///< of the chosen run; empty: none
    const Run* run() const { return m_model->find(path()); }
    const Run* find(const QString& runPath) const { return m_model->find(runPath); }
    QSize sizeHint() const override;
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
