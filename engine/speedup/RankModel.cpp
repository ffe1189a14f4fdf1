#include "engine/speedup/RankModel.h"

#include "engine/model/ResNet18.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace leafbench {
namespace {

/// Of a training step: one pass forward, two backward (by the inputs and by the weights).
constexpr double backwardShare = 2.0 / 3;

/// Multiplications of a layer for one image. All but convolutions and the last Linear are few.
double workOf(const LayerRow& layer)
{
    const double places = layer.type == QLatin1String("Conv2d")
        ? static_cast<double>(layer.outputShape[1]) * static_cast<double>(layer.outputShape[2])
        : 1;
    return static_cast<double>(layer.parameters) * places;
}

const SpeedupMeasurement* firstOf(const SpeedupStudy& study, WorkerCount count)
{
    const auto found = std::ranges::find(study.measurements, count, &SpeedupMeasurement::count);
    return found == study.measurements.end() ? nullptr : &*found;
}

std::optional<MeasuredNetwork> networkOf(const SpeedupMeasurement& measurement)
{
    if (measurement.network.size() < 2 || measurement.workers < 2)
        return {};
    return MeasuredNetwork(measurement.network, measurement.workers);
}

std::optional<RankRun> runOfOne(const SpeedupStudy& study, const SpeedupCurve& curve)
{
    const SpeedupPoint* one = curve.widest(1);
    const SpeedupMeasurement* measured = one ? firstOf(study, one->count()) : nullptr;
    if (study.options.workload != Workload::TrainRanks || !measured)
        return {};
    return rankRun(one->medianSeconds, measured->images, study.options.recipe);
}

}  // namespace

double Network::allReduceSeconds(qint64 bytes, int ranks) const
{
    return 2 * (ranks - 1) * latencySeconds + 2.0 * (ranks - 1) / ranks * static_cast<double>(bytes) / bytesPerSecond;
}

double MeasuredNetwork::measuredSeconds(double bytes) const
{
    auto right = std::ranges::find_if(m_points, [bytes](const NetworkPoint& p) { return static_cast<double>(p.bytes) >= bytes; });
    if (right == m_points.begin())
        return right->seconds;
    if (right == m_points.end())
        --right;
    const NetworkPoint &low = *(right - 1), &high = *right;
    const double share = (bytes - static_cast<double>(low.bytes)) / static_cast<double>(high.bytes - low.bytes);
    return std::max(low.seconds, low.seconds + share * (high.seconds - low.seconds));
}

double MeasuredNetwork::allReduceSeconds(qint64 bytes, int ranks) const
{
    const double steps = static_cast<double>(ranks - 1) / (m_ranks - 1), sent = steps * m_ranks / ranks;
    const double least = m_points.front().seconds;
    return least * steps + std::max(0.0, measuredSeconds(static_cast<double>(bytes)) - least) * sent;
}

std::optional<Network> fitNetwork(const std::vector<NetworkPoint>& points, int ranks)
{
    if (points.size() < 2 || ranks < 2)
        return {};
    double n = 0, x = 0, xx = 0, y = 0, xy = 0;
    for (const NetworkPoint& point : points) {
        const auto bytes = static_cast<double>(point.bytes);
        n += 1;
        x += bytes;
        xx += bytes * bytes;
        y += point.seconds;
        xy += bytes * point.seconds;
    }
    double slope = (n * xy - x * y) / (n * xx - x * x);
    double constant = (y - slope * x) / n;
    if (constant < 0)
        constant = 0, slope = xy / xx;
    if (slope <= 0)
        return {};
    return Network{constant / (2 * (ranks - 1)), 2.0 * (ranks - 1) / ranks / slope};
}

std::vector<GradientBucket> gradientBuckets(int classes, int inputSize, Trainable trainable)
{
    constexpr qint64 first = 1 << 20, later = 25 << 20;
    const ModelSummary model = summarizeResNet18(classes, inputSize, trainable);
    const double all = std::accumulate(model.layers.begin(), model.layers.end(), 0.0,
                                       [](double sum, const LayerRow& layer) { return sum + workOf(layer); });
    std::vector<GradientBucket> buckets;
    GradientBucket filling;
    double done = 0;
    for (auto row = model.layers.rbegin(); row != model.layers.rend(); ++row) {
        const LayerRow& layer = *row;
        done += workOf(layer);
        if (layer.parameters == 0 || !layer.trainable)
            continue;
        filling.bytes += 4 * layer.parameters;
        filling.readyShare = done / all;
        if (filling.bytes >= (buckets.empty() ? first : later))
            buckets.push_back(std::exchange(filling, {}));
    }
    if (filling.bytes > 0)
        buckets.push_back(filling);
    return buckets;
}

double exposedSeconds(const std::vector<GradientBucket>& buckets, const MeasuredNetwork& network, int ranks, double backwardSeconds)
{
    double free = 0;
    for (const GradientBucket& bucket : buckets)
        free = std::max(free, bucket.readyShare * backwardSeconds) + network.allReduceSeconds(bucket.bytes, ranks);
    return std::max(0.0, free - backwardSeconds);
}

RankRun rankRun(double seconds, qint64 images, const Recipe& recipe)
{
    constexpr int classes = 38;  // others change a last layer of 512 weights a class
    return {seconds, std::max<qint64>(1, (images + recipe.batchSize - 1) / recipe.batchSize),
            gradientBuckets(classes, recipe.inputSize, recipe.trainable)};
}

RankPrediction predictRanks(const RankRun& one, const MeasuredNetwork& network, int ranks, double coresShare)
{
    const double computing = one.seconds / ranks / coresShare;
    const auto steps = static_cast<double>(one.steps);
    const double exposed = ranks > 1 ? steps * exposedSeconds(one.buckets, network, ranks, backwardShare * computing / steps) : 0;
    const double seconds = computing + exposed;
    return {ranks, seconds, one.seconds / seconds, exposed / seconds};
}

std::vector<RankPrediction> predictMeasured(const SpeedupStudy& study)
{
    const SpeedupCurve curve = study.curve();
    const auto one = runOfOne(study, curve);
    std::vector<RankPrediction> predictions;
    for (const SpeedupPoint& point : curve.points) {
        const SpeedupMeasurement* measured = one && point.workers > 1 ? firstOf(study, point.count()) : nullptr;
        const auto network = measured ? networkOf(*measured) : std::nullopt;
        if (!network)
            continue;
        const double cores = std::min<double>(measured->cores.intraOpThreads, double(study.coresOf(point.count())) / point.workers);
        const int coresOfOne = firstOf(study, curve.widest(1)->count())->cores.intraOpThreads;
        RankPrediction prediction = predictRanks(*one, *network, point.workers, cores / coresOfOne);
        prediction.nodes = point.nodes;
        predictions.push_back(prediction);
    }
    return predictions;
}

std::vector<RankPrediction> predictMachines(const RankRun& one, const MeasuredNetwork& network)
{
    std::vector<RankPrediction> predictions;
    for (const int ranks : {2, 4, 8, 16})
        predictions.push_back(predictRanks(one, network, ranks));
    return predictions;
}

std::vector<RankPrediction> predictMachines(const SpeedupStudy& study)
{
    const SpeedupCurve curve = study.curve();
    const auto one = runOfOne(study, curve);
    const WorkerCount most = curve.points.empty() ? WorkerCount() : curve.points.back().count();
    const SpeedupMeasurement* measured = one && most.workers > 1 ? firstOf(study, most) : nullptr;
    const auto network = measured ? networkOf(*measured) : std::nullopt;
    return network ? predictMachines(*one, *network) : std::vector<RankPrediction>();
}

}  // namespace leafbench
