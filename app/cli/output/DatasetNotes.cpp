#include "app/cli/output/DatasetNotes.h"

#include "engine/dataset/Scanner.h"
#include "ui/words/Counted.h"
#include "ui/words/DatasetText.h"

#include <algorithm>
#include <cmath>

namespace leafbench::cli {

/// The first ones. oneMore, more: text for the others, with %1 for their number.
template <class T>
static void printFirst(Output& out, std::span<const T> items, QString (*textOf)(const T&), const QString& oneMore,
                       const QString& more)
{
    constexpr std::size_t mostShown = 20;
    for (const T& item : items.first(std::min(mostShown, items.size())))
        out.warning(textOf(item));
    if (items.size() > mostShown)
        out.warning(words::byCount(qint64(items.size() - mostShown), oneMore, more).arg(items.size() - mostShown));
}

QJsonArray warningsJson(std::span<const SplitWarning> warnings)
{
    return jsonList(warnings, [](const SplitWarning& warning) {
        return QJsonObject{{"class", warning.className}, {"images", warning.images}, {"without", toWord(warning.without)}};
    });
}

void printNotes(Output& out, std::span<const ScanNote> notes)
{
    printFirst(out, notes, words::scanNoteText, Text::tr("... and %1 more note."), Text::tr("... and %1 more notes."));
}

void sayNotes(Output& out, const DatasetIndex& index)
{
    std::vector<ScanNote> notes = index.notes;
    std::erase_if(notes, [](const ScanNote& note) { return note.kind == ScanNote::Kind::NotAnImage; });
    printNotes(out, notes);
}

void sayShares(Output& out, const SplitOptions& options)
{
    constexpr double rounding = 1e-6;
    const double sum = options.trainShare + options.validShare + options.testShare;
    if (options.mode == SplitOptions::Mode::Stratified && std::abs(sum - 1) > rounding)
        out.warning(Text::tr("The shares of train, valid and test add up to %1, not to 1: each is divided by that.")
                        .arg(QString::number(sum, 'g', 6)));
}

void printWarnings(Output& out, std::span<const SplitWarning> warnings)
{
    printFirst(out, warnings, words::splitWarningText, Text::tr("... and %1 more warning."), Text::tr("... and %1 more warnings."));
}

std::vector<SplitWarning> untrainedClasses(const DatasetIndex& index)
{
    auto split = makeSplit(index, defaultSplit(index));
    if (!split)
        return {};
    std::vector<SplitWarning> warnings = std::move(split.value().warnings);
    std::erase_if(warnings, [](const SplitWarning& warning) { return warning.without != Subset::Train; });
    return warnings;
}

void sayWhatIsOdd(const QString& folder, Output& out, const JobContext& context, const MakeSplit& split)
{
    const auto scanned = scanDataset(folder, {context.token, {}});
    if (!scanned)
        return;
    sayNotes(out, **scanned);
    if (!split)
        return;
    if (const auto made = split(**scanned)) {
        sayShares(out, made->options);
        printWarnings(out, made->warnings);
    }
}

}  // namespace leafbench::cli
