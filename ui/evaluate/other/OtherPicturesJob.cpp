#include "ui/evaluate/other/OtherPicturesJob.h"

#include "ui/bridge/Session.h"
#include "ui/evaluate/other/OtherPicturesDialog.h"
#include "ui/shared/Page.h"

#include <QFileDialog>

namespace leafbench::ui {

OtherPicturesJob::OtherPicturesJob(Page& page, Session& session) : QObject(&page), m_page(page), m_session(session) {}

void OtherPicturesJob::choose(const QString& runPath)
{
    const QString folder = QFileDialog::getExistingDirectory(&m_page, tr("Evaluate on the pictures of a folder"), m_folder);
    if (!folder.isEmpty())
        open(runPath, folder);
}

void OtherPicturesJob::open(const QString& runPath, const QString& folder)
{
    m_folder = folder;
    m_page.clearMessage();
    m_session.jobs().startSide<std::vector<MatchedFolder>>(
        this, [runPath, folder](const JobContext& context) { return suggestMapping(runPath, folder, context); },
        [this, runPath, folder](const Result<std::vector<MatchedFolder>>& folders) {
            if (folders.failed())
                m_page.showError(folders.error());
            if (folders)
                ask(runPath, folder, *folders);
        });
}

void OtherPicturesJob::ask(const QString& runPath, const QString& folder, const std::vector<MatchedFolder>& folders)
{
    const Run* run = m_session.findRun(runPath);
    if (!run || m_page.findChild<OtherPicturesDialog*>())
        return;
    auto* dialog = new OtherPicturesDialog(folder, folders, run->classNames, &m_page);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, runPath, folder] { start(runPath, {.folder = folder, .mapping = dialog->mapping(), .data = {}}); });
    dialog->open();
}

void OtherPicturesJob::start(const QString& runPath, const EvaluateOnOptions& options)
{
    m_running = m_session.jobs().startMain<Evaluation>(
        tr("Evaluating"), this, [runPath, options](const JobContext& context) { return evaluateOn(runPath, options, context); },
        [this](Result<Evaluation> result) {
            m_running = false;
            if (result.failed())
                m_page.showError(result.error());
            emit ended(result ? std::make_shared<const Evaluation>(std::move(result).value()) : nullptr);
        });
    if (m_running)
        emit started();
    else
        m_page.showWarningText(tr("Another job is running: wait for it"));
}

}  // namespace leafbench::ui
