#include "engine/evaluation/ClassificationReport.h"

#include <span>

namespace leafbench {

namespace {

/// numpy's sum of contiguous doubles: the same order of additions, hence the same bits. Blocks of up to 128 numbers go
/// through eight accumulators; longer ranges are halved at a multiple of eight.
double pairwiseSum(std::span<const double> values)
{
    const std::size_t count = values.size();
    if (count < 8) {
        double sum = 0;
        for (double value : values)
            sum += value;
        return sum;
    }
    if (count > 128) {
        const std::size_t half = count / 2 - (count / 2) % 8;
        return pairwiseSum(values.first(half)) + pairwiseSum(values.subspan(half));
    }
    double r[8];
    std::copy_n(values.begin(), 8, r);
    std::size_t i = 8;
    for (; i + 8 <= count; i += 8) {
        for (std::size_t k = 0; k < 8; ++k)
            r[k] += values[i + k];
    }
    double sum = ((r[0] + r[1]) + (r[2] + r[3])) + ((r[4] + r[5]) + (r[6] + r[7]));
    for (; i < count; ++i)
        sum += values[i];
    return sum;
}

double share(qint64 part, qint64 whole)
{
    return whole == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(whole);
}

/// The scores of counts, in scikit-learn's order of operations.
ReportRow scores(const QString& name, qint64 hits, qint64 predicted, qint64 support)
{
    ReportRow row{name, share(hits, predicted), share(hits, support), 0.0, support};
    const double sum = row.precision + row.recall;
    row.f1 = 2.0 * row.precision * row.recall / (sum == 0.0 ? 1.0 : sum);
    return row;
}

/// The mean of one column, every class weighing the same.
double macroMean(const std::vector<ReportRow>& rows, double ReportRow::*column)
{
    std::vector<double> values;
    for (const ReportRow& row : rows)
        values.push_back(row.*column);
    return rows.empty() ? 0.0 : pairwiseSum(values) / static_cast<double>(rows.size());
}

/// The mean of one column, every image weighing the same.
double weightedMean(const std::vector<ReportRow>& rows, double ReportRow::*column, qint64 total)
{
    std::vector<double> values;
    for (const ReportRow& row : rows)
        values.push_back(row.*column * static_cast<double>(row.support));
    return total == 0 ? 0.0 : pairwiseSum(values) / static_cast<double>(total);
}

}  // namespace

ClassificationReport classificationReport(const ConfusionMatrix& matrix, const QStringList& classNames)
{
    Q_ASSERT(classNames.size() == matrix.classes());
    ClassificationReport report;
    for (int i = 0; i < matrix.classes(); ++i) {
        const qint64 predicted = matrix.predictions(i);
        const qint64 support = matrix.support(i);
        report.microIsAccuracy = report.microIsAccuracy && (predicted > 0 || support > 0);
        report.classes.push_back(scores(classNames[i], matrix.at(i, i), predicted, support));
    }
    const qint64 total = matrix.total();
    const QString microName = report.microIsAccuracy ? QStringLiteral("accuracy") : QStringLiteral("micro avg");
    report.micro = scores(microName, matrix.correct(), total, total);
    report.macro = {QStringLiteral("macro avg"), 0, 0, 0, total};
    report.weighted = {QStringLiteral("weighted avg"), 0, 0, 0, total};
    for (auto column : {&ReportRow::precision, &ReportRow::recall, &ReportRow::f1}) {
        report.macro.*column = macroMean(report.classes, column);
        report.weighted.*column = weightedMean(report.classes, column, total);
    }
    return report;
}

}  // namespace leafbench
