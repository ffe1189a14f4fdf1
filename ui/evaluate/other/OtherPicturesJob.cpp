#include "ui/evaluate/other/OtherPicturesJob.h"

#include "ui/bridge/Session.h"
#include "ui/evaluate/other/OtherPicturesDialog.h"
#include "ui/shared/JobPage.h"
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
    connect(dialog, &QDialog::accepted, this, [this, dialog, runPath, folder] {
        OtherPicturesRequest request{runPath, {}};
        request.options.folder = folder;
        request.options.mapping = dialog->mapping();
        startOrQueue(m_page, m_session.jobs(), jobRequest(request));
    });
    dialog->open();
}

void OtherPicturesJob::startNow(const OtherPicturesRequest& request)
{
    m_running = true;  // whose job it is, is asked while it starts
    m_session.jobs().startMain<Evaluation>(
        tr("Evaluating"), this, [request](const JobContext& context) { return evaluateOn(request.run, request.options, context); },
        [this](Result<Evaluation> result) {
            m_running = false;
            if (result.failed())
                m_page.showError(result.error());
            emit ended(result ? std::make_shared<const Evaluation>(std::move(result).value()) : nullptr);
        });
    emit started();
}

}  // namespace leafbench::ui
