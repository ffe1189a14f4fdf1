#include "engine/monitor/ResourceMonitor.h"
#include "engine/runs/evaluation/EvaluateRun.h"
#include "engine/runs/store/RunBytes.h"
#include "engine/runs/store/RunStore.h"
#include "engine/runs/training/Checkpoint.h"
#include "tests/fuzz/Files.h"
#include "tests/fuzz/Harness.h"

#include <QDir>
#include <QFile>

#include <map>

namespace leafbench::fuzz {
namespace {

/// The files that a run's folder may hold here.
const std::vector<QByteArray> runFiles{"run.json",
                                       "recipe.json",
                                       "machine.json",
                                       "marks.json",
                                       "epochs.csv",
                                       "resources.csv",
                                       "run.lock",
                                       "evaluation/valid/metrics.json",
                                       "evaluation/valid/predictions.csv",
                                       "evaluation/valid/scores.safetensors",
                                       "checkpoints/best.safetensors",
                                       "checkpoints/last.safetensors"};

/// A folder with these files and no others. Mutations change few of them: only those are written.
QString runFolder(const NamedFiles& files)
{
    static std::map<QByteArray, QByteArray> there;
    static const QString folder = [] {
        QDir(scratchFolder()).mkpath(QStringLiteral("run/evaluation/valid"));
        QDir(scratchFolder()).mkpath(QStringLiteral("run/checkpoints"));
        return scratchFolder() + QStringLiteral("/run");
    }();
    std::map<QByteArray, QByteArray> wanted;
    for (const auto& [name, bytes] : files) {
        if (std::find(runFiles.begin(), runFiles.end(), name) != runFiles.end())
            wanted[name] = bytes;
    }
    for (const QByteArray& name : runFiles) {
        const auto before = there.find(name);
        const auto now = wanted.find(name);
        const QString path = QStringLiteral("run/") + QString::fromUtf8(name);
        if (now == wanted.end() && before != there.end())
            QFile::remove(scratchFolder() + QLatin1Char('/') + path);
        else if (now != wanted.end() && (before == there.end() || before->second != now->second))
            scratchFile(path, now->second);
    }
    there = wanted;
    return folder;
}

}  // namespace

LEAFBENCH_FUZZ(RunFolder, .longest = 16 << 10, .memory = 8 << 20,
               .tokens = {"\n=== run.json\n",
                          "\n=== marks.json\n",
                          "\n=== epochs.csv\n",
                          "\n=== run.lock\n",
                          "\n=== evaluation/valid/predictions.csv\n",
                          "\"state\"",
                          "\"finished\"",
                          "\"classes\"",
                          "\"images\"",
                          "\"mean\"",
                          "\"cores\"",
                          "\"resources\"",
                          "\"version\"",
                          "null",
                          "[",
                          "]",
                          "{",
                          "}",
                          "1e308",
                          "2147483648",
                          "\"temperature\":0",
                          "\"temperature\":-1"})
{
    const auto run = openRun(runFolder(filesIn(input)));
    if (!run)
        return false;
    (void)run->best();
    (void)run->trainedSeconds();
    (void)storedEvaluation(*run, Subset::Valid);
    (void)readCheckpoint(*run);
    const auto bytes = runToBytes(*run);
    const auto again = RunBytesReader().read(bytes);
    if (!again || runToBytes(*again) != bytes)
        qFatal("a run that the index does not read as it is written");
    return true;
}

}  // namespace leafbench::fuzz
