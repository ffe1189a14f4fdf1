#pragma once

#include "engine/common/Error.h"
#include "engine/model/files/Safetensors.h"
#include "engine/model/files/TensorFile.h"
#include "engine/runs/store/RunStore.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QStringList>

#include <map>

namespace leafbench::testing {

/// All of a run that must be the same bits however often it was broken off: the numbers of every epoch but times, the last
/// state with the optimiser's, and the best model. Lines, so that a difference can be read.
inline QStringList essenceOf(const Run& run)
{
    QStringList lines{toWord(run.state)};
    for (const EpochRecord& e : run.epochs) {
        QStringList fields{QString::number(e.epoch), QString::number(e.best)};
        for (const double value : {e.trainLoss, e.trainAccuracy, e.validLoss, e.validAccuracy, e.learningRate})
            fields << QString::number(value, 'g', QLocale::FloatingPointShortest);
        lines << fields.join(QLatin1Char(' '));
    }
    for (const QString& path : {run.lastCheckpoint(), run.bestCheckpoint()}) {
        const auto file = readSafetensors(path);
        if (!file) {
            lines << toWord(file.error().code) + QLatin1Char(' ') + path.section(QLatin1Char('/'), -1);
            continue;
        }
        std::map<std::string, QByteArray> hashes;
        for (const NamedTensor& tensor : file->tensors)
            hashes[tensor.name] = QCryptographicHash::hash(tensor.bytes, QCryptographicHash::Md4).toHex();
        for (const auto& [name, hash] : hashes)
            lines << QString::fromStdString(name) + QLatin1Char(' ') + QString::fromLatin1(hash);
    }
    return lines;
}

/// An empty one unless there is exactly one that can be read.
inline Run onlyRunIn(const QString& runsDir)
{
    const auto all = listRuns(runsDir);
    const auto run = all.size() == 1 ? openRun(all.front().path) : Cancelled{};
    return run ? *run : Run();
}

/// What a killed run says of itself although its stored weights are of another epoch; empty: it is true.
inline QString falseClaim(const Run& run)
{
    const EpochRecord* best = run.best();
    if (!run.hasBest || !best)
        return {};
    const auto metadata = readSafetensorsMetadata(run.bestCheckpoint());
    if (!metadata)
        return QStringLiteral("best.safetensors cannot be read");
    const double stored = QString::fromStdString(metadata->at("valid_accuracy")).toDouble();
    if (metadata->at("epoch") == std::to_string(best->epoch) && stored == best->validAccuracy)
        return {};
    return QStringLiteral("says epoch %1, %2; has epoch %3, %4")
        .arg(QString::number(best->epoch), QString::number(best->validAccuracy), QString::fromStdString(metadata->at("epoch")),
             QString::number(stored));
}

}  // namespace leafbench::testing
