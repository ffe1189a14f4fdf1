#include "ui/shared/runs/RunListModel.h"

#include "ui/words/Counted.h"
#include "ui/words/RunText.h"
#include "ui/words/Words.h"

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
    const auto done = run.epochsDone();
    parts << (done ? words::partOfEpochs(*done, run.recipe.epochs)
                   : RunListModel::tr("%1 of %2").arg(words::dash(), words::epochsText(run.recipe.epochs)));
    if (run.state != RunState::Finished || run.inUse)
        parts << shownStateText(shownState(run));
    return parts.join(QStringLiteral(", "));
}

RunListModel::RunListModel(Show show, QObject* parent) : RowModel(parent), m_show(show) {}

void RunListModel::setRuns(const std::vector<Run>& runs)
{
    std::vector<Run> shown;
    std::copy_if(runs.begin(), runs.end(), std::back_inserter(shown),
                 [this](const Run& r) { return m_show == Show::Trained ? !r.starter : r.hasBest; });
    const bool samePaths = std::equal(shown.begin(), shown.end(), m_rows.begin(), m_rows.end(),
                                      [](const Run& a, const Run& b) { return a.path == b.path; });
    // A chooser loses its choice on a reset, so reset only if the list differs.
    if (samePaths) {
        m_rows = std::move(shown);
        allChanged();
        return;
    }
    setRows(std::move(shown));
}

int RunListModel::rowOf(const QString& path) const
{
    return findRow([&](const Run& run) { return run.path == path; });
}

const Run* RunListModel::find(const QString& path) const
{
    const int found = rowOf(path);
    return found < 0 ? nullptr : &row(found);
}

QVariant RunListModel::cell(const Run& run, const QModelIndex&, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return words::runTitle(run);
    case Qt::AccessibleTextRole: return words::runTitle(run).replace(QChar(0x2605), tr("starred"));
    case Qt::ToolTipRole: return tr("%1\n%2\n%3").arg(run.name, runSummary(run), run.path);
    case PathRole: return run.path;
    default: return {};
    }
}

}  // namespace leafbench::ui
