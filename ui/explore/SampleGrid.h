#pragma once

#include "engine/dataset/DatasetIndex.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace leafbench::ui {

class ThumbnailStore;

/// Twelve pictures of different classes, with the class names: the paper's Figure 1.
class SampleGrid : public QWidget {
    Q_OBJECT
public:
    static constexpr int pictures = 12;

    explicit SampleGrid(QWidget* parent = nullptr);
    ~SampleGrid() override;

    void setDataset(DatasetPtr dataset);
    void shuffle();  ///< the next seed's choice
    bool idle() const;

    std::vector<quint32> images() const { return m_images; }

signals:
    void imageChosen(quint32 image);
    void menuRequested(quint32 image, QPoint globalPosition);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    class Tile;
    void choose();
    void arrange();

    DatasetPtr m_dataset;
    quint64 m_seed = 42;
    std::vector<quint32> m_images;
    ThumbnailStore* m_store;
    QGridLayout* m_layout;
    std::vector<Tile*> m_tiles;
    int m_columns = 0;
};

}  // namespace leafbench::ui
