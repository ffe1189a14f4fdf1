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

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace leafbench::ui
