#pragma once

#include "engine/dataset/DatasetIndex.h"
#include "ui/widgets/Card.h"

#include <set>

class QItemSelection;
class QTableView;

namespace leafbench::ui {

class ClassTableModel;
class FilteredImages;
class NoteList;

/// The classes that the filter lists, to choose some from (Ctrl and Shift take several), and below them what the scan met.
class ClassCard : public Card {
    Q_OBJECT
public:
    explicit ClassCard(QWidget* parent = nullptr);
    void show(const FilteredImages& images);
    using Card::show;
    void focusTable();

signals:
    /// Class indices, ClassTableModel::unlabelled; none: all that are listed.
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
    bool m_selecting = false;  // by this card, not by the user
};

/// How tables of the project look: rows of one height, no grid, numbers to the right, keyboard by rows.
void styleTable(QTableView& table);

}  // namespace leafbench::ui
