#pragma once

#include "engine/runs/RunStore.h"

#include <optional>

namespace leafbench {

/// A run's state as people see it: of one that was training, a live process tells whether it still is.
enum class ShownState : quint8 { Running, BrokenOff, Finished, Cancelled, Failed, Pruned };
ShownState shownState(const Run& run);
QString shownStateName(ShownState state);  ///< "running", "broken-off", "finished", "cancelled", "failed", "pruned"
std::optional<ShownState> shownStateFromName(const QString& name);
const std::vector<ShownState>& allShownStates();

/// Which runs are looked for. Empty: all of them.
struct RunFilter {
    QString words;      ///< each of them in the name, a tag, the notes, the machine, or a recipe's "key=value"; case does not matter
    QStringList tags;   ///< the run has them all
    bool starred = false;
    std::optional<ShownState> state;

    bool accepts(const Run& run) const;
    bool operator==(const RunFilter&) const = default;
};
std::vector<Run> filtered(const std::vector<Run>& runs, const RunFilter& filter);

enum class RunOrder : quint8 { Started, Name, Accuracy, Epochs, Time };
QString runOrderName(RunOrder order);  ///< "started", "name", "accuracy", "epochs", "time"
std::optional<RunOrder> runOrderFromName(const QString& name);
const std::vector<RunOrder>& allRunOrders();
/// Newest, best, longest first; names from A to Z. Stable.
void sortRuns(std::vector<Run>& runs, RunOrder order);

}  // namespace leafbench
