#include "ui/shared/runs/DatasetQuestion.h"

#include "ui/bridge/Session.h"
#include "ui/shared/Page.h"

#include <QDir>
#include <QFileDialog>

#include <utility>

namespace leafbench::ui {

DatasetQuestion::DatasetQuestion(Page& page, Session& session) : QObject(&page), m_page(page), m_session(session) {}

bool DatasetQuestion::askIfElsewhere(const Error& error, const QString& runPath, std::function<void()> goOn)
{
    const Run* run = m_session.findRun(runPath);
    if (!run || !isDatasetElsewhere(error, *run))
        return false;
    m_run = runPath;
    m_goOn = std::move(goOn);
    ask(error, run->recipe.data);
    return true;
}

void DatasetQuestion::showFailure(const Error& error, const QString& runPath, std::function<void()> goOn)
{
    if (!askIfElsewhere(error, runPath, std::move(goOn)))
        m_page.showError(error);
}

void DatasetQuestion::ask(const Error& error, const QString& folder)
{
    const bool otherImages = error.code == ErrorCode::ClassesDiffer || error.code == ErrorCode::SplitMismatch;
    const QString text = otherImages
        ? tr("%1 holds other images than this run learned from. Choose the folder where they are now, and the job goes on.")
        : tr("The dataset that this run learned from is no longer at %1. Choose the folder where it is now, and the job goes on.");
    m_page.showQuestion(text.arg(QDir::toNativeSeparators(folder)), tr("Choose folder\u2026"), [this] { choose(); });
}

void DatasetQuestion::choose()
{
    const QString folder = QFileDialog::getExistingDirectory(&m_page, tr("Where the dataset is now"));
    if (!folder.isEmpty())
        answer(folder);
}

void DatasetQuestion::answer(const QString& folder)
{
    m_page.clearMessage();
    m_session.jobs().startSide<SplitDifference>(
        this,
        [run = m_run, folder](const JobContext& context) {
            return relocateDataset(run, folder, {.token = context.token, .progress = {}});
        },
        [this, folder](const Result<SplitDifference>& relocated) { take(folder, relocated); });
}

void DatasetQuestion::take(const QString& folder, const Result<SplitDifference>& relocated)
{
    if (relocated.failed()) {
        const Error& error = relocated.error();
        const bool wrongFolder = error.code == ErrorCode::ClassesDiffer || error.code == ErrorCode::SplitMismatch
            || error.code == ErrorCode::NoClasses;
        wrongFolder ? ask({.code = ErrorCode::ClassesDiffer}, folder) : m_page.showError(error);
        return;
    }
    if (!relocated)
        return;
    m_session.refreshRuns();
    std::exchange(m_goOn, [] {})();
}

}  // namespace leafbench::ui
