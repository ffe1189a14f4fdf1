#pragma once

#include "engine/estimate/Forecast.h"
#include "engine/recipes/NamedRecipes.h"

#include <QString>

namespace leafbench::words {

/// "about 6 min (4 to 9 min)", or that it is not known yet.
QString forecastTime(const Forecast& forecast);
QString forecastNeeds(const Forecast& forecast);   ///< "1.2 GB memory, 95 MB disk"
QString forecastLine(const Forecast& forecast);    ///< both
QString forecastSource(const Forecast& forecast);  ///< where it comes from, in sentences
QString roughTime(double seconds);                 ///< "20 s", "6 min", "2.5 h"

QString standardRecipeText(StandardRecipe which);  ///< "Quick look (under a minute)"
QString standardRecipeHelp(StandardRecipe which);  ///< a sentence
/// "Learning rate 0.2 → 0.1" for each key that changes.
QStringList recipeChanges(const Recipe& from, const Recipe& to);

}  // namespace leafbench::words
