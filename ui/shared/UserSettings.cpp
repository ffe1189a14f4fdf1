#include "ui/shared/UserSettings.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace leafbench::ui {
namespace {

const QString languageKey = QStringLiteral("language");
const QString motionKey = QStringLiteral("reduced_motion");
const QString recentKey = QStringLiteral("recent_datasets");
constexpr qsizetype mostRecent = 4;

}  // namespace

QSettings userSettings() { return QSettings(QCoreApplication::applicationName(), QCoreApplication::applicationName()); }

QString chosenLanguage() { return userSettings().value(languageKey).toString(); }

void chooseLanguage(const QString& language) { userSettings().setValue(languageKey, language); }

bool chosenReducedMotion() { return userSettings().value(motionKey).toBool(); }

void chooseReducedMotion(bool reduced) { userSettings().setValue(motionKey, reduced); }

QStringList rememberedDatasets() { return userSettings().value(recentKey).toStringList(); }

QStringList recentDatasets(const QStringList& remembered)
{
    QStringList there;
    for (const QString& folder : remembered) {
        if (there.size() < mostRecent && QFileInfo(folder).isDir())
            there << folder;
    }
    return there;
}

void rememberDataset(const QString& folder)
{
    QStringList folders = rememberedDatasets();
    folders.removeAll(folder);
    folders.prepend(folder);
    userSettings().setValue(recentKey, folders.mid(0, 2 * mostRecent));  // some may be on a disk that is away
}

void forgetDatasets(const QStringList& folders)
{
    QStringList kept = rememberedDatasets();
    kept.removeIf([&](const QString& folder) { return folders.contains(folder); });
    userSettings().setValue(recentKey, kept);
}

}  // namespace leafbench::ui
