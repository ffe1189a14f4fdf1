#include "engine/labs/LabRun.h"

#include <algorithm>
#include <cmath>

namespace leafbench {
namespace {

/// "otherwise" is right if no other choice is.
bool isRightChoice(const LabStep& step, std::size_t choice, const LabValues& values)
{
    if (step.choices[choice].right != QLatin1String("otherwise"))
        return holds(step.choices[choice].right, values.asNumbers());
    return std::none_of(step.choices.begin(), step.choices.end(), [&](const LabChoice& other) {
        return other.right != QLatin1String("otherwise") && holds(other.right, values.asNumbers());
    });
}

}  // namespace

bool LabRun::isDone(std::size_t index) const
{
    const LabStep& it = step(index);
    switch (it.kind) {
    case LabStepKind::Text:
    case LabStepKind::Explain: return true;
    case LabStepKind::Guess:
        return it.form == LabForm::Curve ? values.curve(it.name).size() == it.at.size() : values.number(it.name).has_value();
    case LabStepKind::Measure: {
        const auto first = values.numbers.lowerBound(it.name + u'.');
        return first != values.numbers.constEnd() && first.key().startsWith(it.name + u'.');
    }
    case LabStepKind::Question: return answers.contains(index);
    }
    return true;
}

void LabRun::setGuess(std::size_t index, const std::vector<double>& guess)
{
    const LabStep& it = step(index);
    values.forget(it.name);
    if (it.form != LabForm::Curve && !guess.empty())
        values.numbers.insert(it.name, guess.front());
    for (std::size_t i = 0; it.form == LabForm::Curve && i < std::min(guess.size(), it.at.size()); ++i)
        values.numbers.insert(it.name + u'.' + QString::number(it.at[i]), guess[i]);
}

void LabRun::setMeasured(std::size_t index, const LabValues& measured)
{
    values.forget(step(index).name);
    values.add(step(index).name, measured);
}

LabAnswer LabRun::answer(std::size_t index, double given)
{
    return answers.try_emplace(index, LabAnswer{given, isRightAnswer(step(index), given, values)}).first->second;
}

int LabRun::rightAnswers() const
{
    return int(std::count_if(answers.begin(), answers.end(), [](const auto& one) { return one.second.right; }));
}

int LabRun::questions() const
{
    return int(
        std::count_if(lab.steps.begin(), lab.steps.end(), [](const LabStep& step) { return step.kind == LabStepKind::Question; }));
}

LabRun beginLab(Lab lab, int cores)
{
    LabRun run{std::move(lab), QDateTime::currentDateTime(), {}, {}};
    run.values.numbers.insert(QStringLiteral("machine.cores"), cores);
    return run;
}

bool isRightAnswer(const LabStep& step, double given, const LabValues& values)
{
    if (step.form == LabForm::Choice) {
        const auto choice = static_cast<std::size_t>(std::lround(given)) - 1;
        return choice < step.choices.size() && isRightChoice(step, choice, values);
    }
    const auto right = rightAnswer(step, values);
    const auto tolerance = evaluate(step.tolerance, values.asNumbers()).value;
    return right && tolerance && std::abs(given - *right) <= *tolerance + 1e-9 * std::abs(*right);
}

std::optional<double> rightAnswer(const LabStep& step, const LabValues& values)
{
    if (step.form != LabForm::Choice)
        return evaluate(step.answer, values.asNumbers()).value;
    for (std::size_t i = 0; i < step.choices.size(); ++i) {
        if (isRightChoice(step, i, values))
            return double(i + 1);
    }
    return std::nullopt;
}

}  // namespace leafbench
