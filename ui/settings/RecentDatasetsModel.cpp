#include "ui/settings/RecentDatasetsModel.h"

#include <QDir>

namespace leafbench::ui {

QVariant RecentDatasetsModel::cell(const QString& folder, const QModelIndex&, int role) const
{
    const QString path = QDir::toNativeSeparators(folder);
    if (role == Qt::ToolTipRole)
        return path;
    if (role != Qt::DisplayRole)
        return {};
    return QDir(folder).exists() ? path : tr("%1 (not there now)").arg(path);
}

}  // namespace leafbench::ui
