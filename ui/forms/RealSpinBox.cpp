#include "ui/forms/RealSpinBox.h"

#include "ui/words/Words.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace leafbench::ui {
namespace {

constexpr double smallestStep = 1e-7;

/// The next of 1, 2, 5 times a power of ten, above or below.
double nextDecadeStep(double value, bool up)
{
    if (value <= 0)
        return up ? smallestStep : 0;
    const double power = std::pow(10.0, std::floor(std::log10(value) + 1e-9));
    constexpr std::array<double, 5> ladder{0.5, 1, 2, 5, 10};
    const double place = value / power;
    if (up) {
        const auto* next = std::find_if(ladder.begin(), ladder.end(), [&](double s) { return s > place * (1 + 1e-9); });
        return (next == ladder.end() ? 10 : *next) * power;
    }
    const auto below = std::find_if(ladder.rbegin(), ladder.rend(), [&](double s) { return s < place * (1 - 1e-9); });
    const double result = (below == ladder.rend() ? 0.5 : *below) * power;
    return result < smallestStep ? 0 : result;
}

/// Removes rounding noise of pow and the product.
double cleaned(double value) { return QString::number(value, 'g', 6).toDouble(); }

}  // namespace

RealSpinBox::RealSpinBox(Steps steps, QWidget* parent) : QDoubleSpinBox(parent), m_steps(steps)
{
    setDecimals(12);  // QDoubleSpinBox rounds its value to them
    setLocale(words::locale());
}

QString RealSpinBox::textFromValue(double value) const
{
    if (value != 0 && std::abs(value) < 1e-3) {
        // "5e-4" rather than "0.0005" or "5e-04".
        QString text = QString::number(value, 'e', 10);
        static const QRegularExpression zeros(QStringLiteral("\\.?0*e([+-])0*"));
        return text.replace(zeros, QStringLiteral("e\\1")).replace(u'.', words::locale().decimalPoint());
    }
    return decimals() == 0 ? QString::number(value, 'f', 0) : words::decimal(value, 'g', 12);
}

QString RealSpinBox::bare(const QString& text) const
{
    QString number = text;
    if (!suffix().isEmpty() && number.endsWith(suffix()))
        number.chop(suffix().size());
    return number.trimmed().replace(u',', u'.');
}

double RealSpinBox::valueFromText(const QString& text) const { return bare(text).toDouble(); }

QValidator::State RealSpinBox::validate(QString& text, int&) const
{
    const QString number = bare(text);
    bool ok = false;
    const double value = number.toDouble(&ok);
    if (ok && std::isfinite(value))
        return value >= minimum() && value <= maximum() ? QValidator::Acceptable : QValidator::Intermediate;
    static const QRegularExpression begun(QStringLiteral("^[+-]?[0-9]*\\.?[0-9]*([eE][+-]?[0-9]*)?$"));
    return begun.match(number).hasMatch() ? QValidator::Intermediate : QValidator::Invalid;
}

void RealSpinBox::stepBy(int steps)
{
    if (m_steps == Steps::Even) {
        QDoubleSpinBox::stepBy(steps);
        return;
    }
    double next = value();
    for (int i = 0; i < std::abs(steps); ++i)
        next = cleaned(nextDecadeStep(next, steps > 0));
    setValue(std::clamp(next, minimum(), maximum()));
    selectAll();
}

}  // namespace leafbench::ui
