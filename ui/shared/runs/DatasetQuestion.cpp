#include "ui/shared/runs/DatasetQuestion.h"

#include "ui/bridge/Session.h"
#include "ui/shared/Page.h"

#include <QDir>
#include <QFileDialog>

#include <utility>

namespace leafbench::ui {

DatasetQuestion::DatasetQuestion(Page& page, Session& session) : QObject(&page), m_page(page), m_session(session) {}

void DatasetQuestion::ask(const Error& error, DatasetUser user)
{
    m_user = std::move(user);
    show(error, m_user.folder);
}

bool DatasetQuestion::askIfElsewhere(const Error& error, const QString& runPath, std::function<void()> goOn)
{
    const Run* run = m_session.findRun(runPath);
    if (!run || !isDatasetElsewhere(error, *run))
        return false;
    const auto relocate = [runPath](const QString& folder, const JobContext& context) {
        const auto relocated = relocateDataset(runPath, folder, context);
        return relocated ? Status(Ok{}) : relocated.as<Ok>();
    };
    ask(error, {run->recipe.data, relocate, std::move(goOn)});
    return true;
}

void DatasetQuestion::showFailure(const Error& error, const QString& runPath, std::function<void()> goOn)
{
    if (!askIfElsewhere(error, runPath, std::move(goOn)))
        m_page.showError(error);
}

static bool isOfOtherImages(const Error& error)
{
    return error.code == ErrorCode::ClassesDiffer || error.code == ErrorCode::SplitMismatch
        || error.code == ErrorCode::DatasetChanged;
}

void DatasetQuestion::show(const Error& error, const QString& folder)
{
    const QString text = isOfOtherImages(error)
        ? tr("%1 holds other images than were learned from. Choose the folder where they are now, and the job goes on.")
        : tr("The dataset that was learned from is no longer at %1. Choose the folder where it is now, and the job goes on.");
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
    m_session.jobs().startSide<Ok>(
        this,
        [relocate = m_user.relocate, folder](const JobContext& context) {
            return relocate(folder, {.token = context.token, .progress = {}});
        },
        [this, folder](const Status& relocated) { take(folder, relocated); });
}

void DatasetQuestion::take(const QString& folder, const Status& relocated)
{
    if (relocated.failed()) {
        const Error& error = relocated.error();
        const bool isWrong = isOfOtherImages(error) || error.code == ErrorCode::NoClasses;
        isWrong ? show({.code = ErrorCode::ClassesDiffer}, folder) : m_page.showError(error);
        return;
    }
    if (!relocated)
        return;
    m_session.refreshRuns();
    std::exchange(m_user.goOn, [] {})();
}

}  // namespace leafbench::ui
