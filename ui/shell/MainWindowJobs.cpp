#include "ui/bridge/JobQueue.h"
#include "ui/bridge/QueueKeeper.h"
#include "ui/bridge/Session.h"
#include "ui/shared/JobPage.h"
#include "ui/shell/DesktopNotification.h"
#include "ui/shell/EndBanner.h"
#include "ui/shell/JobStrip.h"
#include "ui/shell/JobWatch.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/NavigationRail.h"
#include "ui/shell/QueueButton.h"
#include "ui/shell/QueueOffer.h"
#include "ui/shell/WorkTeller.h"
#include "ui/tune/TunePage.h"
#include "ui/tune/TuneView.h"
#include "ui/words/ErrorText.h"
#include "ui/words/Words.h"

#include <QAbstractButton>
#include <QCloseEvent>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <iterator>

namespace leafbench::ui {
namespace {

/// A job that took longer was not just pressed and watched.
constexpr double noticedSeconds = 2;

/// What comes after a page's job: in the order of the study.
struct NextStep {
    const char* after;
    const char* page;
    const char* text;
};

constexpr NextStep nextSteps[] = {
    {"explore", "preprocess", QT_TRANSLATE_NOOP("leafbench::ui::MainWindow", "Next: preprocess")},
    {"preprocess", "train", QT_TRANSLATE_NOOP("leafbench::ui::MainWindow", "Next: train")},
    {"train", "evaluate", QT_TRANSLATE_NOOP("leafbench::ui::MainWindow", "Next: evaluate")},
    {"tune", "train", QT_TRANSLATE_NOOP("leafbench::ui::MainWindow", "Use the best as recipe")},
    {"evaluate", "classify", QT_TRANSLATE_NOOP("leafbench::ui::MainWindow", "Next: classify a leaf")},
    {"speedup", "replay", QT_TRANSLATE_NOOP("leafbench::ui::MainWindow", "Next: replay the paper")},
};

const NextStep* nextStep(const QString& page)
{
    const auto* it = std::find_if(std::begin(nextSteps), std::end(nextSteps),
                                  [&](const NextStep& step) { return page == QLatin1String(step.after); });
    return it == std::end(nextSteps) ? nullptr : it;
}

QString endText(const EndedJob& job)
{
    const QString took = words::duration(job.seconds);
    return job.end.error    ? MainWindow::tr("%1: failed after %2.").arg(job.title, took)
        : job.end.cancelled ? MainWindow::tr("%1: stopped after %2.").arg(job.title, took)
                            : MainWindow::tr("%1: finished after %2.").arg(job.title, took);
}

}  // namespace

void MainWindow::connectJobs()
{
    auto* watch = new JobWatch(
        m_session.jobs(), [this] { return pageOfJob(); }, this);
    connect(watch, &JobWatch::ended, this, &MainWindow::onJobEnded);
    new WorkTeller(
        m_session, [this] { return pageThatRuns(); }, this);
    connect(&m_session, &Session::othersWorkChanged, this, &MainWindow::showElsewhere);
    connect(m_strip, &JobStrip::fractionShown, this, &MainWindow::showFraction);
    connect(&m_session.jobs(), &JobRunner::mainStarted, m_banner, &EndBanner::dismiss);
    connect(&m_session.jobs(), &JobRunner::mainEnded, this, [this] {
        showFraction({});
        m_strip->setElsewhere(WorkTeller::othersText(m_session, false));  // the list of runs is that of before
        if (m_closing)
            stopAndClose();
    });
    connect(&m_session, &Session::runsChanged, this, &MainWindow::showElsewhere);
}

QString MainWindow::pageThatRuns() const
{
    for (const auto& [id, widget] : m_created) {
        const auto* page = qobject_cast<Page*>(widget);
        if (page && page->runsJob())
            return id;
    }
    return {};
}

QString MainWindow::pageOfJob() const
{
    const QString id = pageThatRuns();
    return id.isEmpty() ? m_current : id;
}

void MainWindow::onJobEnded(const EndedJob& job)
{
    if (m_closing)
        return;
    const bool seen = job.page == m_current && !m_first && isActiveWindow();
    if (job.page != m_current)
        m_rail->setBadge(job.page, true);
    if (!isActiveWindow() && !job.end.cancelled)
        notifyDesktop(endText(job), job.end.error ? words::errorText(*job.end.error) : QString());
    if (job.title == JobPage::measuringTitle() && !job.end.error)
        return;  // what it came to stands beside each start button
    // The page itself tells its errors, what was over in a moment needs no words, and Explore has its next step for a button.
    if (seen && (job.end.error || job.end.cancelled || job.seconds < noticedSeconds || job.page == QLatin1String("explore")))
        return;
    tellEnd(job);
}

void MainWindow::tellEnd(const EndedJob& job)
{
    const QString text = endText(job);
    const auto toItsPage = [this, id = job.page] { showPage(id); };
    const QString show = job.page == m_current ? QString() : tr("Show it");
    if (job.end.error)
        m_banner->tell("error", text + u' ' + words::errorText(*job.end.error), show, toItsPage);
    else if (job.end.cancelled)
        m_banner->tell("warning", text, show, toItsPage);
    else if (const NextStep* next = nextStep(job.page); next && entry(QLatin1String(next->page)))
        m_banner->tell("done", text, tr(next->text), [this, id = job.page] { goOnFrom(id); });
    else
        m_banner->tell("done", text, show, toItsPage);
}

void MainWindow::goOnFrom(const QString& id)
{
    auto* tune = qobject_cast<TunePage*>(page(id));
    if (tune && tune->view().study())
        tune->useBest();
    else if (const NextStep* next = nextStep(id))
        showPage(QLatin1String(next->page));
}

void MainWindow::showFraction(std::optional<double> fraction)
{
    const QString job = m_session.jobs().mainTitle();
    if (job.isEmpty())
        setWindowTitle(tr("Leafbench"));
    else if (fraction)
        setWindowTitle(tr("%1 - %2 - Leafbench").arg(words::percent(*fraction, 0), job));
    else
        setWindowTitle(tr("%1 - Leafbench").arg(job));
}

/// A run that is in use while no job runs here is another window's, or the command line's.
void MainWindow::showElsewhere()
{
    m_strip->setElsewhere(m_session.jobs().mainRunning() ? QString() : WorkTeller::othersText(m_session));
}

void MainWindow::keepQueue()
{
    JobQueue& queue = m_session.jobs().queue();
    queue.setStarter([this](const JobRequest& request) { beginQueued(request); });
    m_keeper = new QueueKeeper(m_session.jobs(), m_session.runsDir(), this);
    connect(m_keeper, &QueueKeeper::found, m_offer, &QueueOffer::offer);
    connect(&m_session, &Session::runsDirChanged, m_keeper, [this] { m_keeper->setRunsDir(m_session.runsDir()); });
    m_keeper->open();
}

/// The page is made where it was not visited yet; the one that is shown stays.
void MainWindow::beginQueued(const JobRequest& request)
{
    const QString id = pageOf(request.kind);
    auto* page = qobject_cast<Page*>(makePage(id));
    if (!page || page->startJob(request))
        return;
    m_banner->tell("warning", tr("%1: it could not begin.").arg(request.title), tr("Show why"), [this, id] { showPage(id); });
}

QString MainWindow::queueAtTheEnd() const
{
    const QString waiting = queuedTitles(m_session.jobs().queue());
    if (waiting.isEmpty())
        return {};
    return u'\n'
        + (m_keeper && m_keeper->keeps() ? tr("The queue is kept for the next start: %1.").arg(waiting)
                                         : tr("The queue is lost: %1.").arg(waiting));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_session.jobs().mainRunning()) {
        event->accept();
        return;
    }
    event->ignore();
    if (!m_closing)
        askToStop();
}

void MainWindow::askToStop()
{
    if (m_question) {
        m_question->raise();
        return;
    }
    m_question
        = new QMessageBox(QMessageBox::Question, tr("Leafbench"),
                          tr("%1 is running. Stop it and close?").arg(m_session.jobs().mainTitle()), QMessageBox::NoButton, this);
    m_question->setInformativeText(tr("A training that is stopped can be resumed later.") + queueAtTheEnd());
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    QAbstractButton* stop = m_question->addButton(tr("&Stop and close"), QMessageBox::AcceptRole);
    QPushButton* stay = m_question->addButton(tr("&Keep running"), QMessageBox::RejectRole);
    m_question->setDefaultButton(stay);
    m_question->setEscapeButton(stay);
    connect(m_question, &QMessageBox::finished, this, [this, stop] {
        const bool stopIt = m_question->clickedButton() == stop;
        m_question = nullptr;
        if (stopIt)
            stopAndClose();
    });
    m_question->open();
}

void MainWindow::stopAndClose()
{
    m_closing = true;
    if (m_keeper)
        m_keeper->leave();
    m_session.jobs().queue().clear();  // nothing of it begins on the way out
    // The window stays responsive while the job ends; mainEnded calls this again.
    if (m_session.jobs().mainRunning())
        m_session.jobs().cancelMain();
    else
        close();
}

}  // namespace leafbench::ui
