#include "engine/training/MemoryEstimate.h"

#include <algorithm>
#include <functional>

namespace leafbench {

namespace {

constexpr qint64 modelBytes = 44'800'000;  // ResNet-18 of 38 classes, float32
// Bytes a pixel of the input, by measurement; the widest layers are the first ones, so all scale with the pixels.
constexpr qint64 keptFloat32 = 300;  // for the backward pass
constexpr qint64 keptBFloat16 = 180;
constexpr qint64 passedFloat32 = 96;  // the widest layer's input and output, if nothing is kept
constexpr qint64 passedBFloat16 = 48;
constexpr qint64 pictureBytes = 3 * sizeof(float);
constexpr int batchesAhead = 2;  // LoaderOptions::prefetch

qint64 activationBytes(const Recipe& recipe)
{
    const bool half = recipe.precision == Precision::BFloat16;
    if (recipe.trainable == Trainable::Head)
        return half ? passedBFloat16 : passedFloat32;
    return half ? keptBFloat16 : keptFloat32;
}

QString setting(const char* key, int value) { return QStringLiteral("%1=%2").arg(QLatin1String(key), QString::number(value)); }

/// The largest value of 1 .. most that fits; 0: none.
int largestThatFits(int most, const std::function<bool(int)>& fits)
{
    int low = 0, high = most;
    while (low < high) {
        const int middle = low + (high - low + 1) / 2;
        fits(middle) ? low = middle : high = middle - 1;
    }
    return low;
}

/// The setting to change, and the largest value of it that fits.
struct Advice {
    const char* key;
    int most;
};

/// The largest value up to `now` of a setting with which everything fits. change: sets the value in the needs.
Advice largestSetting(const char* key, int now, const TrainingNeeds& needs, qint64 free,
                      const std::function<void(TrainingNeeds&, int)>& change)
{
    const auto fits = [&](int value) {
        TrainingNeeds other = needs;
        change(other, value);
        return other.parallel * trainingMemory(other).total() <= free;
    };
    return {key, largestThatFits(now, fits)};
}

/// The setting that says how many of them there are.
const char* parallelKey(const TrainingNeeds& needs) { return needs.recipe.ranks > 1 ? "ranks" : "parallel"; }

Advice adviceFor(const TrainingNeeds& needs, qint64 free)
{
    const MemoryEstimate one = trainingMemory(needs);
    if (needs.parallel > 1 && one.total() <= free)
        return {parallelKey(needs), static_cast<int>(free / one.total())};
    if (one.batches > one.activations && needs.cores.loaderWorkers > 2) {
        const auto change = [](TrainingNeeds& other, int value) { other.cores.loaderWorkers = value; };
        if (const Advice workers = largestSetting("workers", needs.cores.loaderWorkers, needs, free, change); workers.most > 0)
            return workers;
    }
    if (one.models > one.batches + one.activations && needs.cores.replicas > 1) {
        const auto change = [](TrainingNeeds& other, int value) { other.cores.replicas = value; };
        if (const Advice copies = largestSetting("replicas", needs.cores.replicas, needs, free, change); copies.most > 0)
            return copies;
    }
    return largestSetting("batch_size", needs.recipe.batchSize, needs, free,
                          [](TrainingNeeds& other, int value) { other.recipe.batchSize = std::max(2, value); });
}

Status checkMemory(const TrainingNeeds& needs, const SystemLimits& limits)
{
    const qint64 needed = needs.parallel * trainingMemory(needs).total();
    if (limits.memoryBytes <= 0 || needed <= limits.freeBytes)
        return Ok{};
    const Advice advice = adviceFor(needs, limits.freeBytes);
    QStringList settings{setting("batch_size", needs.recipe.batchSize), setting("input_size", needs.recipe.inputSize),
                         setting("workers", needs.cores.loaderWorkers)};
    if (needs.cores.replicas > 1)
        settings << setting("replicas", needs.cores.replicas);
    if (needs.parallel > 1)
        settings << setting(parallelKey(needs), needs.parallel);
    return Error{.code = ErrorCode::TooLittleMemory,
                 .subject = QString::fromLatin1(advice.key),
                 .detail = advice.most > 0 ? QString::number(advice.most) : QString(),
                 .choices = settings,
                 .low = double(needed),
                 .high = double(limits.freeBytes)};
}

Status checkCount(const char* what, qint64 needed, qint64 left)
{
    if (left < 0 || needed <= left)
        return Ok{};
    return Error{.code = ErrorCode::LimitTooLow, .subject = QString::fromLatin1(what), .low = double(needed), .high = double(left)};
}

}  // namespace

MemoryEstimate trainingMemory(const TrainingNeeds& needs)
{
    const Recipe& recipe = needs.recipe;
    const bool wholeNetwork = recipe.trainable != Trainable::Head;
    const qint64 states = recipe.optimizer == OptimizerKind::AdamW ? 2 : 1;
    MemoryEstimate estimate;
    estimate.models = modelBytes * (wholeNetwork ? 3 + 2 * states : 2);
    estimate.models += modelBytes * (needs.cores.replicas - 1) * (wholeNetwork ? 2 : 1);
    if (recipe.hasFixedFeatures())
        return estimate;  // computed once, 32 images at a time
    const auto atMost = [&needs](qint64 images) { return needs.images > 0 ? std::min(images, needs.images) : images; };
    const qint64 pixels = qint64{recipe.inputSize} * recipe.inputSize;
    const qint64 share = (recipe.batchSize + recipe.ranks - 1) / recipe.ranks;
    estimate.activations = needs.onGpu ? 0 : pixels * atMost(share) * activationBytes(recipe);
    const qint64 ready = share * (qint64{batchesAhead} * needs.cores.loaderWorkers + 1);
    estimate.batches = pixels * atMost(ready) * pictureBytes;
    return estimate;
}

Status checkFits(const TrainingNeeds& needs, const SystemLimits& limits)
{
    if (auto fits = checkMemory(needs, limits); !fits)
        return fits;
    constexpr qint64 ownThreads = 8;  // trainer, log, watchers
    constexpr qint64 ownFiles = 24;   // libraries that are loaded, the runs' list, a worker's sockets
    constexpr qint64 filesOfOne = 6;  // logs, a checkpoint and its folder
    const CorePlan& cores = needs.cores;
    const qint64 threadsOfOne = cores.loaderWorkers + qint64{cores.replicas} * cores.intraOpThreads + 1;
    if (auto fits = checkCount("threads", ownThreads + needs.parallel * threadsOfOne, limits.threadsLeft); !fits)
        return fits;
    return checkCount("files", ownFiles + needs.parallel * (filesOfOne + cores.loaderWorkers), limits.filesLeft);
}

}  // namespace leafbench
