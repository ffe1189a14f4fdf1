#include "ui/models/TrialWords.h"

#include "ui/models/RunStudy.h"
#include "ui/words/TuningText.h"
#include "ui/words/Words.h"

#include <QCoreApplication>
#include <QStringList>

namespace leafbench::ui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(leafbench::ui::TrialWords)
};

}  // namespace

QString trialName(const Trial& trial)
{
    const QString title = trial.userAttributes[runTitleAttribute].toString();
    return title.isEmpty() ? Text::tr("Trial %1").arg(trial.number) : title;
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
    return study.settings ? words::metricText(study.settings->metric) : Text::tr("Value");
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
    return isShare(study) ? words::percent(value) : words::shortNumber(value);
}

QString parameterLabel(const QString& name)
{
    return words::recipeKeyLabel(name);
}

QString trialSentence(const TuningStudy& study, const Trial& trial)
{
    QString text = Text::tr("%1: %2").arg(trialName(trial), trialStateText(trial.state));
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
        lines << Text::tr("%1: %2").arg(parameterLabel(parameter.name), words::parameterValueText(parameter.name, parameter.value()));
    if (!trial.failure().isEmpty())
        lines << words::failureText(trial.failure());
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
