#pragma once

#include <QTableView>

namespace leafbench::ui {

/// A table of rows without a grid, headers or frame of its own, as it stands in a card. Ctrl+C copies what is selected,
/// with tabs between columns, for a spreadsheet.
class TableView : public QTableView {
    Q_OBJECT
public:
    explicit TableView(QWidget* parent = nullptr);

    QString selectedText() const;
    /// Columns share the width while their contents fit, and scroll where they do not.
    void setFillsWidth(bool fills);
    /// One column takes the width that the others leave, `atLeast` pixels.
    void setStretchColumn(int column, int atLeast);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();
    bool m_fillsWidth = false;
    int m_stretchColumn = -1;
    int m_stretchAtLeast = 0;
};

}  // namespace leafbench::ui
