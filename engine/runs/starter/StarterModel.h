#pragma once

#include "engine/common/Result.h"

#include <QMap>
#include <QString>

namespace leafbench {

/// The starter model: the trained model that ships with the program. It is a folder like that of a run, with a manifest
/// (starter.json) that names its files. Nothing is ever written into it; results about it go to Run::resultsPath().
/// leafbench-cli starter makes such a folder (engine/exchange/WriteStarter.h). Thread of all: any.

/// The word that names it on the command line and in recipes (weights=starter).
inline const QString starterWord = QStringLiteral("starter");

/// Where it is: LEAFBENCH_STARTER ("none": no starter model), else share/leafbench/starter of the installation or build. Absolute;
/// empty: there is none. Does not look into it.
QString starterFolder();
/// Whether it is that folder; by name alone.
bool isStarter(const QString& runPath);

struct StarterFile {
    qint64 bytes = 0;
    QString blake2b;  ///< BLAKE2b of 256 bits, in hexadecimal
};

void fields(StarterFile& file, auto&& visit)
{
    visit("bytes", file.bytes);
    visit("blake2b", file.blake2b);
}

/// starter.json.
struct StarterManifest {
    static constexpr int currentVersion = 1;
    int version = currentVersion;
    QString program;                   ///< that made it: "leafbench 1.0 (1ffaf43)"
    QMap<QString, StarterFile> files;  ///< by path, relative to the folder
};

/// Whether it is there, of a known version and complete: each file of the manifest has its size. Cheap: opens the manifest only.
/// Errors: StarterMissing, StarterDamaged (subject: the file), StarterNewer.
Result<StarterManifest> readStarter(const QString& folder);
/// Also whether each file has its content. Errors: those.
Status checkStarter(const QString& folder);
/// Writes the manifest of all files in a folder. Errors: NotReadable, NotWritable.
Status writeStarterManifest(const QString& folder, const QString& program);

}  // namespace leafbench
