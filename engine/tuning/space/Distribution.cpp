#include "engine/tuning/space/Distribution.h"

#include "engine/common/SaturatedCast.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace leafbench {

Distribution Distribution::real(double low, double high, bool log, double step)
{
    return {.kind = Kind::Float, .low = low, .high = high, .step = step, .log = log, .choices = {}};
}

Distribution Distribution::integer(qint64 low, qint64 high, bool log, qint64 step)
{
    return {.kind = Kind::Int,
            .low = static_cast<double>(low),
            .high = static_cast<double>(high),
            .step = static_cast<double>(step),
            .log = log,
            .choices = {}};
}

Distribution Distribution::categorical(std::vector<QJsonValue> choices)
{
    return {.kind = Kind::Categorical, .low = 0, .high = 0, .step = 0, .log = false, .choices = std::move(choices)};
}

bool Distribution::isSingle() const
{
    if (kind == Kind::Categorical)
        return choices.size() == 1;
    return low == high || (step > 0 && low + step > high);
}

bool Distribution::contains(double internal) const
{
    if (!std::isfinite(internal))
        return false;
    if (kind == Kind::Categorical)
        return internal == std::floor(internal) && internal >= 0 && internal < static_cast<double>(choices.size());
    if (internal < low || internal > high)
        return false;
    if (step <= 0)
        return true;
    const double steps = (internal - low) / step;
    return std::abs(steps - std::round(steps)) < 1e-8;
}

double Distribution::nearest(double internal) const
{
    if (kind == Kind::Categorical)
        return std::clamp(std::round(internal), 0.0, static_cast<double>(choices.size()) - 1);
    const double inside = std::clamp(internal, low, high);
    if (step <= 0)
        return inside;
    // A range need not be a multiple of its step: clamp to the last one.
    const double last = std::floor((high - low) / step + 1e-8);
    // In floating point 7 steps of 0.1 end above 0.7: clipped, as Optuna does.
    return std::min(high, low + step * std::clamp(std::round((inside - low) / step), 0.0, last));
}

QJsonValue Distribution::valueOf(double internal) const
{
    if (kind == Kind::Float)
        return internal;
    if (kind == Kind::Int)
        return saturatedCast<qint64>(std::round(internal));
    const auto index = saturatedCast<std::size_t>(internal);
    return index < choices.size() ? choices[index] : QJsonValue();
}

std::optional<double> Distribution::internalOf(const QJsonValue& value) const
{
    if (kind == Kind::Categorical) {
        const auto found = std::find(choices.begin(), choices.end(), value);
        return found == choices.end() ? std::nullopt : std::optional<double>(found - choices.begin());
    }
    return value.isDouble() && contains(value.toDouble()) ? std::optional(value.toDouble()) : std::nullopt;
}

static Status checkRange(const Distribution& d, const QString& name)
{
    const auto wrong = [&](const char* what, double value) {
        return badValue(name, QStringLiteral("%1: %2").arg(QLatin1String(what), QString::number(value)));
    };
    for (const double number : {d.low, d.high, d.step}) {
        if (!std::isfinite(number))
            return wrong("not finite", number);
    }
    if (d.low > d.high)
        return badValue(name, QStringLiteral("inverted: %1 > %2").arg(QString::number(d.low), QString::number(d.high)));
    if (d.log && d.low <= 0)
        return wrong("log of", d.low);
    if (d.step < 0 || (d.kind == Distribution::Kind::Int && d.step < 1))
        return wrong("step", d.step);
    // Below it the rounding of a value is a noticeable part of a step (contains()), and in the end a step adds nothing.
    constexpr double leastStep = 5e-8;
    if (d.kind == Distribution::Kind::Float && d.step > 0 && d.step < leastStep * std::max(std::abs(d.low), std::abs(d.high)))
        return wrong("step too small", d.step);
    if (d.log && d.step != (d.kind == Distribution::Kind::Int ? 1 : 0))
        return wrong("step of a log range", d.step);
    if (d.kind == Distribution::Kind::Int) {
        constexpr double mostWhole = 0x1p53;  // beyond it, JSON and the samplers lose units
        for (const double number : {d.low, d.high, d.step}) {
            if (number != std::floor(number))
                return wrong("not whole", number);
            if (std::abs(number) > mostWhole)
                return wrong("too large", number);
        }
    }
    return Ok{};
}

Status Distribution::check(const QString& name) const
{
    if (kind != Kind::Categorical)
        return checkRange(*this, name);
    if (choices.empty())
        return badValue(name, QStringLiteral("empty: no choices"));
    for (auto it = choices.begin(); it != choices.end(); ++it) {
        if (it->isArray() || it->isObject() || it->isUndefined() || std::find(choices.begin(), it, *it) != it)
            return badValue(name, QStringLiteral("choices"));
    }
    return Ok{};
}

QJsonObject Distribution::toOptuna() const
{
    if (kind == Kind::Categorical)
        return {{"name", "CategoricalDistribution"}, {"attributes", QJsonObject{{"choices", toCbor(choices).toJsonValue()}}}};
    if (kind == Kind::Int)
        return {{"name", "IntDistribution"},
                {"attributes",
                 QJsonObject{{"log", log},
                             {"step", saturatedCast<qint64>(step)},
                             {"low", saturatedCast<qint64>(low)},
                             {"high", saturatedCast<qint64>(high)}}}};
    return {{"name", "FloatDistribution"},
            {"attributes",
             QJsonObject{{"step", step > 0 ? QJsonValue(step) : QJsonValue()}, {"low", low}, {"high", high}, {"log", log}}}};
}

std::optional<Distribution> Distribution::fromOptuna(const QJsonObject& json)
{
    const QString name = json["name"].toString();
    const QJsonObject given = json["attributes"].toObject();
    const double low = given["low"].toDouble();
    const double high = given["high"].toDouble();
    if (name == QLatin1String("FloatDistribution"))
        return real(low, high, given["log"].toBool(), given["step"].toDouble(0));
    if (name == QLatin1String("UniformDistribution"))
        return real(low, high);
    if (name == QLatin1String("LogUniformDistribution"))
        return real(low, high, true);
    if (name == QLatin1String("DiscreteUniformDistribution"))
        return real(low, high, false, given["q"].toDouble(0));
    if (name == QLatin1String("IntDistribution") || name == QLatin1String("IntUniformDistribution")
        || name == QLatin1String("IntLogUniformDistribution")) {
        const bool log = given["log"].toBool(name == QLatin1String("IntLogUniformDistribution"));
        return integer(given["low"].toInteger(), given["high"].toInteger(), log, given["step"].toInteger(1));
    }
    if (name == QLatin1String("CategoricalDistribution")) {
        const QJsonArray list = given["choices"].toArray();
        return categorical({list.begin(), list.end()});
    }
    return {};
}

Status fromField(const QCborValue& field, Distribution& distribution)
{
    const auto read = Distribution::fromOptuna(field.toMap().toJsonObject());
    distribution = read.value_or(distribution);
    return read ? Status(Ok{}) : badValue({}, QStringLiteral("no distribution"));
}

}  // namespace leafbench
