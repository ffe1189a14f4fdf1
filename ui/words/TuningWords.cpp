#include "ui/words/TuningWords.h"

#include "ui/words/TrialWords.h"
#include "ui/words/TuningText.h"
#include "ui/words/Words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace leafbench::ui {
namespace {

struct TuningWordsText {
    Q_DECLARE_TR_FUNCTIONS(leafbench::ui::TuningWords)
};

QString trialsText(std::size_t trials)
{
    return trials == 1 ? TuningWordsText::tr("1 trial") : TuningWordsText::tr("%1 trials").arg(trials);
}

}  // namespace

QString tuningStudyName(const TuningStudy& study)
{
    QStringList parts;
    const bool dated = !study.trials.empty() && study.trials.front().started.isValid();
    parts << (dated ? study.trials.front().started.toString(QStringLiteral("yyyy-MM-dd hh:mm")) : study.name)
          << trialsText(study.trials.size());
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
            parts << TuningWordsText::tr("%1 %2").arg(count).arg(trialStateText(state));
    }
    return parts.join(QStringLiteral(", "));
}

QString tuningProgress(const TuningStudy& study, int trials)
{
    const QString done
        = TuningWordsText::tr("%1 of %2").arg(finishedTrials(study)).arg(trialsText(std::size_t(std::max(trials, 0))));
    const int running = study.count(TrialState::Running);
    return running > 0 ? TuningWordsText::tr("%1, %2 running").arg(done).arg(running) : done;
}

QString bestTitle(const TuningStudy& study)
{
    const Trial* best = study.best();
    if (!best)
        return {};
    return TuningWordsText::tr("%1 in trial %2").arg(trialValueText(study, *best->value)).arg(best->number);
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
