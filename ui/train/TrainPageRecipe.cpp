#include "ui/train/TrainPage.h"

#include "engine/dataset/ClassCatalogue.h"
#include "engine/estimate/Forecast.h"
#include "engine/model/ResNet18.h"
#include "ui/bridge/Session.h"
#include "ui/cluster/ClusterStart.h"
#include "ui/forms/RecipeForm.h"
#include "ui/shared/dialogs/TextDialog.h"
#include "ui/words/Counted.h"
#include "ui/words/ForecastText.h"
#include "ui/words/Words.h"

namespace leafbench::ui {

int TrainPage::classes() const
{
    return m_session.dataset() ? static_cast<int>(m_session.dataset()->classes.size()) : static_cast<int>(paperClasses().size());
}

void TrainPage::updateSentence()
{
    if (!m_outcome.isEmpty()) {
        setSentence(m_outcome);
        return;
    }
    if (m_cluster->shows()) {
        setSentence(m_cluster->line());
        return;
    }
    const Recipe recipe = m_form->recipe();
    const ModelSummary summary = summarizeResNet18(classes(), recipe.inputSize, recipe.trainable);
    QString text = tr("ResNet-18, %1 parameters").arg(words::count(summary.totalParameters));
    if (summary.trainableParameters != summary.totalParameters)
        text += tr(", %1 of them learn").arg(words::count(summary.trainableParameters));
    text += words::dot() + words::classesText(classes());
    if (m_session.split()) {
        const qint64 images = m_session.split()->count(Subset::Train);
        text += words::byCount(images, tr(" \u00b7 %1 training image"), tr(" \u00b7 %1 training images")).arg(words::count(images));
    }
    setSentence(text);
}

void TrainPage::applySplit()
{
    if (m_session.split())
        m_form->setRecipe(m_session.withSplit(m_form->recipe()));
}

QByteArray TrainPage::keptState() const { return QJsonDocument(toJson(m_form->recipe())).toJson(QJsonDocument::Compact); }

void TrainPage::restoreState(const QByteArray& state)
{
    const QJsonObject json = QJsonDocument::fromJson(state).object();
    Recipe recipe;
    if (!json.isEmpty() && fromField(QCborMap::fromJsonObject(json), recipe))
        m_form->setRecipe(m_session.withSplit(recipe));
}

void TrainPage::loadRecipe(const QString& path)
{
    open<Recipe>([path] { return readRecipe(path); }, [this](const Recipe& recipe) { useRecipe(recipe); });
}

void TrainPage::useRecipe(const Recipe& recipe)
{
    m_form->setRecipe(recipe);
    if (!m_session.dataset() && !recipe.data.isEmpty())
        m_session.openDataset(recipe.data);
}

void TrainPage::takeOfferedRecipe()
{
    if (const std::optional<Recipe> recipe = m_session.takeOfferedRecipe())
        useRecipe(*recipe);
    takeTunedRecipe();
}

/// The trials of a tuning are short: that says nothing about how long to train for real.
void TrainPage::takeTunedRecipe()
{
    const auto tuned = m_session.takeTunedRecipe();
    if (!tuned)
        return;
    const Recipe before = m_form->recipe();
    Recipe recipe = withNamedRecipe(tuned->recipe, before);
    if (!tuned->setsEpochs)
        recipe.epochs = before.epochs;
    m_form->setRecipe(recipe);
    const QStringList changes = words::recipeChanges(before, recipe);
    const QString changed = changes.isEmpty() ? tr("The study\u2019s best recipe is the form\u2019s already.")
                                              : tr("From the study: %1.").arg(changes.join(QStringLiteral(", ")));
    showDoneText(tuned->setsEpochs ? changed
                                   : tr("%1 The number of epochs stays %2.").arg(changed, QString::number(before.epochs)));
}

void TrainPage::updateForecast()
{
    const bool shown = m_session.split() && !m_cluster->isElsewhere();
    showForecast(shown ? std::optional(forecastTraining(m_form->recipe(), imageCounts(), rates(), thisHost())) : std::nullopt);
}

Recipe TrainPage::probeRecipe() const { return m_session.withSplit(m_form->recipe()); }

void TrainPage::saveRecipe(const QString& path)
{
    Recipe recipe = m_form->recipe();
    if (m_session.dataset())
        recipe.data = m_session.dataset()->root;
    saveFile(path, [recipe, path] { return writeRecipe(recipe, path); });
}

void TrainPage::showModelSummary()
{
    const Recipe recipe = m_form->recipe();
    const QString text = summarizeResNet18(classes(), recipe.inputSize, recipe.trainable).text();
    const QString title
        = tr("Model summary: ResNet-18, %1 \u00d7 %1 px, %2").arg(QString::number(recipe.inputSize), words::classesText(classes()));
    (new TextDialog(title, text, this))->open();
}

}  // namespace leafbench::ui
