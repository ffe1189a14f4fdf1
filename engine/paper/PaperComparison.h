#pragma once

#include "engine/paper/PaperTables.h"

#include <optional>
#include <span>
#include <vector>

namespace leafbench {

/// A row of the paper and this machine's measurement.
struct ComparedRow {
    PaperRow paper;
    std::optional<SpeedupPoint> own;  ///< empty: not measured
    qint64 images = 0;                ///< of one run of `own`
    QDateTime measured;
};

/// A table of the paper beside this machine's numbers.
struct ComparedTable {
    const PaperTable* paper = nullptr;
    std::vector<ComparedRow> rows;

    bool anyMeasured() const;
};

/// Every table of the paper, in order. A row uses the first study of its workload with its worker count; pass the newest
/// first. Rows of one table may use several studies (Table 10 uses two); each speedup is relative to its own study's base.
std::vector<ComparedTable> compareWithPaper(std::span<const SpeedupStudy> studies);

}  // namespace leafbench
