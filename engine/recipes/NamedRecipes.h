#pragma once

#include "engine/common/Result.h"
#include "engine/common/stored/Unreadable.h"
#include "engine/estimate/Forecast.h"
#include "engine/training/Recipe.h"

#include <QString>

#include <optional>
#include <vector>

namespace leafbench {

/// Recipes that the program comes with. Their words name them on the command line.
enum class StandardRecipe : quint8 {
    Quick,       ///< 32 px, as many epochs (1 to 3) as a minute has room for
    Default,     ///< Recipe()
    TenMinutes,  ///< the default recipe, at the size and with the epochs that fill ten minutes
    Paper,       ///< the paper's hyperparameters, 256 px, five epochs
};

/// What a standard recipe depends on besides its name. Without a measured rate, Quick has two epochs and TenMinutes twelve.
struct RecipeRoom {
    ImageCounts images{};
    MeasuredRates rates{};
    Host host = thisHost();
};

/// Without data and split: those stay the user's.
Recipe standardRecipe(StandardRecipe which, const RecipeRoom& room = {});

/// A recipe by its name.
struct NamedRecipe {
    QString name;  ///< a standard recipe's word, or a file's name without .json
    std::optional<StandardRecipe> standard{};
    Recipe recipe{};
    QString file{};  ///< of the user's own; empty: a standard one
};

/// runsDir/recipes, where the user's own lie: it moves with the runs.
QString recipesDirOf(const QString& runsDir);
/// The standard ones in their order, then the user's by name; a file that is no recipe is named in `unreadable`. Reads files.
/// Thread: any.
std::vector<NamedRecipe> namedRecipes(const QString& runsDir, const RecipeRoom& room = {}, UnreadableList* unreadable = nullptr);
/// A recipe by its name, or of a file. Errors: NotFound (subject: what was given; choices: the names), those of readRecipe().
Result<Recipe> recipeByName(const QString& nameOrFile, const QString& runsDir, const RecipeRoom& room = {});

/// Stores one's own, in place of one of the same name; data and split are left out. Returns its file.
/// Errors: BadValue (subject "name": empty, with a slash, or a standard recipe's), NotWritable.
Result<QString> saveNamedRecipe(const QString& name, const Recipe& recipe, const QString& runsDir);
/// Errors: NotFound, NotWritable.
Status removeNamedRecipe(const QString& name, const QString& runsDir);
/// From one file, by its name; of two of one name the new one is called "name 2". Returns the name. Errors: those of readRecipe()
/// and saveNamedRecipe().
Result<QString> importNamedRecipe(const QString& file, const QString& runsDir);

/// The keys in which two recipes differ, in the form's order; without data, split and how the training runs.
QStringList changedKeys(const Recipe& from, const Recipe& to);
/// The named recipe's values on top of what is the user's: data, split and its shares.
Recipe withNamedRecipe(const Recipe& named, const Recipe& mine);

}  // namespace leafbench
