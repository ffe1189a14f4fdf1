#include "ui/shared/runs/RunChoice.h"

#include "ui/bridge/Session.h"
#include "ui/shared/Widgets.h"

namespace leafbench::ui {

RunChoice::RunChoice(Session& session, RunListModel::Show show, const char* name, const QString& title, QWidget* parent)
    : ComboBox(parent),
      m_session(session),
      m_model(new RunListModel(show, this))
{
    setModel(m_model);
    identify(this, name, title);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(17);
    setPlaceholderText(tr("No run yet"));
    connect(this, &QComboBox::activated, this, [this] { emit chosen(path()); });
    connect(&m_session, &Session::runsChanged, this, &RunChoice::list);
    m_model->setRuns(m_session.runs());
}

/// Where there is room, a whole title; a narrow window shortens it.
QSize RunChoice::sizeHint() const
{
    constexpr int more = 10;  // characters
    return QComboBox::sizeHint() + QSize(more * fontMetrics().averageCharWidth(), 0);
}

QString RunChoice::path() const { return currentData(RunListModel::PathRole).toString(); }

void RunChoice::select(const QString& runPath) { setCurrentIndex(m_model->rowOf(runPath)); }

void RunChoice::list()
{
    const QString before = path();
    m_model->setRuns(m_session.runs());
    select(before);
    emit runsListed();
}

}  // namespace leafbench::ui
