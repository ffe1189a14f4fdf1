#include "engine/exchange/TensorBoardFile.h"

#include "proto/tensorboard_subset.pb.h"

#include <QtEndian>

#include <boost/crc.hpp>

#include <array>
#include <string>
#include <utility>

namespace leafbench {
namespace {

using tensorboard_subset::Event;

/// Masked as in TensorFlow's core/lib/hash/crc32c.h: a CRC of bytes that contain their own CRC would be weak.
quint32 maskedCrc(const char* bytes, std::size_t size)
{
    boost::crc_optimal<32, 0x1EDC6F41, 0xFFFFFFFF, 0xFFFFFFFF, true, true> crc;
    crc.process_bytes(bytes, size);
    const quint32 sum = crc.checksum();
    return ((sum >> 15) | (sum << 17)) + 0xA282EAD8U;
}

template <class T>
QByteArray little(T number)
{
    const T bytes = qToLittleEndian(number);
    return QByteArray(reinterpret_cast<const char*>(&bytes), sizeof bytes);
}

QByteArray record(const Event& event)
{
    const std::string message = event.SerializeAsString();
    const QByteArray length = little(static_cast<quint64>(message.size()));
    return length + little(maskedCrc(length.constData(), sizeof(quint64)))
        + QByteArray(message.data(), static_cast<qsizetype>(message.size())) + little(maskedCrc(message.data(), message.size()));
}

constexpr std::array<std::pair<const char*, double EpochRecord::*>, 6> scalars{
    {{"loss/train", &EpochRecord::trainLoss},
     {"loss/valid", &EpochRecord::validLoss},
     {"accuracy/train", &EpochRecord::trainAccuracy},
     {"accuracy/valid", &EpochRecord::validAccuracy},
     {"learning_rate", &EpochRecord::learningRate},
     {"images_per_second", &EpochRecord::imagesPerSecond}}};

}  // namespace

QByteArray tensorBoardFile(const Run& run)
{
    double seconds = run.started.toMSecsSinceEpoch() / 1000.0;
    Event version;
    version.set_wall_time(seconds);
    version.set_file_version("brain.Event:2");
    QByteArray file = record(version);
    for (const EpochRecord& epoch : run.epochs) {
        seconds += epoch.elapsedSeconds;
        Event event;
        event.set_wall_time(seconds);
        event.set_step(epoch.epoch);
        for (const auto& [tag, member] : scalars) {
            auto* value = event.mutable_summary()->add_value();
            value->set_tag(tag);
            value->set_simple_value(static_cast<float>(epoch.*member));
        }
        file += record(event);
    }
    return file;
}

QString tensorBoardName(const Run& run)
{
    return QStringLiteral("events.out.tfevents.%1.leafbench").arg(std::max<qint64>(0, run.started.toSecsSinceEpoch()));
}

}  // namespace leafbench
