#pragma once

#include "engine/common/Result.h"
#include "engine/concurrency/Job.h"
#include "engine/dataset/DatasetIndex.h"

#include <QDialog>
#include <QImage>

#include <vector>

class QLabel;
class QToolButton;

namespace leafbench::ui {

class ElidedLabel;
class JobRunner;
class PictureView;

/// One picture as large as the window allows; the arrow keys step through a list, Esc closes it. Files are read in the background.
class LargePicture : public QDialog {
    Q_OBJECT
public:
    /// `images`: for the arrow keys; only `image` if it is none of them.
    LargePicture(JobRunner& jobs, DatasetPtr dataset, std::vector<quint32> images, quint32 image, QWidget* parent = nullptr);

    quint32 image() const { return m_images[m_place]; }

signals:
    void imageShown(quint32 image);
    void menuRequested(quint32 image, QPoint globalPosition);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void go(std::size_t place);
    void step(int by);
    void read();
    void take(const Result<QImage>& picture);

    JobRunner& m_jobs;
    DatasetPtr m_dataset;
    std::vector<quint32> m_images;
    std::size_t m_place = 0;
    QLabel* m_title;
    ElidedLabel* m_file;
    QLabel* m_count;
    PictureView* m_view;
    QToolButton* m_back;
    QToolButton* m_on;
    CancellationToken m_reading;
    quint64 m_lastReading = 0;
};

}  // namespace leafbench::ui
