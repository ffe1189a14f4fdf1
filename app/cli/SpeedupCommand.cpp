#include "app/cli/Commands.h"
#include "app/cli/RecipeOptions.h"
#include "app/cli/output/DatasetNotes.h"
#include "app/cli/output/SpeedupPrinter.h"

#include "engine/exchange/SpeedupExport.h"
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
    RecipeArguments recipe;
    QString out;
    QString runs = defaultRunsDir();
};

Result<SpeedupOptions> optionsOf(const SpeedupArguments& arguments)
{
    SpeedupOptions options;
    options.workload = arguments.workload;
    options.data = arguments.folder;
    options.workers = labWorkerCounts(options.workload, availableCores());
    if (!arguments.workers.isEmpty()) {
        auto workers = parseWorkerCounts(arguments.workers, options.workload);
        if (!workers)
            return workers.as<SpeedupOptions>();
        options.workers = std::move(workers).value();
    }
    options.repeats = arguments.repeats;
    options.cache = arguments.cold ? FileCache::Cold : FileCache::Warm;
    options.limit = arguments.limit >= 0 ? arguments.limit : defaultImages(options.workload);
    options.trials = arguments.trials;
    options.coresPerTrial = arguments.coresPerTrial;
    auto recipe = arguments.recipe.resolve();
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

int speedup(const SpeedupArguments& arguments, Output& out, const JobContext& context)
{
    const auto options = optionsOf(arguments);
    if (!options)
        return notFinished(out, options);
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
                    "wait_share, work_s, result, cores, resources), and one at the end: speedup, speedup_low, speedup_high, "
                    "efficiency, median_s and karp_flatt as objects by worker count ({\"1\": 1, \"2\": 1.9}), "
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
    command.option("--workers", options.workers,
                   Text::tr("Worker counts, as 1,2,4,8 (the default; 0,2,4,8 for train-workers, 0: the training thread "
                            "loads; 1,2,4 for train-replicas and train-ranks; five counts on eight cores and more)"));
    command.option("--repeats", options.repeats, Text::tr("Runs of each count"))->capture_default_str();
    command.flag("--cold", options.cold, Text::tr("Drop the files from the cache before each run"));
    command.option("--limit", options.limit,
                   Text::tr("Images, in a fixed shuffled order; 0: all (the default; %1 for training)")
                       .arg(defaultImages(Workload::TrainWorkers)));
    command.option("--trials", options.trials, Text::tr("tune-parallel: trials of each run"))->capture_default_str();
    command
        .option(
            "--cores-per-trial", options.coresPerTrial,
            Text::tr("tune-parallel: LibTorch threads of each trial; 0: all cores shared out, so that one at a time has them all"))
        ->capture_default_str();
    options.recipe.addTo(command.app());
    command.option("--out", options.out,
                   Text::tr("Folder to export CSV, JSON, Extra-P's text and timelines for Perfetto (Chrome's trace format) to"));
    command.option("--runs", options.runs, Text::tr("Runs folder; the study goes into its speedup folder"));
    command.app().footer(footer().toStdString());
}

}  // namespace leafbench::cli
