#include "engine/runs/evaluation/OtherEvaluationFiles.h"

#include "engine/common/AsideFolder.h"
#include "engine/common/FreeName.h"
#include "engine/common/TextFile.h"
#include "engine/evaluation/ClassMapping.h"
#include "engine/runs/evaluation/EvaluationFiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

#include <cerrno>
#include <sys/stat.h>

namespace leafbench {
namespace {

/// A folder's name for the results on a dataset; never hidden.
QString nameFor(const QString& root)
{
    QString name = QFileInfo(root).fileName();
    while (name.startsWith(QLatin1Char('.')))
        name.remove(0, 1);
    return name.isEmpty() ? QStringLiteral("pictures") : name;
}

/// Where an earlier evaluation on the same dataset lies; empty: there is none.
QString earlierResults(const QString& parent, const QString& root)
{
    for (const QFileInfo& entry : QDir(parent).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const auto metrics = readJson(entry.filePath() + QStringLiteral("/metrics.json"));
        if (metrics && (*metrics)["dataset"].toString() == root)
            return entry.filePath();
    }
    return {};
}

/// Gives the folder that was written aside its name.
Result<QString> place(AsideFolder& aside, const QString& parent, const QString& root)
{
    const QString earlier = earlierResults(parent, root);
    if (!earlier.isEmpty()) {
        const auto placed = aside.placeAs(earlier);
        return placed ? Result<QString>(earlier) : placed.as<QString>();
    }
    const auto placed = moveToFreeName(aside.path(), parent, nameFor(root));
    if (!placed)
        return Error{.code = ErrorCode::NotWritable, .subject = parent, .detail = qt_error_string(errno)};
    aside.release();
    return *placed;
}

}  // namespace

Status storeOtherEvaluation(Evaluation& evaluation, const Run& run)
{
    const QString parent = run.resultsPath() + QStringLiteral("/evaluation-on");
    if (!QDir().mkpath(parent))
        return Error{.code = ErrorCode::NotWritable, .subject = parent};
    AsideFolder aside(parent, QStringLiteral("coming"));
    if (aside.path().isEmpty())
        return Error{.code = ErrorCode::NotWritable, .subject = parent, .detail = aside.failure()};
    ::chmod(QFile::encodeName(aside.path()).constData(), 0755);  // readable by everyone, like the run
    if (auto stored = storeEvaluation(evaluation, aside.path()); !stored)
        return stored;
    if (auto stored = writeClassMapping(aside.filePath(QStringLiteral("mapping.csv")), evaluation.other->folders); !stored)
        return stored;
    const auto placed = place(aside, parent, evaluation.datasetRoot);
    if (!placed)
        return placed.as<Ok>();
    evaluation.other->results = *placed;
    return Ok{};
}

}  // namespace leafbench
