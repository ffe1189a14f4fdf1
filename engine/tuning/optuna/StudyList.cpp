#include "engine/tuning/optuna/StudyList.h"

#include "engine/common/TextFile.h"
#include "engine/common/sql/PostgresDatabase.h"
#include "engine/common/sql/SqliteFile.h"
#include "engine/tuning/optuna/OptunaSchema.h"
#include "engine/tuning/optuna/StudyReader.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace leafbench {
namespace {

struct OpenStudies {
    std::unique_ptr<SqlConnection> database;
    QString name{};  ///< of the study that the path means; empty: the only one
    std::vector<StoredStudy> studies{};
};

Result<OpenStudies> connectTo(const QString& path, std::chrono::milliseconds patience)
{
    if (!isDatabaseUrl(path)) {
        auto file = SqliteFile::open(path, SqliteFile::Access::Read, patience);
        return file ? Result<OpenStudies>(OpenStudies{std::move(file.value())}) : file.as<OpenStudies>();
    }
    const auto url = parseDatabaseUrl(path);
    if (!url)
        return url.as<OpenStudies>();
    auto database = PostgresDatabase::open(*url);
    return database ? Result<OpenStudies>(OpenStudies{std::move(database.value()), url->part}) : database.as<OpenStudies>();
}

Result<OpenStudies> openStudies(const QString& path, std::chrono::milliseconds patience)
{
    auto opened = connectTo(path, patience);
    if (!opened)
        return opened;
    SqlConnection& database = *opened->database;
    if (auto checked = checkOptunaTables(database); !checked)
        return checked.as<OpenStudies>();
    auto studies = storedStudies(database);
    if (!studies)
        return studies.as<OpenStudies>();
    opened.value().studies = std::move(studies.value());
    return opened;
}

Result<TuningStudy> readNamed(const OpenStudies& opened, const QString& path, const QString& name)
{
    const auto stored = studyNamed(*opened.database, opened.studies, name.isEmpty() ? opened.name : name);
    auto study = stored ? readStudy(*opened.database, *stored) : stored.as<TuningStudy>();
    const auto url = study && isDatabaseUrl(path) ? parseDatabaseUrl(path) : Cancelled{};
    if (url)
        study.value().path = url->withPart(stored->name);
    return study;
}

QDateTime ageOf(const TuningStudy& study)
{
    for (const Trial& trial : study.trials) {
        if (trial.started.isValid())
            return trial.started;
    }
    return QFileInfo(study.path).lastModified();
}

void addAll(std::vector<TuningStudy>& all, const QString& file)
{
    constexpr std::chrono::milliseconds patience{1000};  // a list does not wait long for one of its rows
    const auto opened = openStudies(file, patience);
    if (!opened)
        return;
    for (const StoredStudy& stored : opened->studies) {
        if (auto study = readStudy(*opened->database, stored))
            all.push_back(std::move(study.value()));
    }
}

constexpr auto urlFile = "study.url";

}  // namespace

Result<TuningStudy> readTuningStudy(const QString& path, const QString& name, std::chrono::milliseconds patience)
{
    auto opened = openStudies(path, patience);
    if (!opened)
        return opened.as<TuningStudy>();
    return readNamed(*opened, path, name);
}

bool isNewStudy(const QString& path)
{
    if (!isDatabaseUrl(path) && QFileInfo(path).size() == 0)
        return true;
    const auto opened = connectTo(path, studyPatience);
    if (!opened)
        return false;
    const auto without = isWithoutTables(*opened->database);
    if (!without || *without || !isDatabaseUrl(path))
        return without && *without;
    const auto studies = storedStudies(*opened->database);
    const auto isIt = [&](const StoredStudy& study) { return opened->name.isEmpty() || study.name == opened->name; };
    return studies && std::none_of(studies->begin(), studies->end(), isIt);
}

QString tuningDirOf(const QString& runsDir) { return runsDir + QStringLiteral("/tuning"); }

Status writeStudyUrl(const QString& folder, const QString& url)
{
    return writeFile(folder + QLatin1Char('/') + QLatin1String(urlFile), url.toUtf8() + '\n');
}

std::vector<TuningStudy> listTuningStudies(const QString& runsDir)
{
    std::vector<TuningStudy> all;
    const QDir tuning(tuningDirOf(runsDir));
    for (const QFileInfo& folder : tuning.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QDir dir(folder.filePath());
        for (const QFileInfo& info : dir.entryInfoList({QStringLiteral("*.db")}, QDir::Files, QDir::Name))
            addAll(all, info.filePath());
        if (const auto url = readFile(dir.filePath(QLatin1String(urlFile)))) {
            if (auto study = readTuningStudy(QString::fromUtf8(url->trimmed())))
                all.push_back(std::move(study.value()));
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const TuningStudy& a, const TuningStudy& b) { return ageOf(a) > ageOf(b); });
    return all;
}

}  // namespace leafbench
