#pragma once

#include "engine/paper/PaperComparison.h"

#include <QDialog>

class QPushButton;

namespace leafbench::ui {

class JobRunner;
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

/// "Beside the paper": opens the dialog with the stored studies' newest measurements.
QPushButton* makePaperButton(JobRunner& jobs, const QString& studiesDir);

}  // namespace leafbench::ui
