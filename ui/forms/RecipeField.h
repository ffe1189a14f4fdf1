#pragma once

#include "engine/training/Recipe.h"

#include <QJsonValue>

#include <functional>

class QWidget;

namespace leafbench::ui {

/// The editor of one recipe key: a widget with access to the value.
struct RecipeField {
    QString key{};
    QWidget* editor = nullptr;
    std::function<QJsonValue()> value{};
    std::function<void(const QJsonValue&)> setValue{};
};

/// An editor with the key's range, choices and help; calls `changed` after the user or setValue() changes it.
RecipeField makeRecipeField(const RecipeKey& key, QWidget* parent, std::function<void()> changed);

}  // namespace leafbench::ui
