#include "ui/replay/ReplayPage.h"

#include "engine/estimate/Forecast.h"
#include "engine/replay/MovedReplay.h"
#include "engine/replay/ReplayProcess.h"
#include "ui/bridge/JobQueue.h"
#include "ui/bridge/Session.h"
#include "ui/cluster/ClusterStart.h"
#include "ui/replay/ReplayStepModel.h"
#include "ui/replay/ScaleChoice.h"
#include "ui/report/Report.h"
#include "ui/shared/Card.h"
#include "ui/shared/EmptyState.h"
#include "ui/shared/FileManager.h"
#include "ui/shared/StudyChoice.h"
#include "ui/shared/TableView.h"
#include "ui/shared/Widgets.h"
#include "ui/shared/runs/DatasetQuestion.h"
#include "ui/theme/Theme.h"
#include "ui/words/ErrorText.h"
#include "ui/words/ReplayWords.h"
#include "ui/words/SpeedupWords.h"
#include "ui/words/Words.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace leafbench::ui {

constexpr std::chrono::seconds pollInterval{2};

ReplayPage::ReplayPage(Session& session, QWidget* parent)
    : FeedPage(session, tr("The paper, replayed"), parent),
      m_steps(new ReplayStepModel(this)),
      m_scale(new ScaleChoice),
      m_table(new TableView),
      m_pages(new QStackedWidget),
      m_choice(new StudyChoice(session.jobs(), {})),
      m_question(new DatasetQuestion(*this, session))
{
    m_idle = false;
    makeHead();
    m_pages->addWidget(makeNoDataset(tr("Nothing to replay the paper on yet")));
    m_pages->addWidget(makeBody());
    body()->addWidget(m_pages, 1);
    connect(&m_session, &Session::datasetChanged, this, [this] {
        if (!running())
            chooseScale();
    });
    m_timer.setInterval(pollInterval);
    connect(&m_timer, &QTimer::timeout, this, &ReplayPage::look);
    m_timer.start();
    updateState();
    refresh();
}

void ReplayPage::makeHead()
{
    m_choice->setAccessibleName(tr("Earlier replays"));
    m_choice->setPlaceholderText(tr("No replay yet"));
    addHeadWidget(m_choice);
    m_folder = addButton(tr("Show in folder"), "showReplay");
    m_open = addButton(tr("Open report"), "openReport",
                       tr("The report in the browser; of a replay that is not finished, as far as it is"));
    m_cluster = std::make_unique<ClusterStart>(*this, m_session, [this] { updateState(); });
    addStart("startReplay", [this] { start(); });
    connectCluster();
    connect(m_choice, &StudyChoice::chosen, this, &ReplayPage::openStored);
    connect(m_folder, &QPushButton::clicked, this, [this] { showInFolder(m_steps->replay().path); });
    connect(m_open, &QPushButton::clicked, this, &ReplayPage::openReport);
}

QWidget* ReplayPage::makeBody()
{
    auto* page = new QWidget;
    QVBoxLayout* layout = makeColumn(page, 16);
    auto* scale = new Card(tr("How much of it"));
    scale->body()->addWidget(m_scale);
    layout->addWidget(scale);
    m_roadmap = new Card(tr("Roadmap"));
    m_table->setModel(m_steps);
    identify(m_table, "replaySteps", tr("Steps of the replay"));
    m_roadmap->body()->addWidget(m_table, 1);
    layout->addWidget(m_roadmap, 1);
    connect(m_scale, &ScaleChoice::chosen, this, &ReplayPage::chooseScale);
    return page;
}

void ReplayPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitColumns();
}

/// In a small window the verdicts and the paper's references are only in tool tips.
void ReplayPage::fitColumns()
{
    constexpr int roomy = 1160;
    const bool all = width() >= Theme::instance().textPixels(roomy);
    m_table->setColumnHidden(ReplayStepModel::Shows, !all);
    m_table->setColumnHidden(ReplayStepModel::Verdict, !all);
    m_table->verticalHeader()->setDefaultSectionSize(Theme::instance().textPixels(all ? 32 : 28));
    constexpr int headPadding = 6;
    for (int column = 0; column < ReplayStepModel::Verdict; ++column) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, m_table->columnWidth(column) + headPadding);
    }
    m_table->setStretchColumn(all ? ReplayStepModel::Verdict : ReplayStepModel::Here, 100);
}

void ReplayPage::refresh()
{
    using Replays = std::pair<std::vector<Replay>, UnreadableList>;
    m_session.jobs().startSide<Replays>(
        this,
        [dir = m_session.runsDir()](const JobContext&) -> Result<Replays> {
            Replays replays;
            replays.first = listReplays(dir, &replays.second);
            return replays;
        },
        [this](Result<Replays> result) {
            Replays replays = result ? std::move(result).value() : Replays();
            takeReplays(std::move(replays.first), replays.second);
        });
}

void ReplayPage::takeReplays(std::vector<Replay> replays, const UnreadableList& unreadable)
{
    m_stored = std::move(replays);
    std::vector<StudyItem> items;
    for (const Replay& replay : m_stored)
        items.push_back({replayName(replay), replay.path});
    StudyChoice::addUnreadable(items, unreadable);
    m_choice->setItems(items);
    m_choice->select(m_steps->replay().path);
    // Shows the newest replay first; keeps a running or chosen one.
    if (!m_idle && !running() && !m_cluster->shows() && m_steps->replay().path.isEmpty() && !m_stored.empty())
        showReplay(m_stored.front());
    m_idle = true;
    updateState();
}

void ReplayPage::chooseScale()
{
    clearMessage();
    forgetOpening();
    m_cluster->leave();
    const QString data = m_session.dataset() ? m_session.dataset()->root : QString();
    for (const Replay& replay : m_stored) {
        if (replay.scale == m_scale->scale() && replay.data == data && !replay.finished()) {
            showReplay(replay);
            return;
        }
    }
    m_steps->setPlanned();
    m_choice->select({});
    updateState();
}

void ReplayPage::openStored(const QString& path)
{
    m_cluster->leave();
    open<Replay>([path] { return openReplay(path); }, [this](const Replay& replay) { showReplay(replay); });
}

void ReplayPage::showReplay(const Replay& replay)
{
    m_steps->setReplay(replay);
    m_scale->setScale(replay.scale);
    m_choice->select(replay.path);
    updateState();
}

bool ReplayPage::isUnfinished() const { return !m_steps->replay().path.isEmpty() && !m_steps->replay().finished(); }

ReplayPage::~ReplayPage() = default;

void ReplayPage::start()
{
    if (m_cluster->isElsewhere()) {
        sendToCluster();
        return;
    }
    if (!m_session.dataset() && !isUnfinished())
        return;
    ReplayOptions options;
    options.runsDir = m_session.runsDir();
    options.scale = m_scale->scale();
    options.data = isUnfinished() ? m_steps->replay().data : m_session.dataset()->root;
    options.path = isUnfinished() ? m_steps->replay().path : QString();
    startOrQueue(replayRequest(options));
}

JobRequest ReplayPage::replayRequest(const ReplayOptions& options)
{
    QStringList paths{options.data};
    if (!options.path.isEmpty())
        paths << options.path;
    return {JobKind::Replay, tr("Replaying the paper"), paths, toJson(ReplayJob::Request{options, {}})};
}

bool ReplayPage::startJob(const JobRequest& request)
{
    const auto values = readValues<ReplayJob::Request>(request);
    if (!values)
        return false;
    ReplayOptions options = values->options;
    options.runsDir = m_session.runsDir();
    m_epochs = 0;
    m_cluster->leave();
    run(request.title, [options](ReplayFeed& feed, const JobContext& context) { return replayInProcess(options, feed, context); });
    return true;
}

void ReplayPage::showEvents(const ReplayEvents& events)
{
    if (events.replay) {
        const Replay& replay = *events.replay;
        if (running())  // here: if the window is killed this one goes on, instead of a new one
            jobs().queue().setRunning(replayRequest({replay.data, replay.scale, m_session.runsDir(), replay.path, {}}));
        showReplay(replay);
    }
    for (const auto& [step, study] : events.studies) {
        m_steps->setStudy(step, study);
        m_steps->setLive({});
    }
    if (events.epochs > 0)
        m_epochs = events.epochs;
    if (events.epoch)
        m_steps->setLive(
            tr("epoch %1 of %2: %3")
                .arg(QString::number(events.epoch->epoch), QString::number(m_epochs), words::percent(events.epoch->validAccuracy)));
    if (m_steps->runningRow() >= 0)
        m_table->scrollTo(m_steps->index(m_steps->runningRow(), 0));
}

void ReplayPage::end(const Result<Replay>& result)
{
    m_steps->setLive({});
    refresh();
    if (result) {
        showReplay(*result);
        showDoneText(tr("The paper is replayed. Its report is being written\u2026"));
        writeReport(false);
    } else if (result.failed() && !asksForDataset(result.error())) {
        m_stopText = showFailure(
            result.error(),
            finishedSteps(m_steps->replay()) > 0 ? tr("%1 The finished steps are kept: Resume goes on with the rest.") : QString());
    } else if (result.cancelled()) {
        showWarningText(m_stopText = tr("The replay is stopped. What is done is kept: Resume goes on with the rest."));
    }
}

/// Asks where the replay's dataset is now, if that is why it stopped.
bool ReplayPage::asksForDataset(const Error& error)
{
    const Replay& replay = m_steps->replay();
    if (!isUnfinished() || !isDatasetElsewhere(error, replay))
        return false;
    const auto relocate
        = [path = replay.path](const QString& folder, const JobContext& context) { return relocateReplay(path, folder, context); };
    const auto goOn = [this, path = replay.path] {
        open<Replay>([path] { return openReplay(path); },
                     [this](const Replay& moved) {
                         showReplay(moved);
                         start();
                     });
    };
    m_question->ask(error, {replay.data, relocate, goOn});
    return true;
}

/// Checks whether another program has continued the shown replay.
void ReplayPage::look()
{
    if (running() || m_looking || !isUnfinished())
        return;
    using Look = std::pair<QString, Replay>;
    m_looking = true;
    jobs().startSide<Look>(
        this,
        [path = m_steps->replay().path, seen = m_seen](const JobContext&) -> Result<Look> {
            const QFileInfo file(path + QStringLiteral("/replay.json"));
            const QString now = file.filePath() + file.lastModified().toString(Qt::ISODateWithMs);
            if (now == seen)
                return Cancelled{};
            const auto replay = openReplay(path);
            return replay ? Result<Look>(Look(now, *replay)) : replay.as<Look>();
        },
        [this](const Result<Look>& look) {
            m_looking = false;
            // A file that is being written is read the next time.
            if (!look || running() || look->second.path != m_steps->replay().path)
                return;
            m_seen = look->first;
            takeGrown(look->second);
        });
}

/// Clears the old outcome message once the file has progressed.
void ReplayPage::takeGrown(const Replay& replay)
{
    if (finishedSteps(replay) == finishedSteps(m_steps->replay()))
        return;
    withdraw(std::exchange(m_stopText, {}));
    showReplay(replay);
    refresh();
}

QString ReplayPage::reportFolder() const { return m_steps->replay().path + QStringLiteral("/report"); }

void ReplayPage::writeReport(bool thenOpen)
{
    const auto write = [replay = m_steps->replay(), folder = reportFolder()](const JobContext& context) {
        return writeReplayReport(replay, folder, context);
    };
    const auto end = [this, thenOpen, folder = reportFolder()](const Result<QStringList>& written) {
        m_writing = false;
        updateState();
        clearMessage();
        if (written.failed())
            showErrorText(tr("The report is not written. %1 The replay itself is kept.").arg(words::errorText(written.error())));
        else if (written)
            showDoneText(tr("The report lies in %1").arg(QDir::toNativeSeparators(folder)));
        if (written && thenOpen)
            QDesktopServices::openUrl(QUrl::fromLocalFile(written->front()));
    };
    m_writing = true;
    // Beside another main job it is a side job.
    JobRunner& jobs = m_session.jobs();
    if (!jobs.startMain<QStringList>(words::phaseText(QStringLiteral("report")), this, write, end))
        jobs.startSide<QStringList>(this, write, end);
    updateState();
}

void ReplayPage::openReport()
{
    const QString file = reportFolder() + QStringLiteral("/report.html");
    clearMessage();
    if (isUnfinished() || !QFile::exists(file))
        writeReport(true);
    else
        QDesktopServices::openUrl(QUrl::fromLocalFile(file));
}

QString ReplayPage::sentence() const
{
    const Replay& replay = m_steps->replay();
    if (running()) {
        const int row = m_steps->runningRow();
        return row < 0 ? tr("Beginning\u2026")
                       : tr("Step %1 of %2: %3")
                             .arg(QString::number(row + 1), QString::number(replay.steps.size()),
                                  stepTitle(replay.steps[static_cast<std::size_t>(row)].step));
    }
    if (m_cluster->shows())
        return m_cluster->line();
    if (!replay.path.isEmpty())
        return tr("%1 \u00b7 %2 \u00b7 %3")
            .arg(replayState(replay), words::duration(replay.seconds()), QDir::toNativeSeparators(replay.data));
    return tr("The paper's experiments in their order");
}

/// Of a whole one: what a resumed one has done is not counted off.
void ReplayPage::updateForecast()
{
    const auto split = m_session.split();
    if (!split || running() || isUnfinished() || m_cluster->isElsewhere()) {
        showForecast({});
        return;
    }
    const std::array images{split->count(Subset::Train), split->count(Subset::Valid), split->count(Subset::Test)};
    showForecast(forecastReplay(replayPlan(m_scale->scale()), images, rates(), thisHost()));
}

void ReplayPage::updateState()
{
    const bool shown = !m_steps->replay().path.isEmpty();
    m_pages->setCurrentIndex(m_session.dataset() || running() || shown ? 1 : 0);
    m_roadmap->setHint(shown || m_cluster->shows() ? replayState(m_steps->replay()) : tr("what will be done"));
    setSentence(sentence());
    fitColumns();
    const bool elsewhere = m_cluster->isElsewhere();
    const bool resumes = isUnfinished() && !elsewhere;
    setStartsElsewhere(elsewhere);
    updateStart(resumes ? tr("Resume") : tr("Replay the paper"), tr("Replaying\u2026"),
                resumes || m_cluster->data() ? QString() : missingDataset());
    updateForecast();
    m_open->setEnabled(shown && !running() && !m_writing && finishedSteps(m_steps->replay()) > 0);
    m_folder->setEnabled(shown);
    m_scale->setEnabled(!running());
    m_choice->setVisible(m_choice->count() > 0);
    m_choice->setEnabled(!running());
}

}  // namespace leafbench::ui
