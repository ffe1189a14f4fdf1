#pragma once

#include "engine/speedup/PaperComparison.h"

#include <QDialog>

namespace leafbench::ui {

class PaperTableModel;
class TableView;

/// The paper's tables of times and speedups beside what this machine measured for them.
class PaperDialog : public QDialog {
    Q_OBJECT
public:
    PaperDialog(std::vector<ComparedTable> tables, QWidget* parent);

private:
    PaperTableModel* m_model;
    TableView* m_table;
};

}  // namespace leafbench::ui
