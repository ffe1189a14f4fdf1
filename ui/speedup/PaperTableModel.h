#pragma once

#include "engine/paper/PaperComparison.h"
#include "ui/shared/TableModel.h"

namespace leafbench::ui {

/// A table's title, or a row of it.
struct PaperLine {
    const ComparedTable* table;
    const ComparedRow* row;  ///< null: the title
};

/// The paper's tables in sequence, with this machine's numbers. Each table starts with a title row.
class PaperTableModel : public TableModel<PaperLine> {
    Q_OBJECT
public:
    enum Column { Label, PaperSeconds, PaperSpeedup, PaperBar, OwnSeconds, OwnSpeedup, OwnBar, Images, Columns };
    /// 0 .. 1: a speedup relative to the highest of its table, the paper's or ours; may be invalid
    static constexpr int ShareRole = ValueRole;

    explicit PaperTableModel(QObject* parent = nullptr);

    void setTables(std::vector<ComparedTable> tables);
    bool isTitle(int row) const { return !this->row(row).row; }

private:
    std::vector<ComparedTable> m_tables;
};

}  // namespace leafbench::ui
