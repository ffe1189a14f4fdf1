#include "ui/classify/PictureFilter.h"

#include "ui/classify/PictureListModel.h"

namespace leafbench::ui {

PictureFilter::PictureFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(PictureListModel::ValueRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void PictureFilter::setShown(std::optional<PictureState> state)
{
    m_shown = state;
    invalidateFilter();
}

bool PictureFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (!m_shown)
        return true;
    const int state = sourceModel()->index(row, 0, parent).data(PictureListModel::StateRole).toInt();
    return static_cast<PictureState>(state) == *m_shown;
}

}  // namespace leafbench::ui
