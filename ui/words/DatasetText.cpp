#include "ui/words/DatasetText.h"

#include "ui/words/Counted.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace leafbench::words {

QString scanNoteText(const ScanNote& note)
{
    switch (note.kind) {
    case ScanNote::Kind::EmptyClass: return Text::tr("%1: a class folder without images.").arg(note.path);
    case ScanNote::Kind::UnreadableFolder: return Text::tr("%1: cannot be read (%2).").arg(note.path, note.detail);
    case ScanNote::Kind::NotAnImage: return Text::tr("%1: passed over, for they are no images: %2.").arg(note.path, note.detail);
    case ScanNote::Kind::LooseImages:
        return byCount(note.detail == QLatin1String("1") ? 1 : 2,
                       Text::tr("%1: %2 image lies beside the class folders, so it has no class, and is left out."),
                       Text::tr("%1: %2 images lie beside the class folders, so they have no class, and are left out."))
            .arg(note.path.isEmpty() ? QStringLiteral(".") : note.path, note.detail);
    case ScanNote::Kind::UnreadableImages:
        return byCount(note.detail == QLatin1String("1") ? 1 : 2,
                       Text::tr("%1: %2 image has a name that is not UTF-8, and is left out. Rename it (convmv does)."),
                       Text::tr("%1: %2 images have names that are not UTF-8, and are left out. Rename them (convmv does)."))
            .arg(note.path.isEmpty() ? QStringLiteral(".") : note.path, note.detail);
    case ScanNote::Kind::SameFolder:
        return Text::tr("%1: leads to the same folder as %2, where its images are counted; here they are left out.")
            .arg(note.path, note.detail);
    case ScanNote::Kind::DuplicateClass:
        return Text::tr("%1: counted as %2, for only case, spaces or the form of its letters differ.").arg(note.path, note.detail);
    }
    return note.path;
}

QString splitWarningText(const SplitWarning& warning)
{
    if (warning.without == Subset::Train)
        return Text::tr("%1: no image of it is for training (%2 in all), so no model can learn this class.")
            .arg(warning.className, count(warning.images));
    if (warning.byFolders)
        return Text::tr("%1: no image of it lies in a folder for %3 (%2 in all), so nothing is known there about this class.")
            .arg(warning.className, count(warning.images), subsetText(warning.without));
    return byCount(warning.images, Text::tr("%1: %2 image is too few for the shares; none went to %3."),
                   Text::tr("%1: %2 images are too few for the shares; none went to %3."))
        .arg(warning.className, count(warning.images), subsetText(warning.without));
}

}  // namespace leafbench::words
