#pragma once

#include <QCborMap>
#include <QString>

#include <type_traits>

namespace leafbench {

/// Fields that go to another process and come back alike: one function names each once, and is given a map to fill or one to read.
struct FillCbor {
    QCborMap map{};
    template <class T>
    void operator()(const char* name, const T& value)
    {
        const QLatin1String key(name);
        if constexpr (std::is_floating_point_v<T>)
            map[key] = static_cast<double>(value);
        else if constexpr (std::is_integral_v<T> && !std::is_same_v<T, bool>)
            map[key] = static_cast<qint64>(value);
        else
            map[key] = value;
    }
};

struct ReadCbor {
    const QCborMap& map;
    void operator()(const char* key, double& value) const { value = map[QLatin1String(key)].toDouble(); }
    void operator()(const char* key, int& value) const { value = static_cast<int>(map[QLatin1String(key)].toInteger()); }
    void operator()(const char* key, qint64& value) const { value = map[QLatin1String(key)].toInteger(); }
    void operator()(const char* key, bool& value) const { value = map[QLatin1String(key)].toBool(); }
    void operator()(const char* key, QString& value) const { value = map[QLatin1String(key)].toString(); }
};

}  // namespace leafbench
