#pragma once

#include "engine/runs/place/MoveRuns.h"
#include "engine/runs/store/RunStore.h"

#include <QString>

namespace leafbench::words {

/// The one name of a run for people, wherever it is chosen or listed: "92.8 % ★ leaves, 64 px, 24 Nov". Validation accuracy, star,
/// dataset folder, input size, day (with the year, if it is not this one). What is unknown is left out; without a day its folder's
/// name. The starter model: "98.3 % starter model, 128 px, 24 Nov".
QString runTitle(const Run& run);

/// What a move of the runs left of old folders, and why, a sentence each; empty: nothing.
QStringList leftBehind(const MovedRuns& moved);

}  // namespace leafbench::words
