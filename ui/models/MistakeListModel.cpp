#include "ui/models/MistakeListModel.h"

#include "ui/models/ClassText.h"
#include "ui/words/Words.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace leafbench::ui {

void MistakeListModel::setCell(const Evaluation& evaluation, int truth, int predicted)
{
    beginResetModel();
    m_items.clear();
    const QDir root(evaluation.datasetRoot);
    for (const EvaluatedImage& image : evaluation.images) {
        if (image.truth == truth && image.predicted == predicted)
            m_items.push_back({root.absoluteFilePath(image.path), diseaseText(evaluation.classNames.value(predicted)),
                               image.confidence, {}});
    }
    std::stable_sort(m_items.begin(), m_items.end(),
                     [](const Item& a, const Item& b) { return a.confidence > b.confidence; });
    endResetModel();
}

void MistakeListModel::clear()
{
    beginResetModel();
    m_items.clear();
    endResetModel();
}

void MistakeListModel::setThumbnail(const QString& path, const QImage& image)
{
    for (int row = 0; row < rowCount(); ++row) {
        Item& item = m_items[static_cast<std::size_t>(row)];
        if (item.path != path)
            continue;
        item.thumbnail = image;
        emit dataChanged(index(row), index(row), {Qt::DecorationRole});
    }
}

int MistakeListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant MistakeListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item& item = m_items[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return words::percent(item.confidence);
    case Qt::DecorationRole: return item.thumbnail.isNull() ? QVariant() : QVariant(item.thumbnail);
    case Qt::ToolTipRole: return tr("Said %1, %2 sure\n%3").arg(item.predicted, words::percent(item.confidence), item.path);
    case Qt::AccessibleTextRole: return tr("%1, %2").arg(QFileInfo(item.path).fileName(), words::percent(item.confidence));
    case ConfidenceRole: return item.confidence;
    case PathRole: return item.path;
    default: return {};
    }
}

}  // namespace leafbench::ui
