#pragma once

#include "ui/models/FileThumbnails.h"
#include "ui/widgets/Card.h"

#include <QTimer>

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace leafbench::ui {

class JobRunner;
class PictureFilter;
class PictureListModel;
class TableView;

/// The list of pictures that were handed over: counts, filter, table with thumbnails of what is on the screen.
/// Delete removes what is selected, Ctrl+C copies it.
class PictureListCard : public Card {
    Q_OBJECT
public:
    explicit PictureListCard(JobRunner& jobs, QWidget* parent = nullptr);

    PictureListModel& model() { return *m_model; }
    TableView& table() { return *m_table; }
    void choose(quint64 id);  ///< selects its row, where that is shown
    quint64 chosenId() const; ///< 0: none
    std::vector<quint64> selectedIds() const;

signals:
    void chosen(quint64 id);  ///< by hand, or as the row before went
    void clearWanted();
    void exportWanted();

private:
    void makeTable();
    void makeHeader();
    void wantVisible();
    void removeSelected();
    void describe();

    FileThumbnails m_thumbnails;
    PictureListModel* m_model;
    PictureFilter* m_filter;
    TableView* m_table;
    QComboBox* m_shown;
    QPushButton* m_remove;
    QTimer m_soon;  ///< many changes in one turn of the event loop, one wish
    QTimer m_counts;
    QLabel* m_summary;  ///< counts; under the head, which is full in a small window
};

}  // namespace leafbench::ui
