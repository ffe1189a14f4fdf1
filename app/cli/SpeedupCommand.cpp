#include "app/cli/Commands.h"
#include "app/cli/Estimate.h"
#include "app/cli/Launcher.h"
#include "app/cli/RecipeOptions.h"
#include "app/cli/output/DatasetNotes.h"
#include "app/cli/output/SpeedupPrinter.h"

#include "engine/exchange/SpeedupExport.h"
#include "engine/runs/place/WorkNotice.h"
#include "engine/speedup/MeasureSpeedup.h"
#include "ui/words/MachineText.h"
#include "ui/words/SpeedupText.h"

namespace leafbench::cli {
namespace {

struct SpeedupArguments {
    QString folder;
    Workload workload{};
    QString workers;
    int repeats = 3;
    bool cold = false;
    qint64 limit = -1;
    int trials = SpeedupOptions().trials;
    int coresPerTrial = SpeedupOptions().coresPerTrial;
    QString database;
    RecipeArguments recipe;
    QString out;
    QString runs = defaultRunsDir();
    bool estimate = false;
};

Result<SpeedupOptions> optionsOf(const SpeedupArguments& arguments)
{
    SpeedupOptions options;
    options.workload = arguments.workload;
    options.data = arguments.folder;
    options.workers = labWorkerCounts(options.workload, availableCores());
    if (!arguments.workers.isEmpty()) {
        auto counts = parseCounts(arguments.workers, options.workload);
        if (!counts)
            return counts.as<SpeedupOptions>();
        options.setCounts(*counts);
    }
    options.repeats = arguments.repeats;
    options.cache = arguments.cold ? FileCache::Cold : FileCache::Warm;
    options.limit = arguments.limit >= 0 ? arguments.limit : defaultImages(options.workload);
    options.trials = arguments.trials;
    options.coresPerTrial = arguments.coresPerTrial;
    options.database = arguments.database;
    auto recipe = arguments.recipe.resolve({}, arguments.runs);
    if (!recipe)
        return recipe.as<SpeedupOptions>();
    options.recipe = std::move(recipe).value();
    return options;
}

/// Statistics split nothing that anybody asked for.
MakeSplit splitOfStudy(const SpeedupOptions& options)
{
    if (!isTraining(options.workload))
        return {};
    return [recipe = options.recipe](const DatasetIndex& index) { return splitOf(recipe, index); };
}

/// Where this process is, or the study would be, none can be measured.
QString wrongPlace(const SpeedupOptions& options)
{
    if (launchedProcesses() > 1)
        return Text::tr("The lab is one process, which starts the others by itself: srun --nodes=1 --ntasks=1 leafbench-cli "
                        "speedup --workers 1x1,2x1");
    if (options.workload == Workload::TuneNodes && options.mostNodes() > 1 && options.database.isEmpty())
        return Text::tr("Processes on several nodes tune together only in a database: --study postgresql://user@host/database");
    return {};
}

int speedup(const SpeedupArguments& arguments, Output& out, const JobContext& context)
{
    const auto options = optionsOf(arguments);
    if (!options)
        return notFinished(out, options);
    if (const QString wrong = wrongPlace(*options); !wrong.isEmpty()) {
        out.warning(wrong);
        return Usage;
    }
    if (arguments.estimate) {
        if (const auto there = checkThere(arguments.folder); !there)
            return notFinished(out, there);
        const RecipeRoom room = roomOf(arguments.folder, arguments.runs, context);
        return printForecast(out, forecastSpeedup(*options, room.images, room.rates, room.host));
    }
    const auto told = WorkNotice::post(arguments.runs, WorkKind::Speedup);  // to open windows; where it fails they say nothing
    sayWhatIsOdd(arguments.folder, out, context, splitOfStudy(*options));
    SpeedupPrinter printer(out);
    const QString studies = studiesDirOf(arguments.runs);
    const auto study = measureSpeedup(*options, studies, printer, context);
    printer.printResult(study ? *study : printer.study());
    // Export the measurements of an unfinished study too.
    if (!arguments.out.isEmpty() && !printer.study().measurements.empty()) {
        const auto exported = exportStudy(study ? *study : printer.study(), arguments.out);
        if (!exported)
            return notFinished(out, exported);
        out.text(Text::tr("Exported to %1").arg(arguments.out));
    }
    return study ? Finished : notFinished(out, study);
}

QString footer()
{
    return Text::tr("With --json stdout has one object a measurement (workload, workers, repeat, elapsed_s, images, images_per_s, "
                    "wait_share, work_s, result, cores, resources; of tunings trials_per_hour; over nodes nodes and hosts), and "
                    "one at the end: speedup, speedup_low, speedup_high, "
                    "efficiency, median_s and karp_flatt as objects by worker count ({\"1\": 1, \"2\": 1.9}; over nodes "
                    "{\"1x1\": 1, \"1x2\": 1.6, \"2x1\": 1.9}, where law_points names what the laws use: of as many workers "
                    "the layout over the most nodes), "
                    "serial_fraction (Amdahl's; null with fewer than two counts up to the cores), amdahl and gustafson with "
                    "their 95 % intervals, usl (the Universal Scalability Law's contention and coherence), predictions for 16, 32 "
                    "and 64 workers, next_count (what to measure next), efficiency_split (why a count is as efficient as it is), "
                    "simulation "
                    "(the statistics' tasks on more workers), noise, verdict.\n")
        + words::replicasNote(Workload::TrainReplicas) + QLatin1Char('\n');
}

}  // namespace

void addSpeedup(CLI::App& app, Action& chosen)
{
    const Command<SpeedupArguments> command(app, chosen, "speedup", Text::tr("Measure one workload at several worker counts"),
                                            speedup);
    SpeedupArguments& options = command.options();
    command.folder();
    addWordOption<Workload>(command.app(), "--of", options.workload, Text::tr("What is measured"))->required();
    command.option(
        "--workers", options.workers,
        Text::tr("Worker counts, as 1,2,4,8 (the default; 0,2,4,8 for train-workers, 0: the training thread "
                 "loads; 1,2,4 for train-replicas, train-ranks and tune-nodes; five counts on eight cores and more). Ranks and "
                 "processes in a job of Slurm: 1x1,1x2,2x1,4x2, nodes times processes on each, also as many of them laid out in "
                 "several ways"));
    command.option("--repeats", options.repeats, Text::tr("Runs of each count"))->capture_default_str();
    command.flag("--cold", options.cold, Text::tr("Drop the files from the cache before each run"));
    command
        .option("--limit", options.limit,
                Text::tr("Images, in a fixed shuffled order; 0: all (the default; %1 for training)")
                    .arg(defaultImages(Workload::TrainWorkers)))
        ->check(CLI::Range(0, 1'000'000'000));
    command.option("--trials", options.trials, Text::tr("tune-parallel, tune-nodes: trials of each run"))->capture_default_str();
    command
        .option(
            "--cores-per-trial", options.coresPerTrial,
            Text::tr("tune-parallel: LibTorch threads of each trial; 0: all cores shared out, so that one at a time has them all"))
        ->capture_default_str();
    command.option(
        "--study", options.database,
        Text::tr("tune-nodes: postgresql://user@host/database, where each run makes a study that all processes reach, and "
                 "removes it; without one a file, for processes on this machine"));
    options.recipe.addTo(command.app());
    command.option("--out", options.out,
                   Text::tr("Folder to export CSV, JSON, Extra-P's text and timelines for Perfetto (Chrome's trace format) to"));
    command.option("--runs", options.runs, Text::tr("Runs folder; the study goes into its speedup folder"));
    addEstimate(command.app(), options.estimate);
    command.app().footer(footer().toStdString());
}

}  // namespace leafbench::cli
