#include "engine/runs/store/RunIndexFile.h"

#include "engine/common/Seed.h"
#include "engine/common/sql/SqliteFile.h"
#include "engine/runs/store/RunBytes.h"

#include <QFile>

#include <cstring>

namespace leafbench {
namespace {

using Access = SqliteFile::Access;

/// A cache is not worth a long wait: the folders are read instead.
constexpr SqliteFile::Milliseconds patience(500);

QString indexFile(const QString& runsDir) { return runsDir + QStringLiteral("/index.sqlite"); }

/// Against accidents, not against malice: it has to be fast.
quint64 mixed(quint64 sum, const QByteArray& bytes)
{
    qsizetype at = 0;
    for (; at + 8 <= bytes.size(); at += 8) {
        quint64 word = 0;
        std::memcpy(&word, bytes.constData() + at, 8);
        sum = splitMix64(sum ^ word);
    }
    for (; at < bytes.size(); ++at)
        sum = splitMix64(sum ^ static_cast<quint8>(bytes[at]));
    return mixSeed(sum, bytes.size());
}

qint64 checksum(const QString& name, const IndexedRun& row)
{
    return static_cast<qint64>(mixed(mixed(mixed(1, name.toUtf8()), row.stamp), row.run));
}

Result<QVariant> versionOf(SqliteFile& file) { return file.value(QStringLiteral("PRAGMA user_version")); }

Status makeTable(SqliteFile& file)
{
    const QString statements[] = {
        QStringLiteral("DROP TABLE IF EXISTS runs"),
        QStringLiteral("CREATE TABLE runs (name TEXT PRIMARY KEY, stamp BLOB, run BLOB, sum INTEGER)"),
        QStringLiteral("PRAGMA user_version = %1").arg(runBytesVersion()),
    };
    for (const QString& sql : statements) {
        if (auto done = file.run(sql); !done)
            return done;
    }
    return Ok{};
}

Status writeRows(SqliteFile& file, const IndexedRows& changed, const QStringList& gone)
{
    const auto version = versionOf(file);
    if (!version)
        return version.as<Ok>();
    if (version->toInt() != runBytesVersion()) {
        if (auto created = makeTable(file); !created)
            return created;
    }
    for (const QString& name : gone) {
        if (auto done = file.run(QStringLiteral("DELETE FROM runs WHERE name = ?"), {name}); !done)
            return done;
    }
    for (auto it = changed.begin(); it != changed.end(); ++it) {
        const auto done = file.run(QStringLiteral("INSERT OR REPLACE INTO runs VALUES (?, ?, ?, ?)"),
                                   {it.key(), it->stamp, it->run, checksum(it.key(), *it)});
        if (!done)
            return done;
    }
    return Ok{};
}

Status tryToWrite(const QString& runsDir, const IndexedRows& changed, const QStringList& gone)
{
    auto file = SqliteFile::open(indexFile(runsDir), Access::Write, patience);
    if (!file)
        return file.as<Ok>();
    SqliteFile& index = **file;
    // After a power cut lost rows are read from the folders again; checksums detect partial ones.
    if (auto set = index.run(QStringLiteral("PRAGMA synchronous = OFF")); !set)
        return set;
    return index.transaction([&] { return writeRows(index, changed, gone); });
}

}  // namespace

Result<IndexedRows> readIndexRows(const QString& runsDir)
{
    auto file = SqliteFile::open(indexFile(runsDir), Access::Read, patience);
    if (!file)
        return file.as<IndexedRows>();
    const auto version = versionOf(**file);
    if (!version)
        return version.as<IndexedRows>();
    if (version->toInt() != runBytesVersion())
        return Error{.code = ErrorCode::NotFound, .subject = indexFile(runsDir)};
    IndexedRows rows;
    const auto take = [&](const QSqlQuery& row) {
        const QString name = row.value(0).toString();
        const IndexedRun indexed{row.value(1).toByteArray(), row.value(2).toByteArray()};
        if (checksum(name, indexed) == row.value(3).toLongLong())
            rows.insert(name, indexed);
    };
    const auto read = (*file)->each(QStringLiteral("SELECT name, stamp, run, sum FROM runs"), {}, take);
    return read ? Result<IndexedRows>(std::move(rows)) : read.as<IndexedRows>();
}

Status writeIndexRows(const QString& runsDir, const IndexedRows& changed, const QStringList& gone)
{
    auto written = tryToWrite(runsDir, changed, gone);
    if (written || written.error().code != ErrorCode::NotAStudy)
        return written;
    removeIndex(runsDir);
    return tryToWrite(runsDir, changed, gone);
}

void removeIndex(const QString& runsDir)
{
    QFile::remove(indexFile(runsDir) + QStringLiteral("-journal"));
    QFile::remove(indexFile(runsDir));
}

}  // namespace leafbench
