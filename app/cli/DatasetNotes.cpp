#include "app/cli/DatasetNotes.h"

#include "engine/dataset/Scanner.h"
#include "ui/words/ErrorText.h"

#include <algorithm>

namespace leafbench::cli {

static constexpr std::size_t mostShown = 20;

QJsonArray warningsJson(std::span<const SplitWarning> warnings)
{
    return jsonList(warnings, [](const SplitWarning& warning) {
        return QJsonObject{{"class", warning.className}, {"images", warning.images}, {"without", toWord(warning.without)}};
    });
}

void printNotes(Output& out, std::span<const ScanNote> notes)
{
    for (const ScanNote& note : notes.first(std::min(mostShown, notes.size())))
        out.warning(words::scanNoteText(note));
    if (notes.size() > mostShown)
        out.warning(Text::tr("... and %1 more notes.").arg(notes.size() - mostShown));
}

void printWarnings(Output& out, std::span<const SplitWarning> warnings)
{
    for (const SplitWarning& warning : warnings.first(std::min(mostShown, warnings.size())))
        out.warning(words::splitWarningText(warning));
    if (warnings.size() > mostShown)
        out.warning(Text::tr("... and %1 more warnings.").arg(warnings.size() - mostShown));
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
