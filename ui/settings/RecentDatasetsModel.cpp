#include "ui/settings/RecentDatasetsModel.h"

#include <QDir>

namespace leafbench::ui {

QVariant RecentDatasetsModel::cell(const RecentDataset& dataset, const QModelIndex&, int role) const
{
    const QString path = QDir::toNativeSeparators(dataset.folder);
    if (role == Qt::ToolTipRole)
        return path;
    if (role != Qt::DisplayRole)
        return {};
    return dataset.away ? tr("%1 (not there now)").arg(path) : path;
}

}  // namespace leafbench::ui
