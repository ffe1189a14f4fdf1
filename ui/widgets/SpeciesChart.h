#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QChartView;
class QValueAxis;

namespace leafbench::ui {

/// Images by species as horizontal bars: the name before each, its count behind.
class SpeciesChart : public QWidget {
    Q_OBJECT
public:
    explicit SpeciesChart(QWidget* parent = nullptr);
    /// `names` readable, from the top; as many counts.
    void setCounts(const QStringList& names, const std::vector<qint64>& counts);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void rebuild();
    void arrange();
    void describe();
    int namesWidth() const;

    QChartView* m_view;
    QValueAxis* m_images = nullptr;  // the chart's
    QStringList m_names;
    std::vector<qint64> m_counts;
};

}  // namespace leafbench::ui
