#pragma once

#include "engine/common/Result.h"
#include "engine/concurrency/Job.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace leafbench {

/// A file that the user gave, directly or in a folder.
struct PictureFile {
    QString path;                  ///< absolute
    std::optional<Error> refusal;  ///< why it is not a usable picture, judging by its first bytes

    bool operator==(const PictureFile&) const = default;
};

/// Receives found files in order, at most some hundred at a time. Called on the listing thread.
using PictureFileSink = std::function<void(std::vector<PictureFile>)>;

/// Lists files and, recursively, folders, sorted by the bytes of their names. Hidden files are skipped; a folder is entered
/// once (loops of links). Keeps the given order of paths. Files that are not pictures come with a reason: ImageUnsupported
/// (detail: fileKind()), ImageEmpty, NotFound, NotReadable (also a name that is not UTF-8). Never blocks on a pipe or device.
/// Never fails. Cancel: within one file. Thread: any.
Status listPictures(const QStringList& paths, const JobContext& context, const PictureFileSink& sink);

/// True if a folder looks like a dataset of leaves: Kaggle's train and valid, or class folders named Species___Disease with
/// pictures. Reads names, and the first bytes of a few files without a picture's name. Thread: any.
bool looksLikeDataset(const QString& folder);

}  // namespace leafbench
