#include "ui/tune/BestCard.h"

#include "ui/shared/Widgets.h"
#include "ui/shared/layout/FlowRow.h"
#include "ui/words/TrialWords.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace leafbench::ui {

BestCard::BestCard(QWidget* parent)
    : Card(tr("Best so far"), parent),
      m_parameters(new QLabel),
      m_use(makeButton(tr("Use as recipe"), "useBest", tr("Put the best trial's recipe into Train's form"))),
      m_save(makeButton(tr("Save recipe\u2026"), "saveBest", tr("Write the best trial's recipe into a file"))),
      m_evaluate(makeButton(tr("Evaluate"), "evaluateBest", tr("Hold the best trial's model against images in Evaluate")))
{
    for (QPushButton* button : {m_use, m_save, m_evaluate})
        header()->addWidget(button);
    m_parameters->setObjectName(QStringLiteral("bestParameters"));
    m_parameters->setWordWrap(true);
    m_parameters->setTextFormat(Qt::RichText);
    m_parameters->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body()->addWidget(m_parameters);
    connect(m_use, &QPushButton::clicked, this, &BestCard::useRequested);
    connect(m_save, &QPushButton::clicked, this, &BestCard::saveRequested);
    connect(m_evaluate, &QPushButton::clicked, this, &BestCard::evaluateRequested);
}

void BestCard::showStudy(const TuningStudy& study)
{
    const Trial* best = study.best();
    m_parameters->setText(
        best
            ? QStringLiteral("<b>%1</b>&nbsp;&nbsp;%2").arg(bestTitle(study).toHtmlEscaped(), bestParameters(study).toHtmlEscaped())
            : tr("No trial has finished yet."));
    for (QPushButton* button : {m_use, m_save})
        button->setEnabled(best != nullptr);
    m_evaluate->setEnabled(best && !best->run().isEmpty());
}

Result<Recipe> bestRecipe(const TuningStudy& study, const Recipe& otherwise)
{
    const Trial* best = study.best();
    if (!best)
        return Cancelled{};
    return recipeWith(study.settings ? study.settings->recipe : otherwise, best->parameters);
}

Result<Run> bestRun(const TuningStudy& study)
{
    const Trial* best = study.best();
    if (!best || best->run().isEmpty())
        return Cancelled{};
    // A study that was moved with its folder still finds its runs.
    const QString path = QFileInfo(study.path).dir().absoluteFilePath(best->run());
    Result<Run> run = openRun(path);
    if (run && !run->hasBest)
        return Error{.code = ErrorCode::RunUnfinished, .subject = path};
    return run;
}

}  // namespace leafbench::ui
