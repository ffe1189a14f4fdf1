#pragma once

#include "engine/dataset/DatasetIndex.h"
#include "engine/dataset/Split.h"
#include "ui/widgets/Card.h"

class QStackedWidget;
class QToolButton;

namespace leafbench::ui {

class ElidedLabel;
class SampleGrid;
class ThumbnailGrid;
class ThumbnailModel;
class ThumbnailStore;

/// The pictures of the chosen class, or the twelve samples.
class GridCard : public Card {
    Q_OBJECT
public:
    explicit GridCard(QWidget* parent = nullptr);

    void setDataset(DatasetPtr dataset);
    void setSplit(std::shared_ptr<const Split> split);
    /// A class index, ClassTableModel::allClasses or ClassTableModel::unlabelled.
    void showClass(int classIndex);
    void showSamples(bool samples);
    bool settled() const;  ///< every picture on the screen is there

signals:
    void imageChosen(quint32 image);

private:
    QToolButton* addToggle(const QString& text, bool samples);
    void describe();

    DatasetPtr m_dataset;
    std::shared_ptr<const Split> m_split;
    int m_class;
    ThumbnailStore* m_store;
    ThumbnailModel* m_model;
    ThumbnailGrid* m_grid;
    SampleGrid* m_samples;
    QStackedWidget* m_stack;
    QToolButton* m_shuffle;
    ElidedLabel* m_counts;
    QToolButton* m_gridToggle;
    QToolButton* m_samplesToggle;
};

}  // namespace leafbench::ui
