#pragma once

#include "engine/common/Result.h"
#include "engine/recipes/NamedRecipes.h"
#include "engine/runs/store/RunStore.h"
#include "engine/training/Recipe.h"

#include <CLI/CLI.hpp>

namespace leafbench::cli {

/// --recipe NAME or FILE and --set key=value, for every command that trains.
struct RecipeArguments {
    QString file;
    QStringList settings;

    /// The options' texts live in this object: it outlives the command.
    void addTo(CLI::App& command);
    /// Errors: those of recipeByName() and Recipe::set().
    /// base: values that neither the file nor a setting names. With a file, its base is the defaults.
    /// runs: where one's own named recipes lie. room: for those that depend on the machine and the dataset.
    Result<Recipe> resolve(Recipe base = {}, const QString& runs = defaultRunsDir(), const RecipeRoom& room = {}) const;
    /// A recipe that depends on the room is named.
    bool needsRoom() const;
};

/// Every recipe key with its default and range, a line each.
QString recipeKeysHelp();

}  // namespace leafbench::cli
