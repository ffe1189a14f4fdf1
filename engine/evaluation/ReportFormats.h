#pragma once

#include "engine/evaluation/ClassificationReport.h"

namespace leafbench {

/// A classification report as a table: a row a class, then accuracy (or micro average), macro and weighted average. Each recall has
/// its 95 % Wilson interval; the macro and weighted averages have none. Accuracy fills every column, because all three are equal.

/// RFC 4180, line ends "\r\n", shares with full precision, unescaped names. Header: class, precision, recall, recall_low,
/// recall_high, f1, support.
QString reportCsv(const ClassificationReport& report);

/// A booktabs tabular in UTF-8. Names are escaped.
QString reportLatex(const ClassificationReport& report, int digits = 2);

/// A table for GitHub and pandoc. Names are escaped.
QString reportMarkdown(const ClassificationReport& report, int digits = 2);

}  // namespace leafbench
