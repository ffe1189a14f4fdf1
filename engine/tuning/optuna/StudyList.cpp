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
    std::optional<DatabaseUrl> url{};  ///< none: a file
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
    return database ? Result<OpenStudies>(OpenStudies{std::move(database.value()), *url}) : database.as<OpenStudies>();
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

/// name: empty: the one that the URL means, else the only one.
Result<TuningStudy> readNamed(const OpenStudies& opened, const QString& name)
{
    const QString wanted = name.isEmpty() && opened.url ? opened.url->part : name;
    const auto stored = studyNamed(*opened.database, opened.studies, wanted);
    auto study = stored ? readStudy(*opened.database, *stored) : stored.as<TuningStudy>();
    if (study && opened.url)
        study.value().path = opened.url->withPart(stored->name);
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

void findMovedRuns(TuningStudy& study, const QString& folder)
{
    for (Trial& trial : study.trials)
        findMovedRun(trial, folder);
}

/// All of a file, or the one that a URL means, whose runs lie in a folder.
void addAll(std::vector<TuningStudy>& all, const QString& path, const QString& folder, UnreadableList* unreadable)
{
    constexpr std::chrono::milliseconds patience{1000};  // a list does not wait long for one of its rows
    const auto opened = openStudies(path, patience);
    if (!opened) {
        addUnreadable(unreadable, path, opened.error());
        return;
    }
    for (const StoredStudy& stored : opened->studies) {
        if (opened->url && !opened->url->part.isEmpty() && stored.name != opened->url->part)
            continue;
        auto study = readNamed(*opened, stored.name);
        if (!study) {
            addUnreadable(unreadable, StudyAddress{path, stored.name}.text(), study.error());
            continue;
        }
        findMovedRuns(study.value(), folder);
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
    return readNamed(*opened, name);
}

bool isNewStudy(const QString& path, const QString& name)
{
    if (!isDatabaseUrl(path) && QFileInfo(path).size() == 0)
        return true;
    const auto opened = connectTo(path, studyPatience);
    if (!opened)
        return false;
    const auto without = isWithoutTables(*opened->database);
    if (!without || *without || (!opened->url && name.isEmpty()))
        return without && *without;
    const auto studies = storedStudies(*opened->database);
    const QString wanted = name.isEmpty() && opened->url ? opened->url->part : name;
    const auto isIt = [&](const StoredStudy& study) { return wanted.isEmpty() || study.name == wanted; };
    return studies && std::none_of(studies->begin(), studies->end(), isIt);
}

StudyAddress studyAddress(const QString& text)
{
    if (isDatabaseUrl(text) || QFileInfo::exists(text))
        return {text};
    for (qsizetype cut = text.indexOf(QLatin1Char('#')); cut > 0; cut = text.indexOf(QLatin1Char('#'), cut + 1)) {
        const QString path = text.left(cut);
        if (QFileInfo(path).isFile() || path.endsWith(QLatin1String(".db")))
            return {path, text.mid(cut + 1)};
    }
    return {text};
}

QString addressOf(const TuningStudy& study)
{
    return isDatabaseUrl(study.path) ? study.path : StudyAddress{study.path, study.name}.text();
}

QString tuningDirOf(const QString& runsDir) { return runsDir + QStringLiteral("/tuning"); }

Result<TuningStudy> readTuningStudyOf(const QString& runsDir, const QString& path, const QString& name)
{
    auto study = readTuningStudy(path, name);
    if (!study || !isDatabaseUrl(study->path))
        return study;
    const QDir tuning(tuningDirOf(runsDir));
    for (const QFileInfo& folder : tuning.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (studiesIn(folder.filePath()).contains(study->path))
            findMovedRuns(study.value(), folder.filePath());
    }
    return study;
}

Status writeStudyUrl(const QString& folder, const QString& url)
{
    return writeFile(folder + QLatin1Char('/') + QLatin1String(urlFile), url.toUtf8() + '\n');
}

QStringList studiesIn(const QString& folder)
{
    const QDir dir(folder);
    QStringList paths;
    for (const QString& file : dir.entryList({QStringLiteral("*.db")}, QDir::Files, QDir::Name))
        paths << dir.filePath(file);
    if (const auto url = readFile(dir.filePath(QLatin1String(urlFile))))
        paths << QString::fromUtf8(url->trimmed());
    return paths;
}

std::vector<TuningStudy> listTuningStudies(const QString& runsDir, UnreadableList* unreadable)
{
    std::vector<TuningStudy> all;
    const QDir tuning(tuningDirOf(runsDir));
    for (const QFileInfo& folder : tuning.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        for (const QString& path : studiesIn(folder.filePath()))
            addAll(all, path, folder.filePath(), unreadable);
    }
    std::stable_sort(all.begin(), all.end(), [](const TuningStudy& a, const TuningStudy& b) { return ageOf(a) > ageOf(b); });
    return all;
}

}  // namespace leafbench
