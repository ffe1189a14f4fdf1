#pragma once

#include "engine/common/Result.h"
#include "engine/concurrency/Job.h"
#include "engine/dataset/DatasetIndex.h"
#include "engine/dataset/Split.h"
#include "ui/explore/PictureFacts.h"
#include "ui/shared/Card.h"

#include <QList>
#include <QString>

#include <array>
#include <memory>
#include <optional>

class QGridLayout;
class QLabel;
class QToolButton;

namespace leafbench::ui {

class ChannelHistogram;
class ElidedLabel;
class JobRunner;

/// The chosen image: picture, file, size, class, subset, source leaf, channels and their histogram. Reads the file in the
/// background. A click requests the large picture.
class SelectedImageCard : public Card {
    Q_OBJECT
public:
    explicit SelectedImageCard(JobRunner& jobs, QWidget* parent = nullptr);

    void setImage(DatasetPtr dataset, quint32 image);
    void setSplit(std::shared_ptr<const Split> split);
    void clear();

signals:
    void imageOpened(quint32 image);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    ElidedLabel* addRow(QGridLayout* rows, const QString& name, Qt::TextElideMode mode);
    void showFacts(const Result<PictureFacts>& facts);
    void showChannels();
    void showLeaf(const PictureFacts& facts);
    void showPicture(const QImage& picture, bool broken);
    void showSubset();

    JobRunner& m_jobs;
    QLabel* m_hintWhenEmpty;
    QWidget* m_content;
    QToolButton* m_picture;
    QList<QLabel*> m_names;  // hidden in a narrow card
    ElidedLabel* m_file;
    ElidedLabel* m_size;
    ElidedLabel* m_class;
    ElidedLabel* m_subset;
    ElidedLabel* m_leaf;
    ElidedLabel* m_mean;
    ElidedLabel* m_deviation;
    ChannelHistogram* m_histogram;
    std::array<QString, 2> m_channels;  // mean and deviation
    DatasetPtr m_dataset;
    std::shared_ptr<const Split> m_split;
    std::optional<quint32> m_image;
    CancellationToken m_reading;
    quint64 m_lastReading = 0;
};

}  // namespace leafbench::ui
