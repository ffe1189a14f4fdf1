#include "ui/train/RecipeChooser.h"

#include "ui/bridge/RatesFeed.h"
#include "ui/bridge/Session.h"
#include "ui/forms/FormRow.h"
#include "ui/forms/RecipeForm.h"
#include "ui/shared/Widgets.h"
#include "ui/theme/ComboBox.h"
#include "ui/words/ErrorText.h"
#include "ui/words/ForecastText.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace leafbench::ui {

RecipeChooser::RecipeChooser(Session& session, RecipeForm& form, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_form(form),
      m_choice(new ComboBox)
{
    identify(m_choice, "recipeChoice", tr("Recipe by name"), tr("A recipe by its name: it fills the form below"));
    m_choice->setPlaceholderText(tr("Your own, not saved"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(12);
    guardWheel(m_choice);
    auto* more = new QToolButton;
    more->setText(QStringLiteral("\u22ef"));
    identify(more, "recipeMenu", tr("More about recipes"), tr("Save, import, export or delete recipes"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setProperty("outlined", true);
    more->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));  // the dots say it
    makeMenu(more);
    QHBoxLayout* row = makeRow(this, 8);
    row->addWidget(m_choice, 1);
    row->addWidget(more);
    connect(m_choice, &QComboBox::activated, this, [this] { choose(m_choice->currentData().toString()); });
    connect(&form, &RecipeForm::changed, this, &RecipeChooser::showCurrent);
    connect(&session, &Session::splitChanged, this, &RecipeChooser::refresh);
    connect(&session.rates(), &RatesFeed::changed, this, &RecipeChooser::refresh);
    refresh();
}

void RecipeChooser::makeMenu(QToolButton* more)
{
    auto* menu = new QMenu(more);
    const QString filter = tr("Recipes (*.json)");
    connect(menu->addAction(tr("&Save as\u2026")), &QAction::triggered, this, &RecipeChooser::askName);
    connect(menu->addAction(tr("&Import\u2026")), &QAction::triggered, this, [this, filter] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Import recipe"), {}, filter);
        if (!path.isEmpty())
            importFile(path);
    });
    connect(menu->addAction(tr("&Export\u2026")), &QAction::triggered, this, [this, filter] {
        const QString path = QFileDialog::getSaveFileName(this, tr("Export recipe"), QStringLiteral("recipe.json"), filter);
        if (!path.isEmpty())
            emit exportRequested(path);
    });
    m_delete = menu->addAction(tr("&Delete"));
    connect(m_delete, &QAction::triggered, this, &RecipeChooser::removeCurrent);
    connect(menu, &QMenu::aboutToShow, this, [this] {
        const NamedRecipe* shown = named(current());
        m_delete->setEnabled(shown && !shown->standard);
    });
    more->setMenu(menu);
}

void RecipeChooser::askName()
{
    auto* question = new QInputDialog(this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setObjectName(QStringLiteral("recipeName"));
    question->setWindowTitle(tr("Save recipe"));
    question->setLabelText(tr("A name for the form\u2019s recipe; one that exists is replaced"));
    const NamedRecipe* shown = named(current());
    question->setTextValue(shown && !shown->standard ? shown->name : QString());
    connect(question, &QInputDialog::textValueSelected, this, [this](const QString& name) { save(name.trimmed()); });
    question->open();
}

RecipeRoom RecipeChooser::room() const
{
    RecipeRoom room;
    if (const auto split = m_session.split(); split && m_session.dataset())
        room.images
            = {split->count(Subset::Train), split->count(Subset::Valid), static_cast<int>(m_session.dataset()->classes.size())};
    room.rates = m_session.rates().rates();
    return room;
}

void RecipeChooser::refresh()
{
    using Recipes = std::pair<std::vector<NamedRecipe>, UnreadableList>;
    m_session.jobs().startSide<Recipes>(
        this,
        [dir = m_session.runsDir(), room = room()](const JobContext&) -> Result<Recipes> {
            Recipes recipes;
            recipes.first = namedRecipes(dir, room, &recipes.second);
            return recipes;
        },
        [this, reading = ++m_reading](Result<Recipes> recipes) {
            if (recipes && reading == m_reading)
                fill(std::move(recipes.value().first), std::move(recipes.value().second));
        });
}

void RecipeChooser::fill(std::vector<NamedRecipe> recipes, UnreadableList unreadable)
{
    // Measured anew, a recipe of ten minutes has other epochs: the form keeps what it was given, and its name.
    const NamedRecipe* shown = named(current());
    const std::optional<NamedRecipe> kept = shown && shown->standard ? std::optional(*shown) : std::nullopt;
    m_recipes = std::move(recipes);
    m_unreadable = std::move(unreadable);
    for (NamedRecipe& one : m_recipes) {
        if (kept && one.name == kept->name)
            one = *kept;
    }
    m_choice->clear();
    for (const NamedRecipe& one : m_recipes) {
        m_choice->addItem(one.standard ? words::standardRecipeText(*one.standard) : one.name, one.name);
        if (one.standard)
            m_choice->setItemData(m_choice->count() - 1, words::standardRecipeHelp(*one.standard), Qt::ToolTipRole);
    }
    for (const Unreadable& one : m_unreadable) {
        m_choice->addItem(words::unreadableName(QFileInfo(one.path).completeBaseName()), one.path);
        m_choice->setItemData(m_choice->count() - 1, words::unreadableText(one), Qt::ToolTipRole);
    }
    showCurrent();
    emit listed();
}

const NamedRecipe* RecipeChooser::named(const QString& name) const
{
    const auto found = std::find_if(m_recipes.begin(), m_recipes.end(), [&](const NamedRecipe& one) { return one.name == name; });
    return found == m_recipes.end() ? nullptr : &*found;
}

QString RecipeChooser::current() const
{
    const Recipe now = m_form.recipe();
    // Of equal ones the chosen one.
    if (const NamedRecipe* shown = named(m_choice->currentData().toString()); shown && changedKeys(shown->recipe, now).isEmpty())
        return shown->name;
    const auto same = [&now](const NamedRecipe& one) { return changedKeys(one.recipe, now).isEmpty(); };
    const auto found = std::find_if(m_recipes.begin(), m_recipes.end(), same);
    return found == m_recipes.end() ? QString() : found->name;
}

void RecipeChooser::showCurrent()
{
    const QString name = current();
    m_choice->setCurrentIndex(name.isEmpty() ? -1 : m_choice->findData(name));
    const NamedRecipe* shown = named(name);
    m_choice->setToolTip(shown && shown->standard ? words::standardRecipeHelp(*shown->standard)
                                                  : tr("A recipe by its name: it fills the form below"));
}

void RecipeChooser::choose(const QString& name)
{
    const NamedRecipe* chosen = named(name);
    if (!chosen) {
        const auto isIt = [&name](const Unreadable& one) { return one.path == name; };
        if (const auto found = std::find_if(m_unreadable.begin(), m_unreadable.end(), isIt); found != m_unreadable.end())
            emit unreadableChosen(words::unreadableText(*found));
        showCurrent();
        return;
    }
    m_choice->setCurrentIndex(m_choice->findData(name));
    m_form.setRecipe(withNamedRecipe(chosen->recipe, m_form.recipe()));
}

void RecipeChooser::changeFiles(std::function<Result<QString>()> change)
{
    m_session.jobs().startSide<QString>(
        this, [change = std::move(change)](const JobContext&) { return change(); },
        [this](const Result<QString>& changed) {
            if (changed.failed())
                emit failed(changed.error());
            refresh();
        });
}

void RecipeChooser::save(const QString& name)
{
    if (name.isEmpty())
        return;
    changeFiles([name, recipe = m_form.recipe(), dir = m_session.runsDir()] { return saveNamedRecipe(name, recipe, dir); });
}

void RecipeChooser::importFile(const QString& path)
{
    changeFiles([path, dir = m_session.runsDir()] { return importNamedRecipe(path, dir); });
    emit imported(path);
}

void RecipeChooser::removeCurrent()
{
    const NamedRecipe* shown = named(current());
    if (!shown || shown->standard)
        return;
    changeFiles([name = shown->name, dir = m_session.runsDir()]() -> Result<QString> {
        const Status removed = removeNamedRecipe(name, dir);
        return removed ? Result<QString>(name) : removed.as<QString>();
    });
}

}  // namespace leafbench::ui
