#pragma once

#include "engine/dataset/DatasetIndex.h"
#include "ui/shared/Card.h"

#include <set>

class QItemSelection;
class QTableView;

namespace leafbench::ui {

class ClassTableModel;
class FilteredImages;
class NoteList;

/// The filtered classes to choose from (Ctrl and Shift select several), and below them the scan's notes.
class ClassCard : public Card {
    Q_OBJECT
public:
    explicit ClassCard(QWidget* parent = nullptr);
    void show(const FilteredImages& images);
    using Card::show;
    void focusTable();

signals:
    /// Class indexes, ClassTableModel::unlabelled; empty: all listed classes.
    void classesChosen(const std::set<int>& classes);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void onSelection(const QItemSelection& added);
    std::set<int> selected() const;
    void select(const std::set<int>& classes);
    void showNotes(const FilteredImages& images);

    ClassTableModel* m_model;
    QTableView* m_table;
    NoteList* m_notes;
    DatasetPtr m_notesOf;
    bool m_selecting = false;  // selection changed by this card, not by the user
};

/// The project's table style: rows of one height, no grid, numbers right-aligned, row selection by keyboard.
void styleTable(QTableView& table);

}  // namespace leafbench::ui
