#pragma once

#include "engine/evaluation/ClassificationReport.h"

namespace leafbench {

/// The paper's Figure 15: a row a class, in the order and with the names of paperClasses() (the paper spells three differently),
/// shares with two digits; then its averages. From resources/paper/study.json. Thread: any; read once.
struct PaperReport {
    std::vector<ReportRow> classes;
    double accuracy = 0;
    ReportRow macro;
    ReportRow weighted;
    qint64 images = 0;
};
const PaperReport& paperReport();

}  // namespace leafbench
