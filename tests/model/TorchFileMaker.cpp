#include "tests/model/TorchFileMaker.h"

#include <QFile>
#include <QtEndian>

#include <zip.h>

namespace leafbench::testing {

namespace pickle {

namespace {

template <class T>
QByteArray little(T value)
{
    QByteArray bytes(sizeof(T), '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

}  // namespace

QByteArray text(const QByteArray& utf8) { return 'X' + little(static_cast<quint32>(utf8.size())) + utf8; }

QByteArray number(std::int64_t value)
{
    if (value == static_cast<qint32>(value))
        return 'J' + little(static_cast<qint32>(value));
    return QByteArray("\x8a\x08") + little(static_cast<qint64>(value));
}

QByteArray numbers(const std::vector<std::int64_t>& values)
{
    QByteArray bytes = "(";
    for (std::int64_t value : values)
        bytes += number(value);
    return bytes + 't';
}

QByteArray global(const char* module, const char* name) { return QByteArray("c") + module + '\n' + name + '\n'; }

QByteArray tensor(const QByteArray& key, std::int64_t storageCount, std::int64_t offset, const std::vector<std::int64_t>& shape,
                  const std::vector<std::int64_t>& strides)
{
    const QByteArray storage
        = '(' + text("storage") + global("torch", "FloatStorage") + text(key) + text("cpu") + number(storageCount) + "tQ";
    const QByteArray hooks = global("collections", "OrderedDict") + ")R";
    return global("torch._utils", "_rebuild_tensor_v2") + '(' + storage + number(offset) + numbers(shape) + numbers(strides)
        + '\x89' + hooks + "tR";
}

QByteArray dict(const std::vector<std::pair<QByteArray, QByteArray>>& items)
{
    QByteArray bytes = global("collections", "OrderedDict") + ")R(";
    for (const auto& [name, value] : items)
        bytes += text(name) + value;
    return bytes + 'u';
}

QByteArray program(const QByteArray& object) { return QByteArray("\x80\x02") + object + '.'; }

}  // namespace pickle

void TorchFile::write(const QString& path) const
{
    int code = 0;
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (!archive)
        qFatal("cannot make %s", qPrintable(path));
    const auto add = [&](const std::string& name, const QByteArray& bytes) {
        zip_source_t* source = zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        const auto index = static_cast<zip_uint64_t>(zip_file_add(archive, ("archive/" + name).c_str(), source, 0));
        zip_set_file_compression(archive, index, compressed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0);
    };
    add("data.pkl", pickle);
    for (const auto& [key, bytes] : storages)
        add("data/" + key, bytes);
    for (const auto& [name, bytes] : others)
        add(name, bytes);
    if (zip_close(archive) != 0)
        qFatal("cannot write %s", qPrintable(path));
}

}  // namespace leafbench::testing
