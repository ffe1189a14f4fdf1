#pragma once

#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace leafbench {

/// Counts of images by true class (row) and predicted class (column), as scikit-learn's confusion_matrix.
class ConfusionMatrix {
public:
    ConfusionMatrix() = default;
    explicit ConfusionMatrix(int classes);

    /// truth, predicted: in 0 .. classes-1.
    void add(int truth, int predicted);

    int classes() const { return m_classes; }
    qint64 at(int truth, int predicted) const { return m_counts[static_cast<std::size_t>(truth) * m_classes + predicted]; }
    qint64 support(int truth) const;          ///< images of a true class
    qint64 predictions(int predicted) const;  ///< images predicted as a class
    qint64 total() const;
    qint64 correct() const;
    double accuracy() const;  ///< 0 .. 1; 0 without images

    /// Header line of class names, then a line a true class, RFC 4180 quoting.
    QString toCsv(const QStringList& classNames) const;

private:
    int m_classes = 0;
    std::vector<qint64> m_counts;
};

}  // namespace leafbench
