#include "app/cli/Commands.h"
#include "app/cli/Estimate.h"
#include "app/cli/Launcher.h"
#include "app/cli/RecipeOptions.h"
#include "app/cli/output/DatasetNotes.h"

#include "engine/runs/place/WorkNotice.h"
#include "engine/runs/training/TrainRun.h"
#include "engine/training/MemoryEstimate.h"
#include "ui/words/Counted.h"
#include "ui/words/ErrorText.h"
#include "ui/words/MachineText.h"
#include "ui/words/Words.h"

namespace leafbench::cli {
namespace {

struct TrainOptions {
    QString data;
    RecipeArguments recipe;
    QString runs = defaultRunsDir();
    QString resume;
    int ranks = 0;  ///< 0: not given
    bool estimate = false;
    bool measure = false;
};

/// Prints a training's events.
class Printer : public RunObserver {
public:
    explicit Printer(Output& out) : m_out(out) {}

    void onRunStart(const RunStart& start) override
    {
        const Run& run = start.run;
        m_path = run.path;
        const SystemLimits limits = systemLimits();
        const qint64 needed
            = trainingMemory({run.recipe, start.cores, run.images[0], 1, run.device == QLatin1String("cuda")}).total();
        m_out.warning(words::corePlanWarning(start.cores));
        m_out.object({{"event", "start"},
                      {"run", run.path},
                      {"device", run.device},
                      {"train_images", run.images[0]},
                      {"valid_images", run.images[1]},
                      {"test_images", run.images[2]},
                      {"cores", start.cores.cores},
                      {"workers", start.cores.loaderWorkers},
                      {"replicas", start.cores.replicas},
                      {"ranks", run.recipe.ranks},
                      {"intra_op_threads", start.cores.intraOpThreads},
                      {"memory_needed_bytes", needed},
                      {"memory_free_bytes", limits.freeBytes},
                      {"missing", QJsonArray::fromStringList(start.difference.missing)},
                      {"added", QJsonArray::fromStringList(start.difference.added)},
                      {"begun_with", start.begunWith},
                      {"recipe", toJson(run.recipe)}});
        for (const QString& note : words::startNotes(start))
            m_out.warning(note);
        m_out.text(Text::tr("Run %1").arg(run.path));
        m_out.text(Text::tr("Training: %1, validation: %2, %3; %4, %5")
                       .arg(words::imagesText(run.images[0]), words::imagesText(run.images[1]),
                            words::classesText(run.classNames.size()), run.device, words::corePlanText(start.cores)));
        if (run.recipe.ranks > 1)
            m_out.text(Text::tr("%1 ranks share each batch; the cores above are those of each").arg(run.recipe.ranks));
        m_out.text(Text::tr("%1; the training takes about %2").arg(words::limitsText(limits), words::bytes(needed)));
        m_out.text(Text::tr("Epoch  train loss  train acc  valid loss  valid acc        lr       time  images/s  waited"));
        for (const EpochRecord& record : run.epochs)
            row(record);
    }

    void onEpoch(const EpochRecord& record) override
    {
        QJsonObject json = toJson(record);
        json.remove(QStringLiteral("train_s"));
        json.insert("event", "epoch");
        m_out.object(json);
        row(record);
    }

    void onRefused(const RefusedImage& refused) override { m_out.warning(words::errorText(refused.error)); }

    QString runPath() const { return m_path; }

private:
    void row(const EpochRecord& r)
    {
        m_out.text(
            QStringLiteral("%1  %2  %3  %4  %5  %6  %7  %8  %9%10")
                .arg(QString::number(r.epoch).rightJustified(5), QString::number(r.trainLoss, 'f', 4).rightJustified(10),
                     words::percent(r.trainAccuracy).rightJustified(9), QString::number(r.validLoss, 'f', 4).rightJustified(10),
                     words::percent(r.validAccuracy).rightJustified(9), QString::number(r.learningRate, 'g', 3).rightJustified(8),
                     words::duration(r.elapsedSeconds).rightJustified(9),
                     QString::number(r.imagesPerSecond, 'f', 1).rightJustified(8), words::percent(r.waitShare).rightJustified(6),
                     r.best ? QStringLiteral("  *") : QString()));
    }

    Output& m_out;
    QString m_path;
};

int finish(Output& out, const TrainResult& result)
{
    const Run& run = result.run;
    const EpochRecord last = run.epochs.empty() ? EpochRecord{} : run.epochs.back();
    const EpochRecord* best = run.best();
    out.endProgress();
    out.object({{"run", run.path},
                {"epochs", last.epoch},
                {"train_accuracy", last.trainAccuracy},
                {"valid_accuracy", last.validAccuracy},
                {"train_loss", last.trainLoss},
                {"valid_loss", last.validLoss},
                {"best_valid_accuracy", best ? QJsonValue(best->validAccuracy) : QJsonValue()},
                {"best_epoch", best ? QJsonValue(best->epoch) : QJsonValue()},
                {"elapsed_s", run.hasAllEpochs() ? QJsonValue(run.trainedSeconds()) : QJsonValue()},
                {"images_per_s", result.imagesPerSecond},
                {"refused", static_cast<qint64>(result.refused.size())}});
    out.text(Text::tr("Trained for %1, %2 images/s; best validation accuracy %3 in epoch %4.")
                 .arg(words::duration(run.trainedSeconds()), QString::number(result.imagesPerSecond, 'f', 1),
                      best ? words::percent(best->validAccuracy) : words::dash(),
                      best ? QString::number(best->epoch) : words::dash()));
    if (!result.refused.empty())
        out.text(words::byCount(qint64(result.refused.size()), Text::tr("%1 file was left out; it is listed in %2/refused.csv."),
                                Text::tr("%1 files were left out; they are listed in %2/refused.csv."))
                     .arg(QString::number(result.refused.size()), run.path));
    out.text(Text::tr("Next: leafbench-cli evaluate %1").arg(shellWord(run.path)));
    return Finished;
}

/// The command that trains from the weights of a run whose schedule is complete.
QString startFromWeights(const Run& run, const QString& data)
{
    return QStringLiteral("leafbench-cli train --data %1 --recipe %2 --set %3")
        .arg(shellWord(data.isEmpty() ? run.recipe.data : data), shellWord(run.path + QStringLiteral("/recipe.json")),
             shellWord(QStringLiteral("weights=") + run.bestCheckpoint()));
}

/// How to continue a finished run.
QString howToGoOn(const Run& run, const QString& data)
{
    if (!canExtend(run))
        return Text::tr("To train on from its weights: %1").arg(startFromWeights(run, data));
    constexpr int more = 10;
    return Text::tr("For more epochs: leafbench-cli train --resume %1 --set epochs=%2")
        .arg(shellWord(run.path), QString::number(run.recipe.epochs + more));
}

/// The number of epochs, the only key that --set accepts for a resumed run; 0 without it. Errors: BadValue, UnknownKey.
Result<int> epochsToTrain(const QStringList& settings)
{
    Recipe recipe;
    recipe.epochs = 0;
    for (const QString& setting : settings) {
        const QString key = setting.section(QLatin1Char('='), 0, 0).trimmed();
        if (key != QLatin1String("epochs"))
            return Error{.code = ErrorCode::UnknownKey, .subject = key, .choices = {QStringLiteral("epochs")}};
        if (const auto set = recipe.set(key, setting.section(QLatin1Char('='), 1)); !set)
            return set.as<int>();
    }
    return recipe.epochs;
}

int finishOrSayWhy(const Printer& printer, Output& out, const Result<TrainResult>& result)
{
    if (result)
        return finish(out, *result);
    if (result.cancelled() && !printer.runPath().isEmpty())
        sayKept(out, result, "run", printer.runPath(),
                Text::tr("Go on with: leafbench-cli train --resume %1").arg(shellWord(printer.runPath())));
    if (result.cancelled())
        requeueIfAsked(out);
    return notFinished(out, result);
}

int printFinishedRun(const Run& run, const QString& data, Output& out)
{
    const EpochRecord* best = run.best();
    out.object({{"run", run.path},
                {"epochs", run.epochsDone() ? QJsonValue(*run.epochsDone()) : QJsonValue()},
                {"best_valid_accuracy", best ? QJsonValue(best->validAccuracy) : QJsonValue()},
                {"best_epoch", best ? QJsonValue(best->epoch) : QJsonValue()},
                {"state", toWord(run.state)}});
    if (best)
        out.text(Text::tr("This run is over: %1, best validation accuracy %2 in epoch %3.")
                     .arg(words::epochsText(run.epochsDone().value_or(0)), words::percent(best->validAccuracy),
                          QString::number(best->epoch)));
    else
        out.text(Text::tr("This run is over; what its epochs came to is not known any more."));
    out.text(howToGoOn(run, data));
    return Finished;
}

int resume(const TrainOptions& options, const JobRanksPtr& launched, Output& out, const JobContext& context)
{
    const auto epochs = epochsToTrain(options.recipe.settings);
    if (!epochs)
        return notFinished(out, epochs);
    const QString path = findRun(options.resume, options.runs);
    const auto run = openRun(path);
    if (!run)
        return notFinished(out, run);
    sayDamage(out, *run);
    if (*epochs > 0 && !canExtend(*run)) {
        out.warning(Text::tr("The number of epochs of this run cannot be changed: its learning rate follows it, or its last state "
                             "is not kept. %1")
                        .arg(howToGoOn(*run, options.data)));
        return Usage;
    }
    if (*epochs == 0 && isOver(run->state))
        return printFinishedRun(*run, options.data, out);
    const auto told = WorkNotice::post(options.runs, WorkKind::Training);  // to open windows; where it fails they say nothing
    Printer printer(out);
    return finishOrSayWhy(printer, out, resumeRun(path, printer, context, {options.data, *epochs, options.ranks, launched}));
}

int train(const TrainOptions& options, Output& out, const JobContext& context)
{
    const Launched launched = meetLaunchedRanks(out, context);
    if (launched.exitCode)
        return *launched.exitCode;
    if (!options.resume.isEmpty())
        return resume(options, launched.ranks, out, context);
    if (const QString begun = runOfThisJob(options.runs); !begun.isEmpty()) {
        TrainOptions goOn = options;
        goOn.resume = begun;
        goOn.recipe = {};  // the run has it
        return resume(goOn, launched.ranks, out, context);
    }
    const bool needsRoom = options.recipe.needsRoom() && !options.data.isEmpty();
    auto recipe = options.recipe.resolve({}, options.runs, needsRoom ? roomOf(options.data, options.runs, context) : RecipeRoom());
    if (!recipe)
        return notFinished(out, recipe);
    if (!options.data.isEmpty())
        recipe.value().data = options.data;
    if (options.ranks > 0)
        recipe.value().ranks = options.ranks;
    if (recipe->data.isEmpty()) {
        out.warning(Text::tr("Which pictures? Give --data DIR, or data in the recipe."));
        return Usage;
    }
    if (options.estimate) {
        if (const auto there = checkThere(recipe->data); !there)
            return notFinished(out, there);
        if (const auto measured = measureFirst(options.measure, *recipe, options.runs, out, context); !measured)
            return notFinished(out, measured);
        const auto split = [&](const DatasetIndex& index) { return splitOf(*recipe, index); };
        const RecipeRoom room = roomOf(recipe->data, options.runs, context, split);
        return printForecast(out, forecastTraining(*recipe, room.images, room.rates, room.host), true);
    }
    sayWhatIsOdd(recipe->data, out, context, [&](const DatasetIndex& index) { return splitOf(*recipe, index); });
    const auto told = WorkNotice::post(options.runs, WorkKind::Training);  // to open windows; where it fails they say nothing
    Printer printer(out);
    return finishOrSayWhy(printer, out, trainRun(*recipe, options.runs, printer, context, launched.ranks));
}

}  // namespace

void addTrain(CLI::App& app, Action& chosen)
{
    const Command<TrainOptions> command(app, chosen, "train", Text::tr("Train ResNet-18 on a dataset folder"), train);
    TrainOptions& options = command.options();
    command.option("--data", options.data, Text::tr("Dataset folder; with --resume: where it is now"));
    options.recipe.addTo(command.app());
    command.option("--runs", options.runs, Text::tr("Folder that the run goes into"));
    command
        .option("--resume", options.resume, Text::tr("Go on with a run that was stopped; with --set epochs=N: up to that epoch"))
        ->excludes("--recipe");
    command
        .option("--ranks", options.ranks,
                Text::tr("Processes on this machine that share each batch; srun and torchrun start them on several"))
        ->check(CLI::Range(1, 1024));
    addEstimate(command.app(), options.estimate);
    addMeasure(command.app(), options.measure);
    command.app().footer(recipeKeysHelp().toStdString());
}

}  // namespace leafbench::cli
