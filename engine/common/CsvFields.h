#pragma once

#include "engine/common/Csv.h"
#include "engine/common/CsvReader.h"
#include "engine/common/Fields.h"
#include "engine/common/SaturatedCast.h"

namespace leafbench {

template <class F>
QString csvText(const F& value)
{
    if constexpr (std::is_enum_v<F>)
        return toWord(value);
    else if constexpr (std::is_floating_point_v<F>)
        return exactNumber(value);
    else if constexpr (std::is_integral_v<F>)
        return QString::number(value);
    else
        return QString(value);
}

/// A header line of names, then a line a record. each(record, visit) visits the columns, as fields() does; also of a T{}.
template <class T>
QByteArray toCsv(const std::vector<T>& records, const auto& each, const char* lineEnd)
{
    const auto line = [&](const T& record, const auto& textOf) {
        QStringList texts;
        each(record, [&](const char* name, const auto& value, const auto&...) { texts << textOf(name, value); });
        return csvLine(texts).toUtf8() + lineEnd;
    };
    QByteArray csv = line(T{}, [](const char* name, const auto&) { return QLatin1String(name); });
    for (const T& record : records)
        csv += line(record, [](const char*, const auto& value) { return csvText(value); });
    return csv;
}

/// Records of numbers, flags, texts and enums as CSV: a header line of field names, then a line a record.
template <class T>
QByteArray toCsv(const std::vector<T>& records)
{
    return toCsv(
        records, [](const T& record, const auto& visit) { fields(const_cast<T&>(record), visit); }, "\n");
}

/// Stops at the first incomplete line, which a crash may leave.
template <class T>
std::vector<T> fromCsv(const QByteArray& csv)
{
    qsizetype columns = 0;
    T none{};
    fields(none, [&](auto&&...) { ++columns; });
    std::vector<T> records;
    CsvReader reader(csv);
    QStringList texts;
    bool header = true;
    while (!reader.atEnd() && reader.next(texts) && texts.size() == columns) {
        if (std::exchange(header, false))
            continue;
        auto text = texts.cbegin();
        fields(records.emplace_back(), [&]<class F>(const char*, F& value, const auto&...) {
            if constexpr (std::is_enum_v<F>)
                value = fromWord<F>(*text++).value_or(value);
            else if constexpr (std::is_same_v<F, bool>)
                value = *text++ == QLatin1String("1");
            else if constexpr (std::is_integral_v<F>)
                value = saturatedCast<F>((text++)->toDouble());
            else if constexpr (std::is_floating_point_v<F>)
                value = (text++)->toDouble();
            else
                value = *text++;
        });
    }
    return records;
}

}  // namespace leafbench
