#include "ui/labs/LabWords.h"

#include "ui/words/SpeedupWords.h"
#include "ui/words/Words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextDocument>

#include <cmath>

namespace leafbench::ui {
namespace {

struct LabWordsText {
    Q_DECLARE_TR_FUNCTIONS(leafbench::ui::Labs)
};

}  // namespace

QString labNumber(double number, const QString& format)
{
    const QLocale locale;
    if (format == QLatin1String("percent"))
        return words::percent(number);
    if (format == QLatin1String("duration"))
        return words::duration(number);
    if (format == QLatin1String("times"))
        return timesText(number);
    if (format == QLatin1String("whole"))
        return locale.toString(qint64(std::llround(number)));
    if (!format.isEmpty())
        return locale.toString(number, 'f', format.toInt());
    if (number == std::round(number) && std::abs(number) < 1e9)
        return locale.toString(qint64(number));
    return locale.toString(number, 'g', 3);
}

QString labMarkdown(const QString& text, const LabValues& values)
{
    // A number that is put in keeps its unit on its line.
    return renderLabText(text, values, [](double number, const QString& format) {
        return labNumber(number, format).replace(u' ', QChar(QChar::Nbsp));
    });
}

QString labPlain(const QString& text, const LabValues& values)
{
    QTextDocument document;
    document.setMarkdown(labMarkdown(text, values));
    return document.toPlainText().simplified();
}

QString labChoiceText(const LabStep& step, double given)
{
    if (step.form == LabForm::Choice) {
        const auto choice = std::size_t(std::lround(given)) - 1;
        return choice < step.choices.size() ? step.choices[choice].text : QString();
    }
    return step.unit.isEmpty() ? labNumber(given) : labNumber(given) + u' ' + step.unit;
}

QString labWaitText(LabSource source)
{
    switch (source) {
    case LabSource::Dataset: return LabWordsText::tr("Waiting for an open dataset.");
    case LabSource::Check: return LabWordsText::tr("Waiting for the check of the dataset.");
    case LabSource::Speedup: return LabWordsText::tr("Waiting for a measurement on the page Speedup.");
    case LabSource::Training: return LabWordsText::tr("Waiting for a training to end.");
    case LabSource::Evaluation: return LabWordsText::tr("Waiting for an evaluation to end.");
    }
    return {};
}

}  // namespace leafbench::ui
