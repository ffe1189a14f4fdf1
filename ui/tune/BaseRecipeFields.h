#pragma once

#include "ui/forms/RecipeField.h"

#include <QWidget>

#include <vector>

class QDialog;
class QLabel;

namespace leafbench::ui {

class RecipeForm;

/// The recipe of every trial: the most important keys, a dialog for the rest, and two presets.
class BaseRecipeFields : public QWidget {
    Q_OBJECT
public:
    enum class Preset { WholeNetwork, FrozenBackbone };

    explicit BaseRecipeFields(QWidget* parent = nullptr);

    Recipe recipe() const { return m_recipe; }
    void setRecipe(const Recipe& recipe);
    void apply(Preset preset);
    void editAll();  ///< opens the dialog

signals:
    void changed();

private:
    QWidget* makePresets();
    void takeFields();
    void showRecipe();

    Recipe m_recipe;
    std::vector<RecipeField> m_fields;
    QLabel* m_rest;  ///< the rest of it, in words
    QDialog* m_dialog;
    RecipeForm* m_form;
    bool m_filling = false;
};

/// The recipe of a preset. With the whole network training, the recipe's augmentation is used; with a frozen backbone the features
/// are constant, and the trials train the head on them.
Recipe withPreset(Recipe recipe, BaseRecipeFields::Preset preset);

}  // namespace leafbench::ui
