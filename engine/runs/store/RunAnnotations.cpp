#include "engine/runs/store/RunAnnotations.h"

#include "engine/common/Fields.h"
#include "engine/common/TextFile.h"
#include "engine/runs/starter/StarterModel.h"

#include <QFileInfo>

namespace leafbench {
namespace {

QString marksFile(const QString& runPath) { return runPath + QStringLiteral("/marks.json"); }

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

Result<RunAnnotations> readStoredAnnotations(const QString& runPath)
{
    const auto json = readJson(marksFile(runPath));
    if (!json)
        return json.as<RunAnnotations>();
    auto annotations = fromJson<RunAnnotations>(*json);
    annotations.tags = eachOnce(annotations.tags);
    return annotations;
}

RunAnnotations readAnnotations(const QString& runPath)
{
    auto stored = readStoredAnnotations(runPath);
    return stored ? std::move(stored).value() : RunAnnotations();
}

Status writeAnnotations(const QString& runPath, const RunAnnotations& annotations)
{
    if (!QFileInfo::exists(runPath + QStringLiteral("/run.json")))
        return Error{.code = ErrorCode::NotARun, .subject = runPath};
    if (isStarter(runPath))
        return Error{.code = ErrorCode::StarterFixed, .subject = runPath};
    // Keep a later version's additional fields.
    const auto before = readJson(marksFile(runPath));
    QJsonObject json = before ? *before : QJsonObject();
    const QJsonObject ours = toJson(RunAnnotations{annotations.starred, eachOnce(annotations.tags), annotations.notes});
    for (auto it = ours.begin(); it != ours.end(); ++it)
        json[it.key()] = it.value();
    return writeJson(marksFile(runPath), json);
}

}  // namespace leafbench
