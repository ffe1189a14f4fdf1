#include "engine/evaluation/ClassMapping.h"

#include "engine/common/Csv.h"
#include "engine/common/CsvReader.h"
#include "engine/common/TextFile.h"

#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace leafbench {
namespace {

constexpr const char* byteOrderMark = "\xEF\xBB\xBF";  // spreadsheets begin a file with it

Result<ClassMapping> fromJsonFile(const QString& path)
{
    const auto json = readWrittenJson(path);
    if (!json)
        return json.as<ClassMapping>();
    ClassMapping mapping{path, {}};
    for (auto pair = json->constBegin(); pair != json->constEnd(); ++pair) {
        if (!pair->isString() && !pair->isNull())
            return badFile(path, QStringLiteral("\"%1\": no class name").arg(pair.key()));
        mapping.entries.push_back({pair.key(), pair->toString()});
    }
    return mapping;
}

Result<ClassMapping> fromCsvText(const QString& path, const QByteArray& bytes)
{
    ClassMapping mapping{path, {}};
    CsvReader reader(bytes);
    QStringList fields;
    if (reader.atEnd() || !reader.next(fields) || fields.mid(0, 2) != QStringList{"folder", "class"})
        return badFile(path, QStringLiteral("line 1: not \"folder,class\""));
    QSet<QString> seen;
    while (!reader.atEnd()) {
        const bool read = reader.next(fields);
        const QString line = QStringLiteral("line %1").arg(reader.line());
        if (read && fields.join(QString()).trimmed().isEmpty())
            continue;
        if (!read || fields.size() < 2 || fields[0].isEmpty())
            return badFile(path, line);
        if (seen.contains(fields[0]))
            return badFile(path, QStringLiteral("%1: \"%2\" a second time").arg(line, fields[0]));
        seen.insert(fields[0]);
        mapping.entries.push_back({fields[0], fields[1].trimmed()});
    }
    return mapping;
}

QByteArray csvOf(const std::vector<MatchedFolder>& folders)
{
    QString text = QStringLiteral("folder,class,match,others\n");
    for (const MatchedFolder& folder : folders) {
        text += csvLine({folder.folder, folder.className, toWord(folder.kind), folder.others.join(QStringLiteral(" | "))})
            + QLatin1Char('\n');
    }
    return text.toUtf8();
}

}  // namespace

Result<ClassMapping> readClassMapping(const QString& path)
{
    auto bytes = readFile(path);
    if (!bytes)
        return bytes.as<ClassMapping>();
    QByteArray& text = bytes.value();
    if (text.startsWith(byteOrderMark))
        text.remove(0, 3);
    return text.trimmed().startsWith('{') ? fromJsonFile(path) : fromCsvText(path, text);
}

Status writeClassMapping(const QString& path, const std::vector<MatchedFolder>& folders)
{
    if (!path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        return writeFile(path, csvOf(folders));
    QJsonObject json;
    for (const MatchedFolder& folder : folders)
        json[folder.folder] = folder.className;
    return writeJson(path, json);
}

Status applyMapping(std::vector<MatchedFolder>& folders, const ClassMapping& mapping, const QStringList& classNames)
{
    QStringList names;
    for (const MatchedFolder& folder : folders)
        names << folder.folder;
    const NameFinder folderFinder(names), classFinder(classNames);
    QStringList unknownFolders, unknownClasses;
    for (const ClassMapping::Entry& entry : mapping.entries) {
        const qsizetype at = folderFinder.find(entry.folder), found = classFinder.find(entry.className);
        if (at < 0)
            unknownFolders << entry.folder;
        if (found < 0 && !entry.className.isEmpty())
            unknownClasses << entry.className;
        if (at < 0 || (found < 0 && !entry.className.isEmpty()))
            continue;
        MatchedFolder& folder = folders[static_cast<std::size_t>(at)];
        const QString className = classNames.value(found);
        if (className != folder.className)
            folder.kind = className.isEmpty() ? MatchKind::None : MatchKind::Mapped;
        folder.className = className;
    }
    if (!unknownFolders.isEmpty())
        return Error{.code = ErrorCode::MappingUnknown,
                     .subject = mapping.file,
                     .detail = QStringLiteral("folders"),
                     .choices = unknownFolders};
    if (!unknownClasses.isEmpty())
        return Error{.code = ErrorCode::MappingUnknown,
                     .subject = mapping.file,
                     .detail = QStringLiteral("classes"),
                     .choices = unknownClasses};
    return Ok{};
}

}  // namespace leafbench
