#pragma once

#include "engine/dataset/Split.h"
#include "ui/shared/Card.h"
#include "ui/shared/TableModel.h"

class QTableView;

namespace leafbench::ui {

class NoteList;

struct SubsetCount {
    Subset subset;
    qint64 images;
    double share;  ///< 0 .. 1, of the labelled images
};

/// The split in numbers, and its warnings. A click chooses a subset; the filter bar offers the same by keyboard.
class SplitCard : public Card {
    Q_OBJECT
public:
    explicit SplitCard(QWidget* parent = nullptr);
    void setSplit(const Split* split);             ///< null: none; not stored
    void setChosen(std::optional<Subset> subset);  ///< highlights its row
    void setCompact(bool compact);                 ///< without the table

signals:
    /// A click on a row; none for the highlighted one.
    void subsetChosen(std::optional<leafbench::Subset> subset);

private:
    TableModel<SubsetCount>* m_model;
    QTableView* m_table;
    NoteList* m_warnings;
    std::optional<Subset> m_chosen;
};

/// "folders of the dataset", "70 / 20 / 10 by class, seed 42".
QString splitOptionsText(const SplitOptions& options);

}  // namespace leafbench::ui
