#include "app/cli/Commands.h"
#include "app/cli/RecipeOptions.h"

#include "engine/runs/training/TrainRun.h"
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
};

/// Prints a training's events.
class Printer : public RunObserver {
public:
    explicit Printer(Output& out) : m_out(out) {}

    void onRunStart(const RunStart& start) override
    {
        const Run& run = start.run;
        m_path = run.path;
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
                      {"intra_op_threads", start.cores.intraOpThreads},
                      {"recipe", toJson(run.recipe)}});
        m_out.text(Text::tr("Run %1").arg(run.path));
        m_out.text(
            Text::tr("%1 training and %2 validation images, %3 classes; %4, %5 cores: %6 loader workers, %7 replicas of %8 threads")
                .arg(words::count(run.images[0]), words::count(run.images[1]), QString::number(run.classNames.size()), run.device,
                     QString::number(start.cores.cores), QString::number(start.cores.loaderWorkers),
                     QString::number(start.cores.replicas), QString::number(start.cores.intraOpThreads)));
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
    const EpochRecord best = run.best() ? *run.best() : EpochRecord{};
    out.endProgress();
    out.object({{"run", run.path},
                {"epochs", static_cast<qint64>(run.epochs.size())},
                {"train_accuracy", last.trainAccuracy},
                {"valid_accuracy", last.validAccuracy},
                {"train_loss", last.trainLoss},
                {"valid_loss", last.validLoss},
                {"best_valid_accuracy", best.validAccuracy},
                {"best_epoch", best.epoch},
                {"elapsed_s", result.elapsedSeconds},
                {"images_per_s", result.imagesPerSecond},
                {"refused", static_cast<qint64>(result.refused.size())}});
    out.text(Text::tr("Finished in %1, %2 images/s; best validation accuracy %3 in epoch %4.")
                 .arg(words::duration(result.elapsedSeconds), QString::number(result.imagesPerSecond, 'f', 1),
                      words::percent(best.validAccuracy), QString::number(best.epoch)));
    if (!result.refused.empty())
        out.text(Text::tr("%1 files were left out; they are listed in %2/refused.csv.")
                     .arg(QString::number(result.refused.size()), run.path));
    out.text(Text::tr("Next: leafbench-cli evaluate %1").arg(run.path));
    return Finished;
}

int train(const TrainOptions& options, Output& out, const JobContext& context)
{
    Printer printer(out);
    Result<TrainResult> result = Cancelled{};
    if (!options.resume.isEmpty()) {
        result = resumeRun(findRun(options.resume, options.runs), printer, context);
    } else {
        auto recipe = options.recipe.resolve();
        if (!recipe)
            return notFinished(out, recipe);
        if (!options.data.isEmpty())
            recipe.value().data = options.data;
        if (recipe->data.isEmpty()) {
            out.warning(Text::tr("Which pictures? Give --data DIR, or data in the recipe."));
            return Usage;
        }
        result = trainRun(*recipe, options.runs, printer, context);
    }
    if (result)
        return finish(out, *result);
    if (result.cancelled() && !printer.runPath().isEmpty())
        sayKept(out, result, "run", printer.runPath(),
                Text::tr("Go on with: leafbench-cli train --resume %1").arg(printer.runPath()));
    return notFinished(out, result);
}

}  // namespace

void addTrain(CLI::App& app, Action& chosen)
{
    const Command<TrainOptions> command(app, chosen, "train", Text::tr("Train ResNet-18 on a dataset folder"), train);
    TrainOptions& options = command.options();
    command.option("--data", options.data, Text::tr("Dataset folder"));
    options.recipe.addTo(command.app());
    command.option("--runs", options.runs, Text::tr("Folder that the run goes into"));
    command.option("--resume", options.resume, Text::tr("Go on with a run that was stopped"))
        ->excludes("--data")
        ->excludes("--recipe")
        ->excludes("--set");
    command.app().footer(recipeKeysHelp().toStdString());
}

}  // namespace leafbench::cli
