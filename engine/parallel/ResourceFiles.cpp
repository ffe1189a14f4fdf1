// A run's resources as its files hold them: CSV and JSON.

#include "engine/common/Csv.h"
#include "engine/common/CsvReader.h"
#include "engine/parallel/ResourceMonitor.h"

#include <QJsonArray>

#include <algorithm>

namespace leafbench {

namespace {

constexpr double megabyte = 1e6;
constexpr qsizetype fieldsOfGpu = 4;

QString megabytes(qint64 bytes)
{
    return QString::number(static_cast<double>(bytes) / megabyte, 'f', 1);
}

qint64 bytesOf(const QString& megabytes)
{
    return qRound64(megabytes.toDouble() * megabyte);
}

QStringList header(std::size_t cores, std::size_t gpus)
{
    QStringList names{QStringLiteral("seconds")};
    for (std::size_t i = 1; i <= cores; ++i)
        names << QStringLiteral("core%1").arg(i);
    names << QStringLiteral("process_cores") << QStringLiteral("process_mb") << QStringLiteral("machine_mb");
    for (std::size_t i = 1; i <= gpus; ++i) {
        for (const char* field : {"name", "use", "mb", "total_mb"})
            names << QStringLiteral("gpu%1_%2").arg(i).arg(QLatin1String(field));
    }
    return names;
}

QStringList fields(const ResourceSample& sample, std::size_t cores, std::size_t gpus)
{
    QStringList line{QString::number(sample.seconds, 'f', 3)};
    for (std::size_t i = 0; i < cores; ++i)
        line << QString::number(i < sample.cores.size() ? sample.cores[i] : 0, 'f', 3);
    line << QString::number(sample.processCores, 'f', 3) << megabytes(sample.processBytes) << megabytes(sample.machineBytes);
    // GPUs may come later than the first sample: nvidia-smi takes its time.
    for (std::size_t i = 0; i < gpus; ++i) {
        if (i < sample.gpus.size())
            line << sample.gpus[i].name << QString::number(sample.gpus[i].use, 'f', 3)
                 << megabytes(sample.gpus[i].memoryBytes) << megabytes(sample.gpus[i].memoryTotalBytes);
        else
            line << QString() << QString() << QString() << QString();
    }
    return line;
}

ResourceSample sampleFrom(const QStringList& line, qsizetype cores)
{
    ResourceSample sample;
    sample.seconds = line[0].toDouble();
    for (qsizetype i = 1; i <= cores; ++i)
        sample.cores.push_back(line[i].toDouble());
    sample.processCores = line[cores + 1].toDouble();
    sample.processBytes = bytesOf(line[cores + 2]);
    sample.machineBytes = bytesOf(line[cores + 3]);
    for (qsizetype at = cores + 4; at + fieldsOfGpu <= line.size() && !line[at].isEmpty(); at += fieldsOfGpu)
        sample.gpus.push_back({line[at], line[at + 1].toDouble(), bytesOf(line[at + 2]), bytesOf(line[at + 3])});
    return sample;
}

}  // namespace

QByteArray resourcesToCsv(const std::vector<ResourceSample>& samples)
{
    std::size_t cores = 0, gpus = 0;
    for (const ResourceSample& sample : samples) {
        cores = std::max(cores, sample.cores.size());
        gpus = std::max(gpus, sample.gpus.size());
    }
    QString text = csvLine(header(cores, gpus)) + QLatin1Char('\n');
    for (const ResourceSample& sample : samples)
        text += csvLine(fields(sample, cores, gpus)) + QLatin1Char('\n');
    return text.toUtf8();
}

std::vector<ResourceSample> resourcesFromCsv(const QByteArray& csv)
{
    CsvReader reader(csv);
    QStringList names, line;
    if (!reader.next(names) || names.value(0) != QLatin1String("seconds"))
        return {};
    const qsizetype cores = names.indexOf(QLatin1String("process_cores")) - 1;
    if (cores < 0 || names.size() < cores + 4)
        return {};
    std::vector<ResourceSample> samples;
    while (!reader.atEnd() && reader.next(line) && line.size() == names.size()) {
        ResourceSample sample = sampleFrom(line, cores);
        if (!samples.empty() && sample.seconds <= samples.back().seconds)
            break;
        samples.push_back(std::move(sample));
    }
    return samples;
}

QJsonObject ResourceSummary::toJson() const
{
    QJsonArray gpuList;
    for (const GpuUse& gpu : gpus)
        gpuList.append(QJsonObject{{"name", gpu.name},
                                   {"mean_use", gpu.use},
                                   {"peak_bytes", gpu.memoryBytes},
                                   {"total_bytes", gpu.memoryTotalBytes}});
    return {{"seconds", seconds},
            {"mean_core_use", meanCoreUse},
            {"mean_process_cores", meanProcessCores},
            {"other_cores", otherCores},
            {"peak_process_bytes", peakProcessBytes},
            {"peak_machine_bytes", peakMachineBytes},
            {"gpus", gpuList}};
}

ResourceSummary ResourceSummary::fromJson(const QJsonObject& json)
{
    ResourceSummary summary;
    summary.seconds = json["seconds"].toDouble();
    summary.meanCoreUse = json["mean_core_use"].toDouble();
    summary.meanProcessCores = json["mean_process_cores"].toDouble();
    summary.otherCores = json["other_cores"].toDouble();
    summary.peakProcessBytes = json["peak_process_bytes"].toInteger();
    summary.peakMachineBytes = json["peak_machine_bytes"].toInteger();
    for (const QJsonValue& value : json["gpus"].toArray()) {
        const QJsonObject gpu = value.toObject();
        summary.gpus.push_back({gpu["name"].toString(), gpu["mean_use"].toDouble(), gpu["peak_bytes"].toInteger(),
                                gpu["total_bytes"].toInteger()});
    }
    return summary;
}

}  // namespace leafbench
