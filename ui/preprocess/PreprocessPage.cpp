#include "ui/preprocess/PreprocessPage.h"

#include "engine/concurrency/CorePlan.h"
#include "engine/estimate/Forecast.h"
#include "engine/preprocessing/StatisticsByTasks.h"
#include "ui/bridge/JobQueue.h"
#include "ui/bridge/RatesFeed.h"
#include "ui/bridge/Session.h"
#include "ui/preprocess/ChannelCard.h"
#include "ui/preprocess/TaskGraphView.h"
#include "ui/shared/Card.h"
#include "ui/shared/EmptyState.h"
#include "ui/shared/Paragraph.h"
#include "ui/shared/TableView.h"
#include "ui/shared/Widgets.h"
#include "ui/shared/layout/FlowRow.h"
#include "ui/theme/ComboBox.h"
#include "ui/theme/Theme.h"
#include "ui/words/Counted.h"
#include "ui/words/MachineText.h"
#include "ui/words/Words.h"

#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace leafbench::ui {

constexpr int mostStatisticsWorkers = 64;

struct StatisticsRequest {
    QString data;
    StatisticsWay way = StatisticsWay::Loader;
    int workers = 1;
    Subset subset = Subset::Train;
};

void fields(StatisticsRequest& request, auto&& visit)
{
    visit("data", request.data, notEmpty);
    visit("way", request.way);
    visit("workers", request.workers, Range{1, mostStatisticsWorkers});
    visit("subset", request.subset);
}

namespace {

constexpr int choicesWidth = 280;

enum Picture { NoData, NoGraph, Graph };

QString wayHelp(StatisticsWay way)
{
    return way == StatisticsWay::Tasks
        ? PreprocessPage::tr("A lazy graph is written down first and then carried out by worker processes, as Dask does. "
                             "A process that dies is replaced and its task repeated.")
        : PreprocessPage::tr("Threads of this program read, decode and add up, as PyTorch's DataLoader does. No process has "
                             "to be started, and nothing travels between them.");
}

}  // namespace

PreprocessPage::PreprocessPage(Session& session, QWidget* parent)
    : FeedPage(session, tr("Preprocess"), parent),
      m_way(new ComboBox),
      m_workers(new QSpinBox),
      m_subset(new ComboBox),
      m_warning(paragraph("warningChip")),
      m_pictures(new QStackedWidget),
      m_graphView(new TaskGraphView),
      m_result(new ChannelCard),
      m_results(new StatisticsTableModel(this))
{
    setSentence(tr("Mean and standard deviation of each colour channel, two ways, to the same last bit"));
    addStart("computeStatistics", [this] { compute(); });
    auto* above = new FlowRow(16);
    above->addWidget(makeChoices());
    above->setColumn(choicesWidth);
    above->addWidget(makeGraphCard(), 1);
    above->setAloneHeight(260);
    auto* below = new FlowRow(16);
    below->addWidget(m_result, 5);
    below->addWidget(makeRunsCard(), 6);
    below->setAloneHeight(180);
    body()->addWidget(above, 3);
    body()->addWidget(below, 2);

    connect(&m_session, &Session::datasetChanged, this, &PreprocessPage::updateImages);
    connect(&m_session, &Session::splitChanged, this, &PreprocessPage::updateImages);
    connect(&m_session, &Session::datasetFailed, this, [this] {
        m_waiting.reset();
        jobs().queue().setPreparing({});
    });
    connect(&Theme::instance(), &Theme::changed, this, &PreprocessPage::updateState);
    updateImages();
}

QWidget* PreprocessPage::makeChoices()
{
    for (const auto way : {StatisticsWay::Tasks, StatisticsWay::Loader})
        m_way->addItem(way == StatisticsWay::Tasks ? tr("Task graph \u00b7 processes") : tr("Loader \u00b7 threads"),
                       static_cast<int>(way));
    m_way->setObjectName(QStringLiteral("statisticsWay"));
    m_workers->setObjectName(QStringLiteral("statisticsWorkers"));
    m_workers->setRange(1, mostStatisticsWorkers);
    m_workers->setValue(availableCores());
    for (const auto subset : {Subset::Train, Subset::Valid, Subset::Test})
        m_subset->addItem(words::subsetText(subset), static_cast<int>(subset));
    QLabel* help = paragraph("muted");

    auto* form = new QFormLayout;
    form->setSpacing(8);
    form->addRow(tr("Wa&y"), m_way);
    form->addRow(tr("Wor&kers"), m_workers);
    form->addRow(tr("&Images"), m_subset);
    auto* card = new Card(tr("How"));
    card->body()->addLayout(form);
    card->body()->addWidget(help);
    card->body()->addWidget(m_warning);
    card->body()->addStretch(1);

    const auto describe = [this, help] {
        help->setText(wayHelp(way()));
        const QString warning = words::corePlanWarning(planCores(m_workers->value(), 1));
        m_warning->setText(warning);
        m_warning->setVisible(!warning.isEmpty());
        updateState();
    };
    connect(m_way, &QComboBox::currentIndexChanged, this, describe);
    connect(m_workers, &QSpinBox::valueChanged, this, describe);
    connect(m_subset, &QComboBox::currentIndexChanged, this, &PreprocessPage::updateImages);
    QTimer::singleShot(0, this, describe);
    return card;
}

QWidget* PreprocessPage::makeGraphCard()
{
    m_pictures->addWidget(makeNoDataset(tr("No images yet")));
    m_pictures->addWidget(new EmptyState(
        QStringLiteral("preprocess"), tr("No graph: a queue and threads"),
        tr("Each thread takes the next images as soon as it is free and keeps sums of its own; the sums are added at the end.")));
    m_pictures->addWidget(m_graphView);
    m_graphCard = new Card(tr("Task graph"));
    m_graphCard->body()->addWidget(m_pictures, 1);
    return m_graphCard;
}

QWidget* PreprocessPage::makeRunsCard()
{
    auto* table = new TableView;
    table->setModel(m_results);
    table->setAccessibleName(tr("Computations so far"));
    table->horizontalHeader()->setMinimumSectionSize(72);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(StatisticsTableModel::Way, QHeaderView::Stretch);
    connect(m_results, &StatisticsTableModel::rowsInserted, table, &QAbstractItemView::scrollToBottom, Qt::QueuedConnection);
    m_runsCard = new Card(tr("So far"));
    m_runsCard->body()->addWidget(table, 1);
    return m_runsCard;
}

StatisticsWay PreprocessPage::way() const { return static_cast<StatisticsWay>(m_way->currentData().toInt()); }

Subset PreprocessPage::subset() const { return static_cast<Subset>(m_subset->currentData().toInt()); }

std::vector<quint32> PreprocessPage::images() const
{
    return m_session.split() ? m_session.split()->images(subset()) : std::vector<quint32>();
}

QString PreprocessPage::source() const
{
    return tr("%1 images of %2").arg(words::subsetText(subset()), QDir(m_session.dataset()->root).dirName());
}

void PreprocessPage::choose(StatisticsWay way, int workers)
{
    m_way->setCurrentIndex(m_way->findData(static_cast<int>(way)));
    m_workers->setValue(workers);
}

void PreprocessPage::updateImages()
{
    ++m_imageSet;
    clearMessage();
    m_results->clear();
    m_runsCard->setHint({});
    m_result->clear();
    buildGraph();
    updateState();
}

void PreprocessPage::buildGraph()
{
    m_graph.reset();
    m_graphView->setGraph({});
    m_building = m_session.split() != nullptr;
    if (!m_building)
        return;
    m_session.jobs().startSide<GraphPtr>(
        this,
        [dataset = m_session.dataset(), images = images()](const JobContext&) -> Result<GraphPtr> {
            return images.empty() ? GraphPtr() : std::make_shared<const TaskGraph>(statisticsGraph(*dataset, images));
        },
        [this, set = m_imageSet](Result<GraphPtr> graph) {
            if (set != m_imageSet)
                return;
            m_building = false;
            if (graph)
                m_graph = *graph;
            m_graphView->setGraph(m_graph);
            updateState();
            beginWaiting();
        });
}

void PreprocessPage::updateState()
{
    const bool tasks = way() == StatisticsWay::Tasks;
    m_graphCard->setTitle(tasks ? tr("Task graph") : tr("Loader"));
    m_pictures->setCurrentIndex(!m_session.dataset() ? NoData : tasks ? Graph : NoGraph);
    m_graphCard->setHint(
        tasks && m_graph ? m_graphView->legend() + QStringLiteral("&nbsp; \u00b7 &nbsp;")
                + words::byCount(qint64(m_graph->size()), tr("%1 task, %2 deep, %3 done"), tr("%1 tasks, %2 deep, %3 done"))
                      .arg(words::count(static_cast<qint64>(m_graph->size())), QString::number(m_graph->depth()),
                           words::count(static_cast<qint64>(m_graphView->count(TaskState::Done))))
                         : QString());
    const QString missing = m_session.dataset() && images().empty() ? tr("There are no such images") : missingDataset();
    updateStart(tr("Compute"), tr("Computing\u2026"), missing, !tasks || m_graph);
    const bool foretold = m_session.split() && missing.isEmpty() && !running();
    showForecast(foretold ? std::optional(
                     forecastStatistics(tasks, m_workers->value(), static_cast<qint64>(images().size()), rates(), thisHost()))
                          : std::nullopt);
    m_way->setEnabled(!running());
    m_subset->setEnabled(!running());
}

void PreprocessPage::compute()
{
    if (images().empty() || (way() == StatisticsWay::Tasks && !m_graph))
        return;
    const QString data = m_session.dataset()->root;
    startOrQueue({JobKind::Statistics,
                  words::phaseText(QStringLiteral("stats")),
                  {data},
                  toJson(StatisticsRequest{data, way(), m_workers->value(), subset()})});
}

bool PreprocessPage::startJob(const JobRequest& request)
{
    if (m_waiting && *m_waiting != request) {
        jobs().queue().add(request, this, [this, request] { startJob(request); });
        return true;
    }
    m_waiting = request;
    return beginWaiting();
}

/// Comes again when the dataset is open, and when the graph of its images is made; until then the queue keeps the request.
bool PreprocessPage::beginWaiting()
{
    if (!m_waiting)
        return false;
    const bool begins = beginIfReady();
    jobs().queue().setPreparing(m_waiting);
    return begins;
}

bool PreprocessPage::beginIfReady()
{
    const auto asked = readValues<StatisticsRequest>(*m_waiting);
    const DatasetPtr dataset = m_session.dataset();
    if (asked && !dataset) {
        m_session.openDataset(asked->data);
        return true;
    }
    const bool others = asked && dataset->root != asked->data;
    if (others)
        showWarningText(tr("%1 was left out: it is of %2, and another dataset is open.")
                            .arg(m_waiting->title, QDir::toNativeSeparators(asked->data)));
    if (asked && !others) {
        m_subset->setCurrentIndex(m_subset->findData(static_cast<int>(asked->subset)));
        if (m_building)
            return true;
    }
    const JobRequest request = *std::exchange(m_waiting, std::nullopt);
    if (!asked || others)
        return false;
    if (busy())
        startOrQueue(request);
    else if (!images().empty())
        jobs().queue().begin(request, [&] { computeNow({asked->way, asked->workers, {}}); });
    return true;
}

void PreprocessPage::computeNow(const StatisticsRun& asked)
{
    m_graphView->reset();
    m_run = asked;
    m_runImages = m_imageSet;
    const auto byTasks = [dataset = m_session.dataset(), workers = m_run.workers](TaskBoard& board, const JobContext& context) {
        GraphOptions options;
        options.workers = workers;
        options.taskGiven = [&](const Task& task) { board.mark(task, TaskState::Given); };
        return statisticsByTasks(board.graph(), *dataset, options, context, nullptr,
                                 [&](const Task& task) { board.mark(task, TaskState::Done); });
    };
    const auto byLoader
        = [dataset = m_session.dataset(), chosen = images(), workers = m_run.workers](TaskBoard&, const JobContext& context) {
              return channelStatistics(*dataset, chosen, workers, context);
          };
    const QString title = words::phaseText(QStringLiteral("stats"));
    if (m_run.way == StatisticsWay::Tasks)
        run(title, byTasks, TaskBoard::make(m_graph));
    else
        run(title, byLoader, TaskBoard::make(m_graph));
}

void PreprocessPage::rememberTime()
{
    StatisticsRate rate;
    rate.byTasks = m_run.way == StatisticsWay::Tasks;
    rate.workers = m_run.workers;
    rate.images = m_run.statistics.images;
    rate.seconds = m_run.statistics.elapsedSeconds;
    rate.cpu = thisHost().cpu;
    rate.cores = thisHost().cores;
    rate.when = QDateTime::currentDateTime();
    m_session.rates().remember(rate);
}

void PreprocessPage::showEvents(const Events& changes)
{
    if (m_runImages == m_imageSet)
        m_graphView->change(changes);
}

void PreprocessPage::end(const Result<ChannelStatistics>& result)
{
    if (result.failed()) {
        if (m_runImages != m_imageSet)
            return;
        m_graphView->fail();
        showError(result.error());
        return;
    }
    // Another dataset was opened meanwhile: ignore its result.
    if (result.cancelled() || m_runImages != m_imageSet)
        return;
    m_run.statistics = *result;
    rememberTime();
    m_results->add(m_run);
    m_result->showStatistics(*result, source());
    const qsizetype count = m_results->rowCount();
    m_runsCard->setHint(count < 2                  ? tr("compute the other way, too")
                            : m_results->allSame() ? tr("same bits in all %1: yes").arg(count)
                                                   : tr("same bits: no"));
}

}  // namespace leafbench::ui
