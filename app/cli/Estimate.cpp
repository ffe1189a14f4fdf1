#include "app/cli/Estimate.h"

#include "engine/dataset/Scanner.h"
#include "engine/dataset/Split.h"
#include "engine/estimate/Probe.h"
#include "ui/words/ForecastText.h"

#include <QFileInfo>

namespace leafbench::cli {

RecipeRoom roomOf(const QString& data, const QString& runs, const JobContext& context,
                  const std::function<Result<Split>(const DatasetIndex&)>& split)
{
    RecipeRoom room;
    room.rates = measuredRates(runs);
    const auto scanned = scanDataset(data, context);
    if (!scanned)
        return room;
    if (const auto made = split(**scanned))
        room.images = {made->count(Subset::Train), made->count(Subset::Valid), static_cast<int>((*scanned)->classes.size())};
    return room;
}

RecipeRoom roomOf(const QString& data, const QString& runs, const JobContext& context)
{
    return roomOf(data, runs, context, [](const DatasetIndex& index) { return makeSplit(index, defaultSplit(index)); });
}

Status checkThere(const QString& data)
{
    if (QFileInfo::exists(data))
        return Ok{};
    return Error{.code = ErrorCode::NotFound, .subject = data};
}

Status measureFirst(bool measure, const Recipe& recipe, const QString& runs, Output& out, const JobContext& context)
{
    if (!measure || !measuredRates(runs).trainings.empty())
        return Ok{};
    out.text(Text::tr("Nothing was measured on this machine yet: a few batches are trained first (about %1 s).").arg(probeSeconds));
    const auto rate = measureThisMachine(recipe, runs, context);
    return rate ? Status(Ok{}) : rate.as<Ok>();
}

int printForecast(Output& out, const Forecast& forecast, bool canMeasure)
{
    out.endProgress();
    out.object(toJson(forecast));
    out.text(words::forecastLine(forecast));
    out.text(words::forecastSource(forecast));
    if (canMeasure && !forecast.seconds)
        out.text(Text::tr("Add --measure to measure this machine first (about %1 s).").arg(probeSeconds));
    return Finished;
}

void addEstimate(CLI::App& command, bool& estimate)
{
    command.add_flag("--estimate", estimate,
                     Text::tr("Only say how long it would take on this machine, and how much memory and disk").toStdString());
}

void addMeasure(CLI::App& command, bool& measure)
{
    command
        .add_flag("--measure", measure,
                  Text::tr("With --estimate: train a few batches first where nothing was measured on this machine yet (about %1 s)")
                      .arg(probeSeconds)
                      .toStdString())
        ->needs("--estimate");
}

}  // namespace leafbench::cli
