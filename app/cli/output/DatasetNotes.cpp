#include "app/cli/output/DatasetNotes.h"

#include "engine/dataset/Scanner.h"
#include "ui/words/ErrorText.h"

#include <algorithm>

namespace leafbench::cli {

/// The first ones. more: text for the others, with %1 for their number.
template <class T>
static void printFirst(Output& out, std::span<const T> items, QString (*textOf)(const T&), const QString& more)
{
    constexpr std::size_t mostShown = 20;
    for (const T& item : items.first(std::min(mostShown, items.size())))
        out.warning(textOf(item));
    if (items.size() > mostShown)
        out.warning(more.arg(items.size() - mostShown));
}

QJsonArray warningsJson(std::span<const SplitWarning> warnings)
{
    return jsonList(warnings, [](const SplitWarning& warning) {
        return QJsonObject{{"class", warning.className}, {"images", warning.images}, {"without", toWord(warning.without)}};
    });
}

void printNotes(Output& out, std::span<const ScanNote> notes)
{
    printFirst(out, notes, words::scanNoteText, Text::tr("... and %1 more notes."));
}

void printWarnings(Output& out, std::span<const SplitWarning> warnings)
{
    printFirst(out, warnings, words::splitWarningText, Text::tr("... and %1 more warnings."));
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
    std::vector<ScanNote> notes = (*scanned)->notes;
    std::erase_if(notes, [](const ScanNote& note) { return note.kind == ScanNote::Kind::NotAnImage; });
    printNotes(out, notes);
    if (!split)
        return;
    if (const auto made = split(**scanned))
        printWarnings(out, made->warnings);
}

}  // namespace leafbench::cli
