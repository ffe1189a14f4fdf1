#include "engine/model/TensorFile.h"

#include "engine/model/detail/FileFormat.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <set>
#include <unistd.h>

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

/// What makes the tensors impossible to write; empty when nothing does.
QString flaw(const TensorFile& file)
{
    std::set<std::string> names;
    for (const NamedTensor& tensor : file.tensors) {
        const QString name = QString::fromStdString(tensor.name);
        if (tensor.name == "__metadata__" || !names.insert(tensor.name).second)
            return QStringLiteral("the name %1 is taken").arg(name);
        const auto bytes = detail::byteCount(tensor.shape, tensor.dtype);
        if (!bytes || *bytes != tensor.bytes.size())
            return QStringLiteral("%1: %2 bytes do not fit its shape").arg(name).arg(tensor.bytes.size());
    }
    return {};
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

QString systemReason()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

/// Makes the rename itself survive a power cut. Some file systems cannot do that for a folder: no harm, no error.
void syncFolder(const QString& path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
}

}  // namespace

Outcome<Done> writeSafetensors(const QString& path, const TensorFile& file)
{
    const auto notWritable = [&](const QString& reason) {
        return Error{ErrorCode::NotWritable, path, reason, {}, 0, 0};
    };
    if (const QString reason = flaw(file); !reason.isEmpty())
        return notWritable(reason);

    QSaveFile output(path);
    if (!output.open(QIODevice::WriteOnly))
        return notWritable(output.errorString());
    const auto order = dataOrder(file);
    const QByteArray header = headerOf(order, file.metadata);
    std::array<char, 8> length;
    qToLittleEndian<quint64>(static_cast<quint64>(header.size()), length.data());
    output.write(length.data(), length.size());
    output.write(header);
    for (const NamedTensor* tensor : order)
        output.write(tensor->bytes);  // QSaveFile remembers a failed write until commit
    if (!output.flush())  // commit() would not mind
        return notWritable(output.errorString());
    if (::fsync(output.handle()) != 0)
        return notWritable(systemReason());
    if (!output.commit())
        return notWritable(output.errorString());
    syncFolder(QFileInfo(path).absolutePath());
    return Done{};
}

}  // namespace leafbench
