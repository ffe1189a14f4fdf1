#include "engine/audit/FactsFile.h"
#include "engine/audit/LeafMap.h"
#include "engine/common/CsvFields.h"
#include "engine/dataset/SplitFile.h"
#include "engine/evaluation/ClassMapping.h"
#include "engine/monitor/NvidiaSmi.h"
#include "engine/monitor/ProcStat.h"
#include "engine/monitor/ResourceMonitor.h"
#include "engine/monitor/ResourceSeries.h"
#include "engine/runs/store/RunBytes.h"
#include "tests/fuzz/Files.h"
#include "tests/fuzz/Harness.h"

#include <QCryptographicHash>

#include <algorithm>

namespace leafbench::fuzz {
namespace {

DatasetIndex smallIndex()
{
    DatasetIndex index;
    index.root = QStringLiteral("/data");
    for (const char* name : {"Apple___Black_rot", "Apple___healthy", "Corn_(maize)___Common_rust_"}) {
        ClassName known;
        known.name = QLatin1String(name);
        index.classes.push_back(known);
        for (int i = 0; i < 4; ++i)
            index.images.push_back({QStringLiteral("%1/leaf %2.JPG").arg(known.name, QString::number(i)),
                                    static_cast<qint32>(index.classes.size()) - 1, Folder::Root});
    }
    return index;
}

/// Whether UTF-8 keeps it: half a pair of surrogates is lost, and so is a byte order mark at the beginning.
bool isUtf8(const QString& text) { return QString::fromUtf8(text.toUtf8()) == text; }

}  // namespace

LEAFBENCH_FUZZ(SplitCsv, .longest = 4096, .memory = 1 << 20,
               .tokens
               = {"# leafbench split", "mode=leaves", "mode=folders", "seed=", "train=nan", "path,subset\n", ",train\n", ",valid\n",
                  ",none\n", "\"", "\"\"", "\r\n", "Apple___healthy/leaf 1.JPG", "Corn_(maize)___Common_rust_/leaf 2.JPG"})
{
    static const DatasetIndex index = smallIndex();
    const QString path = scratchFile(QStringLiteral("split.csv"), input);
    SplitDifference difference;
    const auto changed = loadChangedSplit(path, index, difference);
    const auto split = loadSplit(path, index);
    if (split && split->assignment.size() != index.images.size())
        qFatal("a split of other images");
    if (split)
        (void)saveSplit(*split, index, path);
    return changed.finished();
}

LEAFBENCH_FUZZ(LeafMap, .longest = 4096, .memory = 2 << 20,
               .tokens = {"file,leaf\n", "{\"leaf 1\":[", ":::", "copy", "\"", "\r\n", "Apple___healthy:::1.0"})
{
    static const DatasetIndex index = smallIndex();
    const auto map = LeafMap::read(scratchFile(QStringLiteral("leaves"), input));
    for (std::size_t i = 0; map && i < index.images.size(); ++i)
        (void)map->leafOf(index, i);
    return map.finished();
}

/// Which folder is which class. What is written of it reads as the same.
LEAFBENCH_FUZZ(ClassMapping, .longest = 4096, .memory = 2 << 20,
               .tokens = {"folder,class\n", "folder,class,match,others\n", "{\"", "\": \"", "null}", "\xEF\xBB\xBF", "\"\"", "\r\n",
                          "Apple___healthy", "apple healthy", "\\ud800"})
{
    static const DatasetIndex index = smallIndex();
    static const QStringList classNames{QStringLiteral("Apple healthy"), QStringLiteral("Corn___rust")};
    const auto mapping = readClassMapping(scratchFile(QStringLiteral("mapping"), input));
    if (!mapping)
        return mapping.finished();
    auto matched = matchFolders(index, classNames);
    (void)applyMapping(matched, *mapping, classNames);

    std::vector<MatchedFolder> folders;
    for (const auto& [folder, className] : mapping->entries) {
        if (folder.trimmed().isEmpty() || !isUtf8(folder) || !isUtf8(className.trimmed()))
            return true;
        MatchedFolder& written = folders.emplace_back();
        written.folder = folder;
        written.className = className.trimmed();
    }
    const QString path = scratchFile(QStringLiteral("written.csv"), {});
    const auto again = writeClassMapping(path, folders) ? readClassMapping(path) : Error{ErrorCode::NotWritable};
    if (!again || !std::ranges::equal(again->entries, folders, {}, &ClassMapping::Entry::folder, &MatchedFolder::folder)
        || !std::ranges::equal(again->entries, folders, {}, &ClassMapping::Entry::className, &MatchedFolder::className))
        qFatal("a mapping that reads as another one");
    return true;
}

/// The tables of a run: epochs.csv and resources.csv.
LEAFBENCH_FUZZ(RunTables, .longest = 4096, .memory = 2 << 20,
               .tokens = {"seconds,", "core1,", "process_cores,process_mb,machine_mb", ",gpu1_name,gpu1_use,gpu1_mb,gpu1_total_mb",
                          "epoch,train_loss", "1e999", "\"", "\r\n", "nan"})
{
    const auto samples = resourcesFromCsv(input);
    (void)summarize(samples);
    (void)resourcesToCsv(samples);
    const auto epochs = fromCsv<EpochRecord>(input);
    (void)toCsv(epochs);
    return !samples.empty() || !epochs.empty();
}

/// What the machine says: /proc/stat, /proc/meminfo, /proc/PID/stat, nvidia-smi.
LEAFBENCH_FUZZ(MachineTexts, .longest = 4096, .memory = 1 << 20,
               .tokens = {"cpu0 ", "cpu1 ", "MemTotal:", "MemAvailable:", " kB\n", ") S ", "0, NVIDIA A100, 37, 1024, 40960",
                          "[N/A]", "\n"})
{
    const std::vector<int> cores{0, 1, 63};
    bool any = memoryInUse(input) != 0;
    for (const CoreTicks& ticks : coreTicks(input, cores))
        any = any || ticks.all > 0;
    const ProcessTicks ticks = processTicks(input);
    return parseGpuLine(input).has_value() || ticks.own > 0 || any;
}

/// The cached facts of a dataset, and cached runs: without their checksums, which only notice damage.
LEAFBENCH_FUZZ(Caches, .longest = 8192, .memory = 8 << 20,
               .tokens = {QByteArray(4, '\xff'), QByteArray(4, '\0'), QByteArray("\x7f\xff\xff\xff", 4)})
{
    RunBytesReader reader;
    const auto run = reader.read(input);
    if (run)
        (void)runToBytes(*run);
    const QByteArray facts = "leafbench facts\n" + input + QCryptographicHash::hash(input, QCryptographicHash::Md5);
    return !readFacts(scratchFile(QStringLiteral("data.facts"), facts)).isEmpty() || run.has_value();
}

}  // namespace leafbench::fuzz
