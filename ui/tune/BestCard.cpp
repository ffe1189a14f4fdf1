#include "ui/tune/BestCard.h"

#include "ui/words/TrialWords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace leafbench::ui {

BestCard::BestCard(QWidget* parent) : Card(tr("Best so far"), parent), m_parameters(new QLabel)
{
    m_use = addButton(tr("Use as recipe"), "useBest", tr("Put the best trial's recipe into Train's form"));
    m_save = addButton(tr("Save recipe\u2026"), "saveBest", tr("Write the best trial's recipe into a file"));
    m_evaluate = addButton(tr("Evaluate"), "evaluateBest", tr("Hold the best trial's model against images in Evaluate"));
    m_parameters->setObjectName(QStringLiteral("bestParameters"));
    m_parameters->setWordWrap(true);
    m_parameters->setTextFormat(Qt::RichText);
    m_parameters->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body()->addWidget(m_parameters);
    connect(m_use, &QPushButton::clicked, this, &BestCard::useRequested);
    connect(m_save, &QPushButton::clicked, this, &BestCard::saveRequested);
    connect(m_evaluate, &QPushButton::clicked, this, &BestCard::evaluateRequested);
}

QPushButton* BestCard::addButton(const QString& text, const char* name, const QString& help)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(name));
    button->setToolTip(help);
    header()->addWidget(button);
    return button;
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

}  // namespace leafbench::ui
