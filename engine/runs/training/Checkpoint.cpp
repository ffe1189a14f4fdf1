#include "engine/runs/training/Checkpoint.h"

#include "engine/common/Csv.h"
#include "engine/common/SyncedFile.h"
#include "engine/model/files/Safetensors.h"
#include "engine/runs/training/RunData.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cstdio>

namespace leafbench {

namespace {

constexpr const char* digestKey = "digest";

/// Passes each number of a state with its name.
template <class State, class Take>
void eachNumber(State& state, Take&& take)
{
    take("epoch", state.epoch);
    take("batch", state.batch);
    take("valid_batch", state.validBatch);
    take("loss_sum", state.train.loss);
    take("correct", state.train.correct);
    take("seen", state.train.seen);
    take("valid_loss_sum", state.valid.loss);
    take("valid_correct", state.valid.correct);
    take("valid_seen", state.valid.seen);
    take("train_s", state.trainSeconds);
    take("wait_s", state.waitSeconds);
    take("elapsed_s", state.elapsedSeconds);
    take("best_accuracy", state.bestAccuracy);
}

const std::string optimizerPrefix = "optimizer.";

/// Blake2b takes half the time of SHA-256; the digest only detects accidental damage.
std::string digestOf(const TensorFile& file)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    const auto add
        = [&](const std::string& text) { hash.addData(QByteArrayView(text.data(), static_cast<qsizetype>(text.size() + 1))); };
    for (const auto& [key, value] : file.metadata) {
        if (key != digestKey) {
            add(key);
            add(value);
        }
    }
    // By name: files store them in another order.
    std::map<std::string, const NamedTensor*> tensors;
    for (const NamedTensor& tensor : file.tensors)
        tensors[tensor.name] = &tensor;
    for (const auto& [name, tensor] : tensors) {
        add(name);
        hash.addData(tensor->bytes);
    }
    return hash.result().toHex().toStdString();
}

Result<TrainingState> readState(const QString& path)
{
    auto file = readSafetensors(path);
    return file ? stateFromFile(std::move(file).value(), path) : file.as<TrainingState>();
}

/// Written but not yet renamed; complete if the program was killed between the two renames.
QString freshCheckpoint(const Run& run) { return run.lastCheckpoint() + QStringLiteral(".new"); }

/// In order of preference.
std::array<QString, 3> stateFiles(const Run& run) { return {run.lastCheckpoint(), freshCheckpoint(run), run.previousCheckpoint()}; }

Status replaceFile(const QString& from, const QString& to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0)
        return syncFolder(QFileInfo(to).absolutePath());
    return Error{.code = ErrorCode::NotWritable, .subject = to, .detail = qt_error_string(errno)};
}

}  // namespace

TensorFile stateToFile(TrainingState state)
{
    TensorFile file = std::move(state.model);
    for (NamedTensor& tensor : state.optimizer) {
        tensor.name = optimizerPrefix + tensor.name;
        file.tensors.push_back(std::move(tensor));
    }
    eachNumber(state, [&](const char* key, auto number) { file.metadata[key] = exactNumber(number).toStdString(); });
    file.metadata[digestKey] = digestOf(file);
    return file;
}

Result<TrainingState> stateFromFile(TensorFile file, const QString& path)
{
    const auto bad = [&](const QString& detail) { return badFile(path, detail); };
    if (file.metadata[digestKey] != digestOf(file))
        return bad(QStringLiteral("its digest is another: the file is damaged"));
    TrainingState state;
    QString lacking;
    eachNumber(state, [&](const char* key, auto& number) {
        const auto found = file.metadata.find(key);
        bool ok = found != file.metadata.end();
        const double value = ok ? QString::fromStdString(found->second).toDouble(&ok) : 0;
        if (!ok)
            lacking = QString::fromLatin1(key);
        number = static_cast<std::decay_t<decltype(number)>>(value);
    });
    if (!lacking.isEmpty())
        return bad(QStringLiteral("no \"%1\"").arg(lacking));
    for (NamedTensor& tensor : file.tensors) {
        const bool optimizer = tensor.name.starts_with(optimizerPrefix);
        if (optimizer)
            tensor.name.erase(0, optimizerPrefix.size());
        (optimizer ? state.optimizer : state.model.tensors).push_back(std::move(tensor));
    }
    return state;
}

Status writeCheckpoint(const Run& run, const TensorFile& file)
{
    const QString last = run.lastCheckpoint(), fresh = freshCheckpoint(run);
    if (auto written = writeSafetensors(fresh, file); !written)
        return written;
    if (QFileInfo::exists(last)) {
        if (auto moved = replaceFile(last, run.previousCheckpoint()); !moved)
            return moved;
    }
    return replaceFile(fresh, last);
}

bool hasCheckpoint(const Run& run)
{
    return std::ranges::any_of(stateFiles(run), [](const QString& path) { return QFileInfo::exists(path); });
}

Result<StoredState> readCheckpoint(const Run& run)
{
    std::optional<Error> first;
    for (const QString& path : stateFiles(run)) {
        if (!QFileInfo::exists(path))
            continue;
        if (auto state = readState(path)) {
            return StoredState{std::make_shared<const TrainingState>(std::move(state).value()), path};
        } else {
            first = first.value_or(state.error());
        }
    }
    if (first)
        return *first;
    return StoredState();
}

std::optional<StoredProgress> storedProgress(const Run& run)
{
    for (const QString& path : stateFiles(run)) {
        const auto metadata = QFileInfo::exists(path) ? readSafetensorsMetadata(path) : Cancelled{};
        if (!metadata || !metadata->contains("epoch") || !metadata->contains("elapsed_s"))
            continue;
        const auto number = [&](const char* key) { return QString::fromStdString(metadata->at(key)).toDouble(); };
        StoredProgress progress{static_cast<int>(number("epoch")), number("elapsed_s")};
        for (const EpochRecord& record : run.epochs)
            progress.seconds += record.epoch <= progress.epochs ? record.elapsedSeconds : 0;
        return progress;
    }
    return {};
}

void removeStoredStates(const Run& run)
{
    for (const QString& path : stateFiles(run))
        QFile::remove(path);
}

Status repairLast(const Run& run, const StoredState& stored)
{
    const QString last = run.lastCheckpoint();
    if (stored.path.isEmpty() || stored.path == last)
        return Ok{};
    if (QFileInfo::exists(last)) {
        if (auto aside = replaceFile(last, last + QStringLiteral(".damaged")); !aside)
            return aside;
    }
    return stored.path == freshCheckpoint(run) ? replaceFile(stored.path, last) : Status(Ok{});
}

}  // namespace leafbench
