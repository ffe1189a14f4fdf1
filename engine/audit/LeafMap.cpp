#include "engine/audit/LeafMap.h"

#include "engine/audit/SourceLeaves.h"
#include "engine/common/CsvReader.h"
#include "engine/common/TextFile.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace leafbench {
namespace {

using LeavesByFile = QHash<QString, QStringList>;

Result<LeavesByFile> readPlantVillage(const QString& path, const QByteArray& bytes)
{
    QJsonParseError mistake;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &mistake);
    if (document.isNull())
        return badFile(path, QStringLiteral("offset %1: %2").arg(QString::number(mistake.offset), mistake.errorString()));
    const QJsonObject object = document.object();
    LeavesByFile leaves;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonArray several = it->isString() ? QJsonArray{*it} : it->toArray();
        for (const QJsonValue& leaf : several) {
            if (!leaf.isString() || leaf.toString().isEmpty())
                return badFile(path, QStringLiteral("%1: not the name of a leaf").arg(it.key()));
            leaves[it.key()] << leaf.toString();
        }
    }
    return leaves;
}

Result<LeavesByFile> readCsv(const QString& path, const QByteArray& bytes)
{
    CsvReader csv(bytes);
    LeavesByFile leaves;
    QStringList record;
    while (!csv.atEnd()) {
        if (!csv.next(record) || record.size() != 2 || record[0].isEmpty() || record[1].isEmpty())
            return badFile(path, QStringLiteral("line %1: not a file and a leaf").arg(csv.line()));
        if (csv.line() > 1 || record != QStringList{QStringLiteral("file"), QStringLiteral("leaf")})
            leaves[record[0]] << record[1];
    }
    return leaves;
}

QString plantVillageKey(const QString& path)
{
    QString name = sourceName(fileName(path));
    const qsizetype cut = name.lastIndexOf(QLatin1String("___"));
    if (cut >= 0)
        name = name.mid(cut + 3);
    return name.section(QLatin1String("copy"), 0, 0).toLower().trimmed();
}

/// True for "Soybean___healthy:::127.0" and a picture of another known class: two cameras used the same number.
bool isOfAnotherClass(const QString& leaf, const DatasetIndex& index)
{
    const QString name = leaf.section(QLatin1String(":::"), 0, 0);
    const auto hasName = [&name](const ClassName& known) { return known.name.compare(name, Qt::CaseInsensitive) == 0; };
    return std::any_of(index.classes.begin(), index.classes.end(), hasName)
        || std::any_of(paperClasses().begin(), paperClasses().end(), hasName);
}

}  // namespace

Result<LeafMap> LeafMap::read(const QString& path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return bytes.as<LeafMap>();
    LeafMap map;
    map.m_isPlantVillage = bytes->trimmed().startsWith('{');
    auto leaves = map.m_isPlantVillage ? readPlantVillage(path, *bytes) : readCsv(path, *bytes);
    if (!leaves)
        return leaves.as<LeafMap>();
    if (leaves->isEmpty())
        return badFile(path, QStringLiteral("no leaf in it"));
    map.m_leaves = std::move(leaves).value();
    return map;
}

QString LeafMap::leafOf(const DatasetIndex& index, std::size_t image) const
{
    if (m_isPlantVillage)
        return plantVillageLeaf(index, image);
    const QString& path = index.images[image].path;
    const auto byPath = m_leaves.constFind(path);
    const auto found = byPath != m_leaves.constEnd() ? byPath : m_leaves.constFind(fileName(path));
    return found == m_leaves.constEnd() ? QString() : found->last();
}

QString LeafMap::plantVillageLeaf(const DatasetIndex& index, std::size_t image) const
{
    const ImageEntry& entry = index.images[image];
    const auto found = m_leaves.constFind(plantVillageKey(entry.path));
    if (found == m_leaves.constEnd() || entry.classIndex < 0)
        return {};
    const QString& name = index.classes[static_cast<std::size_t>(entry.classIndex)].name;
    for (const QString& leaf : *found) {
        if (leaf.startsWith(name + QLatin1String(":::"), Qt::CaseInsensitive))
            return leaf;
    }
    // Some classes had other names in the map's time ("Apple_Frogeye Spot").
    const bool only = found->size() == 1 && !isOfAnotherClass(found->first(), index);
    return only ? name + QLatin1Char(' ') + found->first() : QString();
}

}  // namespace leafbench
