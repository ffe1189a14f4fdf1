#pragma once

#include "engine/runs/place/MoveRuns.h"
#include "engine/runs/store/RunTable.h"

#include <QString>

namespace leafbench::words {

/// The one name of a run for people, wherever it is chosen or listed: "92.8 % ★ leaves, 64 px, 24 Nov". Validation accuracy, star,
/// dataset folder, input size, day (with the year, if it is not this one). What is unknown is left out; without a day its folder's
/// name. The starter model: "98.3 % starter model, 128 px, 24 Nov".
QString runTitle(const Run& run);

/// "3 of 12": the last epoch's number, or a dash if it is not known any more (Run::epochsDone()), and those of the recipe.
QString epochsOfRecipe(const Run& run);

/// How long it was trained; a dash if no epoch of it is known, or not all are.
QString trainedTime(const Run& run);

/// "5 runs, best 93.1 %, mean 92.0 % (90.1 to 93.9 %)"; what is unknown is left out.
QString groupSummary(const RunGroup& group);

/// What a move of the runs left of old folders, and why, a sentence each; empty: nothing.
QStringList leftBehind(const MovedRuns& moved);

}  // namespace leafbench::words
