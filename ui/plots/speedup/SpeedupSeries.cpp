#include "ui/plots/speedup/SpeedupSeries.h"

#include "ui/words/SpeedupWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

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

void add(std::vector<CurveSeries>& all, CurveSeries series)
{
    if (!series.points.empty())
        all.push_back(std::move(series));
}

CurveSeries ideal(const CurveRequest& request, double base)
{
    CurveSeries series{Role::Ideal, SpeedupSeriesText::tr("ideal"), {}, {}};
    const double ends[] = {base, countedWorkers(base), request.axisEnd};
    for (const double workers : ends) {
        const std::optional<double> value
            = asQuantity(countedWorkers(workers) / countedWorkers(base), workers, base, request.quantity);
        if (value && (series.points.empty() || workers > series.points.back().workers))
            series.points.push_back({workers, *value, *value, *value});
    }
    if (request.quantity == SpeedupQuantity::SerialFraction)
        series.points = {{base, 0, 0, 0}, {request.axisEnd, 0, 0, 0}};
    return series;
}

CurveSeries paperSeries(const CurveRequest& request)
{
    CurveSeries series{Role::Paper, paperName(*request.paper), paperHardware(*request.paper), {}};
    if (request.paper->rows.empty())
        return series;
    const double base = request.paper->rows.front().workers;
    for (const PaperRow& row : request.paper->rows) {
        if (const auto value = asQuantity(row.speedup, row.workers, base, request.quantity))
            series.points.push_back({double(row.workers), *value, *value, *value});
    }
    return series;
}

/// A law as a smooth line; predictions with their intervals stand on it at their counts.
CurveSeries lawSeries(const CurveRequest& request, Role role, const LawFit& fit, const QString& name)
{
    CurveSeries series{role, name, SpeedupSeriesText::tr("fitted up to the cores; shown as if each worker had a core"), {}};
    const double base = request.curve->baseWorkers;
    const auto value = [&](double serial, double workers) {
        return asQuantity(fit.speedup(serial, countedWorkers(workers) / countedWorkers(base)), workers, base, request.quantity);
    };
    std::vector<double> places;
    constexpr int steps = 48;
    const double from = countedWorkers(base);
    for (int i = 0; i <= steps; ++i)
        places.push_back(from * std::pow(request.axisEnd / from, double(i) / steps));
    for (const double workers : places) {
        if (const auto v = value(fit.serialFraction.value, workers))
            series.points.push_back({workers, *v, *v, *v});
    }
    return series;
}

void putPredictions(CurveSeries& series, const CurveRequest& request, Interval SpeedupPrediction::*law)
{
    const double base = request.curve->baseWorkers;
    for (const SpeedupPrediction& prediction : request.curve->predictions) {
        const Interval& interval = prediction.*law;
        const auto value = asQuantity(interval.value, prediction.workers, base, request.quantity);
        const auto low = asQuantity(interval.low, prediction.workers, base, request.quantity);
        const auto high = asQuantity(interval.high, prediction.workers, base, request.quantity);
        if (!value || !low || !high)
            continue;
        // The serial fraction falls as the speedup rises.
        const CurvePoint point{double(prediction.workers), *value, std::min(*low, *high), std::max(*low, *high)};
        const auto place = std::lower_bound(series.points.begin(), series.points.end(), point.workers - 1e-6,
                                            [](const CurvePoint& p, double workers) { return p.workers < workers; });
        if (place != series.points.end() && std::abs(place->workers - point.workers) < 1e-6)
            *place = point;
        else
            series.points.insert(place, point);
    }
}

CurveSeries measuredSeries(const CurveRequest& request)
{
    CurveSeries series{Role::Measured, SpeedupSeriesText::tr("this machine"), SpeedupSeriesText::tr("bars: 95 % interval"), {}};
    const double base = request.curve->baseWorkers;
    for (const SpeedupPoint& point : request.curve->points) {
        const auto value = asQuantity(point.speedup.value, point.workers, base, request.quantity);
        const auto low = asQuantity(point.speedup.low, point.workers, base, request.quantity);
        const auto high = asQuantity(point.speedup.high, point.workers, base, request.quantity);
        if (value && low && high)
            series.points.push_back({double(point.workers), *value, std::min(*low, *high), std::max(*low, *high)});
        else if (value)
            series.points.push_back({double(point.workers), *value, *value, *value});
    }
    return series;
}

CurveSeries guessSeries(const CurveRequest& request)
{
    CurveSeries series{Role::Guess, SpeedupSeriesText::tr("your guess"), {}, {}};
    const double base = request.guess.empty() ? 1 : request.guess.front().workers;
    for (const CurvePoint& point : request.guess) {
        if (const auto value = asQuantity(point.value, point.workers, base, request.quantity))
            series.points.push_back({point.workers, *value, *value, *value});
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

double curveEnd(const CurveRequest& request)
{
    double end = 2;
    if (request.curve && !request.curve->points.empty())
        end = std::max<double>(end, request.curve->points.back().workers);
    if (request.curve && request.predicting && !request.measuredHidden && !request.curve->predictions.empty())
        end = std::max<double>(end, request.curve->predictions.back().workers);
    if (request.paper && !request.paper->rows.empty())
        end = std::max<double>(end, request.paper->rows.back().workers);
    for (const CurvePoint& point : request.guess)
        end = std::max(end, point.workers);
    return end;
}

std::vector<CurveSeries> speedupSeries(const CurveRequest& request)
{
    std::vector<CurveSeries> all;
    const bool measured = request.curve && !request.curve->points.empty();
    const double base = measured                        ? request.curve->baseWorkers
        : !request.guess.empty()                        ? request.guess.front().workers
        : request.paper && !request.paper->rows.empty() ? request.paper->rows.front().workers
                                                        : 1;
    add(all, ideal(request, base));
    if (request.paper)
        add(all, paperSeries(request));
    if (measured && !request.measuredHidden) {
        if (request.curve->gustafson && request.quantity != SpeedupQuantity::SerialFraction) {
            CurveSeries law = lawSeries(request, Role::Gustafson, *request.curve->gustafson, SpeedupSeriesText::tr("Gustafson"));
            if (request.predicting)
                putPredictions(law, request, &SpeedupPrediction::gustafson);
            add(all, std::move(law));
        }
        if (request.curve->amdahl) {
            CurveSeries law = lawSeries(request, Role::Amdahl, *request.curve->amdahl, SpeedupSeriesText::tr("Amdahl"));
            if (request.predicting)
                putPredictions(law, request, &SpeedupPrediction::amdahl);
            add(all, std::move(law));
        }
    }
    add(all, guessSeries(request));
    if (measured && !request.measuredHidden)
        add(all, measuredSeries(request));
    return all;
}

}  // namespace leafbench::ui
