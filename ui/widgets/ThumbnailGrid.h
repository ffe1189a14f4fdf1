#pragma once

#include <QListView>
#include <QTimer>

namespace leafbench::ui {

class ThumbnailModel;
class ThumbnailStore;

/// A grid of pictures that fills its width and tells the store which of them are on the screen: tens of thousands
/// cost no more than a hundred.
class ThumbnailGrid : public QListView {
    Q_OBJECT
public:
    ThumbnailGrid(ThumbnailModel& model, ThumbnailStore& store, QWidget* parent = nullptr);

    /// Rows on the screen, whole or in part: first and one past the last.
    std::pair<int, int> visibleRows() const;

signals:
    void imageChosen(quint32 image);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();
    void wantVisible();

    ThumbnailModel& m_model;
    ThumbnailStore& m_store;
    QTimer m_soon;  // many changes in one turn of the event loop, one wish
    int m_columns = 1;
};

}  // namespace leafbench::ui
