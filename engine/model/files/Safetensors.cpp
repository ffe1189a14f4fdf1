#include "engine/model/files/Safetensors.h"

#include "engine/common/SyncedFile.h"
#include "engine/model/files/FileFormat.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>

namespace leafbench {
namespace {

using detail::FormatError;

constexpr std::int64_t headLengthBytes = 8;
constexpr std::int64_t longestHeader = 100'000'000;
const QString metadataKey = QStringLiteral("__metadata__");

/// A tensor as declared in the header; begin and end count from the header's end.
struct Entry {
    NamedTensor tensor;
    std::int64_t begin = 0;
    std::int64_t end = 0;
};

/// An integer >= 0 that JSON holds exactly, else -1.
std::int64_t wholeNumber(const QJsonValue& value) { return std::max<std::int64_t>(-1, value.toInteger(-1)); }

DType dtypeOf(const QString& tensor, const QString& name)
{
    if (const auto dtype = fromWord<DType>(name))
        return *dtype;
    throw FormatError{tensor + QStringLiteral(": unknown dtype \"%1\"").arg(name)};
}

Entry parseEntry(const QString& name, const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    const QJsonValue shape = object.value(QLatin1String("shape"));
    const QJsonArray offsets = object.value(QLatin1String("data_offsets")).toArray();
    if (!value.isObject() || !shape.isArray() || offsets.size() != 2 || object.size() != 3)
        throw FormatError{name + QStringLiteral(": not an object of dtype, shape and data_offsets")};

    Entry entry;
    entry.tensor.name = name.toStdString();
    entry.tensor.dtype = dtypeOf(name, object.value(QLatin1String("dtype")).toString());
    const QJsonArray sides = shape.toArray();
    for (const QJsonValue& side : sides)
        entry.tensor.shape.push_back(wholeNumber(side));
    entry.begin = wholeNumber(offsets[0]);
    entry.end = wholeNumber(offsets[1]);
    const auto bytes = detail::byteCount(entry.tensor.shape, entry.tensor.dtype);
    if (!bytes)
        throw FormatError{name + QStringLiteral(": a bad shape")};
    if (entry.begin < 0 || entry.end < entry.begin || entry.end - entry.begin != *bytes)
        throw FormatError{name + QStringLiteral(": data_offsets do not fit the shape")};
    return entry;
}

std::map<std::string, std::string> parseMetadata(const QJsonValue& value)
{
    if (!value.isObject())
        throw FormatError{metadataKey + QStringLiteral(": not an object")};
    const QJsonObject object = value.toObject();
    std::map<std::string, std::string> metadata;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isString())
            throw FormatError{metadataKey + QStringLiteral(": %1 is not a string").arg(it.key())};
        metadata[it.key().toStdString()] = it.value().toString().toStdString();
    }
    return metadata;
}

QJsonObject readHeader(QIODevice& file)
{
    const QByteArray prefix = file.read(headLengthBytes);
    if (prefix.size() < headLengthBytes)
        throw FormatError{QStringLiteral("too short for safetensors")};
    const auto length = qFromLittleEndian<quint64>(prefix.constData());
    if (length > static_cast<quint64>(longestHeader))
        throw FormatError{QStringLiteral("not safetensors: a header of %1 bytes").arg(length)};
    if (static_cast<std::int64_t>(length) > file.size() - headLengthBytes)
        throw FormatError{QStringLiteral("the header is cut off")};
    const QByteArray text = file.read(static_cast<std::int64_t>(length));
    if (!text.startsWith('{'))
        throw FormatError{QStringLiteral("not safetensors: no header")};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (!document.isObject()) {
        const qint64 position = headLengthBytes + error.offset;
        throw FormatError{QStringLiteral("header, byte %1: %2").arg(QString::number(position), error.errorString())};
    }
    return document.object();
}

/// The tensors must fill the data without holes or overlaps.
void checkLayout(const std::vector<Entry>& entries, std::int64_t dataSize)
{
    std::int64_t position = 0;
    for (const Entry& entry : entries) {
        const QString name = QString::fromStdString(entry.tensor.name);
        if (entry.begin != position)
            throw FormatError{name + QStringLiteral(": a hole or an overlap before byte %1").arg(entry.begin)};
        if (entry.end > dataSize)
            throw FormatError{name + QStringLiteral(": cut off, or beyond the end of the file")};
        position = entry.end;
    }
    if (position != dataSize)
        throw FormatError{QStringLiteral("%1 bytes too many").arg(dataSize - position)};
}

TensorFile readFrom(QIODevice& file)
{
    const QJsonObject header = readHeader(file);
    TensorFile result;
    std::vector<Entry> entries;
    for (auto it = header.begin(); it != header.end(); ++it) {
        if (it.key() == metadataKey)
            result.metadata = parseMetadata(it.value());
        else
            entries.push_back(parseEntry(it.key(), it.value()));
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Entry& a, const Entry& b) { return std::pair(a.begin, a.end) < std::pair(b.begin, b.end); });
    checkLayout(entries, file.size() - file.pos());
    for (Entry& entry : entries) {
        entry.tensor.bytes = file.read(entry.end - entry.begin);
        if (entry.tensor.bytes.size() != entry.end - entry.begin)
            throw FormatError{QString::fromStdString(entry.tensor.name) + QStringLiteral(": cut off")};
        result.tensors.push_back(std::move(entry.tensor));
    }
    return result;
}

}  // namespace

Result<TensorFile> readSafetensors(const QString& path)
{
    QFile file(path);
    if (const auto error = detail::openForReading(file))
        return *error;
    try {
        return readFrom(file);
    } catch (const FormatError& error) {
        return badFile(path, error.detail);
    }
}

Result<TensorFile> fromSafetensors(const QByteArray& bytes, const QString& name)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    try {
        return readFrom(buffer);
    } catch (const FormatError& error) {
        return badFile(name, error.detail);
    }
}

Result<std::map<std::string, std::string>> readSafetensorsMetadata(const QString& path)
{
    using Metadata = std::map<std::string, std::string>;
    QFile file(path);
    if (const auto error = detail::openForReading(file))
        return *error;
    try {
        const QJsonValue metadata = readHeader(file).value(metadataKey);
        return metadata.isUndefined() ? Metadata{} : parseMetadata(metadata);
    } catch (const FormatError& error) {
        return badFile(path, error.detail);
    }
}

namespace {

/// The tensors in data order: larger number formats first, so that each is aligned to its size (Python maps the file and views
/// the bytes in place).
std::vector<const NamedTensor*> dataOrder(const TensorFile& file)
{
    std::vector<const NamedTensor*> order;
    for (const NamedTensor& tensor : file.tensors)
        order.push_back(&tensor);
    std::stable_sort(order.begin(), order.end(),
                     [](const NamedTensor* a, const NamedTensor* b) { return dtypeSize(a->dtype) > dtypeSize(b->dtype); });
    return order;
}

QByteArray headerOf(const std::vector<const NamedTensor*>& order, const std::map<std::string, std::string>& metadata)
{
    QJsonObject header;
    if (!metadata.empty()) {
        QJsonObject texts;
        for (const auto& [key, value] : metadata)
            texts.insert(QString::fromStdString(key), QString::fromStdString(value));
        header.insert(QStringLiteral("__metadata__"), texts);
    }
    qint64 position = 0;
    for (const NamedTensor* tensor : order) {
        QJsonArray shape;
        for (std::int64_t side : tensor->shape)
            shape.append(static_cast<qint64>(side));
        const qint64 end = position + tensor->bytes.size();
        header.insert(QString::fromStdString(tensor->name),
                      QJsonObject{{QStringLiteral("dtype"), toWord(tensor->dtype)},
                                  {QStringLiteral("shape"), shape},
                                  {QStringLiteral("data_offsets"), QJsonArray{position, end}}});
        position = end;
    }
    QByteArray text = QJsonDocument(header).toJson(QJsonDocument::Compact);
    text.append((8 - text.size() % 8) % 8, ' ');
    return text;
}

/// Length, header and data.
std::vector<QByteArray> piecesOf(const TensorFile& file)
{
    const auto order = dataOrder(file);
    const QByteArray header = headerOf(order, file.metadata);
    QByteArray length(8, Qt::Uninitialized);
    qToLittleEndian<quint64>(static_cast<quint64>(header.size()), length.data());
    std::vector<QByteArray> pieces{length, header};
    for (const NamedTensor* tensor : order)
        pieces.push_back(tensor->bytes);
    return pieces;
}

}  // namespace

Status writeSafetensors(const QString& path, const TensorFile& file)
{
    if (const QString flaw = detail::invalidReason(file); !flaw.isEmpty())
        return Error{.code = ErrorCode::NotWritable, .subject = path, .detail = flaw};
    return writeSynced(path, piecesOf(file));
}

QByteArray toSafetensors(const TensorFile& file)
{
    QByteArray all;
    for (const QByteArray& piece : piecesOf(file))
        all += piece;
    return all;
}

}  // namespace leafbench
