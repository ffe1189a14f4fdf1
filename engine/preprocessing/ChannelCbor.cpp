#include "engine/preprocessing/ChannelCbor.h"

#include "engine/common/ErrorCbor.h"

#include <QCborArray>
#include <QCborMap>

#include <cstring>
#include <type_traits>

namespace leafbench {

// CBOR's integers end at 64 bits; the squares have 128.
static_assert(std::is_trivially_copyable_v<ChannelSums>);

QCborValue channelResultToCbor(const ChannelResult& result)
{
    QCborMap map{{QStringLiteral("sums"), QByteArray(reinterpret_cast<const char*>(&result.sums), sizeof(ChannelSums))},
                 {QStringLiteral("images"), result.images}};
    QCborArray refused;
    for (const RefusedImage& image : result.refused)
        refused << QCborArray{qint64{image.image}, errorToCbor(image.error)};
    if (!refused.isEmpty())
        map.insert(QStringLiteral("refused"), refused);
    return map;
}

Outcome<ChannelResult> channelResultFromCbor(const QCborValue& value)
{
    const QCborMap map = value.toMap();
    const QByteArray sums = map[QLatin1String("sums")].toByteArray();
    if (sums.size() != sizeof(ChannelSums))
        return Error{.code = ErrorCode::Internal, .detail = QStringLiteral("no channel sums")};
    ChannelResult result;
    std::memcpy(&result.sums, sums.constData(), sizeof(ChannelSums));
    result.images = map[QLatin1String("images")].toInteger();
    for (const QCborValue& entry : map[QLatin1String("refused")].toArray()) {
        const QCborArray pair = entry.toArray();
        result.refused.push_back({static_cast<quint32>(pair[0].toInteger()), errorFromCbor(pair[1])});
    }
    return result;
}

}  // namespace leafbench
