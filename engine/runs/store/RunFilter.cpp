#include "engine/runs/store/RunFilter.h"

#include <algorithm>

namespace leafbench {
namespace {

QString textOf(const Run& run)
{
    QStringList parts{run.name, run.annotations.tags.join(QLatin1Char('\n')), run.annotations.notes,
                      run.machine[QLatin1String("host")].toString(), run.machine[QLatin1String("cpu")].toString()};
    for (const RecipeKey& key : recipeKeys())
        parts << key.name + QLatin1Char('=') + run.recipe.get(key.name).toVariant().toString();
    return parts.join(QLatin1Char('\n'));
}

double number(const Run& run, RunOrder order)
{
    switch (order) {
    case RunOrder::Accuracy: return run.best() ? run.best()->validAccuracy : -1;
    case RunOrder::Epochs: return static_cast<double>(run.epochs.size());
    case RunOrder::Time: return run.trainedSeconds();
    case RunOrder::Started: return run.started.isValid() ? static_cast<double>(run.started.toMSecsSinceEpoch()) : 0;
    case RunOrder::Name: break;
    }
    return 0;
}

}  // namespace

ShownState shownState(const Run& run)
{
    if (run.inUse)
        return ShownState::Running;
    switch (run.state) {
    case RunState::Running: return ShownState::Interrupted;
    case RunState::Finished: return ShownState::Finished;
    case RunState::Cancelled: return ShownState::Cancelled;
    case RunState::Failed: return ShownState::Failed;
    case RunState::Pruned: return ShownState::Pruned;
    }
    return ShownState::Interrupted;
}

bool RunFilter::accepts(const Run& run) const
{
    if (starred && !run.annotations.starred)
        return false;
    if (state && shownState(run) != *state)
        return false;
    if (!std::all_of(tags.begin(), tags.end(), [&](const QString& tag) { return run.annotations.tags.contains(tag); }))
        return false;
    const QStringList wanted = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QString text = wanted.isEmpty() ? QString() : textOf(run);
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

std::vector<Run> filtered(const std::vector<Run>& runs, const RunFilter& filter)
{
    std::vector<Run> kept;
    std::copy_if(runs.begin(), runs.end(), std::back_inserter(kept), [&](const Run& run) { return filter.accepts(run); });
    return kept;
}

void sortRuns(std::vector<Run>& runs, RunOrder order)
{
    // NaN has no order.
    const auto rank = [order](const Run& run) {
        const double value = number(run, order);
        return value == value ? value : -1;
    };
    std::stable_sort(runs.begin(), runs.end(), [&](const Run& a, const Run& b) {
        return order == RunOrder::Name ? a.name.compare(b.name, Qt::CaseInsensitive) < 0 : rank(a) > rank(b);
    });
}

}  // namespace leafbench
