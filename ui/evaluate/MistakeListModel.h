#pragma once

#include "engine/runs/evaluation/EvaluateRun.h"
#include "ui/shared/ThumbnailStore.h"

#include <QAbstractListModel>
#include <QPixmap>

#include <vector>

namespace leafbench::ui {

/// The images of one cell of a confusion matrix, most confident first, with thumbnails that arrive when decoded.
class MistakeListModel : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int ConfidenceRole = Qt::UserRole;  ///< 0 .. 1
    static constexpr int PathRole = Qt::UserRole + 1;    ///< absolute

    /// `side`: pixels of the longer side of a thumbnail.
    explicit MistakeListModel(int side, QObject* parent = nullptr);

    void setCell(const Evaluation& evaluation, int truth, int predicted);
    void clear();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void onReady(const QList<quint32>& rows);

    ThumbnailStore m_store;
    QPixmap m_nothing;
    DatasetPtr m_images;  ///< only the cell's images, a row each
    std::vector<double> m_confidences;
    QString m_predicted;
};

}  // namespace leafbench::ui
