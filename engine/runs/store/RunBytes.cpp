#include "engine/runs/store/RunBytes.h"

#include "engine/common/StreamFields.h"

#include <QIODevice>

namespace leafbench {
namespace {

constexpr int layout = 3;
constexpr auto streamVersion = QDataStream::Qt_6_4;

QJsonObject jsonOf(const QByteArray& bytes) { return cborFrom(bytes).value_or(QCborValue()).toJsonValue().toObject(); }

/// Decodes equal bytes once.
template <class T, class Decode>
const T& shared(QHash<QByteArray, T>& known, const QByteArray& bytes, const Decode& decode)
{
    auto found = known.find(bytes);
    if (found == known.end())
        found = known.insert(bytes, decode(bytes));
    return *found;
}

}  // namespace

QByteArray runToBytes(const Run& run)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(streamVersion);
    writeStream(out, run);
    writeStream(out, run.recipe);
    writeStream(out, run.epochs);
    writeStream(out, run.annotations);
    out << run.hasBest << qint32{run.bestEpoch} << QCborValue::fromJsonValue(run.machine).toCbor();
    return bytes;
}

std::optional<Run> RunBytesReader::read(const QByteArray& bytes)
{
    QDataStream in(bytes);
    in.setVersion(streamVersion);
    Run run;
    QByteArray machine;
    qint32 bestEpoch = 0;
    readStream(in, run);
    readStream(in, run.recipe);
    readStream(in, run.epochs);
    readStream(in, run.annotations);
    in >> run.hasBest >> bestEpoch >> machine;
    if (in.status() != QDataStream::Ok || !in.atEnd())
        return std::nullopt;
    run.bestEpoch = bestEpoch;
    run.classNames = *m_classNames.insert(run.classNames);
    run.machine = shared(m_machines, machine, jsonOf);
    return run;
}

int runBytesVersion()
{
    QByteArray keys = QByteArray::number(layout);
    for (const RecipeKey& key : recipeKeys())
        keys += '\n' + key.name.toUtf8() + char('0' + static_cast<int>(key.kind));
    return (layout << 16) | qChecksum(keys);
}

}  // namespace leafbench
