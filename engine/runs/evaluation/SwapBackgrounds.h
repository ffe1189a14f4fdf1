#pragma once

#include "engine/common/EnumWords.h"
#include "engine/concurrency/Job.h"
#include "engine/evaluation/McNemar.h"
#include "engine/runs/store/RunStore.h"

#include <array>
#include <optional>

namespace leafbench {

/// What a leaf that is cut out of its photograph is put on.
enum class Background : quint8 {
    Own,         ///< its own background, continued: what cutting out alone changes
    OtherClass,  ///< that of an image of another class
    MadeUp,      ///< made-up soil, grass, stone, wood or sand
};
constexpr std::array allBackgrounds{Background::Own, Background::OtherClass, Background::MadeUp};
constexpr WordStyle wordStyle(Background) { return WordStyle::Snake; }

struct SwapOptions {
    QString data;   ///< current folder of the run's own dataset; empty: the recorded one
    QString on;     ///< another labelled dataset instead, whose class folders match by name; the starter model needs one
    int limit = 0;  ///< images, drawn by the seed; 0: all
    quint64 seed = 42;
};

/// How much a run's answers depend on what lies beside the leaf: of its validation images, the leaves on other backgrounds.
struct BackgroundSwap {
    QString datasetRoot;
    QString results;        ///< folder of its files; not stored
    qint64 images = 0;      ///< whose leaf could be cut out, at least 1: all numbers are of these
    qint64 notCutOut = 0;   ///< left out: no trustworthy outline (cutOutLeaf()), or no background to continue
    qint64 unreadable = 0;  ///< left out
    qint64 correct = 0;     ///< of the photographs as they are
    /// By Background. First: the photographs as they are; second: their leaves on it.
    std::array<McNemar, allBackgrounds.size()> counts{};
    QStringList examples;  ///< files in `results`
    double elapsedSeconds = 0;

    const McNemar& on(Background background) const { return counts[static_cast<std::size_t>(background)]; }
    qint64 correctOn(Background background) const { return on(background).bothRight + on(background).onlySecond; }
};
void fields(BackgroundSwap& swap, auto&& visit)
{
    visit("dataset", swap.datasetRoot);
    visit("images", swap.images);
    visit("not_cut_out", swap.notCutOut);
    visit("unreadable", swap.unreadable);
    visit("correct", swap.correct);
    visit("own", swap.counts[0]);
    visit("other_class", swap.counts[1]);
    visit("made_up", swap.counts[2]);
    visit("examples", swap.examples);
    visit("elapsed_s", swap.elapsedSeconds);
}

/// Answers the run's validation images, and their leaves on each background. Stores evaluation/backgrounds/{summary.json,
/// predictions.csv, example-1.jpg ...} in the run's results, in place of an earlier one; an example is a row of the photograph and
/// its leaf on each Background. The same bits on any number of cores. Progress: phases "scan" and "swap". Cancel: within some
/// images; then nothing is stored. Errors: those of openRun(), openRunDataset(), scanDataset() and reading weights; StarterFixed
/// (the starter model without `on`), EmptySubset, NoneMatches, NoneCutOut, DatasetGone, NotWritable.
Result<BackgroundSwap> swapBackgrounds(const QString& runPath, const SwapOptions& options, const JobContext& context);

/// The stored one; nullopt if there is none or it is unreadable.
std::optional<BackgroundSwap> storedBackgroundSwap(const Run& run);

}  // namespace leafbench
