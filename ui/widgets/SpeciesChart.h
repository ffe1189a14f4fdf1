#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QChart;
class QChartView;

namespace leafbench::ui {

/// Images by species as horizontal bars, each with its count at the end.
class SpeciesChart : public QWidget {
    Q_OBJECT
public:
    explicit SpeciesChart(QWidget* parent = nullptr);
    /// `names` readable, from the top; as many counts.
    void setCounts(const QStringList& names, const std::vector<qint64>& counts);

private:
    void rebuild();
    QChartView* m_view;
    QStringList m_names;
    std::vector<qint64> m_counts;
};

}  // namespace leafbench::ui
