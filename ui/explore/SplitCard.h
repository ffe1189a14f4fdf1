#pragma once

#include "engine/dataset/Split.h"
#include "ui/shared/Card.h"

class QTableView;

namespace leafbench::ui {

class NoteList;
class SplitModel;

/// The split in numbers, and its warnings. A click chooses a subset; the filter bar offers the same by keyboard.
class SplitCard : public Card {
    Q_OBJECT
public:
    explicit SplitCard(QWidget* parent = nullptr);
    void setSplit(const Split* split);
    void setChosen(std::optional<Subset> subset);  ///< highlights its row
    void setCompact(bool compact);                 ///< without the table

signals:
    /// A click on a row; none for the highlighted one.
    void subsetChosen(std::optional<leafbench::Subset> subset);

private:
    SplitModel* m_model;
    QTableView* m_table;
    NoteList* m_warnings;
    std::optional<Subset> m_chosen;
};

/// "folders of the dataset", "70 / 20 / 10 by class, seed 42".
QString splitOptionsText(const SplitOptions& options);

}  // namespace leafbench::ui
