#include "ui/explore/check/FaultyFileModel.h"

#include "ui/words/ErrorText.h"
#include "ui/words/Words.h"

namespace leafbench::ui {

FaultyFileModel::FaultyFileModel(QObject* parent) : QAbstractTableModel(parent) {}

void FaultyFileModel::setFacts(DatasetFactsPtr facts)
{
    beginResetModel();
    m_facts = std::move(facts);
    m_images = m_facts ? m_facts->faulty() : std::vector<quint32>();
    endResetModel();
}

QString FaultyFileModel::path(int row) const { return m_facts->index->absolutePath(image(row)); }

int FaultyFileModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_images.size()); }

int FaultyFileModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant FaultyFileModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString& path = m_facts->index->images[image(index.row())].path;
    Error error = *m_facts->images[image(index.row())].error;
    error.subject = tr("This file");  // its name is beside the reason
    const QString reason = words::errorText(error);
    if (role == Qt::DisplayRole)
        return index.column() == File ? path : reason;
    if (role == Qt::ToolTipRole)
        return QString(path + QLatin1Char('\n') + reason);
    return {};
}

QVariant FaultyFileModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return section == File ? tr("File") : tr("Reason");
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    return {};
}

}  // namespace leafbench::ui
