#pragma once

#include "engine/evaluation/ClassificationReport.h"

namespace leafbench {

/// A classification report as a table for other programs: a row a class, then accuracy (or micro average), macro and weighted
/// average. Beside each recall its 95 % Wilson interval; the macro and weighted averages have none. Accuracy has its share
/// under every column, as all three are the same there.

/// RFC 4180, line ends "\r\n", shares with all their digits, names as they are. Header: class, precision, recall, recall_low,
/// recall_high, f1, support.
QString reportCsv(const ClassificationReport& report);

/// A tabular for the package booktabs, UTF-8. Names escaped.
QString reportLatex(const ClassificationReport& report, int digits = 2);

/// A table as GitHub and pandoc read it. Names escaped.
QString reportMarkdown(const ClassificationReport& report, int digits = 2);

}  // namespace leafbench
