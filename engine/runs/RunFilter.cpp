#include "engine/runs/RunFilter.h"

#include <algorithm>
#include <array>

namespace leafbench {

namespace {

constexpr std::array stateNames{"running", "broken-off", "finished", "cancelled", "failed", "pruned"};
constexpr std::array orderNames{"started", "name", "accuracy", "epochs", "time"};

template <class Enum, std::size_t n>
std::optional<Enum> named(const std::array<const char*, n>& names, const QString& name)
{
    for (std::size_t i = 0; i < n; ++i) {
        if (name == QLatin1String(names[i]))
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

template <class Enum, std::size_t n>
std::vector<Enum> allOf(const std::array<const char*, n>&)
{
    std::vector<Enum> all;
    for (std::size_t i = 0; i < n; ++i)
        all.push_back(static_cast<Enum>(i));
    return all;
}

QString textOf(const Run& run)
{
    QStringList parts{run.name, run.marks.tags.join(QLatin1Char('\n')), run.marks.notes, run.machine[QLatin1String("host")].toString(),
                      run.machine[QLatin1String("cpu")].toString()};
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
    case RunState::Running: return ShownState::BrokenOff;
    case RunState::Finished: return ShownState::Finished;
    case RunState::Cancelled: return ShownState::Cancelled;
    case RunState::Failed: return ShownState::Failed;
    case RunState::Pruned: return ShownState::Pruned;
    }
    return ShownState::BrokenOff;
}

QString shownStateName(ShownState state)
{
    return QString::fromLatin1(stateNames[static_cast<std::size_t>(state)]);
}

std::optional<ShownState> shownStateFromName(const QString& name)
{
    return named<ShownState>(stateNames, name);
}

const std::vector<ShownState>& allShownStates()
{
    static const std::vector<ShownState> all = allOf<ShownState>(stateNames);
    return all;
}

bool RunFilter::accepts(const Run& run) const
{
    if (starred && !run.marks.starred)
        return false;
    if (state && shownState(run) != *state)
        return false;
    if (!std::all_of(tags.begin(), tags.end(), [&](const QString& tag) { return run.marks.tags.contains(tag); }))
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

QString runOrderName(RunOrder order)
{
    return QString::fromLatin1(orderNames[static_cast<std::size_t>(order)]);
}

std::optional<RunOrder> runOrderFromName(const QString& name)
{
    return named<RunOrder>(orderNames, name);
}

const std::vector<RunOrder>& allRunOrders()
{
    static const std::vector<RunOrder> all = allOf<RunOrder>(orderNames);
    return all;
}

void sortRuns(std::vector<Run>& runs, RunOrder order)
{
    // A number that is none would be neither before nor behind another.
    const auto rank = [order](const Run& run) {
        const double value = number(run, order);
        return value == value ? value : -1;
    };
    std::stable_sort(runs.begin(), runs.end(), [&](const Run& a, const Run& b) {
        return order == RunOrder::Name ? a.name.compare(b.name, Qt::CaseInsensitive) < 0 : rank(a) > rank(b);
    });
}

}  // namespace leafbench
