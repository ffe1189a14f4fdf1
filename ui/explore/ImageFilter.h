#pragma once

#include "engine/dataset/ClassCatalogue.h"
#include "engine/dataset/Split.h"

#include <optional>
#include <set>

namespace leafbench::ui {

enum class Health : quint8 { All, Healthy, Diseased };

/// Selects images of a dataset. An empty part accepts everything.
struct ImageFilter {
    QString words{};                 ///< each must be in the class's title or folder name, in any order and any case
    std::set<QString> species{};     ///< as in ClassName::species
    Health health = Health::All;     ///< a class without a disease in its name is neither healthy nor diseased
    std::optional<Subset> subset{};  ///< Train, Valid or Test
    std::set<int> classes{};         ///< class indexes; -1: the unlabelled images, which no other part accepts

    bool operator==(const ImageFilter&) const = default;
    bool empty() const { return allowsAll() && !subset && classes.empty(); }

    /// True if words, species and health accept the class; ignores `classes` and `subset`.
    bool allows(const ClassName& name) const;
    /// True if words, species and health accept everything.
    bool allowsAll() const;
};

/// The disease is named "healthy".
bool isHealthy(const ClassName& name);

}  // namespace leafbench::ui
