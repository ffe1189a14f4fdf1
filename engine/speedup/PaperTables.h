#pragma once

#include "engine/speedup/SpeedupStudy.h"

#include <QString>

#include <vector>

namespace leafbench {

struct PaperRow {
    QString label;       ///< the paper's word: "Serial (1 process)"
    QString workload;    ///< the table's, but for rows of Table 10 and its kind
    int workers = 1;     ///< on our axis: 0 for the paper's serial training beside loader workers
    double seconds = 0;
    double secondsInText = 0;  ///< what the paper's text says where its table differs; else 0
    double speedup = 1;  ///< as printed
};

/// A table of the paper, with the hardware it was measured on. Data of resources/paper/tables.json.
struct PaperTable {
    int number = 0;            ///< 4, 5, 7, 9, 10, 12
    std::vector<int> figures;  ///< that show it
    QString workload;          ///< "stats-tasks", ...; "train-all" (10) is two of them together
    QString title;
    QString cpu;
    int cores = 0;             ///< as the paper states them
    QString gpu;               ///< empty without
    int hardwareTable = 0;     ///< of the paper, that describes it: 3, 6, 8, 11
    int speedupDigits = 2;     ///< decimals that the paper prints
    QString note;              ///< where the paper contradicts itself; English
    std::vector<PaperRow> rows;

    const PaperRow* find(int workers) const;  ///< null where the paper has none
};

/// Thread: any; read once.
const std::vector<PaperTable>& paperTables();
/// Null where the paper has none.
const PaperTable* paperTable(Workload workload);

}  // namespace leafbench
