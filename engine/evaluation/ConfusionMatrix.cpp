#include "engine/evaluation/ConfusionMatrix.h"

#include "engine/common/Csv.h"

#include <numeric>

namespace leafbench {

ConfusionMatrix::ConfusionMatrix(int classes)
    : m_classes(classes),
      m_counts(static_cast<std::size_t>(classes) * static_cast<std::size_t>(classes), 0)
{
}

void ConfusionMatrix::add(int truth, int predicted)
{
    Q_ASSERT(truth >= 0 && truth < m_classes && predicted >= 0 && predicted < m_classes);
    ++m_counts[static_cast<std::size_t>(truth) * m_classes + predicted];
}

qint64 ConfusionMatrix::support(int truth) const
{
    qint64 sum = 0;
    for (int predicted = 0; predicted < m_classes; ++predicted)
        sum += at(truth, predicted);
    return sum;
}

qint64 ConfusionMatrix::predictions(int predicted) const
{
    qint64 sum = 0;
    for (int truth = 0; truth < m_classes; ++truth)
        sum += at(truth, predicted);
    return sum;
}

qint64 ConfusionMatrix::total() const { return std::accumulate(m_counts.begin(), m_counts.end(), qint64{0}); }

qint64 ConfusionMatrix::correct() const
{
    qint64 sum = 0;
    for (int i = 0; i < m_classes; ++i)
        sum += at(i, i);
    return sum;
}

double ConfusionMatrix::accuracy() const
{
    const qint64 images = total();
    return images == 0 ? 0.0 : static_cast<double>(correct()) / static_cast<double>(images);
}

QString ConfusionMatrix::toCsv(const QStringList& classNames) const
{
    Q_ASSERT(classNames.size() == m_classes);
    const QString lineEnd = QStringLiteral("\r\n");
    QString csv = csvLine(QStringList{QStringLiteral("truth")} + classNames) + lineEnd;
    for (int truth = 0; truth < m_classes; ++truth) {
        QStringList fields{classNames[truth]};
        for (int predicted = 0; predicted < m_classes; ++predicted)
            fields << QString::number(at(truth, predicted));
        csv += csvLine(fields) + lineEnd;
    }
    return csv;
}

}  // namespace leafbench
