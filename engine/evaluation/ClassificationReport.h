#pragma once

#include "engine/evaluation/ConfusionMatrix.h"

#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace leafbench {

/// A line of the report. Shares in 0 .. 1; 0 where scikit-learn divides by zero (zero_division=0).
struct ReportRow {
    QString name;
    double precision = 0;
    double recall = 0;
    double f1 = 0;
    qint64 support = 0;
};

/// scikit-learn's classification_report of a matrix, with labels = all classes (or some) and target_names = their names.
struct ClassificationReport {
    std::vector<ReportRow> classes;
    /// False if a class occurs neither as truth nor as prediction, or one that is not listed does: then "micro avg".
    bool microIsAccuracy = true;
    ReportRow micro;  ///< "accuracy" (in f1) or "micro avg"
    ReportRow macro;
    ReportRow weighted;

    QString text(int digits = 2) const;  ///< byte for byte scikit-learn 1.2's
};

ClassificationReport classificationReport(const ConfusionMatrix& matrix, const QStringList& classNames);

/// Of some classes alone, by their indexes in the order wanted; images of other classes count only where they were taken for these.
ClassificationReport classificationReport(const ConfusionMatrix& matrix, const QStringList& classNames,
                                          std::span<const int> labels);

}  // namespace leafbench
