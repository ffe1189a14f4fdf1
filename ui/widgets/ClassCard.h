#pragma once

#include "engine/dataset/DatasetIndex.h"
#include "ui/widgets/Card.h"

class QTableView;

namespace leafbench::ui {

class ClassTableModel;
class NoteList;

/// The dataset's classes, to choose one from, and below them what the scan met.
class ClassCard : public Card {
    Q_OBJECT
public:
    explicit ClassCard(QWidget* parent = nullptr);
    void setDataset(const DatasetPtr& dataset);  ///< chooses "all classes"

signals:
    /// A class index, ClassTableModel::allClasses or ClassTableModel::unlabelled.
    void classChosen(int classIndex);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    ClassTableModel* m_model;
    QTableView* m_table;
    NoteList* m_notes;
};

/// How tables of the project look: rows of one height, no grid, numbers to the right, keyboard by rows.
void styleTable(QTableView& table);

}  // namespace leafbench::ui
