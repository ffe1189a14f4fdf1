#include "engine/exchange/WriteStarter.h"

#include "engine/common/AsideFolder.h"
#include "engine/common/Paths.h"
#include "engine/common/TextFile.h"
#include "engine/common/Version.h"
#include "engine/exchange/HalfWeights.h"
#include "engine/exchange/StarterCard.h"
#include "engine/model/files/Safetensors.h"
#include "engine/runs/answers/FeatureBank.h"
#include "engine/runs/evaluation/EvaluateRun.h"
#include "engine/runs/starter/StarterModel.h"
#include "engine/runs/store/RunDataset.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>

namespace leafbench {
namespace {

Status copyFiles(const Run& run, const QString& folder)
{
    for (const char* name : {"run.json", "recipe.json", "machine.json", "epochs.csv", "split.csv"}) {
        const QString from = run.path + QLatin1Char('/') + QLatin1String(name);
        const QString to = folder + QLatin1Char('/') + QLatin1String(name);
        if (QFile::exists(from) && !QFile::copy(from, to))
            return Error{.code = ErrorCode::NotWritable, .subject = to};
    }
    return Ok{};
}

Status writeWeights(const Run& run, const QString& path)
{
    auto weights = readWeights(run.bestCheckpoint());
    if (!weights)
        return weights.as<Ok>();
    toFloat16(weights.value());
    if (!QDir().mkpath(QFileInfo(path).path()))
        return Error{.code = ErrorCode::NotWritable, .subject = path};
    return writeSafetensors(path, *weights);
}

/// Takes out what names this machine.
Status forgetPlaces(const QString& folder)
{
    auto opened = openRun(folder);
    if (!opened)
        return opened.as<Ok>();
    Run& run = opened.value();
    run.recipe.weights.clear();
    run.recipe.split = QStringLiteral("folders");
    if (auto renamed = renameRunDataset(run, {}, {}); !renamed)
        return renamed;
    run.machine.remove(QLatin1String("host"));
    if (auto written = writeJson(run.machineFile(), run.machine); !written)
        return written;
    QFile::remove(run.splitFile());
    return Ok{};
}

/// All but the manifest.
Status fill(const QString& folder, const Run& run, const StarterOptions& options, const QByteArray& about,
            const JobContext& context)
{
    if (!QDir().mkpath(folder))
        return Error{.code = ErrorCode::NotWritable, .subject = folder};
    if (auto copied = copyFiles(run, folder); !copied)
        return copied;
    if (auto written = writeWeights(run, folder + QStringLiteral("/checkpoints/best.safetensors")); !written)
        return written;
    const auto bank = prepareFeatureBank(folder, context, options.data);
    if (!bank)
        return bank.as<Ok>();
    const auto evaluated = evaluateRun(folder, Subset::Valid, context, options.data);
    if (!evaluated)
        return evaluated.as<Ok>();
    const auto own = openRun(folder);
    if (!own)
        return own.as<Ok>();
    const QString card = starterCard(*own, *evaluated, **bank, QString::fromUtf8(about));
    if (auto written = writeFile(folder + QStringLiteral("/model-card.md"), card.toUtf8()); !written)
        return written;
    if (auto forgotten = forgetPlaces(folder); !forgotten)
        return forgotten;
    // What cannot be read back must not ship.
    if (!isComplete(loadFeatureBank(*own)))
        return Error{.code = ErrorCode::Internal, .detail = QStringLiteral("the feature bank of %1").arg(folder)};
    return Ok{};
}

}  // namespace

Status writeStarter(const QString& runPath, const QString& folder, const StarterOptions& options, const JobContext& context)
{
    const auto run = openRun(runPath);
    if (!run)
        return run.as<Ok>();
    if (!run->hasBest || !isOver(run->state))
        return Error{.code = ErrorCode::RunUnfinished, .subject = run->path};
    const QString place = absolutePath(folder);
    if (QFileInfo::exists(place))
        return Error{.code = ErrorCode::NotWritable, .subject = place, .detail = QStringLiteral("it is there already")};
    QByteArray about;
    if (!options.about.isEmpty()) {
        auto read = readFile(options.about);
        if (!read)
            return read.as<Ok>();
        about = std::move(read).value();
    }
    AsideFolder aside(QFileInfo(place).path(), QStringLiteral("starter"));
    if (aside.path().isEmpty())
        return Error{.code = ErrorCode::NotWritable, .subject = place, .detail = aside.failure()};
    const QString made = aside.filePath(QStringLiteral("starter"));
    if (auto filled = fill(made, *run, options, about, context); !filled)
        return filled;
    if (auto written = writeStarterManifest(made, QStringLiteral("leafbench ") + programVersion()); !written)
        return written;
    if (!QFile::rename(made, place))
        return Error{.code = ErrorCode::NotWritable, .subject = place};
    return Ok{};
}

}  // namespace leafbench
