#include "engine/model/TensorFile.h"

#include "engine/common/SyncedFile.h"
#include "engine/model/detail/FileFormat.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>

namespace leafbench {

namespace {

/// The tensors in the order of their data: larger number formats first, so that each lies at a multiple of its size
/// (Python maps the file and views the bytes in place).
std::vector<const NamedTensor*> dataOrder(const TensorFile& file)
{
    std::vector<const NamedTensor*> order;
    for (const NamedTensor& tensor : file.tensors)
        order.push_back(&tensor);
    std::stable_sort(order.begin(), order.end(), [](const NamedTensor* a, const NamedTensor* b) {
        return dtypeSize(a->dtype) > dtypeSize(b->dtype);
    });
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
                      QJsonObject{{QStringLiteral("dtype"), QString::fromStdString(dtypeName(tensor->dtype))},
                                  {QStringLiteral("shape"), shape},
                                  {QStringLiteral("data_offsets"), QJsonArray{position, end}}});
        position = end;
    }
    QByteArray text = QJsonDocument(header).toJson(QJsonDocument::Compact);
    text.append((8 - text.size() % 8) % 8, ' ');
    return text;
}

}  // namespace

Outcome<Done> writeSafetensors(const QString& path, const TensorFile& file)
{
    if (const QString flaw = detail::flawOf(file); !flaw.isEmpty())
        return Error{.code = ErrorCode::NotWritable, .subject = path, .detail = flaw};
    const auto order = dataOrder(file);
    const QByteArray header = headerOf(order, file.metadata);
    QByteArray length(8, Qt::Uninitialized);
    qToLittleEndian<quint64>(static_cast<quint64>(header.size()), length.data());
    std::vector<QByteArray> pieces{length, header};
    for (const NamedTensor* tensor : order)
        pieces.push_back(tensor->bytes);
    return writeSynced(path, pieces);
}

}  // namespace leafbench
