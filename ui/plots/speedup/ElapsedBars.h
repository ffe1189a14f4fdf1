#pragma once

#include "engine/speedup/SpeedupCurve.h"
#include "ui/plots/FigurePlot.h"

#include <optional>

namespace leafbench::ui {

/// Elapsed time as a bar a count (over nodes "2x1"), as plain data: the median, with a whisker from the minimum to the maximum of
/// the repeats.
struct ElapsedFigure {
    SpeedupCurve curve{};
    QString workersWord{};
    std::vector<WorkerCount> planned{};    ///< counts that keep a place before they are measured
    std::optional<WorkerCount> running{};  ///< the count that is measured now

    std::vector<WorkerCount> counts() const;   ///< of the places, from the left
    QString barText(WorkerCount count) const;  ///< "49.6 s"; empty while not measured
    QString countReadout(WorkerCount count) const;
    QString readout(double workers) const;  ///< of the widest with as many workers
    QString name() const;
    QString description() const;
    Figure figure(const PlotTheme& look) const;

private:
    double unitSeconds() const;
    PlotPoint bar(WorkerCount count, double place, const PlotTheme& look) const;
    bool isBeyondCores(WorkerCount count) const;
};

class ElapsedBars : public DataPlot<ElapsedFigure> {
    Q_OBJECT
public:
    explicit ElapsedBars(QWidget* parent = nullptr);

    void setCurve(const SpeedupCurve& curve) { set(&ElapsedFigure::curve, curve); }
    void setPlanned(const std::vector<WorkerCount>& counts) { set(&ElapsedFigure::planned, counts); }
    void setRunning(std::optional<WorkerCount> count) { set(&ElapsedFigure::running, count); }
    void setWorkersWord(const QString& word) { set(&ElapsedFigure::workersWord, word); }

    std::vector<WorkerCount> counts() const { return m_shown.counts(); }
    QString barText(WorkerCount count) const { return m_shown.barText(count); }

    PlotTable table() const override;
    QSize sizeHint() const override { return QSize(360, 200) * plotScale(); }
    QSize minimumSizeHint() const override { return QSize(200, 190) * plotScale(); }

protected:
    std::vector<double> places() const override;
    QString itemText(int item) const override { return m_shown.countReadout(counts()[std::size_t(item)]); }
};

}  // namespace leafbench::ui
