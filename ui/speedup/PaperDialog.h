#pragma once

#include "engine/paper/PaperComparison.h"

#include <QDialog>

namespace leafbench::ui {

class PaperTableModel;
class TableView;

/// The paper's tables of times and speedups beside this machine's measurements.
class PaperDialog : public QDialog {
    Q_OBJECT
public:
    PaperDialog(std::vector<ComparedTable> tables, QWidget* parent);

private:
    PaperTableModel* m_model;
    TableView* m_table;
};

}  // namespace leafbench::ui
