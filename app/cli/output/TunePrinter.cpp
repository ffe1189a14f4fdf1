#include "app/cli/output/TunePrinter.h"

#include "app/cli/output/ShellWord.h"
#include "ui/words/Counted.h"
#include "ui/words/TuningText.h"
#include "ui/words/Words.h"

namespace leafbench::cli {
namespace {

QJsonObject parametersOf(const Trial& trial)
{
    QJsonObject json;
    for (const TrialParameter& parameter : trial.parameters)
        json.insert(parameter.name, parameter.value());
    return json;
}

QString metricText(Metric metric, double value)
{
    return metric == Metric::ValidAccuracy ? Text::tr("a validation accuracy of %1").arg(words::percent(value))
                                           : Text::tr("a validation loss of %1").arg(value, 0, 'f', 4);
}

QJsonValue valueOf(const Trial& trial) { return trial.value ? QJsonValue(*trial.value) : QJsonValue(); }

QJsonObject trialObject(const Trial& trial)
{
    const QJsonArray epochs = jsonList(trial.intermediate, [](const auto& epoch) { return epoch.second; });
    QJsonObject json{
        {"trial", trial.number},  {"state", toWord(trial.state)}, {"value", valueOf(trial)}, {"parameters", parametersOf(trial)},
        {"intermediate", epochs}, {"elapsed_s", trial.seconds()}, {"slot", trial.slot()},    {"run", trial.run()}};
    if (!trial.failure().isEmpty())
        json.insert("failure", trial.failure());
    return json;
}

}  // namespace

void TunePrinter::onTuneStart(const TuneStart& start)
{
    m_file = start.study.path;
    m_out.warning(words::trialPlanWarning(start.plan));
    const TuneSettings& settings = *start.study.settings;
    m_metric = settings.metric;
    for (const Parameter& parameter : settings.space.parameters)
        m_out.warning(words::noEffectText(parameter, settings.space, settings.recipe));
    if (m_tellsStart)
        m_out.object({{"event", "start"},
                      {"study", start.study.path},
                      {"study_name", start.study.name},
                      {"trials", start.trials},
                      {"finished", static_cast<qint64>(start.study.trials.size())},
                      {"plan", toJson(start.plan)},
                      {"settings", toJson(*start.study.settings)}});
    m_out.text(Text::tr("Study %1").arg(start.study.path));
    m_out.text(words::trialPlanText(start.plan));
    if (const auto done = start.study.trials.size(); done > 0)
        m_out.text(words::byCount(qint64(done), Text::tr("%1 is kept from before."), Text::tr("%1 are kept from before."))
                       .arg(words::partOfTrials(qint64(done), start.trials)));
}

void TunePrinter::onTrialStart(const Trial& trial)
{
    QJsonObject json = trialObject(trial);
    json.insert("event", "trial");
    m_out.event(json);
}

void TunePrinter::onTrialEpoch(int number, const EpochRecord& record)
{
    QJsonObject json = toJson(record);
    json.insert("event", "epoch");
    json.insert("trial", number);
    json.insert("value", metricValue(m_metric, record));
    m_out.event(json);
}

void TunePrinter::onTrialEnd(const Trial& trial) { m_out.object(trialObject(trial)); }

void TunePrinter::onLogLine(const QString& line) { m_out.text(line); }

void TunePrinter::printResult(const TuneResult& result)
{
    m_out.endProgress();
    const Trial* best = result.study.best();
    m_out.object({{"best", best ? QJsonValue(trialObject(*best)) : QJsonValue()},
                  {"elapsed_s", result.elapsedSeconds},
                  {"trials", static_cast<qint64>(result.study.trials.size())},
                  {"complete", result.study.count(TrialState::Complete)},
                  {"pruned", result.study.count(TrialState::Pruned)},
                  {"failed", result.study.count(TrialState::Fail)},
                  {"study", result.study.path}});
    if (!best) {
        const QString all = QString::number(result.study.trials.size());
        m_out.text(result.study.count(TrialState::Complete) > 0
                       ? words::byCount(qint64(result.study.trials.size()),
                                        Text::tr("The %1 trial is not the best: it breaks a constraint, or its value is infinite. "
                                                 "See %2."),
                                        Text::tr("None of the %1 trials is the best: those that came to a value break a "
                                                 "constraint, or their value is infinite. See %2."))
                             .arg(all, result.study.path)
                       : words::byCount(qint64(result.study.trials.size()),
                                        Text::tr("No trial came to a value: %1 failed or was pruned. See %2."),
                                        Text::tr("No trial came to a value: all %1 failed or were pruned. See %2."))
                             .arg(all, result.study.path));
        return;
    }
    const Metric metric = result.study.settings->metric;
    m_out.text(Text::tr("Best is trial %1 with %2.").arg(QString::number(best->number), metricText(metric, *best->value)));
    for (const TrialParameter& parameter : best->parameters)
        m_out.text(QStringLiteral("  %1 %2").arg(parameter.name.leftJustified(16),
                                                 words::parameterValueText(parameter.name, parameter.value())));
    if (best->run().isEmpty())  // another program's trial
        return;
    m_out.text(Text::tr("Train it for longer: leafbench-cli train --recipe %1 --set epochs=%2")
                   .arg(shellWord(best->run() + QStringLiteral("/recipe.json")), QString::number(Recipe().epochs)));
}

}  // namespace leafbench::cli
