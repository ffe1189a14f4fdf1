#include "engine/paper/PaperComparison.h"

#include <algorithm>

namespace leafbench {

bool ComparedTable::anyMeasured() const
{
    return std::any_of(rows.begin(), rows.end(), [](const ComparedRow& row) { return row.own.has_value(); });
}

/// A study with its curve, computed once.
struct Measured {
    const SpeedupStudy* study;
    QString workload;
    SpeedupCurve curve;
};

static ComparedRow compared(const PaperRow& paper, const std::vector<Measured>& all)
{
    ComparedRow row{paper, {}, 0, {}};
    for (const Measured& one : all) {
        if (one.workload != paper.workload)
            continue;
        if (const SpeedupPoint* point = one.curve.widest(paper.workers)) {
            row.own = *point;
            row.images = one.study->images();
            row.measured = one.study->started;
            return row;
        }
    }
    return row;
}

std::vector<ComparedTable> compareWithPaper(std::span<const SpeedupStudy> studies)
{
    std::vector<Measured> all;
    for (const SpeedupStudy& study : studies)
        all.push_back({&study, toWord(study.options.workload), study.curve()});
    std::vector<ComparedTable> tables;
    for (const PaperTable& paper : paperTables()) {
        ComparedTable table{&paper, {}};
        for (const PaperRow& row : paper.rows)
            table.rows.push_back(compared(row, all));
        tables.push_back(std::move(table));
    }
    return tables;
}

}  // namespace leafbench
