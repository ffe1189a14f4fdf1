#include "engine/runs/RunBytes.h"

#include "engine/runs/EpochFields.h"

#include <QCborArray>
#include <QCborValue>
#include <QDataStream>
#include <QIODevice>

namespace leafbench {

namespace {

constexpr int layout = 1;
constexpr auto streamVersion = QDataStream::Qt_6_4;

using Kind = RecipeKey::Kind;

void writeRecipe(QDataStream& out, const Recipe& recipe)
{
    for (const RecipeKey& key : recipeKeys()) {
        const QJsonValue value = recipe.get(key.name);
        if (key.kind == Kind::Integer || key.kind == Kind::Real)
            out << value.toDouble();
        else if (key.kind == Kind::Flag)
            out << value.toBool();
        else
            out << value.toString();
    }
}

template <class T>
QJsonValue readValue(QDataStream& in)
{
    T value{};
    in >> value;
    return value;
}

bool readRecipe(QDataStream& in, Recipe& recipe)
{
    for (const RecipeKey& key : recipeKeys()) {
        const bool number = key.kind == Kind::Integer || key.kind == Kind::Real;
        const QJsonValue value = number ? readValue<double>(in) : key.kind == Kind::Flag ? readValue<bool>(in) : readValue<QString>(in);
        if (!recipe.set(key.name, value))
            return false;
    }
    return true;
}

QByteArray jsonBytes(const QJsonObject& json)
{
    return QCborValue::fromJsonValue(json).toCbor();
}

QJsonObject jsonOf(const QByteArray& bytes)
{
    return QCborValue::fromCbor(bytes).toJsonValue().toObject();
}

QByteArray namesBytes(const QStringList& names)
{
    return QCborValue(QCborArray::fromStringList(names)).toCbor();
}

QStringList namesOf(const QByteArray& bytes)
{
    QStringList names;
    for (const QCborValue& name : QCborValue::fromCbor(bytes).toArray())
        names << name.toString();
    return names;
}

/// The decoded one, once for all that have the same bytes.
template <class T, class Decode>
const T& shared(QHash<QByteArray, T>& known, const QByteArray& bytes, const Decode& decode)
{
    auto found = known.find(bytes);
    if (found == known.end())
        found = known.insert(bytes, decode(bytes));
    return *found;
}

void writeEpochs(QDataStream& out, const std::vector<EpochRecord>& epochs)
{
    out << quint32(epochs.size());
    for (const EpochRecord& epoch : epochs)
        eachEpochField(epoch, [&](const char*, auto value) { out << value; });
}

void readEpochs(QDataStream& in, std::vector<EpochRecord>& epochs)
{
    quint32 count = 0;
    in >> count;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        eachEpochField(epochs.emplace_back(), [&](const char*, auto& value) { in >> value; });
    }
}

}  // namespace

QByteArray runToBytes(const Run& run)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(streamVersion);
    out << quint8(run.state) << run.started << run.device << run.failure << run.hasBest << namesBytes(run.classNames)
        << jsonBytes(run.machine);
    for (const qint64 images : run.images)
        out << images;
    for (int c = 0; c < 3; ++c)
        out << run.normalisation.mean[c] << run.normalisation.std[c];
    out << (run.cores ? jsonBytes(run.cores->toJson()) : QByteArray()) << (run.resources ? jsonBytes(run.resources->toJson()) : QByteArray());
    writeRecipe(out, run.recipe);
    writeEpochs(out, run.epochs);
    out << run.marks.starred << run.marks.tags << run.marks.notes;
    return bytes;
}

std::optional<Run> RunBytesReader::read(const QByteArray& bytes)
{
    QDataStream in(bytes);
    in.setVersion(streamVersion);
    Run run;
    quint8 state = 0;
    QByteArray names, machine, cores, resources;
    in >> state >> run.started >> run.device >> run.failure >> run.hasBest >> names >> machine;
    run.state = static_cast<RunState>(state);
    for (qint64& images : run.images)
        in >> images;
    for (int c = 0; c < 3; ++c)
        in >> run.normalisation.mean[c] >> run.normalisation.std[c];
    in >> cores >> resources;
    if (!readRecipe(in, run.recipe))
        return std::nullopt;
    readEpochs(in, run.epochs);
    in >> run.marks.starred >> run.marks.tags >> run.marks.notes;
    if (in.status() != QDataStream::Ok || !in.atEnd() || state > quint8(RunState::Pruned))
        return std::nullopt;
    run.classNames = shared(m_classNames, names, namesOf);
    run.machine = shared(m_machines, machine, jsonOf);
    if (!cores.isEmpty())
        run.cores = CorePlan::fromJson(jsonOf(cores));
    if (!resources.isEmpty())
        run.resources = ResourceSummary::fromJson(jsonOf(resources));
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
