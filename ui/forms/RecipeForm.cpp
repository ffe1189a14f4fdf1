#include "ui/forms/RecipeForm.h"

#include "engine/concurrency/CorePlan.h"
#include "engine/training/MemoryEstimate.h"
#include "ui/forms/FormRow.h"
#include "ui/words/MachineText.h"
#include "ui/words/RecipeText.h"
#include "ui/words/Words.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace leafbench::ui {
namespace {

/// Keys of a later version land in the last group.
QStringList keysWithoutGroup(const QStringList& grouped)
{
    QStringList rest;
    for (const RecipeKey& key : recipeKeys()) {
        if (key.name != QLatin1String("data") && !grouped.contains(key.name))
            rest << key.name;
    }
    return rest;
}

/// Of one rank: they share this machine's cores.
CorePlan planOf(const Recipe& recipe) { return planCores(recipe.workers, recipe.replicas, coresEach(recipe.ranks)); }

}  // namespace

RecipeForm::RecipeForm(QWidget* parent) : QWidget(parent), m_plan(new QLabel), m_warning(new QLabel)
{
    const QStringList often{"epochs", "batch_size", "input_size", "learning_rate", "trainable"};
    const QStringList model{"batch_norm", "start_size", "weights", "zero_init_residual", "dropout"};
    const QStringList optimiser{"optimizer", "schedule", "pct_start",    "anneal_strategy", "step_size",      "gamma",
                                "momentum",  "nesterov", "weight_decay", "decay_norms",     "label_smoothing"};
    const QStringList data{"split", "train_share", "valid_share", "test_share", "augment", "crop_scale"};
    const QStringList run{"precision", "workers", "replicas", "ranks", "sync_batch_norm", "seed"};

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    addGroup(layout, tr("MOST USED"), often);
    addGroup(layout, tr("MODEL"), model);
    addGroup(layout, tr("OPTIMISER"), optimiser);
    addGroup(layout, tr("DATA"), data);
    addGroup(layout, tr("RUN"), run + keysWithoutGroup(often + model + optimiser + data + run));
    m_plan->setProperty("role", "muted");
    m_plan->setWordWrap(true);
    m_plan->setObjectName(QStringLiteral("corePlan"));
    layout->addWidget(m_plan);
    m_warning->setProperty("role", "warningChip");
    m_warning->setWordWrap(true);
    m_warning->setMinimumHeight(24);
    layout->addWidget(m_warning);
    layout->addStretch(1);
    setRecipe(Recipe());
}

void RecipeForm::addGroup(QVBoxLayout* layout, const QString& title, const QStringList& keys)
{
    if (layout->count() > 0)
        layout->addSpacing(8);
    layout->addWidget(makeFormHeading(title));
    for (const QString& name : keys) {
        const RecipeKey* key = findRecipeKey(name);
        if (!key)
            continue;
        RecipeField field = makeRecipeField(*key, this, [this] { onChanged(); });
        QWidget* widget = makeFormRow(words::recipeKeyLabel(name), words::recipeKeyHelp(name), field.editor,
                                      key->kind == RecipeKey::Kind::Words ? Qt::AlignTop : Qt::AlignVCenter);
        layout->addWidget(widget);
        m_rows.push_back({std::move(field), widget});
    }
}

const RecipeForm::Row* RecipeForm::row(const QString& key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& r) { return r.field.key == key; });
    return found == m_rows.end() ? nullptr : &*found;
}

QWidget* RecipeForm::editor(const QString& key) const
{
    const Row* found = row(key);
    return found ? found->field.editor : nullptr;
}

Recipe RecipeForm::recipe() const
{
    Recipe recipe = m_base;
    for (const Row& r : m_rows) {
        // The editors enforce the ranges; an impossible value keeps the previous one.
        const Status set = recipe.set(r.field.key, r.field.value());
        Q_ASSERT_X(set.finished(), "RecipeForm", qPrintable(r.field.key));
        Q_UNUSED(set)
    }
    return recipe;
}

void RecipeForm::setRecipe(const Recipe& recipe)
{
    m_filling = true;
    m_base = recipe;
    for (const Row& r : m_rows)
        r.field.setValue(recipe.get(r.field.key));
    m_filling = false;
    onChanged();
}

bool RecipeForm::applies(const QString& key) const
{
    const auto value = [this](const char* name) { return row(QString::fromLatin1(name))->field.value(); };
    if (key == QLatin1String("step_size") || key == QLatin1String("gamma"))
        return value("schedule") == QLatin1String("step");
    if (key == QLatin1String("pct_start") || key == QLatin1String("anneal_strategy"))
        return value("schedule") == QLatin1String("one_cycle");
    if (key == QLatin1String("crop_scale"))
        return value("augment").toString().contains(QLatin1String("crop"));
    if (key == QLatin1String("start_size"))
        return value("weights").toString().isEmpty();
    if (key == QLatin1String("zero_init_residual"))
        return value("weights").toString().isEmpty() && value("trainable") == QLatin1String("all");
    if (key == QLatin1String("decay_norms"))
        return value("weight_decay").toDouble() > 0;
    if (key == QLatin1String("momentum"))
        return value("optimizer") == QLatin1String("sgd");
    if (key == QLatin1String("nesterov"))
        return value("optimizer") == QLatin1String("sgd") && value("momentum").toDouble() > 0;
    if (key == QLatin1String("train_share") || key == QLatin1String("valid_share"))
        return value("split") == QLatin1String("stratified");
    if (key == QLatin1String("test_share"))
        return value("split") == QLatin1String("stratified") || value("split") == QLatin1String("folders");
    if (key == QLatin1String("sync_batch_norm"))
        return value("ranks").toInt() > 1;
    return true;
}

QString RecipeForm::warning() const
{
    const Recipe now = recipe();
    if (const QString ranks = words::ranksWarning(now.ranks); !ranks.isEmpty())
        return ranks;
    return words::corePlanWarning(planOf(now));
}

QString RecipeForm::plan() const
{
    const Recipe now = recipe();
    const QString note = words::replicasNote(now.replicas, m_gpus);
    const CorePlan cores = planOf(now);
    const QString memory = words::bytes(now.ranks * trainingMemory({now, cores, 0, 1, m_gpus > 0}).total());
    const QString each = words::corePlanText(cores);
    const QString text = now.ranks > 1
        ? tr("%1 ranks, each with %2; about %3 of memory").arg(QString::number(now.ranks), each, memory)
        : tr("%1, about %2 of memory").arg(each, memory);
    return note.isEmpty() ? text : text + QStringLiteral(".\n") + note;
}

void RecipeForm::setGpus(int gpus)
{
    if (m_gpus == gpus)
        return;
    m_gpus = gpus;
    m_plan->setText(plan());
}

void RecipeForm::showWhatApplies()
{
    m_plan->setText(plan());
    for (const Row& r : m_rows)
        r.widget->setVisible(applies(r.field.key));
    const QString text = warning();
    m_warning->setText(text);
    m_warning->setVisible(!text.isEmpty());
}

void RecipeForm::onChanged()
{
    if (m_filling)
        return;
    showWhatApplies();
    emit changed();
}

}  // namespace leafbench::ui
