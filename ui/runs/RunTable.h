#pragma once

#include "ui/shared/TableView.h"

namespace leafbench::ui {

class RunGroups;

/// The table of the runs: a group's header is drawn across all columns. A click on it, Space or Return opens and closes the group;
/// so do Right and Left on a header, and + and - on any of its rows.
class RunTable : public TableView {
    Q_OBJECT
public:
    explicit RunTable(RunGroups& groups, QWidget* parent = nullptr);

    void setGroupCollapsed(int row, bool isCollapsed);  ///< of any row of it

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintHeader(QPainter& painter, int row) const;
    void paintFold(QPainter& painter, const QRect& place, int row) const;
    void paintTexts(QPainter& painter, const QRect& place, int row, const QColor& muted) const;
    QRect mirrored(const QRect& rect) const;
    bool foldByKey(int key);

    RunGroups& m_groups;
};

}  // namespace leafbench::ui
