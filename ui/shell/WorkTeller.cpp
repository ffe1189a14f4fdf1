#include "ui/shell/WorkTeller.h"

#include "ui/bridge/Session.h"

#include <QDir>

#include <utility>

namespace leafbench::ui {
namespace {

QString othersWorkText(WorkKind kind)
{
    switch (kind) {
    case WorkKind::Training: return WorkTeller::tr("Another Leafbench is training");
    case WorkKind::Tuning: return WorkTeller::tr("Another Leafbench is tuning hyperparameters");
    case WorkKind::Statistics: return WorkTeller::tr("Another Leafbench is computing statistics");
    case WorkKind::Speedup: return WorkTeller::tr("Another Leafbench is measuring speedup");
    case WorkKind::Replay: return WorkTeller::tr("Another Leafbench is replaying the paper");
    case WorkKind::Evaluation: break;
    }
    return WorkTeller::tr("Another Leafbench is evaluating a run");
}

}  // namespace

std::optional<WorkKind> workOfPage(const QString& page)
{
    constexpr std::pair<const char*, WorkKind> kinds[]
        = {{"train", WorkKind::Training},  {"tune", WorkKind::Tuning},   {"preprocess", WorkKind::Statistics},
           {"speedup", WorkKind::Speedup}, {"replay", WorkKind::Replay}, {"evaluate", WorkKind::Evaluation}};
    for (const auto& [id, kind] : kinds) {
        if (page == QLatin1String(id))
            return kind;
    }
    return {};
}

WorkTeller::WorkTeller(Session& session, std::function<QString()> pageOfJob, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_pageOfJob(std::move(pageOfJob))
{
    connect(&session.jobs(), &JobRunner::mainStarted, this, &WorkTeller::begin);
    connect(&session.jobs(), &JobRunner::mainEnded, this, [this] {
        if (!m_session.jobs().mainRunning())
            end();
    });
}

WorkTeller::~WorkTeller() = default;

void WorkTeller::begin()
{
    const auto kind = workOfPage(m_pageOfJob());
    end();
    if (!kind)
        return;
    m_notice = std::make_shared<Notice>();
    m_session.jobs().startSide<Ok>(
        this,
        [notice = m_notice, runs = m_session.runsDir(), kind = *kind](const JobContext&) -> Status {
            auto posted = WorkNotice::post(runs, kind);
            if (posted)
                notice->emplace(std::move(posted).value());
            return Ok{};  // else nobody is told, and nothing else is different
        },
        [](const Status&) {});
}

/// The last owner of the notice takes it back: this, or the job that still posts it.
void WorkTeller::end() { m_notice.reset(); }

QString WorkTeller::othersText(const Session& session, bool withRuns)
{
    QStringList texts;
    for (const Run& run : session.runs()) {
        if (run.inUse && withRuns)
            texts << tr("Another Leafbench is training %1").arg(QDir(run.path).dirName());
    }
    const bool named = !texts.isEmpty();
    for (const WorkKind kind : session.othersWork()) {
        if (kind != WorkKind::Training || !named)
            texts << othersWorkText(kind);
    }
    return texts.join(QStringLiteral("; "));
}

}  // namespace leafbench::ui
