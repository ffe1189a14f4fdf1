#pragma once

#include "engine/runs/EvaluateRun.h"

#include <QAbstractListModel>
#include <QImage>

#include <vector>

namespace leafbench::ui {

/// The images of one cell of a confusion matrix, surest first. Thumbnails come later, by setThumbnail().
class MistakeListModel : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int ConfidenceRole = Qt::UserRole;  ///< 0 .. 1
    static constexpr int PathRole = Qt::UserRole + 1;    ///< absolute

    using QAbstractListModel::QAbstractListModel;

    void setCell(const Evaluation& evaluation, int truth, int predicted);
    void clear();
    void setThumbnail(const QString& path, const QImage& image);  ///< null: the file cannot be shown
    QString path(int row) const { return m_items[static_cast<std::size_t>(row)].path; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Item {
        QString path;
        QString predicted;
        double confidence = 0;
        QImage thumbnail;
    };
    std::vector<Item> m_items;
};

}  // namespace leafbench::ui
