#pragma once

#include "engine/exchange/Sums.h"
#include "tests/testing/FolderContents.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <zip.h>

namespace leafbench::testing {

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline Contents entriesOf(const QString& path)
{
    Contents entries;
    zip* archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr);
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t stat;
        zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &stat);
        QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
        zip_file_t* file = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
        zip_fread(file, bytes.data(), stat.size);
        zip_fclose(file);
        entries[QString::fromUtf8(stat.name)] = bytes;
    }
    zip_discard(archive);
    return entries;
}

/// A bundle as somebody else may make one. mode: of every entry named `special`.
inline void writeZip(const QString& path, const Contents& entries, const QString& special = {}, quint32 mode = 0,
                     int compression = ZIP_CM_STORE)
{
    QFile::remove(path);
    zip* archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_EXCL, nullptr);
    for (const auto& [name, bytes] : entries) {
        zip_source_t* source = zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        const zip_int64_t index = zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), compression, 0);
        if (name == special)
            zip_file_set_external_attributes(archive, static_cast<zip_uint64_t>(index), 0, ZIP_OPSYS_UNIX, mode << 16U);
    }
    zip_close(archive);
}

/// With sums that fit what is there.
inline Contents withSums(Contents entries)
{
    entries.erase("SHA256SUMS");
    Sums sums;
    for (const auto& [name, bytes] : entries)
        sums[name] = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    entries["SHA256SUMS"] = sumsToText(sums);
    return entries;
}

}  // namespace leafbench::testing
