#pragma once

#include "engine/common/Fields.h"

#include <QString>
#include <QStringList>

namespace leafbench::ui {

enum class JobKind : quint8 { Training, Resuming, Tuning, Statistics, Speedup, Replay, Evaluation, OtherPictures, BackgroundSwap };

/// A main job that may wait, also over the end of the window: immutable values, from which its page begins it.
struct JobRequest {
    JobKind kind = JobKind::Training;
    QString title;         ///< "Training, 24 epochs at 64 px", in the language of the window that asked for it
    QStringList paths{};   ///< of what must be there when it begins: its dataset, its run
    QJsonObject values{};  ///< the engine's request, by its fields()
    QString expected{};    ///< what it takes, in words; may be empty

    bool operator==(const JobRequest&) const = default;
};

void fields(JobRequest& request, auto&& visit)
{
    visit("kind", request.kind);
    visit("title", request.title, notEmpty);
    visit("expected", request.expected);
    visit("paths", request.paths);
    visit("values", request.values);
}

QString pageOf(JobKind kind);  ///< id of the page that begins it: "train"

/// With the paths that lay in the runs folder `from` and are there in `to` now: its runs were moved. Asks the disk. Thread: any.
JobRequest movedRequest(JobRequest request, const QString& from, const QString& to);

/// Its values as the engine's type. Errors: those of the fields' own fromField().
template <class T>
Result<T> valuesOf(const JobRequest& request)
{
    return fromJson<T>(request.values, Strictness::MayLackFields);
}

}  // namespace leafbench::ui
