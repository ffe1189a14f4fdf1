#include "engine/estimate/Forecast.h"

#include "engine/model/ResNet18.h"
#include "engine/replay/ReplayProgress.h"
#include "engine/training/MemoryEstimate.h"
#include "engine/training/PassCost.h"

#include <algorithm>
#include <cmath>

namespace leafbench {
namespace {

constexpr double startSeconds = 2;  ///< a process, LibTorch, the folder's list
constexpr double trialStartSeconds = 0.5;
constexpr double taskProcessSeconds = 0.3;    ///< a worker process of the task graph
constexpr qint64 programBytes = 300'000'000;  ///< resident, with LibTorch and before the first batch
constexpr qint64 rowBytes = 120;              ///< a line of epochs.csv and of the log
constexpr std::size_t mostRecords = 5;

double octaves(double a, double b) { return a > 0 && b > 0 ? std::abs(std::log2(a / b)) : 0; }

/// The arithmetic that the machine will use, whatever the recipe asks for.
Precision usedPrecision(const Recipe& recipe, const Host& host) { return host.bfloat16 ? recipe.precision : Precision::Float32; }

int threadsOfPlan(const Recipe& recipe, const Host& host)
{
    const int each = std::max(1, host.cores / std::max(1, recipe.ranks));
    const CorePlan plan = planCores(recipe.workers, recipe.replicas, each);
    return std::max(1, plan.intraOpThreads * plan.replicas) * std::max(1, recipe.ranks);
}

/// Seconds a pass on so many threads, and the factor by which that may be off.
struct Pace {
    double secondsPerPass = 0;
    double factor = 1;
    int measured = 0;
    const TrainingRate* nearest = nullptr;
};

/// Of the records about as near as the nearest: their median.
std::optional<Pace> paceFor(const Recipe& recipe, bool headOnly, int threads, const MeasuredRates& rates)
{
    struct Candidate {
        const TrainingRate* rate;
        double factor;
    };
    std::vector<Candidate> all;
    for (const TrainingRate& rate : rates.trainings) {
        if (rate.headOnly == headOnly)
            all.push_back({&rate, differenceFactor(rate, recipe, threads)});
    }
    if (all.empty())
        return {};
    std::stable_sort(all.begin(), all.end(), [](const Candidate& a, const Candidate& b) { return a.factor < b.factor; });
    constexpr double asNear = 1.05;
    const double nearest = all.front().factor;
    std::erase_if(all, [&](const Candidate& one) { return one.factor > nearest * asNear; });
    all.resize(std::min(mostRecords, all.size()));
    std::vector<double> paces;
    for (const Candidate& one : all)
        paces.push_back(one.rate->secondsPerPass() * (one.rate->onGpu ? 1 : double(one.rate->threads) / threads));
    std::sort(paces.begin(), paces.end());
    const double spread = std::sqrt(paces.back() / paces.front());  // where records of the same thing disagree
    return Pace{paces[paces.size() / 2], std::max(nearest, spread), static_cast<int>(all.size()), all.front().rate};
}

TimeRange around(double likely, double factor) { return {likely / factor, likely, likely * factor}; }

Forecast::Source sourceOf(const TrainingRate& rate)
{
    switch (rate.source) {
    case TrainingRate::Source::Run: return Forecast::Source::Run;
    case TrainingRate::Source::Trial: return Forecast::Source::Trial;
    case TrainingRate::Source::Probe: return Forecast::Source::Probe;
    case TrainingRate::Source::Speedup: break;
    }
    return Forecast::Source::Speedup;
}

void takeTime(Forecast& forecast, const Pace& pace, double seconds)
{
    forecast.seconds = around(seconds, pace.factor);
    forecast.measured = pace.measured;
    forecast.source = sourceOf(*pace.nearest);
    forecast.name = pace.nearest->name;
}

qint64 weightBytes(int classes)
{
    qint64 numbers = 0;
    for (const TensorSpec& tensor : resnet18Tensors(std::max(1, classes))) {
        qint64 size = 1;
        for (const qint64 side : tensor.shape)
            size *= side;
        numbers += size;
    }
    return numbers * qint64{sizeof(float)};
}

/// The best weights, and two states with the optimiser's.
qint64 trainingDisk(const Recipe& recipe, int classes)
{
    const qint64 weights = weightBytes(classes);
    const qint64 states = recipe.optimizer == OptimizerKind::AdamW ? 2 : 1;
    const qint64 learned = recipe.trainable == Trainable::Head ? qint64{513} * classes * qint64{sizeof(float)} : weights;
    return weights + 2 * (weights + states * learned) + rowBytes * recipe.epochs;
}

qint64 trainingBytes(const Recipe& recipe, qint64 train, const Host& host)
{
    const CorePlan plan = planCores(recipe.workers, recipe.replicas, std::max(1, host.cores / std::max(1, recipe.ranks)));
    return recipe.ranks * trainingMemory({recipe, plan, train, 1, false}).total();
}

/// The same memory was used before: then it is known better than from the rules.
qint64 measuredBytes(const Recipe& recipe, const MeasuredRates& rates)
{
    const auto same = [&recipe](const TrainingRate& rate) {
        Recipe other = rate.recipe;
        for (const char* key :
             {"input_size", "trainable", "batch_norm", "optimizer", "batch_size", "precision", "replicas", "ranks"}) {
            if (other.get(QLatin1String(key)) != recipe.get(QLatin1String(key)))
                return false;
        }
        return rate.source == TrainingRate::Source::Run && rate.peakBytes > 0;
    };
    const auto found = std::find_if(rates.trainings.begin(), rates.trainings.end(), same);
    return found == rates.trainings.end() ? 0 : found->peakBytes;
}

/// Seconds of a whole training on so many threads.
std::optional<std::pair<double, Pace>> trainingSeconds(const Recipe& recipe, const ImageCounts& images, int threads,
                                                       const MeasuredRates& rates)
{
    const double epochs = passesOfTraining(recipe, images.train, images.valid);
    const double statistics = static_cast<double>(images.train) * readingPass;
    auto network = paceFor(recipe, false, threads, rates);
    if (!recipe.hasFixedFeatures()) {
        if (!network)
            return {};
        return std::pair((epochs + statistics) * network->secondsPerPass, *network);
    }
    const auto head = paceFor(recipe, true, threads, rates);
    if (!network && !head)
        return {};
    // Features that were kept from an earlier run cost nothing again: nothing is known then of computing them.
    const Pace& first = network ? *network : *head;
    const double features = network ? passesOfFeatures(recipe, images.train, images.valid) + statistics : 0;
    const double learning = epochs * (head ? head->secondsPerPass : first.secondsPerPass);
    Pace pace = first;
    pace.factor = std::max(pace.factor, network && head ? head->factor : pace.factor * 1.5);
    return std::pair(features * first.secondsPerPass + learning, pace);
}

double statisticsSeconds(bool byTasks, int workers, qint64 images, double pictureSeconds, const Host& host)
{
    const double work = static_cast<double>(images) * pictureSeconds / std::clamp(workers, 1, std::max(1, host.cores));
    return work + (byTasks ? taskProcessSeconds * workers : 0);
}

/// Seconds that one worker takes for a picture.
struct PicturePace {
    double seconds = 0;
    double factor = 1.5;
    int measured = 0;
    bool fromTraining = false;
};

std::optional<PicturePace> picturePace(bool byTasks, const MeasuredRates& rates, const Host& host)
{
    std::vector<double> same, other;
    for (const StatisticsRate& rate : rates.statistics) {
        const double starting = rate.byTasks ? taskProcessSeconds * rate.workers : 0;
        const double work = std::max(rate.seconds - starting, rate.seconds / 4);
        auto& list = rate.byTasks == byTasks ? same : other;
        if (list.size() < mostRecords)
            list.push_back(work * std::clamp(rate.workers, 1, std::max(1, host.cores)) / double(rate.images));
    }
    std::vector<double>& all = same.empty() ? other : same;
    if (!all.empty()) {
        std::sort(all.begin(), all.end());
        return PicturePace{all[all.size() / 2], same.empty() ? 2.0 : 1.5, static_cast<int>(all.size()), false};
    }
    if (const auto pace = paceFor({}, false, 1, rates))
        return PicturePace{readingPass * pace->secondsPerPass, 3, pace->measured, true};
    return {};
}

double speedupTrainingSeconds(const SpeedupOptions& options, qint64 images, int count, const MeasuredRates& rates, const Host& host,
                              std::optional<Pace>& pace)
{
    Recipe recipe = options.recipe;
    recipe.epochs = 1;
    if (options.workload == Workload::TrainReplicas)
        recipe.replicas = count;
    else if (options.workload == Workload::TrainWorkers)
        recipe.workers = count;
    else if (options.workload == Workload::TrainRanks)
        recipe.ranks = count;
    const auto seconds = trainingSeconds(recipe, {images, 0, 0}, threadsOfPlan(recipe, host), rates);
    if (!seconds)
        return 0;
    pace = seconds->second;
    return seconds->first;
}

/// All trials of a tuning, side by side on the cores that they use.
std::optional<std::pair<double, Pace>> trialsSeconds(const Recipe& recipe, int trials, int parallel, int coresPerTrial,
                                                     const ImageCounts& images, const MeasuredRates& rates, const Host& host)
{
    const int atOnce = std::clamp(parallel, 1, std::max(1, trials));
    const TrialPlan plan = planTrials(atOnce, coresPerTrial, recipe.workers, recipe.replicas, host.cores);
    const int threads = std::max(1, plan.coresPerTrial);
    const auto one = trainingSeconds(recipe, images, threads, rates);
    if (!one)
        return {};
    const double crowd = std::max(1.0, double(atOnce) * threads / std::max(1, host.cores));
    const double rounds = std::ceil(double(trials) / atOnce);
    return std::pair(rounds * (one->first * crowd + trialStartSeconds), one->second);
}

}  // namespace

double differenceFactor(const TrainingRate& rate, const Recipe& recipe, int threads)
{
    constexpr double least = 1.25;
    constexpr double shortRun = 5;     ///< seconds
    constexpr double disturbed = 0.2;  ///< cores; ResourceSummary
    const Recipe& known = rate.recipe;
    double factor = least;
    factor *= std::pow(1.2, octaves(known.inputSize, recipe.inputSize));
    factor *= std::pow(1.1, octaves(known.batchSize, recipe.batchSize));
    if (!rate.onGpu)
        factor *= std::pow(1.25, octaves(rate.threads, threads));
    if (known.trainable != recipe.trainable)
        factor *= 1.6;
    if (known.precision != recipe.precision)
        factor *= 1.5;
    if (known.replicas != recipe.replicas || known.ranks != recipe.ranks)
        factor *= 1.25;
    if ((known.workers == 0) != (recipe.workers == 0))
        factor *= 1.1;
    if (!(known.augment == recipe.augment) || known.optimizer != recipe.optimizer)
        factor *= 1.05;
    // Two threads that wait for each other lose more than what the others take.
    if (!rate.onGpu)
        factor *= 1 + std::max(0.0, rate.otherCores - disturbed);
    if (rate.seconds < shortRun)
        factor *= 1.3;
    return factor;
}

Forecast forecastTraining(const Recipe& asked, const ImageCounts& images, const MeasuredRates& rates, const Host& host)
{
    Recipe recipe = asked;
    recipe.precision = usedPrecision(asked, host);
    Forecast forecast;
    forecast.memoryBytes = std::max(programBytes + trainingBytes(recipe, images.train, host), measuredBytes(recipe, rates));
    forecast.diskBytes = trainingDisk(recipe, images.classes);
    if (images.train <= 0)
        return forecast;
    if (const auto time = trainingSeconds(recipe, images, threadsOfPlan(recipe, host), rates))
        takeTime(forecast, time->second, startSeconds + time->first);
    return forecast;
}

Forecast forecastTuning(const TuneOptions& options, const ImageCounts& images, const MeasuredRates& rates, const Host& host)
{
    Recipe recipe = options.settings.recipe;
    recipe.precision = usedPrecision(recipe, host);
    Forecast forecast;
    const int parallel = std::max(1, options.parallel);
    forecast.memoryBytes = programBytes + parallel * trainingBytes(largestRecipe(options.settings), images.train, host);
    const int kept = options.keepAllModels ? options.trials : 1;
    forecast.diskBytes = kept * weightBytes(images.classes) + qint64{options.trials} * 20'000;
    if (images.train <= 0)
        return forecast;
    const auto time = trialsSeconds(recipe, options.trials, parallel, options.settings.coresPerTrial, images, rates, host);
    if (!time)
        return forecast;
    takeTime(forecast, time->second, startSeconds + time->first);
    if (options.settings.pruner.kind != PrunerOptions::Kind::None)
        forecast.seconds->low /= 2;
    return forecast;
}

Forecast forecastStatistics(bool byTasks, int workers, qint64 images, const MeasuredRates& rates, const Host& host)
{
    Forecast forecast;
    constexpr qint64 workerBytes = 40'000'000;
    forecast.memoryBytes = (byTasks ? workers : 1) * workerBytes;
    const auto pace = images > 0 ? picturePace(byTasks, rates, host) : std::nullopt;
    if (!pace)
        return forecast;
    forecast.seconds = around(statisticsSeconds(byTasks, workers, images, pace->seconds, host), pace->factor);
    forecast.measured = pace->measured;
    forecast.source = pace->fromTraining ? Forecast::Source::Run : Forecast::Source::Statistics;
    return forecast;
}

Forecast forecastSpeedup(const SpeedupOptions& options, const ImageCounts& images, const MeasuredRates& rates, const Host& host)
{
    Forecast forecast;
    const qint64 limited = options.limit > 0 ? std::min(options.limit, images.train) : images.train;
    std::optional<Pace> pace;
    double seconds = 0;
    for (const int count : options.workers) {
        if (!isTraining(options.workload)) {
            const bool byTasks = options.workload == Workload::StatsTasks;
            const Forecast one = forecastStatistics(byTasks, count, limited, rates, host);
            forecast.memoryBytes = std::max(forecast.memoryBytes, one.memoryBytes);
            forecast.measured = one.measured;
            forecast.source = one.source;
            seconds += one.seconds ? one.seconds->likely * options.repeats : 0;
            continue;
        }
        Recipe recipe = options.recipe;
        recipe.epochs = 1;
        recipe.precision = usedPrecision(recipe, host);
        forecast.memoryBytes = std::max(forecast.memoryBytes, programBytes + trainingBytes(recipe, limited, host));
        if (isTuning(options.workload)) {
            const auto time = trialsSeconds(recipe, options.trials, count, options.coresPerTrial,
                                            {limited, images.valid * limited / std::max<qint64>(1, images.train), 0}, rates, host);
            seconds += time ? time->first * options.repeats : 0;
            pace = time ? std::optional(time->second) : pace;
        } else {
            SpeedupOptions same = options;
            same.recipe = recipe;
            seconds += options.repeats * speedupTrainingSeconds(same, limited, count, rates, host, pace);
        }
    }
    if (limited <= 0 || seconds <= 0)
        return forecast;
    if (pace)
        takeTime(forecast, *pace, startSeconds + seconds);
    else
        forecast.seconds = around(startSeconds + seconds, forecast.source == Forecast::Source::Statistics ? 1.5 : 3);
    return forecast;
}

Forecast forecastReplay(const ReplayPlan& plan, const std::array<qint64, 3>& images, const MeasuredRates& rates, const Host& host)
{
    Recipe recipe = plan.initial;
    recipe.precision = usedPrecision(recipe, host);
    Forecast forecast;
    forecast.memoryBytes = programBytes + trainingBytes(recipe, images[0], host);
    forecast.diskBytes = 3 * trainingDisk(recipe, 38);
    const auto pace = images[0] > 0 ? paceFor(recipe, false, threadsOfPlan(recipe, host), rates) : std::nullopt;
    if (!pace)
        return forecast;
    double passes = 0;
    for (const auto& [step, cost] : replayCosts(plan, images))
        passes += cost;
    Pace wide = *pace;
    wide.factor *= 1.3;  // ten steps of five kinds
    takeTime(forecast, wide, startSeconds + passes * pace->secondsPerPass);
    return forecast;
}

QJsonObject toJson(const Forecast& forecast)
{
    QJsonObject json{{"memory_bytes", forecast.memoryBytes},
                     {"disk_bytes", forecast.diskBytes},
                     {"seconds", QJsonValue()},
                     {"seconds_low", QJsonValue()},
                     {"seconds_high", QJsonValue()},
                     {"measured", forecast.measured},
                     {"like", forecast.name},
                     {"source", forecast.seconds ? QJsonValue(toWord(forecast.source)) : QJsonValue()}};
    if (forecast.seconds) {
        json["seconds"] = forecast.seconds->likely;
        json["seconds_low"] = forecast.seconds->low;
        json["seconds_high"] = forecast.seconds->high;
    }
    return json;
}

}  // namespace leafbench
