#pragma once

#include "engine/monitor/ResourceMonitor.h"
#include "engine/monitor/ResourceSeries.h"
#include "ui/plots/LivePlot.h"

namespace leafbench::ui {

/// Resource use over time: processor use of this program and of all programs and GPU use (left axis, 0 to 100 %), memory of this
/// program (right axis, GB). Keeps at most 2,000 points.
class ResourcePlot : public LivePlot {
    Q_OBJECT
public:
    explicit ResourcePlot(QWidget* parent = nullptr);

    void setSamples(std::vector<ResourceSample> samples);
    void addSample(const ResourceSample& sample);  ///< later than those before
    void clear();

    std::vector<ResourceSample> samples() const;
    QString readout(double seconds) const override;  ///< of the sample nearest to it; empty without samples

    PlotTable table() const override;
    Figure figure(const PlotTheme& look, QSizeF size) const override;
    QSize sizeHint() const override { return {480, 100}; }
    QSize minimumSizeHint() const override { return {220, 100}; }

protected:
    std::vector<double> places() const override;

private:
    ResourceSeries m_series;
    bool m_hasGpu = false;
};

}  // namespace leafbench::ui
