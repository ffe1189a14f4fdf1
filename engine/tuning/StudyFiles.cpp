#include "engine/tuning/OptunaSchema.h"
#include "engine/tuning/StudyReader.h"
#include "engine/tuning/StudyStorage.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace leafbench {

namespace {

struct OpenStudies {
    std::unique_ptr<SqliteFile> file;
    std::vector<StoredStudy> studies;
};

Outcome<OpenStudies> openStudies(const QString& path, std::chrono::milliseconds patience)
{
    auto file = SqliteFile::open(path, SqliteFile::Access::Read, patience);
    if (!file)
        return file.as<OpenStudies>();
    if (auto checked = checkOptunaTables(**file); !checked)
        return checked.as<OpenStudies>();
    auto studies = storedStudies(**file);
    if (!studies)
        return studies.as<OpenStudies>();
    return OpenStudies{std::move(file.value()), std::move(studies.value())};
}

QDateTime ageOf(const TuningStudy& study)
{
    for (const Trial& trial : study.trials) {
        if (trial.started.isValid())
            return trial.started;
    }
    return QFileInfo(study.path).lastModified();
}

}  // namespace

Outcome<TuningStudy> readTuningStudy(const QString& path, const QString& name, std::chrono::milliseconds patience)
{
    auto opened = openStudies(path, patience);
    if (!opened)
        return opened.as<TuningStudy>();
    const auto stored = studyNamed(*opened->file, opened->studies, name);
    if (!stored)
        return stored.as<TuningStudy>();
    return readStudy(*opened->file, *stored);
}

QString tuningDirOf(const QString& runsDir)
{
    return runsDir + QStringLiteral("/tuning");
}

std::vector<TuningStudy> listTuningStudies(const QString& runsDir)
{
    constexpr std::chrono::milliseconds patience{1000};  // a list does not wait long for one of its rows
    std::vector<TuningStudy> all;
    const QDir tuning(tuningDirOf(runsDir));
    for (const QFileInfo& folder : tuning.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QDir dir(folder.filePath());
        for (const QFileInfo& info : dir.entryInfoList({QStringLiteral("*.db")}, QDir::Files, QDir::Name)) {
            auto opened = openStudies(info.filePath(), patience);
            if (!opened)
                continue;
            for (const StoredStudy& stored : opened->studies) {
                if (auto study = readStudy(*opened->file, stored))
                    all.push_back(std::move(study.value()));
            }
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const TuningStudy& a, const TuningStudy& b) { return ageOf(a) > ageOf(b); });
    return all;
}

}  // namespace leafbench
