#pragma once

#include "engine/speedup/PaperTables.h"

#include <optional>
#include <span>
#include <vector>

namespace leafbench {

/// A row of the paper and what this machine measured for it.
struct ComparedRow {
    PaperRow paper;
    std::optional<SpeedupPoint> own;  ///< none: not measured yet
    qint64 images = 0;                ///< that one run of `own` went over
    QDateTime measured;
};

/// A table of the paper beside this machine's numbers.
struct ComparedTable {
    const PaperTable* paper = nullptr;
    std::vector<ComparedRow> rows;

    bool anyMeasured() const;
};

/// Every table of the paper, in its order; a row takes its numbers from the first study of its workload that measured
/// its worker count. Give studies newest first. Rows of one table may come from several studies (Table 10 from two);
/// each speedup is over the base of its own study.
std::vector<ComparedTable> compareWithPaper(std::span<const SpeedupStudy> studies);

}  // namespace leafbench
