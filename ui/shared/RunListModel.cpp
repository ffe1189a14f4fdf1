#include "ui/shared/RunListModel.h"

#include "ui/words/Words.h"

#include <algorithm>

namespace leafbench::ui {

QString shownStateText(ShownState state)
{
    switch (state) {
    case ShownState::Running: return RunListModel::tr("running");
    case ShownState::Finished: return RunListModel::tr("finished");
    case ShownState::Cancelled: return RunListModel::tr("stopped");
    case ShownState::Failed: return RunListModel::tr("failed");
    case ShownState::Pruned: return RunListModel::tr("pruned");
    case ShownState::Interrupted: return RunListModel::tr("broken off");  // no process holds it: the program died
    }
    return {};
}

QString runSummary(const Run& run)
{
    QStringList parts;
    if (const EpochRecord* best = run.best())
        parts << RunListModel::tr("%1 valid").arg(words::percent(best->validAccuracy));
    parts << RunListModel::tr("%1 of %2 epochs").arg(run.epochs.size()).arg(run.recipe.epochs);
    if (run.state != RunState::Finished || run.inUse)
        parts << shownStateText(shownState(run));
    return parts.join(QStringLiteral(", "));
}

QString runTitle(const Run& run)
{
    if (!run.started.isValid())
        return run.name;
    return RunListModel::tr("%1 \u00b7 %2 px")
        .arg(run.started.toLocalTime().toString(QStringLiteral("yyyy-MM-dd hh:mm")))
        .arg(run.recipe.inputSize);
}

RunListModel::RunListModel(Show show, QObject* parent) : QAbstractListModel(parent), m_show(show) {}

void RunListModel::setRuns(const std::vector<Run>& runs)
{
    std::vector<Run> shown;
    std::copy_if(runs.begin(), runs.end(), std::back_inserter(shown),
                 [this](const Run& r) { return m_show == Show::All || r.hasBest; });
    const bool samePaths = std::equal(shown.begin(), shown.end(), m_runs.begin(), m_runs.end(),
                                      [](const Run& a, const Run& b) { return a.path == b.path; });
    // A chooser loses its choice on a reset, so reset only if the list differs.
    if (samePaths) {
        m_runs = std::move(shown);
        if (!m_runs.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_runs = std::move(shown);
    endResetModel();
}

int RunListModel::rowOf(const QString& path) const
{
    const auto found = std::find_if(m_runs.begin(), m_runs.end(), [&](const Run& r) { return r.path == path; });
    return found == m_runs.end() ? -1 : static_cast<int>(found - m_runs.begin());
}

const Run* RunListModel::find(const QString& path) const
{
    const int row = rowOf(path);
    return row < 0 ? nullptr : &m_runs[static_cast<std::size_t>(row)];
}

int RunListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_runs.size()); }

QVariant RunListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Run& run = m_runs[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return runTitle(run);
    case Qt::ToolTipRole: return tr("%1\n%2\n%3").arg(run.name, runSummary(run), run.path);
    case PathRole: return run.path;
    default: return {};
    }
}

}  // namespace leafbench::ui
