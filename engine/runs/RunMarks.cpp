#include "engine/runs/RunMarks.h"

#include "engine/common/TextFile.h"

#include <QFileInfo>
#include <QJsonArray>

namespace leafbench {

namespace {

QString marksFile(const QString& runPath)
{
    return runPath + QStringLiteral("/marks.json");
}

QStringList eachOnce(const QStringList& tags)
{
    QStringList kept;
    for (const QString& tag : tags) {
        const QString trimmed = tag.simplified();
        if (!trimmed.isEmpty() && !kept.contains(trimmed))
            kept << trimmed;
    }
    return kept;
}

}  // namespace

RunMarks readMarks(const QString& runPath)
{
    const auto json = readJson(marksFile(runPath));
    if (!json)
        return {};
    QStringList tags;
    for (const QJsonValue& tag : (*json)[QLatin1String("tags")].toArray())
        tags << tag.toString();
    return {(*json)[QLatin1String("starred")].toBool(), eachOnce(tags), (*json)[QLatin1String("notes")].toString()};
}

Outcome<Done> writeMarks(const QString& runPath, const RunMarks& marks)
{
    if (!QFileInfo::exists(runPath + QStringLiteral("/run.json")))
        return Error{.code = ErrorCode::NotARun, .subject = runPath};
    // What a later version keeps beside ours stays.
    const auto before = readJson(marksFile(runPath));
    QJsonObject json = before ? *before : QJsonObject();
    json[QLatin1String("starred")] = marks.starred;
    json[QLatin1String("tags")] = QJsonArray::fromStringList(eachOnce(marks.tags));
    json[QLatin1String("notes")] = marks.notes;
    return writeJson(marksFile(runPath), json);
}

}  // namespace leafbench
