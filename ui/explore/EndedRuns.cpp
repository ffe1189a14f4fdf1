#include "ui/explore/EndedRuns.h"

#include "ui/bridge/Session.h"
#include "ui/shared/UserSettings.h"
#include "ui/words/RunText.h"
#include "ui/words/Words.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFileInfo>
#include <QLayout>
#include <QLocale>
#include <QToolButton>

#include <algorithm>
#include <iterator>
#include <utility>

namespace leafbench::ui {
namespace {

const QString lookKey = QStringLiteral("lastLook");
constexpr qint64 daySeconds = 86'400;
constexpr int mostDaysOfRun = 14;
/// Somebody who has just touched the window sees what ends in it.
constexpr qint64 awaySeconds = 120;

QString outcomeText(const Run& run)
{
    switch (run.state) {
    case RunState::Failed: return EndedRuns::tr("failed");
    case RunState::Cancelled: return EndedRuns::tr("was stopped");
    case RunState::Running:
    case RunState::Pruned:
    case RunState::Finished: break;
    }
    return EndedRuns::tr("finished");  // the title tells the accuracy
}

/// Few of thousands: the others ended long ago.
std::vector<Run> latelyBegun(const std::vector<Run>& runs, const QDateTime& now)
{
    std::vector<Run> lately;
    std::copy_if(runs.begin(), runs.end(), std::back_inserter(lately),
                 [&](const Run& run) { return !run.starter && run.started >= now.addDays(-mostDaysOfRun); });
    return lately;
}

/// Invalid for one that runs, waits to be resumed, or is the starter model. Asks the disk.
QDateTime endOf(const Run& run)
{
    const bool ended = !run.inUse && !run.starter && run.state != RunState::Running;
    return ended ? QFileInfo(run.path + QStringLiteral("/run.json")).lastModified() : QDateTime();
}

}  // namespace

LastLook::LastLook(QObject* parent) : QObject(parent), m_time(userSettings().value(lookKey).toDateTime())
{
    qApp->installEventFilter(this);
}

LastLook::~LastLook() { store(); }

void LastLook::store() const
{
    if (m_time.isValid())
        userSettings().setValue(lookKey, m_time);
}

bool LastLook::eventFilter(QObject*, QEvent* event)
{
    constexpr qint64 often = 30;
    if (event->type() != QEvent::MouseButtonPress && event->type() != QEvent::KeyPress)
        return false;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool due = !m_time.isValid() || m_time.secsTo(now) >= often;
    m_time = now;
    if (due)
        store();
    return false;
}

std::vector<EndedRun> endedSince(const std::vector<Run>& runs, const QDateTime& since, const QDateTime& now)
{
    const QDateTime from = std::max(since, now.addSecs(-daySeconds));
    std::vector<EndedRun> ended;
    for (const Run& run : latelyBegun(runs, now)) {
        if (const QDateTime end = endOf(run); end.isValid() && end > from && end <= now.addSecs(60))
            ended.push_back({run, end});
    }
    std::stable_sort(ended.begin(), ended.end(), [](const EndedRun& a, const EndedRun& b) { return a.end > b.end; });
    return ended;
}

EndedRuns::EndedRuns(Session& session, QWidget* parent)
    : Card(tr("While you were away"), parent),
      m_session(session),
      m_look(new LastLook(this)),
      m_since(m_look->time())
{
    setObjectName(QStringLiteral("endedRuns"));
    layout()->setContentsMargins(16, 4, 16, 4);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_open = addTool(tr("Evaluate"), tr("Show this run"));
    m_open->setObjectName(QStringLiteral("showEnded"));
    QToolButton* seen = addTool(tr("Seen"), tr("Close this; it comes back when something else has ended"));
    seen->setObjectName(QStringLiteral("endedSeen"));
    connect(m_open, &QToolButton::clicked, this, [this] {
        if (m_evaluates)
            m_session.setCurrentRun(m_last);
        m_session.requestPage(m_evaluates ? QStringLiteral("evaluate") : QStringLiteral("runs"));
    });
    connect(seen, &QToolButton::clicked, this, [this] { setSeen(QDateTime::currentDateTimeUtc()); });
    connect(&session, &Session::runsChanged, this, &EndedRuns::look);
    hide();
    look();
}

void EndedRuns::setSeen(const QDateTime& until)
{
    m_since = until;
    fill({});
    look();
}

void EndedRuns::look()
{
    // A window that was never used before has been away from nothing.
    if (!m_since.isValid())
        m_since = QDateTime::currentDateTimeUtc();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    using Ended = std::vector<EndedRun>;
    m_session.jobs().startSide<Ended>(
        this,
        [runs = latelyBegun(m_session.runs(), now), since = m_since, now](const JobContext&) -> Result<Ended> {
            return endedSince(runs, since, now);
        },
        [this, look = ++m_lastLook](Result<Ended> ended) {
            if (ended && look == m_lastLook)
                take(std::move(ended).value());
        });
}

void EndedRuns::take(std::vector<EndedRun> ended)
{
    const QDateTime looked = m_look->time();
    std::erase_if(ended, [&](const EndedRun& one) {
        const bool watched = looked.isValid() && looked.secsTo(one.end) < awaySeconds;
        return watched && !m_shown.contains(one.run.name) && looked > m_since;
    });
    fill(ended);
}

void EndedRuns::fill(const std::vector<EndedRun>& ended)
{
    m_shown.clear();
    for (const EndedRun& one : ended)
        m_shown << one.run.name;
    if (!ended.empty())
        showLine(ended.front());
    setVisible(!ended.empty());
}

void EndedRuns::showLine(const EndedRun& ended)
{
    const Run& run = ended.run;
    m_last = run.path;
    m_evaluates = run.hasBest && run.state != RunState::Failed;
    m_open->setText(m_evaluates ? tr("Evaluate") : tr("Show"));
    const QString when = words::locale().toString(ended.end.toLocalTime().time(), QLocale::ShortFormat);
    QStringList parts{words::runTitle(run), outcomeText(run), words::trainedTime(run), when};
    if (m_shown.size() > 1)
        parts << tr("%1 more on the page Runs").arg(m_shown.size() - 1);
    setHint(parts.join(words::dot()));
}

}  // namespace leafbench::ui
