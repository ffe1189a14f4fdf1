#pragma once

#include "engine/runs/answers/RunClassifier.h"
#include "ui/shared/CaptionedListModel.h"

namespace leafbench::ui {

/// The nearest training pictures of an answer, nearest first. The caption is the disease, the note the distance.
class NeighborModel : public CaptionedListModel {
    Q_OBJECT
public:
    using CaptionedListModel::CaptionedListModel;

    void setLeaves(const std::vector<NeighborLeaf>& leaves);

private:
    QVariant cell(const CaptionedImage& image, const QModelIndex& index, int role) const override;
    QStringList m_spoken;  ///< a row each, for screen readers
};

}  // namespace leafbench::ui
