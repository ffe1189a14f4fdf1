#pragma once

#include "engine/common/Result.h"
#include "engine/training/Recipe.h"

#include <CLI/CLI.hpp>

namespace leafbench::cli {

/// --recipe FILE and --set key=value, for every command that trains.
struct RecipeArguments {
    QString file;
    QStringList settings;

    /// The options' texts live in this object: it outlives the command.
    void addTo(CLI::App& command);
    /// Errors: those of readRecipe() and Recipe::set().
    /// base: values that neither the file nor a setting names. With a file, its base is the defaults.
    Result<Recipe> resolve(Recipe base = {}) const;
};

/// Every recipe key with its default and range, a line each.
QString recipeKeysHelp();

}  // namespace leafbench::cli
