#pragma once

#include "engine/runs/evaluation/EvaluateRun.h"
#include "ui/shared/CaptionedListModel.h"

#include <QPixmap>

namespace leafbench::ui {

/// The images of one cell of a confusion matrix, most confident first. The caption is the confidence.
class MistakeListModel : public CaptionedListModel {
    Q_OBJECT
public:
    /// `side`: pixels of the longer side of a thumbnail.
    explicit MistakeListModel(int side, QObject* parent = nullptr);

    void setCell(const Evaluation& evaluation, int truth, int predicted);

private:
    QVariant cell(const CaptionedImage& image, const QModelIndex& index, int role) const override;
    QPixmap m_nothing;
};

}  // namespace leafbench::ui
