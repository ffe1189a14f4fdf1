#include "engine/runs/RunMessages.h"

#include "engine/common/CborFields.h"
#include "engine/common/ErrorCbor.h"
#include "engine/runs/EpochFields.h"

namespace leafbench {

namespace {

using namespace Qt::StringLiterals;

template <class Step, class Take>
void fieldsOfStep(Step& step, Take&& take)
{
    take("epoch", step.epoch);
    take("position", step.position);
    take("loss", step.loss);
    take("rate", step.learningRate);
}

}  // namespace

QCborMap RunRequest::toCbor() const
{
    if (!resume.isEmpty())
        return {{u"resume"_qs, resume}};
    return {{u"train"_qs, QCborMap::fromJsonObject(recipe.toJson())}, {u"runs"_qs, runsDir}};
}

Outcome<RunRequest> RunRequest::fromCbor(const QCborMap& map)
{
    RunRequest request;
    request.resume = map[QLatin1String("resume")].toString();
    request.runsDir = map[QLatin1String("runs")].toString();
    const QJsonObject recipe = map[QLatin1String("train")].toMap().toJsonObject();
    for (auto it = recipe.begin(); it != recipe.end(); ++it) {
        if (auto set = request.recipe.set(it.key(), it.value()); !set)
            return set.as<RunRequest>();
    }
    return request;
}

QCborMap startToCbor(const RunStart& start)
{
    const qint64 epochs = start.run.epochs.empty() ? 0 : start.run.epochs.back().epoch;
    return {{u"path"_qs, start.run.path}, {u"epochs"_qs, epochs}, {u"cores"_qs, QCborMap::fromJsonObject(start.cores.toJson())}};
}

Outcome<RunStart> startFromCbor(const QCborMap& map)
{
    auto run = openRun(map[QLatin1String("path")].toString());
    if (!run)
        return run.as<RunStart>();
    // Its files may tell of an epoch after the state that it goes on from.
    const qint64 epochs = map[QLatin1String("epochs")].toInteger();
    std::erase_if(run.value().epochs, [&](const EpochRecord& record) { return record.epoch > epochs; });
    return RunStart{std::move(run).value(), CorePlan::fromJson(map[QLatin1String("cores")].toMap().toJsonObject())};
}

QCborArray stepsToCbor(const std::vector<StepRecord>& steps)
{
    QCborArray all;
    for (const StepRecord& step : steps) {
        FillCbor fill;
        fieldsOfStep(step, fill);
        all.append(fill.map);
    }
    return all;
}

std::vector<StepRecord> stepsFromCbor(const QCborArray& all)
{
    std::vector<StepRecord> steps;
    for (const QCborValue& value : all) {
        const QCborMap fields = value.toMap();
        fieldsOfStep(steps.emplace_back(), ReadCbor{fields});
    }
    return steps;
}

QCborMap epochToCbor(const EpochRecord& epoch)
{
    FillCbor fill;
    eachEpochField(epoch, fill);
    return fill.map;
}

EpochRecord epochFromCbor(const QCborMap& map)
{
    EpochRecord epoch;
    eachEpochField(epoch, ReadCbor{map});
    return epoch;
}

QCborMap refusedToCbor(const RefusedImage& refused)
{
    return {{u"image"_qs, static_cast<qint64>(refused.image)}, {u"error"_qs, errorToCbor(refused.error)}};
}

RefusedImage refusedFromCbor(const QCborMap& map)
{
    return {static_cast<quint32>(map[QLatin1String("image")].toInteger()), errorFromCbor(map[QLatin1String("error")])};
}

QCborMap resultToCbor(const TrainResult& result)
{
    QCborArray refused;
    for (const RefusedImage& image : result.refused)
        refused.append(refusedToCbor(image));
    return {{u"path"_qs, result.run.path},
            {u"elapsed_s"_qs, result.elapsedSeconds},
            {u"images_per_s"_qs, result.imagesPerSecond},
            {u"refused"_qs, refused}};
}

Outcome<TrainResult> resultFromCbor(const QCborMap& map)
{
    auto run = openRun(map[QLatin1String("path")].toString());
    if (!run)
        return run.as<TrainResult>();
    TrainResult result{std::move(run).value(), map[QLatin1String("elapsed_s")].toDouble(), map[QLatin1String("images_per_s")].toDouble(), {}, {}};
    for (const QCborValue& image : map[QLatin1String("refused")].toArray())
        result.refused.push_back(refusedFromCbor(image.toMap()));
    return result;
}

}  // namespace leafbench
