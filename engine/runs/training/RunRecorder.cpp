#include "engine/runs/training/RunRecorder.h"
#include "engine/common/CsvFields.h"

#include "engine/common/Csv.h"
#include "engine/common/TextFile.h"
#include "engine/model/files/Safetensors.h"
#include "engine/monitor/Machine.h"
#include "engine/runs/place/RunsPlace.h"
#include "engine/runs/training/Checkpoint.h"

#include <QDir>
#include <QFile>

#include <sys/resource.h>

#include <algorithm>

namespace leafbench {

/// Highest resident memory of this process so far, MB.
static double peakMemoryMb()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

RunRecorder::RunRecorder(Run run, DatasetPtr index, KeepState keep, RunObserver& outer)
    : m_run(std::move(run)),
      m_index(std::move(index)),
      m_keep(keep),
      m_outer(outer)
{
}

Status RunRecorder::lock()
{
    if (auto made = makeFolderOfRuns(m_run.path); !made)
        return made;
    auto lock = FileLock::take(runLock(m_run.path), ErrorCode::RunInUse, m_run.path);
    if (!lock)
        return lock.as<Ok>();
    m_lock = std::move(lock).value();
    return checkNotMoving(m_run.path);
}

Status RunRecorder::open(const CorePlan& cores, const QString& begunWith)
{
    if (!QDir().mkpath(m_run.path + QStringLiteral("/checkpoints")))
        return Error{.code = ErrorCode::NotWritable, .subject = m_run.path};
    m_resources.emplace(m_run.resourcesFile());
    m_run.cores = cores;
    m_run.state = RunState::Running;
    m_run.failure.clear();
    if (auto written = writeJson(m_run.path + QStringLiteral("/run.json"), runToJson(m_run)); !written)
        return written;
    if (!begunWith.isEmpty())
        log(QStringLiteral("Begun with LibTorch %1; another one goes on").arg(begunWith));
    log(QStringLiteral("Running on 1 %1 with %2 processes, %3 replicas of %4 threads, %5 cores-----")
            .arg(m_run.device == QLatin1String("cpu") ? QStringLiteral("CPU") : QStringLiteral("GPU"),
                 QString::number(cores.loaderWorkers), QString::number(cores.replicas), QString::number(cores.intraOpThreads),
                 QString::number(cores.cores)));
    return Ok{};
}

Status RunRecorder::close(RunState state, const Error* failure)
{
    (void)addBest();
    const auto stored = m_writes.finish();
    if (!stored && !failure) {
        failure = &stored.error();
        state = RunState::Failed;
    }
    m_run.state = state;
    if (m_resources) {
        keep(m_resources->store());
        m_run.resources = m_resources->summary();
    }
    if (failure)
        m_run.failure = toWord(failure->code) + QStringLiteral(": ") + failure->subject + QLatin1Char(' ') + failure->detail;
    log(QStringLiteral("%1\ntotal_time: %2").arg(toWord(state), QString::number(m_run.trainedSeconds(), 'f', 4)));
    if (const EpochRecord* best = m_run.best())
        log(QStringLiteral("best_valid_acc: %1").arg(best->validAccuracy, 0, 'f', 6));
    if (!m_run.failure.isEmpty())
        log(m_run.failure);
    const auto written = writeJson(m_run.path + QStringLiteral("/run.json"), runToJson(m_run));
    if (!stored)
        return stored;
    return written && m_lost ? Status(*m_lost) : written;
}

void RunRecorder::onStep(const StepRecord& record) { m_outer.onStep(record); }

void RunRecorder::onEpoch(const EpochRecord& record)
{
    // After a crash between this and the checkpoint the epoch is repeated: replace its line.
    std::erase_if(m_run.epochs, [&](const EpochRecord& old) { return old.epoch >= record.epoch; });
    m_run.epochs.push_back(record);
    (void)m_writes.add(
        [file = m_run.path + QStringLiteral("/epochs.csv"), csv = toCsv(m_run.epochs)] { return writeFile(file, csv); });
    keep(m_resources->storeIfDue());
    log(QStringLiteral("Epoch [%1/%2]-----").arg(QString::number(record.epoch), QString::number(m_run.recipe.epochs)));
    log(QStringLiteral("Train Loss: %1   Train Acc: %2   Val Loss: %3, Val Acc: %4")
            .arg(QString::number(record.trainLoss, 'f', 4), QString::number(record.trainAccuracy, 'f', 4),
                 QString::number(record.validLoss, 'f', 4), QString::number(record.validAccuracy, 'f', 4)));
    log(QStringLiteral("Elapsed Time: %1 s   Max Memory Alloc: %2 MB")
            .arg(QString::number(record.elapsedSeconds, 'f', 4), QString::number(peakMemoryMb(), 'f', 4)));
    m_outer.onEpoch(record);
}

void RunRecorder::onRefused(const RefusedImage& refused)
{
    m_refused.push_back(refused);
    QString text = csvLine({QStringLiteral("path"), QStringLiteral("reason"), QStringLiteral("detail")}) + QLatin1Char('\n');
    for (const RefusedImage& image : m_refused)
        text += csvLine({m_index->images[image.image].path, toWord(image.error.code), image.error.detail}) + QLatin1Char('\n');
    keep(writeFile(m_run.path + QStringLiteral("/refused.csv"), text.toUtf8()));
    m_outer.onRefused(refused);
}

Status RunRecorder::storeLast(TrainingState state)
{
    if (auto added = addBest(); !added)
        return added;
    auto held = std::make_shared<TrainingState>(std::move(state));
    return m_writes.add([run = m_run, held] { return writeCheckpoint(run, stateToFile(std::move(*held))); });
}

Status RunRecorder::storeBest(TensorFile model, const EpochRecord& record)
{
    m_best = std::move(model);
    m_best->metadata["format"] = "pt";
    m_best->metadata["epoch"] = std::to_string(record.epoch);
    m_best->metadata["valid_accuracy"] = exactNumber(record.validAccuracy).toStdString();
    return Ok{};
}

Status RunRecorder::addBest()
{
    if (!m_best)
        return Ok{};
    m_run.hasBest = true;
    m_run.bestEpoch = std::stoi(m_best->metadata["epoch"]);
    auto best = std::make_shared<const TensorFile>(std::move(*m_best));
    m_best.reset();
    return m_writes.add([path = m_run.bestCheckpoint(), best] { return writeSafetensors(path, *best); });
}

void RunRecorder::log(const QString& line)
{
    QFile file(m_run.path + QStringLiteral("/train.log"));
    const QByteArray text = line.toUtf8() + '\n';
    if (!file.open(QIODevice::Append | QIODevice::Unbuffered) || file.write(text) != text.size())
        keep(Error{.code = ErrorCode::NotWritable, .subject = file.fileName(), .detail = writeFailure(file)});
}

void RunRecorder::keep(const Status& written)
{
    if (written.failed())
        m_lost = m_lost.value_or(written.error());
}

}  // namespace leafbench
