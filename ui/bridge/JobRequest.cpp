#include "ui/bridge/JobRequest.h"

#include "engine/common/Paths.h"

namespace leafbench::ui {
namespace {

QString movedRunsPath(const QString& path, const QString& from, const QString& to)
{
    const QString there = to + path.mid(from.size());
    return isWithin(path, from) && QFileInfo::exists(there) ? there : path;
}

QJsonValue movedRunsValue(const QJsonValue& value, const QString& from, const QString& to)
{
    if (value.isString())
        return movedRunsPath(value.toString(), from, to);
    if (value.isArray()) {
        QJsonArray moved;
        for (const QJsonValue& item : value.toArray())
            moved << movedRunsValue(item, from, to);
        return moved;
    }
    QJsonObject moved = value.toObject();
    for (auto field = moved.begin(); field != moved.end(); ++field)
        field.value() = movedRunsValue(field.value(), from, to);
    return value.isObject() ? QJsonValue(moved) : value;
}

}  // namespace

QString pageOf(JobKind kind)
{
    switch (kind) {
    case JobKind::Training:
    case JobKind::Resuming: return QStringLiteral("train");
    case JobKind::Tuning: return QStringLiteral("tune");
    case JobKind::Statistics: return QStringLiteral("preprocess");
    case JobKind::Speedup: return QStringLiteral("speedup");
    case JobKind::Replay: return QStringLiteral("replay");
    case JobKind::Evaluation:
    case JobKind::OtherPictures:
    case JobKind::BackgroundSwap: break;
    }
    return QStringLiteral("evaluate");
}

JobRequest movedRequest(JobRequest request, const QString& from, const QString& to)
{
    for (QString& path : request.paths)
        path = movedRunsPath(path, from, to);
    request.values = movedRunsValue(request.values, from, to).toObject();
    return request;
}

}  // namespace leafbench::ui
