#pragma once

#include "engine/speedup/SpeedupCurve.h"
#include "ui/plots/FigurePlot.h"

#include <optional>

namespace leafbench::ui {

/// Elapsed time as a bar a worker count, as plain data: the median, with a whisker from the minimum to the maximum of the repeats.
struct ElapsedFigure {
    SpeedupCurve curve{};
    QString workersWord{};
    std::vector<int> planned{};    ///< counts that keep a place before they are measured
    std::optional<int> running{};  ///< the count that is measured now

    std::vector<int> counts() const;     ///< of the places, from the left
    QString barText(int workers) const;  ///< "49.6 s"; empty while not measured
    QString readout(double workers) const;
    QString name() const;
    QString description() const;
    Figure figure(const PlotTheme& look) const;

private:
    double unitSeconds() const;
    PlotPoint bar(int workers, double place, const PlotTheme& look) const;
};

class ElapsedBars : public DataPlot<ElapsedFigure> {
    Q_OBJECT
public:
    explicit ElapsedBars(QWidget* parent = nullptr);

    void setCurve(const SpeedupCurve& curve) { set(&ElapsedFigure::curve, curve); }
    void setPlanned(const std::vector<int>& workers) { set(&ElapsedFigure::planned, workers); }
    void setRunning(std::optional<int> workers) { set(&ElapsedFigure::running, workers); }
    void setWorkersWord(const QString& word) { set(&ElapsedFigure::workersWord, word); }

    std::vector<int> counts() const { return m_shown.counts(); }
    QString barText(int workers) const { return m_shown.barText(workers); }

    PlotTable table() const override;
    QSize sizeHint() const override { return QSize(360, 200) * plotScale(); }
    QSize minimumSizeHint() const override { return QSize(200, 190) * plotScale(); }

protected:
    std::vector<double> places() const override;
    QString itemText(int item) const override { return m_shown.readout(counts()[std::size_t(item)]); }
};

}  // namespace leafbench::ui
