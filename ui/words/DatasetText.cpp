#include "ui/words/DatasetText.h"

#include "engine/statistics/Intervals.h"
#include "ui/words/Counted.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

#include <QStringList>

namespace leafbench::words {
namespace {

QStringList cluesOf(const SourceLeaves& leaves)
{
    QStringList clues;
    const auto tell = [&clues](qint64 joined, const QString& text) {
        if (joined > 0)
            clues << text.arg(count(joined));
    };
    tell(leaves.byName, Text::tr("%1 by name"));
    tell(leaves.byMap, Text::tr("%1 by the leaf map"));
    tell(leaves.byBytes, Text::tr("%1 by identical bytes"));
    tell(leaves.byPerceptualHash, Text::tr("%1 by look"));
    return clues;
}

}  // namespace

QString leavesText(const SourceLeaves& leaves)
{
    const auto images = static_cast<qint64>(leaves.leafOf.size());
    const qint64 copies = images - leaves.leaves;
    if (copies == 0)
        return byCount(images, Text::tr("The %1 image shows a leaf of its own."),
                       Text::tr("Each of %1 images shows a leaf of its own."))
            .arg(count(images));
    const QString several = byCount(copies, Text::tr("%1 images show %2 leaves; %3 is a further copy: %4."),
                                    Text::tr("%1 images show %2 leaves; %3 are further copies: %4."));
    return byCount(leaves.leaves, Text::tr("%1 images show %2 leaf; further copies: %3 (%4)."), several)
        .arg(count(images), count(leaves.leaves), count(copies), cluesOf(leaves).join(QLatin1String(", ")));
}

QString acrossClassesText(const SourceLeaves& leaves)
{
    if (leaves.acrossClasses == 0)
        return {};
    return byCount(leaves.acrossClasses,
                   Text::tr("%1 image lies, identical or looking the same, in another class too: a label of it is wrong."),
                   Text::tr("%1 images lie, identical or looking the same, in another class too: a label of each is wrong."))
        .arg(count(leaves.acrossClasses));
}

QString starterOverlapText(const StarterOverlap& overlap)
{
    const qint64 known = overlap.identical + overlap.copies;
    if (known == 0)
        return {};
    return byCount(
               overlap.images,
               Text::tr("The starter model learned from %1 of this %2 picture (%3 identical): its accuracy on it shows memory."),
               Text::tr(
                   "The starter model learned from %1 of these %2 pictures (%3 identical): its accuracy on them shows memory."))
        .arg(count(known), count(overlap.images), count(overlap.identical));
}

QString leakText(const SubsetLeak& leak, Subset subset)
{
    if (leak.images == 0)
        return {};
    if (leak.leakedImages == 0)
        return byCount(leak.images, Text::tr("The %1 %2 image shows no leaf that is also in train."),
                       Text::tr("None of %1 %2 images shows a leaf that is also in train."))
            .arg(count(leak.images), subsetText(subset));
    const QString several = byCount(leak.leakedImages, Text::tr("%1 of %2 %3 images (%4) shows a leaf that is also in train."),
                                    Text::tr("%1 of %2 %3 images (%4) show a leaf that is also in train."));
    return byCount(leak.images, Text::tr("%1 of %2 %3 image (%4) shows a leaf that is also in train."), several)
        .arg(count(leak.leakedImages), count(leak.images), subsetText(subset), percent(share(leak.leakedImages, leak.images)));
}

QString splitKindText(const SplitLeaks& leaks)
{
    switch (leaks.kind) {
    case SplitLeaks::Kind::Default:
        return leaks.split->options.mode == SplitOptions::Mode::Folders ? Text::tr("the folder's own")
                                                                        : Text::tr("70 / 20 / 10 by class");
    case SplitLeaks::Kind::Paper: return Text::tr("the paper's");
    case SplitLeaks::Kind::LeafClean: break;
    }
    return Text::tr("leaf-clean");
}

QString leakMeaning(const LeakReport& report)
{
    const SubsetLeak& valid = report.of(Subset::Valid);
    const SubsetLeak& test = report.of(Subset::Test);
    const double worst = std::max(share(valid.leakedImages, valid.images), share(test.leakedImages, test.images));
    if (valid.images + test.images == 0)
        return Text::tr("This split has no validation or test images to compare with train.");
    if (worst == 0)
        return Text::tr(
            "As far as names and looks tell, a score on this split is earned on leaves that the network has never seen.");
    if (worst < 0.01)
        return Text::tr("Few enough to hardly move a score; a leaf-clean split has none.");
    return Text::tr("A score on this split partly measures memory: compare it with one on a leaf-clean split.");
}

QString biasText(const BackgroundBias& bias)
{
    return byCount(bias.testImages,
                   Text::tr("Eight background pixels alone name the class of %1 of %2 image (95 % interval %3 – %4; chance %5)."),
                   Text::tr("Eight background pixels alone name the class of %1 of %2 images (95 % interval %3 – %4; chance %5)."))
        .arg(percent(bias.accuracy), count(bias.testImages), percent(bias.interval[0]), percent(bias.interval[1]),
             percent(bias.chance));
}

QString biasMeaning(const BackgroundBias& bias)
{
    if (bias.interval[0] <= 1.5 * bias.chance)
        return Text::tr("The background tells next to nothing of the class: a network has to look at the leaf.");
    return Text::tr("That is %1 times chance, without a look at any leaf: the photographs of a class share their cardboard and "
                    "light. Part of any accuracy here may be that, and it is lost on photographs from elsewhere.")
        .arg(bias.accuracy / bias.chance, 0, 'f', 1);
}

QString scanNoteText(const ScanNote& note)
{
    const QString folder = note.path.isEmpty() ? QStringLiteral(".") : note.path;
    const qint64 images = note.detail.toLongLong();
    switch (note.kind) {
    case ScanNote::Kind::EmptyClass: return Text::tr("%1: a class folder without images.").arg(note.path);
    case ScanNote::Kind::UnreadableFolder: return Text::tr("%1: cannot be read (%2).").arg(note.path, note.detail);
    case ScanNote::Kind::NotAnImage: return Text::tr("%1: passed over, for they are no images: %2.").arg(note.path, note.detail);
    case ScanNote::Kind::LooseImages:
        return byCount(images, Text::tr("%1: %2 image lies beside the class folders, so it has no class, and is left out."),
                       Text::tr("%1: %2 images lie beside the class folders, so they have no class, and are left out."))
            .arg(folder, note.detail);
    case ScanNote::Kind::UnreadableImages:
        return byCount(images, Text::tr("%1: %2 image has a name that is not UTF-8, and is left out. Rename it (convmv does)."),
                       Text::tr("%1: %2 images have names that are not UTF-8, and are left out. Rename them (convmv does)."))
            .arg(folder, note.detail);
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
