#include "engine/labs/LabValues.h"

#include <algorithm>

namespace leafbench {

std::optional<double> LabValues::number(const QString& name) const
{
    const auto found = numbers.constFind(name);
    return found == numbers.constEnd() ? std::nullopt : std::optional(*found);
}

ValueOf LabValues::asNumbers() const
{
    return [this](const QString& name) { return number(name); };
}

std::vector<std::pair<double, double>> LabValues::curve(const QString& name) const
{
    std::vector<std::pair<double, double>> points;
    const QString before = name + u'.';
    for (auto one = numbers.lowerBound(before); one != numbers.constEnd() && one.key().startsWith(before); ++one) {
        bool ok = false;
        const double place = one.key().mid(before.size()).toDouble(&ok);
        if (ok)
            points.emplace_back(place, one.value());
    }
    std::sort(points.begin(), points.end());
    return points;
}

void LabValues::add(const QString& prefix, const LabValues& others)
{
    for (auto one = others.numbers.constBegin(); one != others.numbers.constEnd(); ++one)
        numbers.insert(prefix + u'.' + one.key(), one.value());
    for (auto one = others.texts.constBegin(); one != others.texts.constEnd(); ++one)
        texts.insert(prefix + u'.' + one.key(), one.value());
}

void LabValues::forget(const QString& prefix)
{
    const QString before = prefix + u'.';
    numbers.removeIf([&](const auto& one) { return one.key() == prefix || one.key().startsWith(before); });
    texts.removeIf([&](const auto& one) { return one.key() == prefix || one.key().startsWith(before); });
}

}  // namespace leafbench
