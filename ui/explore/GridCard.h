#pragma once

#include "engine/dataset/DatasetIndex.h"
#include "ui/shared/Card.h"

class QSlider;
class QStackedWidget;
class QToolButton;

namespace leafbench::ui {

class ElidedLabel;
class FilteredImages;
class SampleGrid;
class ThumbnailGrid;
class ThumbnailModel;
class ThumbnailStore;

/// The filtered pictures in one of three sizes, or the twelve samples.
class GridCard : public Card {
    Q_OBJECT
public:
    explicit GridCard(QWidget* parent = nullptr);

    void show(const FilteredImages& images);
    using Card::show;
    void showSamples(bool samples);
    bool idle() const;  ///< every visible picture is there

    const std::vector<quint32>& images() const;  ///< in the order of the grid
    void setCurrentImage(quint32 image);
    void focusGrid();
    void setPictureSize(int size);  ///< 0 .. 2
    ThumbnailGrid& grid() { return *m_grid; }

signals:
    void imageChosen(quint32 image);
    void imageOpened(quint32 image);
    void menuRequested(quint32 image, QPoint globalPosition);

private:
    QToolButton* addToggle(const QString& text, bool samples);
    void addSizes(class QHBoxLayout* row);
    QString titleOf(const FilteredImages& images) const;
    QString countsOf(const FilteredImages& images) const;
    void describe();

    DatasetPtr m_dataset;
    ThumbnailStore* m_store;
    ThumbnailModel* m_model;
    ThumbnailGrid* m_grid;
    SampleGrid* m_samples;
    QStackedWidget* m_stack;
    QToolButton* m_shuffle;
    QSlider* m_size;
    ElidedLabel* m_counts;
    QToolButton* m_gridToggle;
    QToolButton* m_samplesToggle;
    QString m_gridTitle;
    QString m_gridCounts;
};

}  // namespace leafbench::ui
