#include "ui/evaluate/MistakeListModel.h"

#include "ui/words/ClassText.h"
#include "ui/words/Words.h"

#include <QIcon>

namespace leafbench::ui {

MistakeListModel::MistakeListModel(int side, QObject* parent) : CaptionedListModel(side, parent), m_nothing(side, side)
{
    m_nothing.fill(Qt::transparent);
}

void MistakeListModel::setCell(const Evaluation& evaluation, int truth, int predicted)
{
    std::vector<EvaluatedImage> found;
    std::copy_if(evaluation.images.begin(), evaluation.images.end(), std::back_inserter(found),
                 [&](const EvaluatedImage& i) { return i.truth == truth && i.predicted == predicted; });
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.confidence > b.confidence; });
    const QString said = classText(evaluation.classNames.value(predicted));
    std::vector<CaptionedImage> images;
    for (const EvaluatedImage& image : found) {
        const QString sure = words::percent(image.confidence);
        images.push_back({.path = image.path,
                          .caption = sure,
                          .note = {},
                          .details = tr("Said %1, %2 sure\n%3").arg(said, sure, image.path),
                          .truth = truth,
                          .predicted = predicted});
    }
    setImages(evaluation.datasetRoot, std::move(images));
}

QVariant MistakeListModel::cell(const CaptionedImage& image, const QModelIndex& index, int role) const
{
    const QVariant value = CaptionedListModel::cell(image, index, role);
    switch (role) {
    // An empty one of the same size until it is decoded, so that nothing moves.
    case Qt::DecorationRole: return QIcon(value.isValid() ? QPixmap::fromImage(value.value<QImage>()) : m_nothing);
    case Qt::AccessibleTextRole: return tr("%1, %2 sure").arg(image.path.section(u'/', -1), image.caption);
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::AlignHCenter | Qt::AlignTop);
    default: return value;
    }
}

}  // namespace leafbench::ui
