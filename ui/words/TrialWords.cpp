#include "ui/words/TrialWords.h"

#include "ui/words/Counted.h"
#include "ui/words/RecipeText.h"
#include "ui/words/TuningText.h"
#include "ui/words/Words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace leafbench::ui {
namespace {

struct TrialWordsText {
    Q_DECLARE_TR_FUNCTIONS(leafbench::ui::TrialWords)
};

struct TuningWordsText {
    Q_DECLARE_TR_FUNCTIONS(leafbench::ui::TuningWords)
};

}  // namespace

QString trialName(const Trial& trial)
{
    const QString title = trial.userAttributes[runTitleAttribute].toString();
    return title.isEmpty() ? TrialWordsText::tr("Trial %1").arg(trial.number) : title;
}

QString trialStateText(TrialState state)
{
    switch (state) {
    case TrialState::Running: return TrialWordsText::tr("running");
    case TrialState::Complete: return TrialWordsText::tr("complete");
    case TrialState::Pruned: return TrialWordsText::tr("pruned");
    case TrialState::Fail: return TrialWordsText::tr("failed");
    case TrialState::Waiting: break;
    }
    return TrialWordsText::tr("waiting");
}

QString metricText(const TuningStudy& study)
{
    return study.settings ? words::metricText(study.settings->metric) : TrialWordsText::tr("Value");
}

QString metricShort(const TuningStudy& study)
{
    if (!study.settings)
        return metricText(study);
    return study.settings->metric == Metric::ValidLoss ? TrialWordsText::tr("Loss") : TrialWordsText::tr("Accuracy");
}

bool isShare(const TuningStudy& study) { return study.settings && study.settings->metric == Metric::ValidAccuracy; }

QString trialValueText(const TuningStudy& study, double value)
{
    return isShare(study) ? words::percent(value) : words::shortNumber(value);
}

QString parameterLabel(const QString& name) { return words::recipeKeyLabel(name); }

QString trialSentence(const TuningStudy& study, const Trial& trial)
{
    QString text = TrialWordsText::tr("%1: %2").arg(trialName(trial), trialStateText(trial.state));
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
        lines << TrialWordsText::tr("%1: %2").arg(parameterLabel(parameter.name),
                                                  words::parameterValueText(parameter.name, parameter.value()));
    if (!trial.failure().isEmpty())
        lines << words::failureText(trial.failure());
    return lines.join(QLatin1Char('\n'));
}

const Trial* findTrial(const TuningStudy* study, int number)
{
    // Numbers are usually consecutive, but do not rely on that in another program's study.
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

QString tuningStudyName(const TuningStudy& study)
{
    QStringList parts;
    const bool dated = !study.trials.empty() && study.trials.front().started.isValid();
    parts << (dated ? words::dateAndTime(study.trials.front().started) : study.name)
          << words::trialsText(qint64(study.trials.size()));
    if (const Trial* best = study.best())
        parts << trialValueText(study, *best->value);
    return parts.join(words::dot());
}

int finishedTrials(const TuningStudy& study)
{
    return static_cast<int>(
        std::count_if(study.trials.begin(), study.trials.end(), [](const Trial& trial) { return isFinished(trial.state); }));
}

QString trialCounts(const TuningStudy& study)
{
    QStringList parts;
    for (const TrialState state : {TrialState::Complete, TrialState::Pruned, TrialState::Fail, TrialState::Running}) {
        if (const int count = study.count(state); count > 0)
            parts << TuningWordsText::tr("%1 %2").arg(QString::number(count), trialStateText(state));
    }
    return parts.join(QStringLiteral(", "));
}

QString tuningProgress(const TuningStudy& study, int trials)
{
    const QString done = words::partOfTrials(finishedTrials(study), std::max(trials, 0));
    const int running = study.count(TrialState::Running);
    return running > 0 ? TuningWordsText::tr("%1, %2 running").arg(done, QString::number(running)) : done;
}

QString bestTitle(const TuningStudy& study)
{
    const Trial* best = study.best();
    if (!best)
        return {};
    return TuningWordsText::tr("%1 in trial %2").arg(trialValueText(study, *best->value), QString::number(best->number));
}

QString bestParameters(const TuningStudy& study)
{
    const Trial* best = study.best();
    if (!best)
        return {};
    QStringList parts;
    for (const TrialParameter& parameter : best->parameters)
        parts << QStringLiteral("%1 %2").arg(parameterLabel(parameter.name),
                                             words::parameterValueText(parameter.name, parameter.value()));
    return parts.join(words::dot());
}

}  // namespace leafbench::ui
