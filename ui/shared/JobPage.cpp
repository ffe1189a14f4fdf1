#include "ui/shared/JobPage.h"

#include "engine/estimate/Probe.h"
#include "ui/bridge/JobQueue.h"
#include "ui/bridge/RatesFeed.h"
#include "ui/bridge/Session.h"
#include "ui/shared/Card.h"
#include "ui/shared/ElidedLabel.h"
#include "ui/shared/EmptyState.h"
#include "ui/shared/Widgets.h"
#include "ui/shared/layout/FlowRow.h"
#include "ui/words/ErrorText.h"
#include "ui/words/ForecastText.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace leafbench::ui {

void startOrQueue(Page& page, JobRunner& jobs, const JobRequest& request)
{
    JobQueue& queue = jobs.queue();
    const auto begin = [&page, request] { page.startJob(request); };
    if (!jobs.mainRunning()) {
        queue.begin(request, begin);
        return;
    }
    queue.add(request, &page, begin);
    page.showDoneText(JobPage::tr("In the queue, at place %1: %2").arg(QString::number(queue.size()), request.title));
}

QString startText(const JobRunner& jobs, const QString& text) { return jobs.mainRunning() ? JobPage::tr("Add to queue") : text; }

QString queueHelp() { return JobPage::tr("It begins when the jobs before it have ended"); }

JobPage::JobPage(Session& session, const QString& title, QWidget* parent) : Page(title, {}, parent), m_session(session)
{
    const auto update = [this] { updateState(); };
    connect(&session, &Session::datasetChanged, this, update);
    connect(&session, &Session::foldersResolved, this, update);
    connect(&session.jobs(), &JobRunner::mainStarted, this, update);
    connect(&session.jobs(), &JobRunner::mainEnded, this, update);
    connect(&session.rates(), &RatesFeed::changed, this, update);
    connect(&session.resources(), &ResourceFeed::sampled, this, [this](const ResourceSample& sample) {
        if (running())
            showSample(sample);
    });
}

JobRunner& JobPage::jobs() const { return m_session.jobs(); }

bool JobPage::busy() const { return jobs().mainRunning(); }

QString JobPage::showFailure(const Error& error, const QString& kept)
{
    const QString why = words::errorText(error);
    const QString text = kept.isEmpty() ? why : kept.arg(why);
    showErrorText(text);
    return text;
}

void JobPage::saveFile(const QString& path, std::function<Status()> write)
{
    clearMessage();
    saveFile(std::move(write), [this, path](const Status& written) {
        if (written)
            showDoneText(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
        else if (written.failed())
            showError(written.error());
    });
}

void JobPage::saveFile(std::function<Status()> write, std::function<void(const Status&)> tell)
{
    jobs().startSide<Ok>(
        this, [write = std::move(write)](const JobContext&) { return write(); }, std::move(tell));
}

QPushButton* JobPage::addStart(const char* name, std::function<void()> start)
{
    m_forecast = new ElidedLabel;
    identify(m_forecast, "forecast", tr("What it will take"));
    m_forecast->setProperty("role", "muted");
    m_forecast->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_forecast->setTextFormat(Qt::PlainText);
    m_forecast->hide();
    m_measure = makeButton(tr("Measure now (about %1 s)").arg(probeSeconds), "measureMachine",
                           tr("Trains a few batches of these pictures to see how fast this machine is, and keeps only the time"));
    m_measure->hide();
    connect(m_measure, &QPushButton::clicked, this, &JobPage::measureMachine);
    auto* note = new QWidget;
    QHBoxLayout* row = makeRow(note, 8);
    row->addWidget(m_forecast, 1);
    row->addWidget(m_measure);
    addHeadNote(note);
    m_start = addPrimaryButton({}, name);
    connect(m_start, &QPushButton::clicked, this, std::move(start));
    return m_start;
}

void JobPage::updateStart(const QString& text, const QString& runningText, const QString& obstacle, bool ready)
{
    const bool waits = busy() && !m_elsewhere;
    const bool queues = waits && (!running() || m_queuesOwn);
    updateMeasure();
    m_start->setText(queues ? startText(jobs(), text) : waits ? runningText : text);
    m_start->setEnabled(ready && obstacle.isEmpty() && (queues || !waits));
    m_start->setToolTip(!obstacle.isEmpty() ? obstacle : queues ? queueHelp() : QString());
}

void JobPage::startOrQueue(JobRequest request)
{
    request.expected = m_expected;
    ui::startOrQueue(*this, jobs(), request);
}

void JobPage::showForecast(const std::optional<Forecast>& forecast)
{
    m_timeUnknown = forecast && !forecast->seconds && m_session.dataset();
    updateMeasure();
    m_forecast->setVisible(forecast.has_value());
    m_expected = forecast ? words::forecastLine(*forecast) : QString();
    if (!forecast)
        return;
    m_forecast->setText(m_expected);
    m_forecast->setToolTip(words::forecastSource(*forecast));
    m_forecast->setAccessibleDescription(m_expected);
}

void JobPage::updateMeasure() { m_measure->setVisible(m_timeUnknown && !busy() && !m_elsewhere); }

QString JobPage::measuringTitle() { return tr("Measuring this machine"); }

Recipe JobPage::probeRecipe() const { return m_session.withSplit({}); }

/// RatesFeed reads again when it has ended.
void JobPage::measureMachine()
{
    if (busy() || !m_session.dataset())
        return;
    Recipe recipe = probeRecipe();
    recipe.data = m_session.dataset()->root;
    clearMessage();
    jobs().startMain<Ok>(
        measuringTitle(), this,
        [recipe, runs = m_session.runsDir(), saveSplit = m_session.splitSaver()](const JobContext& context) -> Status {
            const Status saved = saveSplit();
            return saved ? measureThisMachineInProcess(recipe, runs, context) : saved;
        },
        [this](const Status& measured) {
            if (measured.failed())
                showError(measured.error());
        });
}

ImageCounts JobPage::imageCounts() const
{
    const auto split = m_session.split();
    if (!split || !m_session.dataset())
        return {};
    return {split->count(Subset::Train), split->count(Subset::Valid), static_cast<int>(m_session.dataset()->classes.size())};
}

const MeasuredRates& JobPage::rates() const { return m_session.rates().rates(); }

QString JobPage::waitText() const { return busy() && !running() ? tr("Wait until the job below has ended") : QString(); }

QString JobPage::missingDataset() const { return m_session.dataset() ? QString() : tr("Open a dataset in Explore first"); }

EmptyState* JobPage::makeNoDataset(const QString& title)
{
    auto* empty
        = new EmptyState(QStringLiteral("folder"), title, tr("Open a dataset, or drop its folder anywhere in this window."));
    QPushButton* open = empty->addButton(tr("Open a dataset\u2026"), true);
    open->setObjectName(QStringLiteral("openDataset"));
    connect(open, &QPushButton::clicked, this, [this] {
        const QString folder = QFileDialog::getExistingDirectory(this, tr("Open a dataset folder"));
        if (!folder.isEmpty())
            m_session.openDataset(folder);
    });
    return empty;
}

Card* JobPage::addForm(const QString& title, QWidget* form, QWidget* results)
{
    constexpr int wide = 334;  // for the longest words of a choice
    constexpr int high = 420;
    auto* row = new FlowRow(16);
    body()->addWidget(row, 1);
    auto* card = new Card(title);
    row->addWidget(card);
    row->setColumn(wide);
    row->setAloneHeight(high);
    row->addWidget(results, 1);
    row->setAloneHeight(high);

    QScrollArea* scroll = makeScroll(form);
    scroll->setObjectName(QStringLiteral("formScroll"));
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    // Room between the fields and the scroll bar.
    constexpr int gap = 4;
    form->setContentsMargins(form->isRightToLeft() ? gap : 0, 0, form->isRightToLeft() ? 0 : gap, 0);
    card->body()->addWidget(scroll, 1);
    return card;
}

}  // namespace leafbench::ui
