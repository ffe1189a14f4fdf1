#include "ui/runs/TrashTableModel.h"

#include "ui/words/MachineText.h"
#include "ui/words/Words.h"

#include <numeric>

namespace leafbench::ui {

TrashTableModel::TrashTableModel(QObject* parent) : TableModel(parent)
{
    const auto trashedAt
        = [](const TrashedRun& run) { return run.trashed.toLocalTime().toString(QStringLiteral("yyyy-MM-dd hh:mm")); };
    setColumns({text(tr("Run"), {}, &TrashedRun::name), text(tr("Deleted"), {}, trashedAt),
                number(tr("Size"), {}, [](const TrashedRun& run) { return words::bytes(run.bytes); })});
}

qint64 TrashTableModel::bytes() const
{
    return std::accumulate(rows().begin(), rows().end(), qint64(0),
                           [](qint64 sum, const TrashedRun& run) { return sum + run.bytes; });
}

QVariant TrashTableModel::cell(const TrashedRun& run, const QModelIndex& index, int role) const
{
    return role == Qt::ToolTipRole ? run.path : TableModel::cell(run, index, role);
}

}  // namespace leafbench::ui
