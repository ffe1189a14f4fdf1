#pragma once

#include "ui/plots/PlotTable.h"

#include <QDialog>

namespace leafbench::ui {

/// The numbers of a plot as a table to walk through, to copy and to save as CSV. Deletes itself when closed.
class PlotTableDialog : public QDialog {
    Q_OBJECT
public:
    PlotTableDialog(const QString& title, PlotTable table, QWidget* parent);

    void copy() const;                 ///< all of it, as CSV
    void saveTo(const QString& path);  ///< as CSV; says so, or why not

private:
    void askAndSave();

    QString m_title;
    PlotTable m_table;
};

}  // namespace leafbench::ui
