#include "ui/plots/speedup/SpeedupSeries.h"

#include "ui/words/Counted.h"
#include "ui/words/SpeedupWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <set>

namespace leafbench::ui {
namespace {

using Role = CurveSeries::Role;

struct SpeedupSeriesText {
    Q_DECLARE_TR_FUNCTIONS(leafbench::ui::SpeedupSeries)
};

/// A speedup as the wanted quantity. None: it has no meaning there (Karp-Flatt of the base).
std::optional<double> asQuantity(double speedup, double workers, double base, SpeedupQuantity quantity)
{
    const double ratio = countedWorkers(workers) / countedWorkers(base);
    switch (quantity) {
    case SpeedupQuantity::Speedup: return speedup;
    case SpeedupQuantity::Efficiency: return speedup / ratio;
    case SpeedupQuantity::SerialFraction: break;
    }
    if (ratio <= 1 || speedup <= 0)
        return {};
    return karpFlatt(speedup, ratio);
}

/// A speedup with its interval; one that has no meaning there has no ends.
std::optional<CurvePoint> asPoint(double workers, const Interval& speedup, double base, SpeedupQuantity quantity)
{
    const auto value = asQuantity(speedup.value, workers, base, quantity);
    const auto low = asQuantity(speedup.low, workers, base, quantity), high = asQuantity(speedup.high, workers, base, quantity);
    if (!value)
        return {};
    // The serial fraction falls as the speedup rises.
    return low && high ? CurvePoint{workers, *value, std::min(*low, *high), std::max(*low, *high)}
                       : CurvePoint{workers, *value, *value, *value};
}

void addPoint(CurveSeries& series, double workers, double speedup, double base, SpeedupQuantity quantity)
{
    if (const auto point = asPoint(workers, {speedup, speedup, speedup}, base, quantity))
        series.points.push_back(*point);
}

void add(std::vector<CurveSeries>& all, CurveSeries series)
{
    if (!series.points.empty())
        all.push_back(std::move(series));
}

CurveSeries ideal(const SpeedupFigure& shown, double base)
{
    CurveSeries series{Role::Ideal, SpeedupSeriesText::tr("ideal"), {}};
    const double ends[] = {base, countedWorkers(base), shown.axisEnd()};
    for (const double workers : ends) {
        if (series.points.empty() || workers > series.points.back().workers)
            addPoint(series, workers, countedWorkers(workers) / countedWorkers(base), base, shown.quantity);
    }
    if (shown.quantity == SpeedupQuantity::SerialFraction)
        series.points = {{base, 0, 0, 0}, {shown.axisEnd(), 0, 0, 0}};
    return series;
}

CurveSeries paperSeries(const SpeedupFigure& shown)
{
    CurveSeries series{Role::Paper, paperName(*shown.paper), {}};
    if (shown.paper->rows.empty())
        return series;
    const double base = shown.paper->rows.front().workers;
    for (const PaperRow& row : shown.paper->rows)
        addPoint(series, row.workers, row.speedup, base, shown.quantity);
    return series;
}

/// A law as a smooth line; predictions with their intervals stand on it at their counts.
template <class Fit>
CurveSeries lawSeries(const SpeedupFigure& shown, Role role, const Fit& fit, const QString& name)
{
    CurveSeries series{role, name, {}};
    const double base = shown.curve.baseWorkers, from = countedWorkers(base);
    constexpr int steps = 48;
    for (int i = 0; i <= steps; ++i) {
        const double workers = from * std::pow(shown.axisEnd() / from, double(i) / steps);
        addPoint(series, workers, fit.at(workers), base, shown.quantity);
    }
    return series;
}

void putPredictions(CurveSeries& series, const SpeedupFigure& shown, Interval SpeedupPrediction::*law)
{
    for (const SpeedupPrediction& prediction : shown.curve.predictions) {
        const auto point = asPoint(prediction.workers, prediction.*law, shown.curve.baseWorkers, shown.quantity);
        if (!point)
            continue;
        const auto place = std::lower_bound(series.points.begin(), series.points.end(), point->workers - 1e-6,
                                            [](const CurvePoint& p, double workers) { return p.workers < workers; });
        if (place != series.points.end() && std::abs(place->workers - point->workers) < 1e-6)
            *place = *point;
        else
            series.points.insert(place, *point);
    }
}

void addMeasured(CurveSeries& series, const SpeedupFigure& shown, const SpeedupPoint& point)
{
    auto made = asPoint(point.workers, point.speedup, shown.curve.baseWorkers, shown.quantity);
    if (!made)
        return;
    if (point.nodes > 0)
        made->label = leafbench::countText(point.count());
    series.points.push_back(*made);
}

CurveSeries measuredSeries(const SpeedupFigure& shown)
{
    const bool overNodes = shown.curve.baseNodes > 0;
    CurveSeries series{
        Role::Measured, overNodes ? SpeedupSeriesText::tr("this cluster") : SpeedupSeriesText::tr("this machine"), {}};
    for (const SpeedupPoint& point : shown.curve.widestPoints())
        addMeasured(series, shown, point);
    return series;
}

/// For each number of nodes with a layout that the measured curve lacks: all that was measured on so many, so that it is a curve.
void addLayouts(std::vector<CurveSeries>& all, const SpeedupFigure& shown)
{
    std::set<int> nodes;
    for (const SpeedupPoint& point : shown.curve.points) {
        if (!point.widest)
            nodes.insert(point.nodes);
    }
    for (const int count : nodes) {
        CurveSeries series{
            Role::Layout,
            words::byCount(count, SpeedupSeriesText::tr("this cluster, %1 node"), SpeedupSeriesText::tr("this cluster, %1 nodes"))
                .arg(count),
            {}};
        for (const SpeedupPoint& point : shown.curve.points) {
            if (point.nodes == count)
                addMeasured(series, shown, point);
        }
        add(all, std::move(series));
    }
}

CurveSeries guessSeries(const SpeedupFigure& shown)
{
    CurveSeries series{Role::Guess, SpeedupSeriesText::tr("your guess"), {}};
    for (const CurvePoint& point : shown.guess)
        addPoint(series, point.workers, point.value, shown.guess.front().workers, shown.quantity);
    return series;
}

CurveSeries networkSeries(const SpeedupFigure& shown)
{
    CurveSeries series{Role::Network, SpeedupSeriesText::tr("computed from the network"), {}};
    const std::vector<RankPrediction>& predictions = shown.predicting ? shown.networkMachines : shown.network;
    const double base = shown.curve.baseWorkers;
    if (!predictions.empty())
        addPoint(series, base, 1, base, shown.quantity);
    for (const RankPrediction& p : predictions) {
        const SpeedupPoint* measured = shown.curve.find(p.count());
        if (!measured || measured->widest)
            addPoint(series, p.ranks, p.speedup, base, shown.quantity);
    }
    return series;
}

}  // namespace

double countedWorkers(double workers) { return std::max(1.0, workers); }

const CurvePoint* CurveSeries::at(double workers) const
{
    const auto found
        = std::find_if(points.begin(), points.end(), [&](const CurvePoint& p) { return std::abs(p.workers - workers) < 1e-6; });
    return found == points.end() ? nullptr : &*found;
}

double SpeedupFigure::axisEnd() const
{
    double end = 2;
    if (measured())
        end = std::max<double>(end, curve.points.back().workers);
    if (predicting && !measuredHidden && !curve.predictions.empty())
        end = std::max<double>(end, curve.predictions.back().workers);
    if (predicting && !measuredHidden && !networkMachines.empty())
        end = std::max<double>(end, networkMachines.back().ranks);
    if (paper && !paper->rows.empty())
        end = std::max<double>(end, paper->rows.back().workers);
    for (const CurvePoint& point : guess)
        end = std::max(end, point.workers);
    return end;
}

std::vector<CurveSeries> SpeedupFigure::series() const
{
    std::vector<CurveSeries> all;
    const double base = measured()      ? curve.baseWorkers
        : !guess.empty()                ? guess.front().workers
        : paper && !paper->rows.empty() ? paper->rows.front().workers
                                        : 1;
    add(all, ideal(*this, base));
    if (paper)
        add(all, paperSeries(*this));
    const auto law = [&](Role role, const LawFit& fit, const QString& name, Interval SpeedupPrediction::*predicted) {
        CurveSeries made = lawSeries(*this, role, fit, name);
        if (predicting)
            putPredictions(made, *this, predicted);
        add(all, std::move(made));
    };
    const bool lawful = measured() && !measuredHidden;
    if (lawful && curve.gustafson && quantity != SpeedupQuantity::SerialFraction)
        law(Role::Gustafson, *curve.gustafson, SpeedupSeriesText::tr("Gustafson"), &SpeedupPrediction::gustafson);
    if (lawful && curve.amdahl)
        law(Role::Amdahl, *curve.amdahl, SpeedupSeriesText::tr("Amdahl"), &SpeedupPrediction::amdahl);
    if (lawful && curve.usl)
        add(all, lawSeries(*this, Role::Usl, *curve.usl, SpeedupSeriesText::tr("Scalability law")));
    if (lawful)
        add(all, networkSeries(*this));
    add(all, guessSeries(*this));
    if (lawful)
        addLayouts(all, *this);
    if (lawful)
        add(all, measuredSeries(*this));
    return all;
}

QString guessText(const SpeedupCurve& curve, const std::vector<CurvePoint>& guess)
{
    QString text;
    double worst = -1;
    for (const CurvePoint& point : guess) {
        const SpeedupPoint* measured = curve.widest(qRound(point.workers));
        if (!measured || measured->speedup.value <= 0 || point.value <= 0 || measured->workers == curve.baseWorkers)
            continue;
        const double off = std::abs(std::log(point.value / measured->speedup.value));
        if (off <= worst)
            continue;
        worst = off;
        text = words::byCount(measured->workers,
                              SpeedupSeriesText::tr("Furthest from the guess: %1 worker, guessed %2, measured %3."),
                              SpeedupSeriesText::tr("Furthest from the guess: %1 workers, guessed %2, measured %3."))
                   .arg(QString::number(measured->workers), timesText(point.value), timesText(measured->speedup.value));
    }
    return text;
}

}  // namespace leafbench::ui
