#pragma once

#include "engine/runs/place/MovePlace.h"
#include "ui/shared/Card.h"

class QLabel;
class QPushButton;

namespace leafbench::ui {

/// Where the runs and studies lie, what is there, and buttons to look at it, to move it, and to use another folder.
class PlaceCard : public Card {
    Q_OBJECT
public:
    explicit PlaceCard(QWidget* parent = nullptr);

    void showReading(const QString& folder);  ///< until showPlace() or showMissing()
    void showPlace(const RunsPlace& place);
    void showMissing();
    /// Whether the folder can be moved, or another one used; an obstacle in words, or empty.
    void setObstacle(const QString& obstacle);

signals:
    void openAsked();
    void moveAsked();
    void otherAsked();

private:
    void updateButtons();

    QLabel* m_folder;
    QLabel* m_content;
    QLabel* m_size;
    QLabel* m_free;
    QPushButton* m_open;
    QPushButton* m_move;
    QPushButton* m_other;
    bool m_there = false;
    QString m_obstacle;
};

}  // namespace leafbench::ui
