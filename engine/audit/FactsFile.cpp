#include "engine/audit/FactsFile.h"

#include "engine/common/ErrorCbor.h"
#include "engine/common/TextFile.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFileInfo>

namespace leafbench {

namespace {

// Changes whenever a fact means something else: how pictures are decoded, hashed or sampled.
constexpr quint32 version = 1;
const QByteArray mark = "leafbench facts\n";
constexpr QCryptographicHash::Algorithm algorithm = QCryptographicHash::Md5;
constexpr qsizetype digestBytes = 16;

QDataStream& operator<<(QDataStream& out, const ImageFacts& facts)
{
    out << facts.bytes << facts.modifiedMs << facts.width << facts.height << quint64{facts.hash.bytes};
    for (const std::uint64_t word : facts.hash.look)
        out << quint64{word};
    for (const auto& spot : facts.background)
        out << spot[0] << spot[1] << spot[2];
    out << facts.error.has_value();
    if (facts.error)
        out << QCborValue(errorToCbor(*facts.error)).toCbor();
    return out;
}

QDataStream& operator>>(QDataStream& in, ImageFacts& facts)
{
    quint64 number = 0;
    in >> facts.bytes >> facts.modifiedMs >> facts.width >> facts.height >> number;
    facts.hash.bytes = number;
    for (std::uint64_t& word : facts.hash.look) {
        in >> number;
        word = number;
    }
    for (auto& spot : facts.background)
        in >> spot[0] >> spot[1] >> spot[2];
    bool failed = false;
    in >> failed;
    if (failed) {
        QByteArray error;
        in >> error;
        facts.error = errorFromCbor(QCborValue::fromCbor(error));
    }
    return in;
}

}  // namespace

QString factsPath(const QString& dir, const QString& root)
{
    const QByteArray name = QCryptographicHash::hash(root.toUtf8(), QCryptographicHash::Sha1).toHex().left(16);
    return QDir(dir).filePath(QLatin1String(name) + QLatin1String(".facts"));
}

bool lastsWithTheFile(const ImageFacts& facts)
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
    if (itsVersion != version)
        return {};
    KnownFacts facts;
    facts.reserve(count);
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        QByteArray name;
        in >> name;
        in >> facts[QString::fromUtf8(name)];
    }
    return in.status() == QDataStream::Ok ? facts : KnownFacts{};
}

Outcome<Done> writeFacts(const QString& path, const KnownFacts& facts)
{
    QByteArray body;
    QDataStream out(&body, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << version << static_cast<quint32>(facts.size());
    for (auto it = facts.begin(); it != facts.end(); ++it)
        out << it.key().toUtf8() << it.value();
    if (!QDir().mkpath(QFileInfo(path).path()))
        return Error{.code = ErrorCode::NotWritable, .subject = path};
    return writeFile(path, mark + body + QCryptographicHash::hash(body, algorithm));
}

}  // namespace leafbench
