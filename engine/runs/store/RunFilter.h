#pragma once

#include "engine/runs/store/RunStore.h"

#include <optional>

namespace leafbench {

/// A run's displayed state: Running needs a live process.
enum class ShownState : quint8 { Running, Interrupted, Finished, Cancelled, Failed, Pruned };
constexpr const char* unusualWord(ShownState state) { return state == ShownState::Interrupted ? "broken-off" : nullptr; }
ShownState shownState(const Run& run);

/// Selects runs. Empty: all of them.
struct RunFilter {
    QString words;     ///< each must be in the name, a tag, the notes, the machine, or a recipe's "key=value"; ignores case
    QStringList tags;  ///< the run has all of them
    bool starred = false;
    std::optional<ShownState> state;

    bool accepts(const Run& run) const;
    bool operator==(const RunFilter&) const = default;
};
std::vector<Run> filtered(const std::vector<Run>& runs, const RunFilter& filter);

enum class RunOrder : quint8 { Started, Name, Accuracy, Epochs, Time };
/// Newest, best, longest first; names from A to Z. Stable.
void sortRuns(std::vector<Run>& runs, RunOrder order);

}  // namespace leafbench
