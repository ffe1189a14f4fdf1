#pragma once

#include "engine/parallel/ResourceMonitor.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace leafbench::ui {

/// What the machine did over time: processor use of this program and of all programs and GPU use (left axis, 0 to 100 %),
/// memory of this program (right axis, GB). Follows the theme; the pointer reads values out. Redraws at most 15 times a
/// second; however long it is fed, it keeps at most 2,000 points.
class ResourcePlot : public QWidget {
    Q_OBJECT
public:
    explicit ResourcePlot(QWidget* parent = nullptr);
    ~ResourcePlot() override;

    void setSamples(std::vector<ResourceSample> samples);
    void addSample(const ResourceSample& sample);  ///< later than those before
    void clear();

    std::vector<ResourceSample> samples() const;
    QString readout(double seconds) const;  ///< of the sample nearest to it; empty without samples
    QString legend() const;                 ///< rich text for a card's hint

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void legendChanged();  ///< another theme, or the first GPU

private:
    void applyTheme();
    void scheduleReplot();
    void draw();
    void rescale();
    void hover(QPoint position);
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace leafbench::ui
