#include "app/cli/Commands.h"
#include "app/cli/LeaksCommand.h"

#include "engine/dataset/Scanner.h"
#include "engine/dataset/Split.h"
#include "engine/dataset/SplitFile.h"
#include "engine/demo/DemoDataset.h"
#include "engine/runs/store/RunStore.h"
#include "ui/words/ErrorText.h"
#include "ui/words/Words.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>

#include <numeric>

namespace leafbench::cli {
namespace {

struct DataOptions {
    std::string folder;
    std::string mode = "auto";
    double train = 0.7, valid = 0.2, test = 0.1;
    bool testGiven = false;
    quint64 seed = 42;
    std::string file;
    DemoOptions demo;
    bool leaks = false;
    std::string leafMap, splitOut, runs = defaultRunsDir().toStdString();
};

void printNotes(Output& out, const DatasetIndex& index)
{
    constexpr std::size_t shown = 20;
    for (std::size_t i = 0; i < std::min(shown, index.notes.size()); ++i)
        out.warning(words::scanNoteText(index.notes[i]));
    if (index.notes.size() > shown)
        out.warning(Text::tr("... and %1 more notes.").arg(index.notes.size() - shown));
}

QJsonArray notesJson(const DatasetIndex& index)
{
    QJsonArray notes;
    for (const ScanNote& note : index.notes)
        notes << QJsonObject{{"kind", toWord(note.kind)}, {"path", note.path}, {"detail", note.detail}};
    return notes;
}

int demo(const DataOptions& options, Output& out, const JobContext& context)
{
    QElapsedTimer clock;
    clock.start();
    const auto drawn = makeDemoDataset(QString::fromStdString(options.folder), options.demo, context);
    if (!drawn)
        return notFinished(out, drawn);
    const double seconds = clock.nsecsElapsed() * 1e-9;
    out.endProgress();
    out.object({{"folder", QFileInfo(QString::fromStdString(options.folder)).absoluteFilePath()},
                {"images", *drawn},
                {"elapsed_s", seconds}});
    if (!out.json())
        out.text(Text::tr("%1 images drawn in %2 in %3.")
                     .arg(words::count(*drawn), QString::fromStdString(options.folder), words::duration(seconds)));
    return Finished;
}

void tellScan(const DatasetIndex& index, double seconds, Output& out)
{
    const auto counts = index.countsByClass();
    const qint64 labelled = std::accumulate(counts.begin(), counts.end(), qint64{0});
    if (out.json()) {
        QJsonObject classes;
        for (std::size_t i = 0; i < counts.size(); ++i)
            classes.insert(index.classes[i].name, counts[i]);
        out.object({{"root", index.root},
                    {"layout", index.layout == Layout::Kaggle ? "kaggle" : "imagefolder"},
                    {"images", labelled},
                    {"unlabelled", static_cast<qint64>(index.images.size()) - labelled},
                    {"classes", classes},
                    {"species", QJsonArray::fromStringList(index.species())},
                    {"notes", notesJson(index)},
                    {"elapsed_s", seconds}});
        return;
    }
    QString table;
    for (std::size_t i = 0; i < counts.size(); ++i)
        table += QStringLiteral("%1  %2\n").arg(words::count(counts[i]), 7).arg(index.classes[i].name);
    out.text(table);
    out.text(Text::tr("%1 images in %2 classes of %3 species, read in %4.")
                 .arg(words::count(labelled))
                 .arg(counts.size())
                 .arg(index.species().size())
                 .arg(words::duration(seconds)));
    printNotes(out, index);
}

int scan(const DataOptions& options, Output& out, const JobContext& context)
{
    QElapsedTimer clock;
    clock.start();
    const auto scanned = scanDataset(QString::fromStdString(options.folder), context);
    if (!scanned)
        return notFinished(out, scanned);
    tellScan(**scanned, clock.nsecsElapsed() * 1e-9, out);
    if (!options.leaks)
        return Finished;
    return leaks(
        *scanned,
        {QString::fromStdString(options.leafMap), QString::fromStdString(options.splitOut), QString::fromStdString(options.runs)},
        out, context);
}

SplitOptions splitOptions(const DataOptions& options, const DatasetIndex& index)
{
    SplitOptions split = defaultSplit(index);
    if (options.mode != "auto") {
        split.mode = options.mode == "folders" ? SplitOptions::Mode::Folders : SplitOptions::Mode::Stratified;
        split.trainShare = options.train;
        split.validShare = options.valid;
        split.testShare = split.mode == SplitOptions::Mode::Folders && !options.testGiven ? 0 : options.test;
    } else if (options.testGiven) {
        split.testShare = options.test;
    }
    split.seed = options.seed;
    return split;
}

int split(const DataOptions& options, Output& out, const JobContext& context)
{
    const auto scanned = scanDataset(QString::fromStdString(options.folder), context);
    if (!scanned)
        return notFinished(out, scanned);
    const auto split = makeSplit(**scanned, splitOptions(options, **scanned));
    if (!split)
        return notFinished(out, split);
    if (!options.file.empty()) {
        if (const auto saved = saveSplit(*split, **scanned, QString::fromStdString(options.file)); !saved)
            return notFinished(out, saved);
    }
    QJsonObject json{{"seed", static_cast<qint64>(split->options.seed)}, {"mode", toWord(split->options.mode)}};
    const double all = split->count(Subset::Train) + split->count(Subset::Valid) + split->count(Subset::Test);
    for (const Subset subset : {Subset::Train, Subset::Valid, Subset::Test}) {
        const qint64 images = split->count(subset);
        json.insert(toWord(subset), images);
        if (!out.json())
            out.text(QStringLiteral("%1 %2  %3")
                         .arg(toWord(subset), -6)
                         .arg(words::count(images), 8)
                         .arg(words::percent(all > 0 ? images / all : 0), 8));
    }
    QJsonArray warnings;
    for (const SplitWarning& warning : split->warnings) {
        out.warning(words::splitWarningText(warning));
        warnings << QJsonObject{{"class", warning.className}, {"images", warning.images}, {"without", toWord(warning.without)}};
    }
    json.insert("warnings", warnings);
    if (!options.file.empty())
        json.insert("file", QFileInfo(QString::fromStdString(options.file)).absoluteFilePath());
    out.object(json);
    return Finished;
}

using Job = int (*)(const DataOptions&, Output&, const JobContext&);

/// A subcommand with a folder as its argument.
CLI::App* addCommand(CLI::App& app, Action& chosen, const char* name, const QString& help, const QString& folderHelp, Job job,
                     std::shared_ptr<DataOptions> options)
{
    CLI::App* command = app.add_subcommand(name, help.toStdString());
    command->add_option("DIR", options->folder, folderHelp.toStdString())->required();
    command->callback([&chosen, options, job] {
        chosen = [options, job](Output& out, const JobContext& context) { return job(*options, out, context); };
    });
    return command;
}

}  // namespace

void addDemo(CLI::App& app, Action& chosen)
{
    auto options = std::make_shared<DataOptions>();
    CLI::App* command = addCommand(app, chosen, "demo", Text::tr("Draw a demo dataset of 38 classes in Kaggle's layout"),
                                   Text::tr("Folder to draw into"), demo, options);
    command->add_option("--per-class", options->demo.imagesPerClass, Text::tr("Images of each class").toStdString())
        ->check(CLI::Range(5, 2000))
        ->capture_default_str();
    command->add_option("--side", options->demo.side, Text::tr("Pixels a side").toStdString())
        ->check(CLI::Range(32, 1024))
        ->capture_default_str();
    command->add_option("--seed", options->demo.seed, Text::tr("Seed: the same one draws the same leaves").toStdString())
        ->capture_default_str();
    command->add_option("--workers", options->demo.workers, Text::tr("Threads; 0: one a core").toStdString())
        ->check(CLI::Range(0, 256));
}

void addScan(CLI::App& app, Action& chosen)
{
    auto options = std::make_shared<DataOptions>();
    CLI::App* command = addCommand(app, chosen, "scan", Text::tr("List the classes and images of a dataset folder"),
                                   Text::tr("Dataset folder"), scan, options);
    CLI::Option* leaks = command->add_flag(
        "--leaks", options->leaks,
        Text::tr("Open every file: faulty ones, leaves on both sides of a split, what the background tells").toStdString());
    const auto file = [&](const char* name, std::string& value, const QString& help) {
        return command->add_option(name, value, help.toStdString())->needs(leaks);
    };
    file("--leaf-map", options->leafMap,
         Text::tr("File that tells which pictures show the same leaf: PlantVillage's leaf-map.json, or CSV file,leaf"));
    file("--split-out", options->splitOut, Text::tr("File to save the leaf-clean split to, for the recipe key split"));
    file("--runs", options->runs, Text::tr("Folder of the runs; what is known of the pictures is kept in it"))
        ->capture_default_str();
}

void addSplit(CLI::App& app, Action& chosen)
{
    auto options = std::make_shared<DataOptions>();
    CLI::App* command = addCommand(app, chosen, "split", Text::tr("Assign every image to train, valid or test"),
                                   Text::tr("Dataset folder"), split, options);
    command
        ->add_option("--mode", options->mode,
                     Text::tr("auto, folders (keep train and valid, cut test out of train) or stratified").toStdString())
        ->check(CLI::IsMember({"auto", "folders", "stratified"}))
        ->capture_default_str();
    const auto share = [&](const char* name, double& value, const QString& help) {
        return command->add_option(name, value, help.toStdString())->check(CLI::Range(0.0, 1.0));
    };
    share("--train", options->train, Text::tr("Share of train (stratified)"));
    share("--valid", options->valid, Text::tr("Share of valid (stratified)"));
    CLI::Option* test = share("--test", options->test, Text::tr("Share of test; of train/ with folders (0.125 is the paper's)"));
    test->each([options](const std::string&) { options->testGiven = true; });
    command->add_option("--seed", options->seed, Text::tr("Seed").toStdString())->capture_default_str();
    command->add_option("-o,--out", options->file, Text::tr("File to save the split to, for the recipe key split").toStdString());
}

}  // namespace leafbench::cli
