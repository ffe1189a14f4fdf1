#include "tests/faults/Workloads.h"

#include "engine/exchange/OpenBundle.h"
#include "tests/cli/CliCall.h"
#include "tests/exchange/RandomRun.h"
#include "tests/testing/NewFile.h"
#include "tests/testing/SmallDataset.h"

#include <QCryptographicHash>
#include <QDirIterator>

#include <memory>

namespace leafbench::testing {

Snapshot snapshotOf(const QString& folder)
{
    Snapshot all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QCryptographicHash hash(QCryptographicHash::Md5);
        if (file.open(QIODevice::ReadOnly))
            hash.addData(&file);
        all[QDir(folder).relativeFilePath(file.fileName())] = hash.result();
    }
    return all;
}

namespace {

struct States {
    Snapshot before, after;
};

/// Every file is as it was or as it comes to be, none is gone, and there is nothing else but what a kill leaves aside.
QString lostFiles(const States& states, const QString& folder, const Ended& ended)
{
    Snapshot now = snapshotOf(folder);
    if (ended.leavesFiles)
        now.removeIf([&](const Snapshot::iterator& file) {
            return !states.before.contains(file.key()) && !states.after.contains(file.key());
        });
    if (ended.code == 0 && now != states.after)
        return QStringLiteral("says all is well; files: %1").arg(now.keys().join(' '));
    for (auto file = now.begin(); file != now.end(); ++file) {
        if (!states.before.contains(file.key()) && !states.after.contains(file.key()))
            return file.key() + " is left";
        if (states.before.value(file.key()) != file.value() && states.after.value(file.key()) != file.value())
            return file.key() + " is neither the old nor the new file";
    }
    for (const QString& name : states.before.keys()) {
        if (!now.contains(name))
            return name + " is gone";
    }
    return {};
}

QString dataOf(const QString& sources) { return sources + "/data"; }
QString runOf(const QString& sources, bool weights)
{
    return sources + (weights ? "/runs/20260101-120000-heavy" : "/runs/20260101-120000-light");
}
QString bundleOf(const QString& sources, bool weights) { return sources + (weights ? "/heavy.zip" : "/light.zip"); }

/// Whose files are the same each time.
Workload ofFiles(const QString& name, const std::function<void(const QString&)>& prepare,
                 const std::function<QStringList(const QString&)>& command)
{
    const auto states = std::make_shared<States>();
    Workload workload{name, false, {}, command, {}, {}};
    workload.prepare = [=](const QString& folder) {
        prepare(folder);
        if (states->before.isEmpty())
            states->before = snapshotOf(folder);
    };
    workload.remember = [states](const QString& folder) { states->after = snapshotOf(folder); };
    workload.lost = [states](const QString& folder, const Ended& ended) { return lostFiles(*states, folder, ended); };
    return workload;
}

/// A file that its program reads again, whole.
QString lostBundle(const QString& file, const QByteArray& old, const Ended& ended)
{
    QFile now(file);
    if (!now.open(QIODevice::ReadOnly))
        return "the bundle is gone";
    const bool isOld = now.readAll() == old;
    if (isOld)
        return ended.code == 0 ? QStringLiteral("says all is well; the bundle is the old one") : QString();
    const QString runs = file + ".opened";
    const Answer imported = call({"import", file, "--runs", runs});
    QDir(runs).removeRecursively();
    return imported.code == 0 ? QString() : "the bundle is no whole one: " + QString::fromUtf8(imported.err);
}

}  // namespace

void makeSources(const QString& folder)
{
    writeSmallDataset(dataOf(folder), {.train = 4, .valid = 2});
    for (const bool weights : {false, true}) {
        const QString run = runOf(folder, weights);
        writeRandomRun(QFileInfo(run).path(), {.name = QFileInfo(run).fileName(), .weights = weights});
        if (call({"export", run, "--bundle", bundleOf(folder, weights)}).code != 0)
            qFatal("%s cannot be bundled", qPrintable(run));
    }
    newFile(folder + "/recipe.json", R"({"input_size": 32, "batch_size": 8, "epochs": 2, "workers": 1, "trainable": "head",
        "batch_norm": "fixed", "augment": "none", "precision": "float32", "learning_rate": 0.02, "checkpoint_seconds": 0})");
}

Workload splitting(const QString& sources)
{
    return ofFiles(
        "split", [](const QString& folder) { newFile(folder + "/split.csv", "the old one\n"); },
        [sources](const QString& folder) {
            return QStringList{program(), "split", dataOf(sources), "--mode", "stratified", "--out", folder + "/split.csv"};
        });
}

Workload statistics(const QString& sources)
{
    const auto expected = std::make_shared<QByteArray>();
    Workload workload{"stats", false, {}, {}, {}, {}};
    // A copy, as faults are those of files below the folder.
    workload.prepare = [](const QString& folder) { writeSmallDataset(folder + "/data", {.train = 4, .valid = 2}); };
    workload.command = [](const QString& folder) {
        return QStringList{program(), "stats", folder + "/data", "--via", "tasks", "--workers", "2"};
    };
    workload.remember = [expected, sources](const QString&) {
        *expected = call({"stats", dataOf(sources), "--via", "tasks", "--workers", "2"}).out;
    };
    workload.lost = [expected](const QString&, const Ended& ended) {
        const bool same = ended.out.split('\n').mid(0, 3) == expected->split('\n').mid(0, 3);
        // Pictures that cannot be read are named and left out.
        const bool said = ended.err.contains(".jpg") || ended.out.contains(".jpg");
        return ended.code == 0 && !same && !said ? "other numbers: " + QString::fromUtf8(ended.out) : QString();
    };
    return workload;
}

Workload exporting(const QString& sources, bool weights)
{
    return ofFiles(
        weights ? "export of weights" : "export",
        [](const QString& folder) { newFile(folder + "/out/epochs.csv", "the old one\n"); },
        [=](const QString& folder) {
            const QString all = "recipe,csv,tensorboard";
            return QStringList{program(),
                               "export",
                               runOf(sources, weights),
                               "--to",
                               folder + "/out",
                               "--formats",
                               weights ? "safetensors,state-dict,onnx," + all : all};
        });
}

Workload bundling(const QString& sources, bool weights)
{
    const QByteArray old = "the old one\n";
    Workload workload{weights ? "bundle of weights" : "bundle", weights, {}, {}, {}, {}};
    workload.prepare = [old](const QString& folder) { newFile(folder + "/run.zip", old); };
    workload.command = [=](const QString& folder) {
        return QStringList{program(), "export", runOf(sources, weights), "--bundle", folder + "/run.zip"};
    };
    workload.remember = [](const QString&) {};
    workload.lost = [old](const QString& folder, const Ended& ended) {
        const QStringList left = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        return left == QStringList("run.zip") || ended.leavesFiles ? lostBundle(folder + "/run.zip", old, ended)
                                                                   : "left: " + left.join(' ');
    };
    return workload;
}

Workload importing(const QString& sources, bool weights)
{
    return ofFiles(
        weights ? "import of weights" : "import",
        [](const QString& folder) { newFile(folder + "/runs/note.txt", "of the user\n"); },
        [=](const QString& folder) {
            // Copied, so that reading it may fail too.
            QFile::copy(bundleOf(sources, weights), folder + "/run.zip");
            return QStringList{program(), "import", folder + "/run.zip", "--runs", folder + "/runs"};
        });
}

}  // namespace leafbench::testing
