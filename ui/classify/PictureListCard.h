#pragma once

#include "ui/shared/Card.h"
#include "ui/shared/ThumbnailStore.h"

#include <QTimer>

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace leafbench::ui {

class PictureFilter;
class PictureListModel;
class TableView;

/// The list of given pictures: counts, filter, table with thumbnails of the visible rows. Delete removes the selection, Ctrl+C
/// copies it.
class PictureListCard : public Card {
    Q_OBJECT
public:
    explicit PictureListCard(QWidget* parent = nullptr);

    PictureListModel& model() { return *m_model; }
    TableView& table() { return *m_table; }
    void choose(quint64 id);   ///< selects its row if that is visible
    quint64 chosenId() const;  ///< 0: none
    std::vector<quint64> selectedIds() const;

signals:
    void chosen(quint64 id);  ///< by hand, or because its row was removed
    void clearRequested();
    void exportRequested();

private:
    void makeTable();
    void makeHeader();
    void requestVisible();
    void removeSelected();
    void describe();

    ThumbnailStore m_thumbnails;
    PictureListModel* m_model;
    PictureFilter* m_filter;
    TableView* m_table;
    QComboBox* m_shown;
    QPushButton* m_remove;
    QTimer m_soon;  ///< combines many changes in one turn of the event loop
    QTimer m_counts;
    QLabel* m_summary;  ///< counts; below the head, which is full in a small window
};

}  // namespace leafbench::ui
