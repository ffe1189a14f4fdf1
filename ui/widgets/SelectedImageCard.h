#pragma once

#include "engine/common/Outcome.h"
#include "engine/dataset/DatasetIndex.h"
#include "engine/dataset/Split.h"
#include "engine/parallel/Job.h"
#include "ui/widgets/Card.h"

#include <QImage>
#include <QList>

#include <memory>
#include <optional>

class QGridLayout;
class QLabel;

namespace leafbench::ui {

class ElidedLabel;
class JobRunner;

/// The chosen image: the picture, its file, size, class and subset. Reads the file in the background.
class SelectedImageCard : public Card {
    Q_OBJECT
public:
    explicit SelectedImageCard(JobRunner& jobs, QWidget* parent = nullptr);

    void setImage(DatasetPtr dataset, quint32 image);
    void setSplit(std::shared_ptr<const Split> split);
    void clear();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Facts {
        QImage picture;
        QSize size;
        qint64 bytes = 0;
    };
    static Outcome<Facts> read(const QString& path);
    ElidedLabel* addRow(QGridLayout* rows, const QString& name, Qt::TextElideMode mode);
    void showFacts(const Outcome<Facts>& facts);
    void showPicture(const QImage& picture, bool broken);
    void showSubset();

    JobRunner& m_jobs;
    QLabel* m_hintWhenEmpty;
    QWidget* m_content;
    QLabel* m_picture;
    QList<QLabel*> m_names;  // hidden in a narrow card: the values speak for themselves
    ElidedLabel* m_file;
    ElidedLabel* m_size;
    ElidedLabel* m_class;
    ElidedLabel* m_subset;
    DatasetPtr m_dataset;
    std::shared_ptr<const Split> m_split;
    std::optional<quint32> m_image;
    CancellationToken m_reading;
    quint64 m_lastReading = 0;
};

}  // namespace leafbench::ui
