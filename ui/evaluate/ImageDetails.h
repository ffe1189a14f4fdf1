#pragma once

#include "ui/shared/ThumbnailStore.h"

#include <QModelIndex>
#include <QWidget>

class QLabel;
class QPushButton;

namespace leafbench::ui {

class PictureView;

/// The chosen row of a CaptionedListModel: a large picture, its texts, and its actions.
class ImageDetails : public QWidget {
    Q_OBJECT
public:
    /// `whenEmpty`: how to select one.
    explicit ImageDetails(const QString& whenEmpty, QWidget* parent = nullptr);

    void showRow(const QModelIndex& index);  ///< an invalid one clears
    QString details() const;

signals:
    void cellRequested(int truth, int predicted);

private:
    void showPicture();

    ThumbnailStore m_store;
    PictureView* m_picture;
    QLabel* m_details;
    QPushButton* m_open;
    QPushButton* m_cell;
    QString m_whenEmpty;
    QString m_path;
    int m_truth = -1;
    int m_predicted = -1;
};

}  // namespace leafbench::ui
