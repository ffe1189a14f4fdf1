#include "ui/evaluate/request/EvaluateRequest.h"

#include "ui/words/Words.h"

#include <QCoreApplication>
#include <QDir>

namespace leafbench::ui {
namespace {

struct EvaluateRequestWords {
    Q_DECLARE_TR_FUNCTIONS(leafbench::ui::EvaluatePage)
};

/// All have a run; its folder is asked for when the job comes back.
template <class Request>
JobRequest evaluateJob(JobKind kind, const QString& title, const Request& request, const QString& folder = {})
{
    QStringList paths{request.run};
    if (!folder.isEmpty())
        paths << folder;
    return {kind, title, paths, toJson(request)};
}

QString jobFolderName(const QString& path) { return QDir(path).dirName(); }

}  // namespace

JobRequest jobRequest(const EvaluateRequest& request)
{
    return evaluateJob(JobKind::Evaluation,
                       EvaluateRequestWords::tr("Evaluating %1 on its %2 images")
                           .arg(jobFolderName(request.run), words::subsetText(request.subset)),
                       request);
}

JobRequest jobRequest(const OtherPicturesRequest& request)
{
    return evaluateJob(JobKind::OtherPictures,
                       EvaluateRequestWords::tr("Evaluating %1 on the pictures of %2")
                           .arg(jobFolderName(request.run), jobFolderName(request.options.folder)),
                       request, request.options.folder);
}

JobRequest jobRequest(const SwapRequest& request)
{
    return evaluateJob(JobKind::BackgroundSwap,
                       EvaluateRequestWords::tr("Swapping the backgrounds of %1").arg(jobFolderName(request.run)), request,
                       request.on);
}

}  // namespace leafbench::ui
