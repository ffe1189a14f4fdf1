#pragma once

#include "engine/dataset/Split.h"
#include "ui/widgets/Card.h"

class QTableView;

namespace leafbench::ui {

class NoteList;
class SplitModel;

/// The split in numbers, and its warnings.
class SplitCard : public Card {
    Q_OBJECT
public:
    explicit SplitCard(QWidget* parent = nullptr);
    void setSplit(const Split* split);

private:
    SplitModel* m_model;
    QTableView* m_table;
    NoteList* m_warnings;
};

/// "folders of the dataset", "70 / 20 / 10 by class, seed 42".
QString splitOptionsText(const SplitOptions& options);

}  // namespace leafbench::ui
