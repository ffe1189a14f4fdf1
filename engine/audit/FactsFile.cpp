#include "engine/audit/FactsFile.h"

#include "engine/common/StreamFields.h"
#include "engine/common/TextFile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace leafbench {
namespace {

// Increase it when a fact changes its meaning: how pictures are decoded, hashed or sampled.
constexpr quint32 version = 2;
const QByteArray mark = "leafbench facts\n";
constexpr QCryptographicHash::Algorithm algorithm = QCryptographicHash::Md5;
constexpr qsizetype digestBytes = 16;

/// Version 1 called a JPEG truncated that lacks nothing but its end marker.
void forgetTruncated(KnownFacts& facts)
{
    facts.removeIf([](const auto& known) { return known->error && known->error->code == ErrorCode::ImageTruncated; });
}

}  // namespace

QString factsPath(const QString& dir, const QString& root)
{
    const QByteArray name = QCryptographicHash::hash(root.toUtf8(), QCryptographicHash::Sha1).toHex().left(16);
    return QDir(dir).filePath(QLatin1String(name) + QLatin1String(".facts"));
}

bool isPermanent(const ImageFacts& facts)
{
    if (!facts.error)
        return true;
    const ErrorCode code = facts.error->code;
    return code != ErrorCode::NotFound && code != ErrorCode::NotReadable && code != ErrorCode::OutOfMemory;
}

KnownFacts readFacts(const QString& path)
{
    const auto file = readFile(path);
    if (!file || !file->startsWith(mark) || file->size() < mark.size() + digestBytes)
        return {};
    const QByteArray body = file->mid(mark.size(), file->size() - mark.size() - digestBytes);
    if (QCryptographicHash::hash(body, algorithm) != file->right(digestBytes))
        return {};
    QDataStream in(body);
    in.setVersion(QDataStream::Qt_6_0);
    quint32 itsVersion = 0;
    quint32 count = 0;
    in >> itsVersion >> count;
    if (itsVersion < 1 || itsVersion > version)
        return {};
    KnownFacts facts;
    facts.reserve(std::min<qsizetype>(count, body.size()));  // the count may be anything
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        QByteArray name;
        in >> name;
        readStream(in, facts[QString::fromUtf8(name)]);
    }
    if (itsVersion == 1)
        forgetTruncated(facts);
    return in.status() == QDataStream::Ok ? facts : KnownFacts{};
}

Status writeFacts(const QString& path, const KnownFacts& facts)
{
    QByteArray body;
    QDataStream out(&body, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << version << static_cast<quint32>(facts.size());
    for (auto it = facts.begin(); it != facts.end(); ++it) {
        out << it.key().toUtf8();
        writeStream(out, it.value());
    }
    if (!QDir().mkpath(QFileInfo(path).path()))
        return Error{.code = ErrorCode::NotWritable, .subject = path};
    return writeFile(path, mark + body + QCryptographicHash::hash(body, algorithm));
}

}  // namespace leafbench
