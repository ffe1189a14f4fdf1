#pragma once

#include "engine/common/EnumWords.h"
#include "engine/common/Result.h"

#include <QCborArray>
#include <QCborMap>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <memory>
#include <optional>
#include <ranges>
#include <type_traits>
#include <utility>
#include <vector>

namespace leafbench {

// A record names its fields once, next to its declaration. From that it is written to and read from JSON, CBOR and CSV:
//
//     void fields(EpochRecord& record, auto&& visit)
//     {
//         visit("epoch", record.epoch);
//         visit("train_loss", record.trainLoss);
//     }
//
// A field is a bool, number, text, time, enum (by its word, EnumWords.h), another record, JSON, CBOR, or an optional (omitted if
// empty), vector, array or map<int, T> of these. A type in another form declares two functions: `QCborValue toField(const T&)` and
// `Status fromField(const QCborValue&, T&)`.
// An optional third argument of visit() validates strictly read values: a Range, or any `bool(const T&)`.
//
// Why not Q_GADGET: tried on EpochRecord and Trial. It needs a Q_PROPERTY line a field in addition to the member, and moc for each
// header of a record. QVariant turns every optional, vector and map into null until a converter is registered. It supports neither
// ranges nor optional fields.

/// Both ends are included.
struct Range {
    double low;
    double high;
    bool operator()(auto value) const { return static_cast<double>(value) >= low && static_cast<double>(value) <= high; }
};

constexpr auto notEmpty = [](const auto& value) { return !value.isEmpty(); };

/// Groups fields under one name without a record type: visit("images", Group{[&](auto&& visit) { ... }}).
template <class F>
struct Group {
    F inner;
};
template <class F>
Group(F) -> Group<F>;  // clang 14 does not deduce it
template <class F>
void fields(Group<F>& group, auto&& visit)
{
    group.inner(visit);
}

namespace detail {

struct AnyVisitor {
    void operator()(const char*, auto&&, auto&&...) const {}
};

template <class T>
concept Record = requires(T& record)
{
    fields(record, AnyVisitor{});
};
template <class T>
concept OwnForm = requires(T& value, const QCborValue& field)
{
    {
        toField(value)
        } -> std::convertible_to<QCborValue>;
    {
        fromField(field, value)
        } -> std::convertible_to<Status>;
};

template <class T, template <class...> class Template>
constexpr bool isA = false;
template <template <class...> class Template, class... Args>
constexpr bool isA<Template<Args...>, Template> = true;
template <class T>
constexpr bool isArray = false;
template <class T, std::size_t n>
constexpr bool isArray<std::array<T, n>> = true;

/// nullopt: omitted.
template <class T>
std::optional<QCborValue> written(const T& value);

template <class T>
bool isEmpty(const T& value)
{
    if constexpr (std::is_arithmetic_v<T>)
        return value == T();
    else
        return std::ranges::empty(value);
}

struct CborWriter {
    QCborMap map{};

    template <class T, class... Check>
    void operator()(const char* name, const T& value, const Check&...)
    {
        if constexpr ((std::is_same_v<Check, UnlessEmpty> || ...)) {
            if (isEmpty(value))
                return;
        }
        if (auto field = written(value))
            map.insert(QLatin1String(name), *field);
    }
};

/// Reads the existing fields and leaves the rest unchanged. Keeps the first error.
struct CborReader {
    bool strict = false;
    QString where{};
    std::optional<Error> mistake{};

    void fail(const Error& error)
    {
        if (!mistake)
            mistake = error;
    }
    bool wrong()
    {
        if (strict)
            fail({.code = ErrorCode::BadValue, .subject = where});
        return false;
    }

    template <class T>
    bool read(const QCborValue& field, T& value);
    template <class T>
    bool readRecord(const QCborValue& field, T& record);
    template <class T>
    bool readList(const QCborValue& field, T& list);
};

template <class T>
std::optional<QCborValue> written(const T& value)
{
    if constexpr (OwnForm<T>) {
        return toField(value);
    } else if constexpr (Record<T>) {
        CborWriter writer;
        fields(const_cast<T&>(value), writer);  // a writer changes nothing
        return writer.map;
    } else if constexpr (isA<T, std::optional> || isA<T, std::shared_ptr>) {
        return value ? written(*value) : std::nullopt;
    } else if constexpr (isA<T, std::vector> || isArray<T>) {
        QCborArray list;
        for (const auto& item : value)
            list.append(written(item).value_or(QCborValue()));
        return list;
    } else if constexpr (isA<T, std::map>) {
        QCborArray list;
        for (const auto& [key, item] : value)
            list.append(QCborArray{written(key).value(), written(item).value()});
        return list;
    } else if constexpr (std::is_enum_v<T>) {
        return toWord(value);
    } else if constexpr (std::is_same_v<T, QStringList>) {
        return QCborArray::fromStringList(value);
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        return value.toString(Qt::ISODateWithMs);
    } else if constexpr (std::is_same_v<T, QJsonObject>) {
        return QCborMap::fromJsonObject(value);
    } else if constexpr (std::is_same_v<T, QJsonValue>) {
        return QCborValue::fromJsonValue(value);
    } else if constexpr (std::is_integral_v<T> && !std::is_same_v<T, bool>) {
        return static_cast<qint64>(value);
    } else if constexpr (std::is_floating_point_v<T>) {
        return static_cast<double>(value);
    } else {
        return QCborValue(value);
    }
}

template <class T>
bool CborReader::readRecord(const QCborValue& field, T& record)
{
    if (!field.isMap())
        return wrong();
    const QCborMap map = field.toMap();
    const QString outer = where.isEmpty() ? QString() : where + QLatin1Char('.');
    bool right = true;
    const auto visit = [&]<class F>(const char* name, F&& value, const auto&... check) {
        using Value = std::remove_cvref_t<F>;
        const QString before = std::exchange(where, outer + QLatin1String(name));
        constexpr bool unlessItIsEmpty = (std::is_same_v<std::remove_cvref_t<decltype(check)>, UnlessEmpty> || ...);
        constexpr bool mayLack = unlessItIsEmpty || isA<Value, std::optional> || isA<Value, std::shared_ptr>;
        const QCborValue given = map.value(QLatin1String(name));
        if (!mayLack || !(given.isUndefined() || given.isNull()))
            right = read(given, value) && ((check(value) || wrong()) && ...) && right;
        where = before;
    };
    fields(record, visit);
    return right;
}

template <class T>
bool CborReader::readList(const QCborValue& field, T& list)
{
    if (!field.isArray())
        return wrong();
    const QCborArray array = field.toArray();
    if constexpr (isArray<T>) {
        if (array.size() != static_cast<qsizetype>(list.size()))
            return wrong();
    } else {
        list.assign(static_cast<std::size_t>(array.size()), {});
    }
    bool right = true;
    const QString outer = where;
    for (qsizetype i = 0; i < array.size(); ++i) {
        where = QStringLiteral("%1[%2]").arg(outer, QString::number(i));
        right = read(array.at(i), list[static_cast<std::size_t>(i)]) && right;
    }
    where = outer;
    return right;
}

template <class T>
bool CborReader::read(const QCborValue& field, T& value)
{
    if constexpr (OwnForm<T>) {
        if (strict && field.isUndefined())
            return wrong();
        const Status done = fromField(field, value);
        if (done.failed() && strict)
            fail({.code = ErrorCode::BadValue,
                  .subject = done.error().subject.isEmpty() ? where : where + QLatin1Char('.') + done.error().subject});
        else if (done.failed())
            fail(done.error());
        return done.finished();
    } else if constexpr (Record<T>) {
        return readRecord(field, value);
    } else if constexpr (isA<T, std::optional>) {
        value.emplace();
        return read(field, *value);
    } else if constexpr (isA<T, std::shared_ptr>) {
        auto made = std::make_shared<std::remove_const_t<typename T::element_type>>();
        const bool right = read(field, *made);
        value = made;
        return right;
    } else if constexpr (isA<T, std::vector> || isArray<T>) {
        return readList(field, value);
    } else if constexpr (isA<T, std::map>) {
        for (const QCborValue& pair : field.toArray()) {
            typename T::key_type key{};
            if (read(pair.toArray().at(0), key))
                read(pair.toArray().at(1), value[key]);
        }
        return field.isArray() || wrong();
    } else if constexpr (std::is_enum_v<T>) {
        const auto named = fromWord<T>(field.toString());
        const qint64 number = field.toInteger(-1);  // some files of earlier versions store numbers
        if (named)
            value = *named;
        else if (number >= 0 && number < enumWords<T>().size())
            value = static_cast<T>(number);
        else
            return wrong();
        return true;
    } else if constexpr (std::is_same_v<T, QStringList>) {
        value.clear();
        for (const QCborValue& text : field.toArray())
            value << text.toString();
        return field.isArray() || wrong();
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        value = QDateTime::fromString(field.toString(), Qt::ISODateWithMs);
        return value.isValid() || wrong();
    } else if constexpr (std::is_same_v<T, QJsonObject>) {
        value = field.toMap().toJsonObject();
        return field.isMap() || wrong();
    } else if constexpr (std::is_same_v<T, QJsonValue>) {
        value = field.toJsonValue();
        return true;
    } else if constexpr (std::is_same_v<T, bool>) {
        value = field.toBool(value);
        return field.isBool() || wrong();
    } else if constexpr (std::is_integral_v<T>) {
        const double number = field.toDouble(std::nan(""));
        if (number != std::floor(number) || std::abs(number) > 0x1p63)
            return wrong();
        const qint64 whole = field.isInteger() ? field.toInteger() : static_cast<qint64>(std::min(number, 0x1.fffffffffffffp62));
        if (!std::is_same_v<T, quint64> && !std::in_range<T>(whole))
            return wrong();
        value = static_cast<T>(whole);
        return true;
    } else if constexpr (std::is_floating_point_v<T>) {
        value = static_cast<T>(field.toDouble(static_cast<double>(value)));
        return field.isDouble() || field.isInteger() || wrong();
    } else if constexpr (std::is_same_v<T, QString>) {
        value = field.toString(value);
        return field.isString() || wrong();
    } else if constexpr (std::is_same_v<T, QByteArray>) {
        value = field.toByteArray(value);
        return field.isByteArray() || wrong();
    } else if constexpr (std::is_same_v<T, QCborMap>) {
        value = field.toMap(value);
        return field.isMap() || wrong();
    } else {
        static_assert(std::is_same_v<T, QCborValue>, "a type that has neither fields() nor toField() and fromField()");
        value = field;
        return true;
    }
}

}  // namespace detail

/// A map for a record. Non-records use the same form as in a field.
template <class T>
QCborValue toCbor(const T& value)
{
    return detail::written(value).value_or(QCborValue());
}

/// Missing or malformed fields keep their defaults.
template <class T>
T fromCbor(const QCborValue& field)
{
    T value{};
    detail::CborReader().read(field, value);
    return value;
}

enum class Strictness {
    MayLackFields,  ///< missing fields keep their defaults. Errors: those of the fields' own fromField()
    AllFields       ///< Errors: BadValue (subject: the field that is missing or wrong, as "plan.steps[2].state")
};

template <class T>
Result<T> fromCbor(const QCborValue& field, Strictness strictness)
{
    T value{};
    detail::CborReader reader{strictness == Strictness::AllFields};
    reader.read(field, value);
    if (reader.mistake)
        return *reader.mistake;
    return value;
}

/// The same as JSON, where NaN becomes null.
template <class T>
QJsonObject toJson(const T& record)
{
    return toCbor(record).toMap().toJsonObject();
}

/// The names of the fields of `a` that `b` has with other values, or not at all.
template <class T>
QStringList differingFields(const T& a, const T& b)
{
    const QJsonObject first = toJson(a), second = toJson(b);
    QStringList names = first.keys();
    names.removeIf([&](const QString& name) { return first[name] == second[name]; });
    return names;
}

template <class T>
T fromJson(const QJsonObject& json)
{
    return fromCbor<T>(QCborMap::fromJsonObject(json));
}

template <class T>
Result<T> fromJson(const QJsonObject& json, Strictness strictness)
{
    return fromCbor<T>(QCborMap::fromJsonObject(json), strictness);
}

}  // namespace leafbench
