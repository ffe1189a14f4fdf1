#include "engine/exchange/CsvExport.h"

#include "engine/common/SyncedFile.h"
#include "engine/common/TextFile.h"
#include "engine/evaluation/ReportFormats.h"
#include "engine/runs/evaluation/EvaluateRun.h"

#include <QDir>

namespace leafbench {
namespace {

/// Drops a partial last line left by a crash.
QByteArray wholeLines(const QByteArray& csv) { return csv.first(csv.lastIndexOf('\n') + 1); }

class CsvFolder {
public:
    explicit CsvFolder(const QString& folder) : m_folder(folder) {}

    Status add(const QString& name, const QByteArray& bytes)
    {
        const QString path = m_folder + QLatin1Char('/') + name;
        if (!QDir().mkpath(QFileInfo(path).path()))
            return Error{.code = ErrorCode::NotWritable, .subject = QFileInfo(path).path()};
        m_files << name;
        return writeSynced(path, {bytes});
    }

    /// Copies a file of the run under the same name, if it exists.
    Status copy(const Run& run, const QString& name)
    {
        const auto bytes = readFile(run.path + QLatin1Char('/') + name);
        if (bytes && bytes->isEmpty())
            return badFile(run.path + QLatin1Char('/') + name, QStringLiteral("it is empty"));
        if (bytes)
            return add(name, wholeLines(*bytes));
        return bytes.error().code == ErrorCode::NotFound ? Status(Ok{}) : bytes.as<Ok>();
    }

    QStringList files() const { return m_files; }

private:
    QString m_folder;
    QStringList m_files;
};

Status addEvaluation(CsvFolder& csv, const Run& run, Subset subset)
{
    const auto evaluation = storedEvaluation(run, subset);
    if (!evaluation)
        return Ok{};
    const QString dir = QStringLiteral("evaluation/%1/").arg(toWord(subset));
    if (auto written = csv.add(dir + QStringLiteral("report.csv"), reportCsv(evaluation->report).toUtf8()); !written)
        return written;
    if (auto written = csv.copy(run, dir + QStringLiteral("confusion.csv")); !written)
        return written;
    return csv.copy(run, dir + QStringLiteral("predictions.csv"));
}

}  // namespace

Result<QStringList> exportCsv(const Run& run, const QString& folder)
{
    CsvFolder csv(folder);
    if (auto copied = csv.copy(run, QStringLiteral("epochs.csv")); !copied)
        return copied.as<QStringList>();
    for (const Subset subset : {Subset::Train, Subset::Valid, Subset::Test}) {
        if (auto added = addEvaluation(csv, run, subset); !added)
            return added.as<QStringList>();
    }
    return csv.files();
}

}  // namespace leafbench
