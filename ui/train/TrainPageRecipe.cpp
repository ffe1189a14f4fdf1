#include "ui/train/TrainPage.h"

#include "engine/dataset/ClassCatalogue.h"
#include "engine/model/ResNet18.h"
#include "ui/bridge/Session.h"
#include "ui/forms/RecipeForm.h"
#include "ui/shared/dialogs/TextDialog.h"
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
    if (!m_clusterJob.isEmpty()) {
        setSentence(clusterSentence());
        return;
    }
    const Recipe recipe = m_form->recipe();
    const ModelSummary summary = summarizeResNet18(classes(), recipe.inputSize, recipe.trainable);
    QString text = tr("ResNet-18, %1 parameters").arg(words::count(summary.totalParameters));
    if (summary.trainableParameters != summary.totalParameters)
        text += tr(", %1 of them learn").arg(words::count(summary.trainableParameters));
    text += tr(" \u00b7 %1 classes").arg(classes());
    if (m_session.split())
        text += tr(" \u00b7 %1 training images").arg(words::count(m_session.split()->count(Subset::Train)));
    setSentence(text);
}

void TrainPage::applySplit()
{
    if (m_session.split())
        m_form->setRecipe(m_session.withSplit(m_form->recipe()));
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
}

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
    const QString title = tr("Model summary: ResNet-18, %1 \u00d7 %1 px, %2 classes")
                              .arg(QString::number(recipe.inputSize), QString::number(classes()));
    (new TextDialog(title, text, this))->open();
}

}  // namespace leafbench::ui
