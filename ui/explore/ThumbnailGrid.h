#pragma once

#include <QAbstractItemView>
#include <QCache>
#include <QPixmap>
#include <QTimer>

class QLabel;

namespace leafbench::ui {

class ThumbnailModel;
class ThumbnailStore;

/// A grid of square pictures that fills its width and tells the store which are visible. Computes positions instead of storing
/// them: layout, resize and scroll cost the same for a hundred or tens of thousands of pictures.
class ThumbnailGrid : public QAbstractItemView {
    Q_OBJECT
public:
    ThumbnailGrid(ThumbnailModel& model, ThumbnailStore& store, QWidget* parent = nullptr);

    /// Preferred cell size in pixels, gap included; the width decides the rest.
    void setRequestedCell(int pixels);
    int cell() const { return m_cell; }
    int columns() const { return m_columns; }
    /// Visible rows of the model, also partly: first and one past the last.
    std::pair<int, int> visibleRows() const;
    bool idle() const { return !m_soon.isActive(); }  ///< the store knows what is visible

    QRect visualRect(const QModelIndex& index) const override;
    QModelIndex indexAt(const QPoint& point) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    void keyboardSearch(const QString&) override {}  // the default would read tens of thousands of file names a key

signals:
    void imageChosen(quint32 image);
    void imageOpened(quint32 image);  ///< Enter, or a double click
    void menuRequested(quint32 image, QPoint globalPosition);

protected:
    void reset() override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void updateGeometries() override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex&) const override { return false; }
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection& selection) const override;

private:
    int rows() const;
    QRect rectOf(int row) const;  ///< in the viewport, gap included
    const QPixmap& tile(int row, int side);
    void paintTile(QPainter& painter, int row);
    void requestVisible();
    void showPlace();

    ThumbnailModel& m_model;
    ThumbnailStore& m_store;
    QTimer m_soon;                     // combines many changes in one turn of the event loop
    QCache<quint32, QPixmap> m_tiles;  // painted and scaled, by image; some screens of them
    QLabel* m_place;                   // position shown while dragging the scroll bar
    int m_requestedCell;
    int m_cell = 1;
    int m_columns = 1;
};

}  // namespace leafbench::ui
