#pragma once

#include "ui/shared/Card.h"

#include <memory>
#include <optional>
#include <set>

class QPushButton;

namespace leafbench {
struct TuningStudy;
}

namespace leafbench::ui {

class TableView;
class TrialFilter;
class TrialTableModel;

/// All trials of a study in a table: sorting by header, filtering by brushes in plots, copying as text.
class TrialsCard : public Card {
    Q_OBJECT
public:
    explicit TrialsCard(QWidget* parent = nullptr);

    void setStudy(std::shared_ptr<const TuningStudy> study);
    void setShown(std::optional<std::set<int>> numbers);  ///< none: all
    void select(std::optional<int> number);               ///< does not emit chosen()
    const TrialTableModel& model() const { return *m_model; }
    const TrialFilter& filter() const { return *m_filter; }
    TableView& table() { return *m_table; }
    void copy() const;

signals:
    void chosen(int number);  ///< by hand
    void showAllRequested();

private:
    void makeTable();
    void describe();

    TrialTableModel* m_model;
    TrialFilter* m_filter;
    TableView* m_table;
    QPushButton* m_showAll;
    bool m_selecting = false;
};

}  // namespace leafbench::ui
