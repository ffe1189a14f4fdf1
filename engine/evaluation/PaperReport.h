#pragma once

#include "engine/evaluation/ClassificationReport.h"

namespace leafbench {

/// The paper's Figure 15: a row a class of paperClasses(), in their order and with their names (the paper writes three of them
/// otherwise), shares with two digits; then its averages.
struct PaperReport {
    std::vector<ReportRow> classes;
    double accuracy = 0;
    ReportRow macro;
    ReportRow weighted;
    qint64 images = 0;
};
const PaperReport& paperReport();

}  // namespace leafbench
