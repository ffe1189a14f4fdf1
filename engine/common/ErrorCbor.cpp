#include "engine/common/ErrorCbor.h"

#include <QCborArray>

namespace leafbench {

QCborMap errorToCbor(const Error& error)
{
    return {{QStringLiteral("code"), static_cast<int>(error.code)},
            {QStringLiteral("subject"), error.subject},
            {QStringLiteral("detail"), error.detail},
            {QStringLiteral("choices"), QCborArray::fromStringList(error.choices)},
            {QStringLiteral("low"), error.low},
            {QStringLiteral("high"), error.high}};
}

Error errorFromCbor(const QCborValue& value)
{
    const QCborMap map = value.toMap();
    const qint64 code = map[QLatin1String("code")].toInteger(-1);
    if (code < 0 || code > static_cast<qint64>(ErrorCode::Internal))
        return {.code = ErrorCode::Internal, .detail = value.toDiagnosticNotation()};
    Error error{.code = static_cast<ErrorCode>(code),
                .subject = map[QLatin1String("subject")].toString(),
                .detail = map[QLatin1String("detail")].toString(),
                .low = map[QLatin1String("low")].toDouble(),
                .high = map[QLatin1String("high")].toDouble()};
    for (const QCborValue& choice : map[QLatin1String("choices")].toArray())
        error.choices << choice.toString();
    return error;
}

}  // namespace leafbench
