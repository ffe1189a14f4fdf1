#pragma once

#include "engine/common/Outcome.h"
#include "engine/parallel/Job.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace leafbench {

/// A file that somebody handed over, by itself or in a folder.
struct PictureFile {
    QString path;                  ///< absolute
    std::optional<Error> refusal;  ///< why it is no picture to look at, as far as its first bytes tell

    bool operator==(const PictureFile&) const = default;
};

/// Takes what was found, in order, some hundred at a time at the most. Called from the thread that lists.
using PictureFileSink = std::function<void(std::vector<PictureFile>)>;

/// Lists files, and what lies in folders and their folders, sorted by the bytes of their names; hidden files are passed over,
/// a folder that was met already is not entered again (loops of links). The given order of paths is kept. Whatever is no
/// picture comes with its reason: ImageUnsupported (detail: fileKind()), ImageEmpty, NotFound, NotReadable (also a name that is
/// not UTF-8). Opens no pipe and no device so that it would wait. Never fails. Cancel: within one file. Thread: any.
Outcome<Done> listPictures(const QStringList& paths, const JobContext& context, const PictureFileSink& take);

/// Whether a folder is laid out as a dataset of leaves: Kaggle's train and valid, or class folders named Species___Disease
/// that hold pictures. Looks at names only. Thread: any.
bool looksLikeDataset(const QString& folder);

}  // namespace leafbench
