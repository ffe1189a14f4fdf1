#include "app/cli/Commands.h"
#include "app/cli/output/DatasetNotes.h"

#include "engine/dataset/Scanner.h"
#include "engine/dataset/Split.h"
#include "engine/dataset/SplitFile.h"
#include "engine/demo/DemoDataset.h"
#include "engine/paper/PaperStudy.h"
#include "ui/words/Counted.h"
#include "ui/words/Words.h"

#include <QElapsedTimer>
#include <QFileInfo>

namespace leafbench::cli {
namespace {

struct DemoArguments {
    QString folder;
    DemoOptions demo;
};

struct SplitArguments {
    QString folder;
    QString mode = QStringLiteral("auto");
    double train = 0.7, valid = 0.2, test = 0.1;
    bool sharesGiven = false;  ///< train or valid
    bool testGiven = false;
    quint64 seed = 42;
    QString file;
};

int demo(const DemoArguments& options, Output& out, const JobContext& context)
{
    QElapsedTimer clock;
    clock.start();
    const auto drawn = makeDemoDataset(options.folder, options.demo, context);
    if (!drawn)
        return notFinished(out, drawn);
    const double seconds = clock.nsecsElapsed() * 1e-9;
    out.endProgress();
    out.object({{"folder", QFileInfo(options.folder).absoluteFilePath()}, {"images", *drawn}, {"elapsed_s", seconds}});
    out.text(Text::tr("%1 drawn in %2 in %3.").arg(words::imagesText(*drawn), options.folder, words::duration(seconds)));
    return Finished;
}

SplitOptions splitOptions(const SplitArguments& options, const DatasetIndex& index)
{
    SplitOptions split = defaultSplit(index);
    if (options.mode != QLatin1String("auto") || options.sharesGiven) {
        if (options.mode != QLatin1String("auto"))
            split.mode = options.mode == QLatin1String("folders") ? SplitOptions::Mode::Folders : SplitOptions::Mode::Stratified;
        split.trainShare = options.train;
        split.validShare = options.valid;
        split.testShare = split.mode == SplitOptions::Mode::Folders && !options.testGiven ? 0 : options.test;
    } else if (options.testGiven) {
        split.testShare = options.test;
    }
    split.seed = options.seed;
    return split;
}

int split(const SplitArguments& options, Output& out, const JobContext& context)
{
    const auto scanned = scanDataset(options.folder, context);
    if (!scanned)
        return notFinished(out, scanned);
    const SplitOptions wanted = splitOptions(options, **scanned);
    if (options.sharesGiven && wanted.mode == SplitOptions::Mode::Folders) {
        out.warning(Text::tr("This folder says itself what is for training and validation: --train and --valid are for --mode "
                             "stratified."));
        return Usage;
    }
    const auto split = makeSplit(**scanned, wanted);
    if (!split)
        return notFinished(out, split);
    sayNotes(out, **scanned);
    sayShares(out, wanted);
    if (!options.file.isEmpty()) {
        if (const auto saved = saveSplit(*split, **scanned, options.file); !saved)
            return notFinished(out, saved);
    }
    QJsonObject json{{"seed", static_cast<qint64>(split->options.seed)}, {"mode", toWord(split->options.mode)}};
    const double all = split->count(Subset::Train) + split->count(Subset::Valid) + split->count(Subset::Test);
    for (const Subset subset : {Subset::Train, Subset::Valid, Subset::Test}) {
        const qint64 images = split->count(subset);
        json.insert(toWord(subset), images);
        out.text(QStringLiteral("%1 %2  %3")
                     .arg(toWord(subset).leftJustified(6), words::count(images).rightJustified(8),
                          words::percent(all > 0 ? images / all : 0).rightJustified(8)));
    }
    printWarnings(out, split->warnings);
    json.insert("warnings", warningsJson(split->warnings));
    if (!options.file.isEmpty())
        json.insert("file", QFileInfo(options.file).absoluteFilePath());
    out.object(json);
    return Finished;
}

}  // namespace

void addDemo(CLI::App& app, Action& chosen)
{
    const Command<DemoArguments> command(app, chosen, "demo", Text::tr("Draw a demo dataset of 38 classes in Kaggle's layout"),
                                         demo);
    DemoOptions& options = command.options().demo;
    command.option("DIR", command.options().folder, Text::tr("Folder to draw into"))->required();
    command.option("--per-class", options.imagesPerClass, Text::tr("Images of each class"))
        ->check(CLI::Range(5, 2000))
        ->capture_default_str();
    command.option("--side", options.side, Text::tr("Pixels a side"))->check(CLI::Range(32, 1024))->capture_default_str();
    command.option("--seed", options.seed, Text::tr("Seed: the same one draws the same leaves"))
        ->capture_default_str()
        ->check(isSeed);
    command.option("--workers", options.workers, Text::tr("Threads; 0: one a core"))->check(CLI::Range(0, 256));
}

void addSplit(CLI::App& app, Action& chosen)
{
    const Command<SplitArguments> command(app, chosen, "split", Text::tr("Assign every image to train, valid or test"), split);
    SplitArguments& options = command.options();
    command.folder();
    command.option("--mode", options.mode, Text::tr("auto, folders (keep train and valid, cut test out of train) or stratified"))
        ->check(CLI::IsMember({"auto", "folders", "stratified"}));
    const CLI::Range share(0.0, 1.0);
    const auto given = [&options](const std::string&) { options.sharesGiven = true; };
    command.option("--train", options.train, Text::tr("Share of train (stratified)"))->check(share)->each(given);
    command.option("--valid", options.valid, Text::tr("Share of valid (stratified)"))->check(share)->each(given);
    const double ofPaper = paperStudy().recipe["test_share"].toDouble();
    command.option("--test", options.test, Text::tr("Share of test; of train/ with folders (%1 is the paper's)").arg(ofPaper))
        ->check(share)
        ->each([&options](const std::string&) { options.testGiven = true; });
    command.option("--seed", options.seed, Text::tr("Seed"))->capture_default_str()->check(isSeed);
    command.option("-o,--out", options.file, Text::tr("File to save the split to, for the recipe key split"));
}

}  // namespace leafbench::cli
