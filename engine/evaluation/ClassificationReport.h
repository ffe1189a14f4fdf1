#pragma once

#include "engine/evaluation/ConfusionMatrix.h"

#include <QString>
#include <QStringList>

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

/// scikit-learn's classification_report of a matrix, with labels = all classes and target_names = their names.
struct ClassificationReport {
    std::vector<ReportRow> classes;
    bool microIsAccuracy = true;  ///< false if a class occurs neither as truth nor as prediction: then "micro avg"
    ReportRow micro;              ///< "accuracy" (in f1) or "micro avg"
    ReportRow macro;
    ReportRow weighted;

    QString text(int digits = 2) const;  ///< byte for byte scikit-learn 1.2's
};

ClassificationReport classificationReport(const ConfusionMatrix& matrix, const QStringList& classNames);

}  // namespace leafbench
