#include "app/cli/Commands.h"
#include "app/cli/output/DatasetNotes.h"

#include "engine/audit/BackgroundBias.h"
#include "engine/audit/LeakReport.h"
#include "engine/dataset/Scanner.h"
#include "engine/dataset/SplitFile.h"
#include "engine/runs/answers/StarterOverlap.h"
#include "ui/words/Counted.h"
#include "ui/words/DatasetText.h"
#include "ui/words/ErrorText.h"
#include "ui/words/Words.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <numeric>

namespace leafbench::cli {
namespace {

struct ScanOptions {
    QString folder;
    bool leaks = false;
    QString leafMap;                  ///< empty: none
    QString splitOut;                 ///< path for the leaf-clean split; empty: none
    QString runs = defaultRunsDir();  ///< caches facts of the pictures
};

QJsonObject toJson(const DatasetIndex& index, const DatasetFacts& facts)
{
    const auto file = [&](quint32 image) {
        return QJsonObject{{"path", index.images[image].path},
                           {"error", toWord(facts.images[image].error->code)},
                           {"detail", facts.images[image].error->detail}};
    };
    return {{"images", static_cast<qint64>(facts.images.size())},
            {"read", facts.read},
            {"faulty", jsonList(facts.faulty(), file)},
            {"elapsed_s", facts.elapsedSeconds}};
}

QJsonObject toJson(const SourceLeaves& leaves)
{
    return {{"images", static_cast<qint64>(leaves.leafOf.size())},
            {"leaves", static_cast<qint64>(leaves.leaves)},
            {"by_name", leaves.byName},
            {"by_map", leaves.byMap},
            {"by_bytes", leaves.byBytes},
            {"by_look", leaves.byPerceptualHash},
            {"across_classes", leaves.acrossClasses}};
}

QJsonObject toJson(const LeakReport& report)
{
    QJsonObject json;
    for (const Subset subset : {Subset::Train, Subset::Valid, Subset::Test}) {
        const SubsetLeak& leak = report.of(subset);
        json.insert(toWord(subset),
                    QJsonObject{{"images", leak.images},
                                {"leaves", leak.leaves},
                                {"leaked_images", leak.leakedImages},
                                {"leaked_leaves", leak.leakedLeaves}});
    }
    return json;
}

QJsonObject toJson(const BackgroundBias& bias)
{
    return {{"accuracy", bias.accuracy},
            {"low", bias.interval[0]},
            {"high", bias.interval[1]},
            {"chance", bias.chance},
            {"published", BackgroundBias::published},
            {"train_images", bias.trainImages},
            {"test_images", bias.testImages},
            {"elapsed_s", bias.elapsedSeconds}};
}

void tellFacts(const DatasetFacts& facts, Output& out)
{
    out.object({{"examined", toJson(*facts.index, facts)}});
    out.text(Text::tr("%1 examined in %2, %3 of them now.")
                 .arg(words::imagesText(static_cast<qint64>(facts.images.size())), words::duration(facts.elapsedSeconds),
                      words::count(facts.read)));
    const std::vector<quint32> faulty = facts.faulty();
    out.text(faulty.empty() ? Text::tr("None of them is faulty.")
                            : Text::tr("Faulty files: %1").arg(words::count(static_cast<qint64>(faulty.size()))));
    for (const quint32 image : faulty)
        out.text(QStringLiteral("  ") + words::errorText(*facts.images[image].error));
}

void tellLeaves(const SourceLeaves& leaves, Output& out)
{
    out.object({{"leaves", toJson(leaves)}});
    out.text(words::leavesText(leaves));
    if (const QString across = words::acrossClassesText(leaves); !across.isEmpty())
        out.text(across);
}

QString cell(const SubsetLeak& leak)
{
    if (leak.images == 0)
        return Text::tr("no images");
    return Text::tr("%1 of %2 (%3)")
        .arg(words::count(leak.leakedImages), words::count(leak.images),
             words::percent(double(leak.leakedImages) / double(leak.images)));
}

void tellReports(const std::vector<SplitLeaks>& compared, Output& out)
{
    QJsonObject json;
    for (const SplitLeaks& leaks : compared)
        json.insert(toWord(leaks.kind), toJson(leaks.report));
    out.object({{"leaks", json}});
    out.text(Text::tr("Images that show a leaf which is also in train:"));
    out.text(QStringLiteral("  %1  %2  %3")
                 .arg(Text::tr("split").leftJustified(24), Text::tr("valid").leftJustified(26), Text::tr("test")));
    for (const SplitLeaks& leaks : compared)
        out.text(QStringLiteral("  %1  %2  %3")
                     .arg(words::splitKindText(leaks).leftJustified(24), cell(leaks.report.of(Subset::Valid)).leftJustified(26),
                          cell(leaks.report.of(Subset::Test))));
    out.text(words::leakMeaning(compared.front().report));
}

void tellOverlap(const StarterOverlap& overlap, Output& out)
{
    out.object(
        {{"starter", QJsonObject{{"images", overlap.images}, {"identical", overlap.identical}, {"copies", overlap.copies}}}});
    if (const QString text = words::starterOverlapText(overlap); !text.isEmpty())
        out.text(text);
}

void tellBias(const Result<BackgroundBias>& bias, Output& out)
{
    if (bias.failed()) {
        out.warning(words::errorText(bias.error()));
        return;
    }
    out.object({{"bias", toJson(*bias)}});
    out.text(words::biasText(*bias));
    out.text(words::biasMeaning(*bias));
}

/// Decodes every file once; reports faulty files, leaves on both sides of a split, and background bias.
int leaks(const DatasetPtr& index, const ScanOptions& options, Output& out, const JobContext& context)
{
    const auto facts = examineDataset(index, factsDir(options.runs), 0, context);
    if (!facts)
        return notFinished(out, facts);
    out.endProgress();
    tellFacts(**facts, out);
    const auto leaves = groupSourceLeaves(*index, facts->get(), {.leafMap = options.leafMap}, context);
    if (!leaves)
        return notFinished(out, leaves);
    tellLeaves(*leaves, out);
    const auto compared = compareSplits(*index, *leaves);
    if (!compared)
        return notFinished(out, compared);
    tellReports(*compared, out);
    const auto overlap = starterOverlap(**facts, context);
    if (!overlap)
        return notFinished(out, overlap);
    tellOverlap(*overlap, out);
    const auto bias = measureBackgroundBias(**facts, *leaves, {}, context);
    if (bias.cancelled())
        return WasCancelled;
    out.endProgress();
    tellBias(bias, out);
    if (options.splitOut.isEmpty())
        return Finished;
    if (const auto saved = saveSplit(*compared->back().split, *index, options.splitOut); !saved)
        return notFinished(out, saved);
    out.object({{"split", QFileInfo(options.splitOut).absoluteFilePath()}});
    out.text(Text::tr("The leaf-clean split is saved: train with --set split=%1").arg(options.splitOut));
    return Finished;
}

void printScan(const DatasetIndex& index, double seconds, Output& out)
{
    const auto counts = index.countsByClass();
    const qint64 labelled = std::accumulate(counts.begin(), counts.end(), qint64{0});
    QJsonObject classes;
    QString table;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        classes.insert(index.classes[i].name, counts[i]);
        table += QStringLiteral("%1  %2\n").arg(words::count(counts[i]).rightJustified(7), onOneLine(index.classes[i].name));
    }
    const auto noted = [](const ScanNote& note) {
        return QJsonObject{{"kind", toWord(note.kind)}, {"path", note.path}, {"detail", note.detail}};
    };
    const std::vector<SplitWarning> untrained = untrainedClasses(index);
    out.object({{"root", index.root},
                {"layout", index.layout == Layout::Kaggle ? "kaggle" : "imagefolder"},
                {"images", labelled},
                {"unlabelled", static_cast<qint64>(index.images.size()) - labelled},
                {"classes", classes},
                {"species", QJsonArray::fromStringList(index.species())},
                {"notes", jsonList(index.notes, noted)},
                {"warnings", warningsJson(untrained)},
                {"elapsed_s", seconds}});
    out.text(table);
    out.text(Text::tr("%1 in %2 of %3, read in %4.")
                 .arg(words::imagesText(labelled), words::classesText(qint64(counts.size())),
                      words::speciesText(index.species().size()), words::duration(seconds)));
    if (const qint64 unlabelled = static_cast<qint64>(index.images.size()) - labelled; unlabelled > 0)
        out.text(words::byCount(unlabelled,
                                Text::tr("%1 image of test lies in no class folder, so it has no class, and is left out."),
                                Text::tr("%1 images of test lie in no class folder, so they have no class, and are left out."))
                     .arg(words::count(unlabelled)));
    if (out.json())
        return;
    printNotes(out, index.notes);
    printWarnings(out, untrained);
}

int scan(const ScanOptions& options, Output& out, const JobContext& context)
{
    QElapsedTimer clock;
    clock.start();
    const auto scanned = scanDataset(options.folder, context);
    if (!scanned)
        return notFinished(out, scanned);
    printScan(**scanned, clock.nsecsElapsed() * 1e-9, out);
    return options.leaks ? leaks(*scanned, options, out, context) : int(Finished);
}

}  // namespace

void addScan(CLI::App& app, Action& chosen)
{
    const Command<ScanOptions> command(app, chosen, "scan", Text::tr("List the classes and images of a dataset folder"), scan);
    ScanOptions& options = command.options();
    command.folder();
    CLI::Option* leaks
        = command.flag("--leaks", options.leaks,
                       Text::tr("Open every file: faulty ones, leaves on both sides of a split, what the background tells"));
    command
        .option("--leaf-map", options.leafMap,
                Text::tr("File that tells which pictures show the same leaf: PlantVillage's leaf-map.json, or CSV file,leaf"))
        ->needs(leaks);
    command.option("--split-out", options.splitOut, Text::tr("File to save the leaf-clean split to, for the recipe key split"))
        ->needs(leaks);
    command.option("--runs", options.runs, Text::tr("Folder of the runs; what is known of the pictures is kept in it"))
        ->needs(leaks);
}

}  // namespace leafbench::cli
