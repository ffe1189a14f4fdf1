#pragma once

#include "engine/runs/evaluation/EvaluateRun.h"

#include <QAbstractListModel>

#include <vector>

namespace leafbench::ui {

/// The most confused classes, in words. Of two directions only the one with more images is shown.
class ConfusedPairModel : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int TruthRole = Qt::UserRole;  ///< class indexes
    static constexpr int PredictedRole = Qt::UserRole + 1;

    using QAbstractListModel::QAbstractListModel;

    void setEvaluation(const Evaluation& evaluation, int limit);
    void clear();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row {
        QString text;
        int truth;
        int predicted;
    };
    std::vector<Row> m_rows;
};

}  // namespace leafbench::ui
