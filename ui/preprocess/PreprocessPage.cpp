#include "ui/preprocess/PreprocessPage.h"

#include "engine/concurrency/CorePlan.h"
#include "engine/preprocessing/StatisticsByTasks.h"
#include "ui/bridge/Session.h"
#include "ui/preprocess/ChannelCard.h"
#include "ui/preprocess/TaskGraphView.h"
#include "ui/shared/Card.h"
#include "ui/shared/EmptyState.h"
#include "ui/shared/TableView.h"
#include "ui/theme/Theme.h"
#include "ui/words/MachineText.h"
#include "ui/words/Words.h"

#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace leafbench::ui {
namespace {

constexpr int choicesWidth = 280;
constexpr int mostWorkers = 64;
constexpr int pollIntervalMs = 66;

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
    : Page(tr("Preprocess"), tr("Mean and standard deviation of each colour channel, two ways, to the same last bit"), parent),
      m_session(session),
      m_way(new QComboBox),
      m_workers(new QSpinBox),
      m_subset(new QComboBox),
      m_warning(new QLabel),
      m_pictures(new QStackedWidget),
      m_graphView(new TaskGraphView),
      m_result(new ChannelCard),
      m_results(new StatisticsTableModel(this))
{
    m_compute = addPrimaryButton(tr("Compute"));
    m_compute->setObjectName(QStringLiteral("computeStatistics"));
    connect(m_compute, &QPushButton::clicked, this, &PreprocessPage::compute);
    auto* above = new QHBoxLayout;
    above->setSpacing(16);
    above->addWidget(makeChoices());
    above->addWidget(makeGraphCard(), 1);
    auto* below = new QHBoxLayout;
    below->setSpacing(16);
    below->addWidget(m_result, 5);
    below->addWidget(makeRunsCard(), 6);
    body()->addLayout(above, 3);
    body()->addLayout(below, 2);

    connect(&m_session, &Session::datasetChanged, this, &PreprocessPage::updateImages);
    connect(&m_session, &Session::splitChanged, this, &PreprocessPage::updateImages);
    connect(&m_session.jobs(), &JobRunner::mainStarted, this, &PreprocessPage::updateButtons);
    connect(&m_session.jobs(), &JobRunner::mainEnded, this, &PreprocessPage::updateButtons);
    connect(&m_ticker, &QTimer::timeout, this, &PreprocessPage::showChanges);
    connect(&Theme::instance(), &Theme::changed, this, &PreprocessPage::showWay);
    updateImages();
}

QWidget* PreprocessPage::makeChoices()
{
    for (const auto way : {StatisticsWay::Tasks, StatisticsWay::Loader})
        m_way->addItem(way == StatisticsWay::Tasks ? tr("Task graph \u00b7 processes") : tr("Loader \u00b7 threads"),
                       static_cast<int>(way));
    m_way->setObjectName(QStringLiteral("statisticsWay"));
    m_workers->setObjectName(QStringLiteral("statisticsWorkers"));
    m_workers->setRange(1, mostWorkers);
    m_workers->setValue(availableCores());
    for (const auto subset : {Subset::Train, Subset::Valid, Subset::Test})
        m_subset->addItem(words::subsetText(subset), static_cast<int>(subset));
    m_warning->setProperty("role", "warningChip");
    m_warning->setWordWrap(true);
    m_warning->setMinimumHeight(24);
    auto* help = new QLabel;
    help->setProperty("role", "muted");
    help->setWordWrap(true);

    auto* form = new QFormLayout;
    form->setSpacing(8);
    form->addRow(tr("&Way"), m_way);
    form->addRow(tr("Wor&kers"), m_workers);
    form->addRow(tr("&Images"), m_subset);
    auto* card = new Card(tr("How"));
    card->body()->addLayout(form);
    card->body()->addWidget(help);
    card->body()->addWidget(m_warning);
    card->body()->addStretch(1);
    card->setFixedWidth(choicesWidth);

    const auto describe = [this, help] {
        help->setText(wayHelp(way()));
        const QString warning = words::corePlanWarning(planCores(m_workers->value(), 1));
        m_warning->setText(warning);
        m_warning->setVisible(!warning.isEmpty());
        showWay();
        updateButtons();
    };
    connect(m_way, &QComboBox::currentIndexChanged, this, describe);
    connect(m_workers, &QSpinBox::valueChanged, this, describe);
    connect(m_subset, &QComboBox::currentIndexChanged, this, &PreprocessPage::updateImages);
    QTimer::singleShot(0, this, describe);
    return card;
}

QWidget* PreprocessPage::makeGraphCard()
{
    m_pictures->addWidget(new EmptyState(QStringLiteral("folder"), tr("No images yet"),
                                         tr("Open a dataset in Explore, or drop its folder anywhere in this window.")));
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
    m_results->clear();
    m_runsCard->setHint({});
    m_result->clear();
    m_board.reset();
    buildGraph();
    showWay();
    updateButtons();
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
            showWay();
            updateButtons();
        });
}

void PreprocessPage::showWay()
{
    const bool tasks = way() == StatisticsWay::Tasks;
    m_graphCard->setTitle(tasks ? tr("Task graph") : tr("Loader"));
    m_pictures->setCurrentIndex(!m_session.dataset() ? NoData : tasks ? Graph : NoGraph);
    if (!tasks || !m_graph) {
        m_graphCard->setHint({});
        return;
    }
    m_graphCard->setHint(m_graphView->legend() + QStringLiteral("&nbsp; \u00b7 &nbsp;")
                         + tr("%1 tasks, %2 deep, %3 done")
                               .arg(words::count(static_cast<qint64>(m_graph->size())))
                               .arg(m_graph->depth())
                               .arg(words::count(static_cast<qint64>(m_graphView->count(TaskState::Done)))));
}

void PreprocessPage::compute()
{
    const std::vector<quint32> chosen = images();
    if (chosen.empty() || m_session.jobs().mainRunning() || (way() == StatisticsWay::Tasks && !m_graph))
        return;
    clearMessage();
    m_graphView->reset();
    const StatisticsRun run{way(), m_workers->value(), {}};
    std::function<Result<ChannelStatistics>(const JobContext&)> work;
    if (run.way == StatisticsWay::Tasks) {
        m_board = std::make_shared<TaskBoard>(m_graph);
        work = [board = m_board, workers = run.workers](const JobContext& context) {
            GraphOptions options;
            options.workers = workers;
            options.taskGiven = [&](const Task& task) { board->mark(task, TaskState::Given); };
            return statisticsByTasks(board->graph(), options, context, nullptr,
                                     [&](const Task& task) { board->mark(task, TaskState::Done); });
        };
    } else {
        work = [dataset = m_session.dataset(), chosen, workers = run.workers](const JobContext& context) {
            return channelStatistics(*dataset, chosen, workers, context);
        };
    }
    m_running = m_session.jobs().startMain<ChannelStatistics>(
        words::phaseText(QStringLiteral("stats")), this, std::move(work),
        [this, run, set = m_imageSet](Result<ChannelStatistics> result) { end(run, set, result); });
    m_ticker.start(pollIntervalMs);
    updateButtons();
}

void PreprocessPage::showChanges()
{
    if (m_board)
        m_graphView->change(m_board->take());
    showWay();
}

void PreprocessPage::end(StatisticsRun run, quint64 imageSet, const Result<ChannelStatistics>& result)
{
    m_running = false;
    m_ticker.stop();
    showChanges();
    m_board.reset();
    updateButtons();
    if (result.failed()) {
        showError(result.error());
        return;
    }
    // Another dataset was opened meanwhile: ignore its result.
    if (result.cancelled() || imageSet != m_imageSet)
        return;
    run.statistics = *result;
    m_results->add(std::move(run));
    m_result->showStatistics(*result, source());
    const qsizetype count = m_results->rowCount();
    m_runsCard->setHint(count < 2                  ? tr("compute the other way, too")
                            : m_results->allSame() ? tr("same bits in all %1: yes").arg(count)
                                                   : tr("same bits: no"));
}

void PreprocessPage::updateButtons()
{
    const bool busy = m_session.jobs().mainRunning();
    const bool ready = !images().empty() && (way() == StatisticsWay::Loader || m_graph);
    m_compute->setText(m_running ? tr("Computing\u2026") : tr("Compute"));
    m_compute->setEnabled(!busy && ready);
    m_compute->setToolTip(!m_session.dataset()     ? tr("Open a dataset in Explore first")
                              : images().empty()   ? tr("There are no such images")
                              : busy && !m_running ? tr("Wait until the job below has ended")
                                                   : QString());
    for (QWidget* choice : {static_cast<QWidget*>(m_way), static_cast<QWidget*>(m_subset)})
        choice->setEnabled(!m_running);
}

}  // namespace leafbench::ui
