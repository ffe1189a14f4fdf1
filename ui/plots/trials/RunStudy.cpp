#include "ui/plots/trials/RunStudy.h"

#include "engine/runs/store/RunDifferences.h"
#include "ui/words/RunText.h"
#include "ui/words/TrialWords.h"

#include <algorithm>
#include <cmath>

namespace leafbench::ui {
namespace {

/// Numbers whose range exceeds this factor are shown on a logarithmic axis.
constexpr double widest = 8;
/// More texts than this have no room on an axis.
constexpr std::size_t mostChoices = 12;

bool isShown(const RecipeKey& key) { return key.kind != RecipeKey::Kind::Text && key.name != QLatin1String("seed"); }

Distribution numbers(const RecipeKey& key, const std::vector<QJsonValue>& values)
{
    double low = values.front().toDouble(), high = low;
    for (const QJsonValue& value : values) {
        low = std::min(low, value.toDouble());
        high = std::max(high, value.toDouble());
    }
    const bool log = low > 0 && high / low >= widest;
    if (key.kind == RecipeKey::Kind::Integer)
        return Distribution::integer(std::llround(low), std::llround(high), log);
    return Distribution::real(low, high, log);
}

Distribution choices(const std::vector<QJsonValue>& values)
{
    std::vector<QJsonValue> different;
    for (const QJsonValue& value : values) {
        if (std::find(different.begin(), different.end(), value) == different.end())
            different.push_back(value);
    }
    return Distribution::categorical(std::move(different));
}

/// Lists of words without their common ones, for which an axis has no room: "jitter", and null for none.
std::vector<QJsonValue> distinctWords(const std::vector<QJsonValue>& values)
{
    std::vector<QStringList> lists;
    for (const QJsonValue& value : values)
        lists.push_back(value.toString().split(QLatin1Char(',')));
    std::vector<QJsonValue> shortened;
    for (const QStringList& list : lists) {
        QStringList left;
        for (const QString& word : list) {
            if (!std::all_of(lists.begin(), lists.end(), [&](const QStringList& other) { return other.contains(word); }))
                left << word;
        }
        shortened.push_back(left.isEmpty() ? QJsonValue() : QJsonValue(left.join(QStringLiteral(", "))));
    }
    return shortened;
}

std::optional<Distribution> distributionOf(const RecipeDifference& difference)
{
    const RecipeKey* key = findRecipeKey(difference.key);
    if (!key || !isShown(*key))
        return std::nullopt;
    if (key->kind == RecipeKey::Kind::Integer || key->kind == RecipeKey::Kind::Real)
        return numbers(*key, difference.values);
    Distribution made = choices(difference.values);
    return made.choices.size() <= mostChoices ? std::optional(std::move(made)) : std::nullopt;
}

Trial trialOf(const Run& run, int number)
{
    Trial trial{.number = number};
    trial.userAttributes[runTitleAttribute] = words::runTitle(run);
    trial.userAttributes[QLatin1String("run")] = run.path;
    for (const EpochRecord& epoch : run.epochs)
        trial.intermediate[epoch.epoch] = epoch.validAccuracy;
    const EpochRecord* best = run.best();
    if (best && std::isfinite(best->validAccuracy)) {
        trial.state = TrialState::Complete;
        trial.value = best->validAccuracy;
    }
    return trial;
}

}  // namespace

std::shared_ptr<const TuningStudy> studyOfRuns(const std::vector<Run>& runs)
{
    auto study = std::make_shared<TuningStudy>();
    study->settings.emplace();
    study->settings->space.parameters.clear();
    for (std::size_t i = 0; i < runs.size(); ++i)
        study->trials.push_back(trialOf(runs[i], static_cast<int>(i)));
    std::vector<RecipeDifference> differences = recipeDifferences(runs);
    for (RecipeDifference& difference : differences) {
        if (const RecipeKey* key = findRecipeKey(difference.key); key && key->kind == RecipeKey::Kind::Words)
            difference.values = distinctWords(difference.values);
        const std::optional<Distribution> distribution = distributionOf(difference);
        if (!distribution)
            continue;
        study->settings->space.parameters.push_back({difference.key, *distribution});
        for (std::size_t i = 0; i < runs.size(); ++i)
            study->trials[i].parameters.push_back(
                {difference.key, *distribution, distribution->internalOf(difference.values[i]).value_or(0)});
    }
    const bool tells = study->count(TrialState::Complete) >= 2 && !study->settings->space.parameters.empty();
    return tells ? study : nullptr;
}

}  // namespace leafbench::ui
