#include "ui/labs/LabProgress.h"

#include "engine/common/Fields.h"

#include <QJsonDocument>

namespace leafbench {

void fields(LabAnswer& answer, auto&& visit)
{
    visit("given", answer.given);
    visit("right", answer.right);
}

namespace ui {

void fields(LabProgress& progress, auto&& visit)
{
    visit("id", progress.id, notEmpty);
    visit("path", progress.path);
    visit("started", progress.started);
    visit("steps", progress.steps, Range{1, 10'000});
    visit("step", progress.step, Range{0, 10'000});
    visit("shown", progress.shown);
    visit("numbers", progress.numbers);
    visit("texts", progress.texts);
    visit("answers", progress.answers);
    visit("since", progress.since);
}

QByteArray toBytes(const LabProgress& progress) { return QJsonDocument(toJson(progress)).toJson(QJsonDocument::Compact); }

std::optional<LabProgress> progressFrom(const QByteArray& bytes)
{
    auto progress = fromJson<LabProgress>(QJsonDocument::fromJson(bytes).object(), Strictness::AllFields);
    const bool right = progress && progress->step <= progress->steps;
    return right ? std::optional(std::move(progress).value()) : std::nullopt;
}

LabProgress progressOf(const LabRun& run, std::size_t step, const std::map<std::size_t, QDateTime>& since)
{
    LabProgress progress{run.lab.id, run.lab.path, run.started};
    progress.steps = static_cast<int>(run.lab.steps.size());
    progress.step = static_cast<int>(step);
    for (auto number = run.values.numbers.begin(); number != run.values.numbers.end(); ++number)
        progress.numbers.insert(number.key(), *number);
    for (auto text = run.values.texts.begin(); text != run.values.texts.end(); ++text)
        progress.texts.insert(text.key(), *text);
    for (const auto& [place, answer] : run.answers)
        progress.answers[static_cast<int>(place)] = answer;
    for (const auto& [place, time] : since)
        progress.since[static_cast<int>(place)] = time;
    return progress;
}

std::optional<LabRun> resumedLab(const LabProgress& progress, const Lab& lab, int cores)
{
    if (lab.steps.size() != static_cast<std::size_t>(progress.steps))
        return {};
    LabRun run = beginLab(lab, cores);
    run.started = progress.started;
    for (auto number = progress.numbers.begin(); number != progress.numbers.end(); ++number)
        run.values.numbers.insert(number.key(), number.value().toDouble());
    for (auto text = progress.texts.begin(); text != progress.texts.end(); ++text)
        run.values.texts.insert(text.key(), text.value().toString());
    for (const auto& [place, answer] : progress.answers) {
        if (place >= 0 && place < progress.steps)
            run.answers[static_cast<std::size_t>(place)] = answer;
    }
    return run;
}

}  // namespace ui

}  // namespace leafbench
