#include "ui/words/ForecastText.h"

#include "ui/words/RecipeText.h"
#include "ui/words/Words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace leafbench::words {
namespace {

struct Expected {
    Q_DECLARE_TR_FUNCTIONS(leafbench::words)
};

QString recipeValueText(const QString& key, const QJsonValue& value)
{
    const RecipeKey* known = findRecipeKey(key);
    if (known && known->kind == RecipeKey::Kind::Choice)
        return choiceText(key, value.toString());
    if (value.isDouble())
        return decimal(value.toDouble(), 'g', 4);
    if (value.isBool())
        return value.toBool() ? Expected::tr("yes") : Expected::tr("no");
    return value.toString().isEmpty() ? dash() : value.toString();
}

/// No more digits than an estimate has.
QString roughBytes(qint64 number)
{
    const double megabytes = static_cast<double>(number) / 1e6;
    if (megabytes >= 995)
        return Expected::tr("%1 GB").arg(decimal(megabytes / 1000, 'f', 1));
    const int step = megabytes < 100 ? 5 : 10;
    return Expected::tr("%1 MB").arg(std::max(1, int(std::lround(megabytes / step)) * step));
}

QString likeWhat(const Forecast& forecast)
{
    switch (forecast.source) {
    case Forecast::Source::Run: return Expected::tr("the run %1").arg(forecast.name);
    case Forecast::Source::Trial: return Expected::tr("a tuning’s trial %1").arg(forecast.name);
    case Forecast::Source::Speedup: return Expected::tr("the speedup study %1").arg(forecast.name);
    case Forecast::Source::Probe: return Expected::tr("a short measurement of this machine");
    case Forecast::Source::Statistics: break;
    }
    return Expected::tr("earlier statistics");
}

}  // namespace

QString roughTime(double seconds)
{
    constexpr double minute = 60, hour = 3600;
    if (seconds < 10)
        return Expected::tr("%1 s").arg(std::max(1, int(std::lround(seconds))));
    if (seconds < 0.95 * minute)
        return Expected::tr("%1 s").arg(int(std::lround(seconds / 5)) * 5);
    if (seconds < hour)
        return Expected::tr("%1 min").arg(std::max(1, int(std::lround(seconds / minute))));
    return Expected::tr("%1 h").arg(decimal(seconds / hour, 'f', seconds < 10 * hour ? 1 : 0));
}

QString forecastTime(const Forecast& forecast)
{
    if (!forecast.seconds)
        return Expected::tr("time not known yet");
    const QString low = roughTime(forecast.seconds->low), high = roughTime(forecast.seconds->high);
    const QString likely = roughTime(forecast.seconds->likely);
    return low == high ? Expected::tr("about %1").arg(likely) : Expected::tr("about %1 (%2 to %3)").arg(likely, low, high);
}

QString forecastNeeds(const Forecast& forecast)
{
    const QString memory = Expected::tr("%1 memory").arg(roughBytes(forecast.memoryBytes));
    return forecast.diskBytes > 0 ? Expected::tr("%1, %2 disk").arg(memory, roughBytes(forecast.diskBytes)) : memory;
}

QString forecastLine(const Forecast& forecast)
{
    return Expected::tr("%1, %2").arg(forecastTime(forecast), forecastNeeds(forecast));
}

QString forecastSource(const Forecast& forecast)
{
    const QString rest = Expected::tr("Memory and disk follow from the sizes of the network, its state and the batches.");
    if (!forecast.seconds)
        return Expected::tr("Nothing like it was measured on this machine yet: its first epoch, or first measurement, tells.")
            + u'\n' + rest;
    return Expected::tr("From %1, scaled by images, epochs, size and cores; measurements of this machine that are as near: %2.")
               .arg(likeWhat(forecast), QString::number(forecast.measured))
        + u'\n' + Expected::tr("The less that one is like this job, the wider the range. Other programs slow it down.") + u'\n'
        + rest;
}

QString standardRecipeText(StandardRecipe which)
{
    switch (which) {
    case StandardRecipe::Quick: return Expected::tr("Quick look");
    case StandardRecipe::Default: return Expected::tr("Default");
    case StandardRecipe::TenMinutes: return Expected::tr("Best in ten minutes");
    case StandardRecipe::Paper: break;
    }
    return Expected::tr("The paper’s");
}

QString standardRecipeHelp(StandardRecipe which)
{
    switch (which) {
    case StandardRecipe::Quick: return Expected::tr("Small pictures and few epochs: under a minute, where the machine lets it");
    case StandardRecipe::Default: return Expected::tr("What the program comes with, and the README’s accuracy is of");
    case StandardRecipe::TenMinutes:
        return Expected::tr("The default recipe at the size and with the epochs that ten minutes have room for");
    case StandardRecipe::Paper: break;
    }
    return Expected::tr("The paper’s hyperparameters: 256 px, five epochs");
}

QStringList recipeChanges(const Recipe& from, const Recipe& to)
{
    QStringList changes;
    for (const QString& key : changedKeys(from, to))
        changes << QStringLiteral("%1 %2 → %3")
                       .arg(recipeKeyLabel(key), recipeValueText(key, from.get(key)), recipeValueText(key, to.get(key)));
    return changes;
}

}  // namespace leafbench::words
