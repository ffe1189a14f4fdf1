#include "ui/tune/BaseRecipeFields.h"

#include "ui/forms/FormRow.h"
#include "ui/forms/RecipeForm.h"
#include "ui/shared/Paragraph.h"
#include "ui/shared/Widgets.h"
#include "ui/words/RecipeText.h"
#include "ui/words/TuningText.h"
#include "ui/words/Words.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace leafbench::ui {
namespace {

const QStringList& shownKeys()
{
    static const QStringList keys{"epochs", "input_size", "trainable", "batch_norm"};
    return keys;
}

}  // namespace

Recipe withPreset(Recipe recipe, BaseRecipeFields::Preset preset)
{
    const bool frozen = preset == BaseRecipeFields::Preset::FrozenBackbone;
    recipe.trainable = frozen ? Trainable::Head : Trainable::All;
    recipe.batchNorm = frozen ? BatchNorm::Frozen : Recipe().batchNorm;
    recipe.augment = frozen ? Augment{.flips = false, .rotations = false, .crop = false, .jitter = false} : Recipe().augment;
    return recipe;
}

BaseRecipeFields::BaseRecipeFields(QWidget* parent)
    : QWidget(parent),
      m_rest(paragraph("muted")),
      m_dialog(new QDialog(this)),
      m_form(new RecipeForm)
{
    QVBoxLayout* layout = makeColumn(this, 6);
    layout->addWidget(makePresets());
    for (const QString& name : shownKeys()) {
        RecipeField field = makeRecipeField(*findRecipeKey(name), this, [this] { takeFields(); });
        field.editor->setObjectName(QStringLiteral("base_") + name);  // the dialog has one of the plain name
        layout->addWidget(makeFormRow(words::recipeKeyLabel(name), words::recipeKeyHelp(name), field.editor));
        m_fields.push_back(std::move(field));
    }
    layout->addWidget(m_rest);
    QPushButton* edit
        = makeButton(tr("Edit &recipe\u2026"), "editBaseRecipe", tr("All of the recipe that every trial begins with"));
    layout->addWidget(edit, 0, Qt::AlignLeft);
    connect(edit, &QPushButton::clicked, this, &BaseRecipeFields::editAll);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto* inside = new QVBoxLayout(m_dialog);
    inside->addWidget(makeScroll(m_form), 1);
    inside->addWidget(buttons);
    m_dialog->setWindowTitle(tr("Recipe that every trial begins with"));
    m_dialog->resize(400, 640);
    connect(buttons, &QDialogButtonBox::accepted, m_dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, m_dialog, &QDialog::reject);
    connect(m_dialog, &QDialog::accepted, this, [this] { setRecipe(m_form->recipe()); });
    showRecipe();
}

QWidget* BaseRecipeFields::makePresets()
{
    auto* presets = new QWidget;
    QVBoxLayout* row = makeColumn(presets, 6);
    const auto add = [&](const QString& text, const char* name, const QString& help, Preset preset) {
        QPushButton* button = makeButton(text, name, help);
        connect(button, &QPushButton::clicked, this, [this, preset] { apply(preset); });
        row->addWidget(button);
    };
    add(tr("Whole network"), "presetWhole", tr("Every layer learns, with augmentation"), Preset::WholeNetwork);
    add(tr("Frozen backbone"), "presetFrozen",
        tr("The head alone learns, on features that are computed once and kept: many times faster.\n"
           "Needs start weights that are good already."),
        Preset::FrozenBackbone);
    return presets;
}

void BaseRecipeFields::setRecipe(const Recipe& recipe)
{
    m_recipe = recipe;
    showRecipe();
    emit changed();
}

void BaseRecipeFields::apply(Preset preset) { setRecipe(withPreset(m_recipe, preset)); }

void BaseRecipeFields::editAll()
{
    m_form->setRecipe(m_recipe);
    m_dialog->open();
}

void BaseRecipeFields::takeFields()
{
    if (m_filling)
        return;
    for (const RecipeField& field : m_fields) {
        const Status set = m_recipe.set(field.key, field.value());
        Q_ASSERT_X(set.finished(), "BaseRecipeFields", qPrintable(field.key));
        Q_UNUSED(set)
    }
    showRecipe();
    emit changed();
}

void BaseRecipeFields::showRecipe()
{
    m_filling = true;
    for (const RecipeField& field : m_fields)
        field.setValue(m_recipe.get(field.key));
    m_filling = false;
    const auto text = [this](const char* key) {
        const QString name = QString::fromLatin1(key);
        return words::parameterValueText(name, m_recipe.get(name));
    };
    m_rest->setText(tr("%1, schedule %2, batch of %3, %4, %5")
                        .arg(text("optimizer"), text("schedule").toLower(), text("batch_size"),
                             m_recipe.augment == Augment{.flips = false, .rotations = false, .crop = false, .jitter = false}
                                 ? tr("no augmentation")
                                 : tr("with augmentation"),
                             m_recipe.weights.isEmpty() ? tr("from scratch") : tr("from start weights")));
}

}  // namespace leafbench::ui
