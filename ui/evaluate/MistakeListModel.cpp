#include "ui/evaluate/MistakeListModel.h"

#include "ui/words/ClassText.h"
#include "ui/words/ErrorText.h"
#include "ui/words/Words.h"

#include <QIcon>

#include <algorithm>
#include <numeric>

namespace leafbench::ui {

MistakeListModel::MistakeListModel(int side, QObject* parent)
    : QAbstractListModel(parent),
      m_store(side),
      m_nothing(side, side),
      m_images(std::make_shared<DatasetIndex>())
{
    m_nothing.fill(Qt::transparent);
    connect(&m_store, &ThumbnailStore::ready, this, &MistakeListModel::onReady);
}

void MistakeListModel::setCell(const Evaluation& evaluation, int truth, int predicted)
{
    std::vector<EvaluatedImage> found;
    std::copy_if(evaluation.images.begin(), evaluation.images.end(), std::back_inserter(found),
                 [&](const EvaluatedImage& i) { return i.truth == truth && i.predicted == predicted; });
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.confidence > b.confidence; });

    beginResetModel();
    auto images = std::make_shared<DatasetIndex>();
    images->root = evaluation.datasetRoot;
    m_confidences.clear();
    for (const EvaluatedImage& image : found) {
        images->images.push_back({image.path, image.truth, Folder::Root});
        m_confidences.push_back(image.confidence);
    }
    m_images = images;
    m_predicted = classText(evaluation.classNames.value(predicted));
    std::vector<quint32> rows(found.size());
    std::iota(rows.begin(), rows.end(), 0u);
    m_store.setDataset(m_images);
    m_store.request(rows);
    endResetModel();
}

void MistakeListModel::clear()
{
    beginResetModel();
    m_images = std::make_shared<DatasetIndex>();
    m_confidences.clear();
    m_store.setDataset(m_images);
    endResetModel();
}

int MistakeListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_confidences.size());
}

QVariant MistakeListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const QString sure = words::percent(m_confidences[row]);
    const Thumbnail* thumbnail = m_store.find(static_cast<quint32>(row));
    switch (role) {
    case Qt::DisplayRole: return sure;
    case Qt::DecorationRole:
        // An empty one of the same size until it is decoded, so that nothing moves.
        return QIcon(thumbnail && !thumbnail->image.isNull() ? QPixmap::fromImage(thumbnail->image) : m_nothing);
    case Qt::ToolTipRole:
        if (thumbnail && thumbnail->error)
            return words::errorText(*thumbnail->error);
        return tr("Said %1, %2 sure\n%3").arg(m_predicted, sure, m_images->images[row].path);
    case Qt::AccessibleTextRole: return tr("%1, %2 sure").arg(m_images->images[row].path.section(u'/', -1), sure);
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::AlignHCenter | Qt::AlignTop);
    case ConfidenceRole: return m_confidences[row];
    case PathRole: return m_images->absolutePath(row);
    default: return {};
    }
}

void MistakeListModel::onReady(const QList<quint32>& rows)
{
    for (const quint32 row : rows) {
        const QModelIndex changed = index(static_cast<int>(row));
        if (changed.isValid())
            emit dataChanged(changed, changed, {Qt::DecorationRole, Qt::ToolTipRole});
    }
}

}  // namespace leafbench::ui
