#include "ui/models/TrialWords.h"

#include "ui/models/PlotScale.h"
#include "ui/words/Words.h"

#include <QCoreApplication>
#include <QStringList>

namespace leafbench::ui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(leafbench::ui::TrialWords)
};

}  // namespace

QString trialName(int number)
{
    return Text::tr("Trial %1").arg(number);
}

QString trialStateText(TrialState state)
{
    switch (state) {
    case TrialState::Running:
        return Text::tr("running");
    case TrialState::Complete:
        return Text::tr("complete");
    case TrialState::Pruned:
        return Text::tr("pruned");
    case TrialState::Fail:
        return Text::tr("failed");
    case TrialState::Waiting:
        break;
    }
    return Text::tr("waiting");
}

QString metricText(const TuningStudy& study)
{
    if (!study.settings)
        return Text::tr("Value");
    return study.settings->metric == Metric::ValidLoss ? Text::tr("Validation loss") : Text::tr("Validation accuracy");
}

QString metricShort(const TuningStudy& study)
{
    if (!study.settings)
        return metricText(study);
    return study.settings->metric == Metric::ValidLoss ? Text::tr("Loss") : Text::tr("Accuracy");
}

bool isShare(const TuningStudy& study)
{
    return study.settings && study.settings->metric == Metric::ValidAccuracy;
}

QString trialValueText(const TuningStudy& study, double value)
{
    return isShare(study) ? words::percent(value) : plainNumber(value, 4);
}

QString parameterLabel(const QString& name)
{
    return words::recipeKeyLabel(name);
}

QString choiceLabel(const QString& name, const QJsonValue& choice)
{
    if (choice.isBool())
        return choice.toBool() ? Text::tr("yes") : Text::tr("no");
    if (choice.isDouble())
        return plainNumber(choice.toDouble(), 6);
    return choice.isString() ? words::choiceText(name, choice.toString()) : Text::tr("none");
}

QString parameterText(const TrialParameter& parameter)
{
    const Distribution& d = parameter.distribution;
    if (d.kind == Distribution::Kind::Categorical)
        return choiceLabel(parameter.name, parameter.value());
    return d.kind == Distribution::Kind::Int ? QString::number(parameter.internal, 'f', 0) : plainNumber(parameter.internal);
}

QString trialSentence(const TuningStudy& study, const Trial& trial)
{
    QString text = Text::tr("%1: %2").arg(trialName(trial.number), trialStateText(trial.state));
    if (trial.value)
        text += QStringLiteral(", ") + trialValueText(study, *trial.value);
    return text;
}

QString trialReadout(const TuningStudy& study, const Trial& trial)
{
    QString first = trialSentence(study, trial);
    if (trial.completed.isValid())
        first += QStringLiteral(", ") + words::duration(trial.seconds());
    QStringList lines{first};
    for (const TrialParameter& parameter : trial.parameters)
        lines << Text::tr("%1: %2").arg(parameterLabel(parameter.name), parameterText(parameter));
    if (!trial.failure().isEmpty())
        lines << trial.failure();
    return lines.join(QLatin1Char('\n'));
}

const Trial* findTrial(const TuningStudy* study, int number)
{
    // By number, none missing: but a study by another program is not ours to trust.
    if (!study || number < 0)
        return nullptr;
    if (static_cast<std::size_t>(number) < study->trials.size() && study->trials[std::size_t(number)].number == number)
        return &study->trials[std::size_t(number)];
    for (const Trial& trial : study->trials) {
        if (trial.number == number)
            return &trial;
    }
    return nullptr;
}

}  // namespace leafbench::ui
