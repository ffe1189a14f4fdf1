#pragma once

#include "engine/speedup/SpeedupStudy.h"

#include <QString>

#include <vector>

namespace leafbench {

struct PaperRow {
    QString label;     ///< the paper's word: "Serial (1 process)"
    QString workload;  ///< the table's, except in rows of Table 10
    int workers = 1;   ///< on our axis: 0 for the paper's serial training beside loader workers
    double seconds = 0;
    double secondsInText = 0;  ///< from the paper's text if it differs from the table; else 0
    double speedup = 1;        ///< as printed
};

/// A table of the paper, with its hardware. From resources/paper/tables.json.
struct PaperTable {
    int number = 0;            ///< 4, 5, 7, 9, 10, 12
    std::vector<int> figures;  ///< figures of the same numbers
    QString workload;          ///< "stats-tasks", ...; "train-all" (10) combines two
    QString title;
    QString cpu;
    int cores = 0;          ///< as the paper states them
    QString gpu;            ///< empty without a GPU
    int hardwareTable = 0;  ///< the paper's table that describes it: 3, 6, 8, 11
    int speedupDigits = 2;  ///< decimals that the paper prints
    QString note;           ///< contradictions in the paper; English
    std::vector<PaperRow> rows;

    const PaperRow* find(int workers) const;  ///< null if the paper has none
};

/// Thread: any; read once.
const std::vector<PaperTable>& paperTables();
/// Null if the paper has none.
const PaperTable* paperTable(Workload workload);
const PaperRow* paperRow(Workload workload, int workers);

}  // namespace leafbench
