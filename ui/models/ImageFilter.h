#pragma once

#include "engine/dataset/ClassCatalogue.h"
#include "engine/dataset/Split.h"

#include <optional>
#include <set>

namespace leafbench::ui {

enum class Health : quint8 { All, Healthy, Diseased };

/// Which images of a dataset are looked at. A part that is left empty lets everything through.
struct ImageFilter {
    QString words{};               ///< each must be in the class's title or folder name, in any order and any case
    std::set<QString> species{};   ///< as in ClassName::species
    Health health = Health::All;   ///< a class without a disease in its name is neither healthy nor diseased
    std::optional<Subset> subset{};  ///< Train, Valid or Test
    std::set<int> classes{};       ///< class indices; -1: the unlabelled, which nothing else lets through

    bool operator==(const ImageFilter&) const = default;
    bool empty() const { return allowsAll() && !subset && classes.empty(); }

    /// Whether the class satisfies words, species and health; `classes` and `subset` are not asked.
    bool allows(const ClassName& name) const;
    /// Whether words, species and health let everything through.
    bool allowsAll() const;
};

/// The disease's name is "healthy".
bool isHealthy(const ClassName& name);

}  // namespace leafbench::ui
