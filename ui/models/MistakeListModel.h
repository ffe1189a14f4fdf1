#pragma once

#include "engine/runs/EvaluateRun.h"
#include "ui/models/ThumbnailStore.h"

#include <QAbstractListModel>
#include <QPixmap>

#include <vector>

namespace leafbench::ui {

/// The images of one cell of a confusion matrix, surest first, with thumbnails that come when they are ready.
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
    DatasetPtr m_images;  ///< the cell's images alone, a row each
    std::vector<double> m_confidences;
    QString m_predicted;
};

}  // namespace leafbench::ui
