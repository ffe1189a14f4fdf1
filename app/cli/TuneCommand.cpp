#include "app/cli/Commands.h"
#include "app/cli/Estimate.h"
#include "app/cli/Launcher.h"
#include "app/cli/RecipeOptions.h"
#include "app/cli/output/DatasetNotes.h"
#include "app/cli/output/TunePrinter.h"

#include "engine/common/Paths.h"
#include "engine/common/sql/DatabaseUrl.h"
#include "engine/runs/place/WorkNotice.h"
#include "engine/tuning/optuna/StudyStorage.h"
#include "engine/tuning/tuner/MovedStudy.h"

namespace leafbench::cli {
namespace {

struct TuneArguments {
    QString data;
    RecipeArguments recipe;
    QString space;
    QString study;
    QString studyName;  ///< in its file
    QString runs = defaultRunsDir();
    int trials = 8;
    int parallel = 0;
    std::optional<SamplerOptions::Kind> sampler;
    std::optional<PrunerOptions::Kind> pruner;
    std::optional<Metric> metric;
    std::optional<quint64> seed;
    std::optional<int> suggestionLag;
    std::optional<int> startupTrials;
    std::optional<int> prunerWarmup;
    std::optional<int> coresPerTrial;
    bool asFast = false;
    bool keepModels = false;
    bool estimate = false;
    bool measure = false;
};

/// Tells a study where its dataset is now. A folder that does not hold its images is refused.
Status relocateIfMoved(const TuneArguments& arguments, const JobContext& context)
{
    const bool isFile = !arguments.study.isEmpty() && !isDatabaseUrl(arguments.study);
    if (arguments.data.isEmpty() || !isFile || isNewStudy(arguments.study, arguments.studyName))
        return Ok{};
    const auto study = readTuningStudy(arguments.study, arguments.studyName);
    if (!study)
        return study.as<Ok>();
    const QString data = absolutePath(arguments.data);
    if (!study->settings || study->settings->recipe.data == data)
        return Ok{};
    return relocateTuning(arguments.study, study->name, data, context);
}

/// Those of the resumed study, else the defaults.
Result<TuneSettings> startingSettings(const TuneArguments& arguments)
{
    TuneSettings settings;
    settings.recipe = tuneRecipe();
    if (arguments.study.isEmpty() || isNewStudy(arguments.study, arguments.studyName))
        return settings;
    const auto study = readTuningStudy(arguments.study, arguments.studyName);
    if (!study)
        return study.as<TuneSettings>();
    return study->settings.value_or(settings);
}

void takeChoices(const TuneArguments& arguments, TuneSettings& settings)
{
    settings.sampler.kind = arguments.sampler.value_or(settings.sampler.kind);
    settings.pruner.kind = arguments.pruner.value_or(settings.pruner.kind);
    settings.metric = arguments.metric.value_or(settings.metric);
    settings.sampler.seed = arguments.seed.value_or(settings.sampler.seed);
    settings.sampler.startupTrials = arguments.startupTrials.value_or(settings.sampler.startupTrials);
    settings.pruner.warmupSteps = arguments.prunerWarmup.value_or(settings.pruner.warmupSteps);
    settings.suggestionLag = arguments.suggestionLag.value_or(settings.suggestionLag);
    if (arguments.asFast) {
        settings.reproducible = false;
        settings.coresPerTrial = 0;
    }
    settings.coresPerTrial = arguments.coresPerTrial.value_or(settings.coresPerTrial);
}

Result<TuneOptions> optionsOf(const TuneArguments& arguments)
{
    TuneOptions options;
    options.studyFile = arguments.study;
    options.studyName = arguments.studyName;
    options.runsDir = arguments.runs;
    options.trials = arguments.trials;
    options.keepAllModels = arguments.keepModels;
    auto settings = startingSettings(arguments);
    if (!settings)
        return settings.as<TuneOptions>();
    options.settings = std::move(settings).value();
    const QString ofStudy = options.settings.recipe.data;  // what --data names, too: see relocateIfMoved()
    auto recipe = arguments.recipe.resolve(options.settings.recipe, arguments.runs);
    if (!recipe)
        return recipe.as<TuneOptions>();
    options.settings.recipe = std::move(recipe).value();
    if (!arguments.data.isEmpty())  // each process of a study in a database has its own
        options.settings.recipe.data = ofStudy.isEmpty() || isDatabaseUrl(arguments.study) ? arguments.data : ofStudy;
    if (!arguments.space.isEmpty()) {
        auto space = readSpace(arguments.space);
        if (!space)
            return space.as<TuneOptions>();
        options.settings.space = std::move(space).value();
    }
    takeChoices(arguments, options.settings);
    options.parallel = arguments.parallel > 0 ? arguments.parallel : defaultParallel(options.settings);
    return options;
}

/// sqlite:///FILE, as Optuna names a study's file.
QString withoutSqlite(const QString& study)
{
    const QString scheme = QStringLiteral("sqlite:///");
    return study.startsWith(scheme) ? study.mid(scheme.size()) : study;
}

int tuneCommand(const TuneArguments& given, Output& out, const JobContext& context)
{
    TuneArguments arguments = given;
    const StudyAddress address = studyAddress(withoutSqlite(given.study));
    arguments.study = address.path;
    arguments.studyName = address.name;
    if (launchedProcesses() > 1 && !isDatabaseUrl(arguments.study)) {
        out.warning(
            Text::tr("Several processes tune together only in a database: --study postgresql://user@host/database#study. With "
                     "a file, start one process; --parallel says how many trials it runs at a time."));
        return Usage;
    }
    if (const auto relocated = relocateIfMoved(arguments, context); !relocated)
        return notFinished(out, relocated);
    const auto options = optionsOf(arguments);
    if (!options)
        return notFinished(out, options);
    if (options->settings.recipe.data.isEmpty()) {
        out.warning(Text::tr("Which pictures? Give --data DIR, or data in the recipe."));
        return Usage;
    }
    const Recipe& recipe = options->settings.recipe;
    if (arguments.estimate) {
        if (const auto there = checkThere(recipe.data); !there)
            return notFinished(out, there);
        if (const auto measured = measureFirst(arguments.measure, recipe, arguments.runs, out, context); !measured)
            return notFinished(out, measured);
        const RecipeRoom room
            = roomOf(recipe.data, arguments.runs, context, [&](const DatasetIndex& index) { return splitOf(recipe, index); });
        return printForecast(out, forecastTuning(*options, room.images, room.rates, room.host), true);
    }
    const auto told = WorkNotice::post(arguments.runs, WorkKind::Tuning);  // to open windows; where it fails they say nothing
    sayWhatIsOdd(recipe.data, out, context, [&](const DatasetIndex& index) { return splitOf(recipe, index); });
    TunePrinter printer(out, isFirstLaunched());
    const auto result = tune(*options, printer, context);
    if (result) {
        printer.printResult(*result);
        return result->study.best() ? Finished : Failed;
    }
    if (result.failed() && result.error().code == ErrorCode::BadValue && result.error().subject == QLatin1String("parallel")
        && options->parallel > 1)
        out.warning(
            Text::tr(
                "More trials at a time need a longer look-back (--look-back %1), which is another study, or --as-fast-as-possible.")
                .arg(options->parallel - 1));
    if (!printer.studyFile().isEmpty())
        sayKept(
            out, result, "study", printer.studyFile(),
            Text::tr("What is trained is kept. Go on with: leafbench-cli tune --study %1 --trials %2")
                .arg(shellWord(StudyAddress{printer.studyFile(), arguments.studyName}.text()), QString::number(options->trials)));
    if (result.cancelled())
        requeueIfAsked(out);
    return notFinished(out, result);
}

void addChoices(const Command<TuneArguments>& command)
{
    TuneArguments& options = command.options();
    CLI::App& app = command.app();
    addWordOption<SamplerOptions::Kind>(app, "--sampler", options.sampler, Text::tr("How trials are suggested (tpe: Bayesian)"));
    addWordOption<PrunerOptions::Kind>(app, "--pruner", options.pruner, Text::tr("Which trials are stopped early (none)"));
    command.option("--pruner-warmup", options.prunerWarmup, Text::tr("median: first epochs that are never judged (1)"));
    addWordOption<Metric>(app, "--metric", options.metric,
                          Text::tr("What a trial is judged by, at its best epoch (valid_accuracy)"));
    command.option("--seed", options.seed, Text::tr("Of the sampler (42); that of the trainings is the recipe's"))->check(isSeed);
    command.option("--startup-trials", options.startupTrials,
                   Text::tr("tpe: finished trials, spread evenly, before it models (5)"));
    command.option("--look-back", options.suggestionLag,
                   Text::tr("Trials before each one that its suggestion does not wait for (3); so many + 1 can run at a time"));
    command.option("--cores-per-trial", options.coresPerTrial, Text::tr("LibTorch threads of each trial (1)"));
    command.flag("--as-fast-as-possible", options.asFast,
                 Text::tr("Use every result at once and share all cores out: trials then depend on how many run and on timing"));
    command.flag("--keep-models", options.keepModels, Text::tr("Keep every trial's model (45 MB each), not the best alone"));
}

QString tuneFooter()
{
    const QString example = QStringLiteral(
        "  [{\"name\": \"learning_rate\", \"type\": \"float\", \"low\": 1e-4, \"high\": 0.1, \"log\": true},\n"
        "   {\"name\": \"schedule\", \"type\": \"categorical\", \"choices\": [\"step\", \"one_cycle\"]},\n"
        "   {\"name\": \"step_size\", \"type\": \"int\", \"low\": 1, \"high\": 10, \"when\": {\"schedule\": [\"step\"]}}]\n");
    return Text::tr("Without a recipe trials train five epochs with a step schedule. A space file, any recipe keys:")
        + QLatin1Char('\n') + example
        + Text::tr("With --json stdout has one object a trial (trial, state, value, parameters, intermediate, elapsed_s, slot, "
                   "run), and one at the end: best, elapsed_s, trials, complete, pruned, failed, study.\n");
}

}  // namespace

void addTune(CLI::App& app, Action& chosen)
{
    const Command<TuneArguments> command(app, chosen, "tune", Text::tr("Search for good hyperparameters, several trials at a time"),
                                         tuneCommand);
    TuneArguments& options = command.options();
    command.option("--data", options.data, Text::tr("Dataset folder; of a study that exists: where it is now"));
    command.option("--trials", options.trials, Text::tr("Trials that the study has in the end"))->capture_default_str();
    command.option("--parallel", options.parallel, Text::tr("Trials at a time (default: as many as the cores let run)"))
        ->check(CLI::Range(1, 100000));
    options.recipe.addTo(command.app());
    command.option("--space", options.space, Text::tr("Search space (JSON); default: the paper's four hyperparameters"));
    command.option("--study", options.study,
                   Text::tr("Study file (SQLite, as Optuna's; FILE.db#NAME is one of several in it), or "
                            "postgresql://user@host/database#study, which any number of processes "
                            "on any machines tune together; one that exists goes on with its own settings"));
    command.option("--runs", options.runs, Text::tr("Folder that the trials' runs go into"));
    addChoices(command);
    addEstimate(command.app(), options.estimate);
    addMeasure(command.app(), options.measure);
    command.app().footer(tuneFooter().toStdString());
}

}  // namespace leafbench::cli
