#pragma once

#include <QTableView>

namespace leafbench::ui {

/// A table without grid, row headers or frame, for use in a card. Ctrl+C copies the selection, tab-separated.
class TableView : public QTableView {
    Q_OBJECT
public:
    explicit TableView(QWidget* parent = nullptr);

    QString selectedText() const;
    /// Columns share the width if their contents fit, else the table scrolls.
    void setFillsWidth(bool fills);
    /// One column takes the remaining width, at least `atLeast` pixels at the size of text that the program was drawn with.
    void setStretchColumn(int column, int atLeast);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool viewportEvent(QEvent* event) override;  ///< the tool tip of a shortened cell says the whole of it

private:
    void fitColumns();
    bool m_fillsWidth = false;
    int m_stretchColumn = -1;
    int m_stretchAtLeast = 0;
};

}  // namespace leafbench::ui
