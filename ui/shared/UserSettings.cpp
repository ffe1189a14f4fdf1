#include "ui/shared/UserSettings.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace leafbench::ui {
namespace {

const QString recentKey = QStringLiteral("recent_datasets");
constexpr qsizetype mostRecent = 4;

}  // namespace

QSettings userSettings() { return QSettings(QCoreApplication::applicationName(), QCoreApplication::applicationName()); }

QStringList recentDatasets()
{
    QStringList folders = userSettings().value(recentKey).toStringList();
    folders.removeIf([](const QString& folder) { return !QFileInfo(folder).isDir(); });
    return folders.mid(0, mostRecent);
}

void rememberDataset(const QString& folder)
{
    QStringList folders = userSettings().value(recentKey).toStringList();
    folders.removeAll(folder);
    folders.prepend(folder);
    userSettings().setValue(recentKey, folders.mid(0, 2 * mostRecent));  // some may be on a disk that is away
}

}  // namespace leafbench::ui
