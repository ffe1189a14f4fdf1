#include "ui/explore/check/DataCheckView.h"

#include "engine/runs/place/RunsPlace.h"
#include "ui/bridge/Session.h"
#include "ui/explore/check/BiasCard.h"
#include "ui/explore/check/FaultyCard.h"
#include "ui/explore/check/LeakCard.h"
#include "ui/shared/EmptyState.h"
#include "ui/shared/FileManager.h"
#include "ui/shared/Widgets.h"
#include "ui/shared/layout/FlowRow.h"
#include "ui/words/Counted.h"
#include "ui/words/DatasetText.h"
#include "ui/words/ErrorText.h"
#include "ui/words/Words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace leafbench::ui {

DataCheckView::DataCheckView(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_stack(new QStackedLayout),
      m_empty(
          new EmptyState(QStringLiteral("explore"), tr("Check the dataset before you trust a score"),
                         tr("Every picture is opened once: which files are faulty, which leaves lie in train and in validation or "
                            "test, and how much of the class the background alone gives away."))),
      m_summary(new QLabel),
      m_message(new QLabel),
      m_leaks(new LeakCard),
      m_bias(new BiasCard),
      m_faulty(new FaultyCard)
{
    m_start = m_empty->addButton(tr("&Check the dataset"), true);
    m_start->setObjectName(QStringLiteral("checkDataset"));
    auto* layout = makeColumn(this, 8);
    m_message->setWordWrap(true);
    m_message->setProperty("role", "warningText");
    m_message->hide();
    layout->addWidget(m_message);
    layout->addLayout(m_stack, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildContent());
    connect(m_start, &QPushButton::clicked, this, &DataCheckView::startCheck);
    connect(m_again, &QPushButton::clicked, this, &DataCheckView::startCheck);
    connect(m_leaks, &LeakCard::splitRequested, this, &DataCheckView::splitRequested);
    connect(m_leaks, &LeakCard::imageRequested, this, &DataCheckView::imageRequested);
    connect(m_faulty, &FaultyCard::folderRequested, this, &showInFolder);
    connect(&m_session, &Session::datasetChanged, this, &DataCheckView::onDataset);
    connect(&m_session, &Session::splitChanged, this, [this] { m_leaks->setCheck(m_check, m_session.split()); });
    connect(&m_session.jobs(), &JobRunner::mainStarted, this, &DataCheckView::refreshButtons);
    connect(&m_session.jobs(), &JobRunner::mainEnded, this, &DataCheckView::refreshButtons);
    onDataset();
}

QWidget* DataCheckView::buildContent()
{
    auto* content = new QWidget;
    m_again = new QPushButton(tr("&Check again"));
    m_again->setObjectName(QStringLiteral("checkDataset"));
    m_again->setToolTip(tr("Opens only files that are new or changed"));
    m_summary->setProperty("role", "muted");
    m_summary->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_summary, 1);
    head->addWidget(m_again);
    auto* side = new QWidget;
    QVBoxLayout* right = makeColumn(side, 16);
    right->addWidget(m_bias);
    right->addWidget(m_faulty, 1);
    auto* cards = new FlowRow(16);
    cards->addWidget(m_leaks, 3);
    cards->setAloneHeight(360);
    cards->addWidget(side, 2);
    auto* layout = makeColumn(content, 8);
    layout->addLayout(head);
    layout->addWidget(cards, 1);
    return content;
}

void DataCheckView::onDataset()
{
    m_cacheLoad.cancel();
    m_busy = false;
    m_check = nullptr;
    m_message->hide();
    m_cacheLoadDue = m_session.dataset() != nullptr;
    showCheck();
    if (isVisible())
        recall();
}

void DataCheckView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    recall();
}

void DataCheckView::recall()
{
    if (!std::exchange(m_cacheLoadDue, false))
        return;
    m_busy = true;
    const DatasetPtr dataset = m_session.dataset();
    m_cacheLoad = m_session.jobs().startSide<DatasetCheckPtr>(
        this,
        [dataset, dir = factsDir(m_session.runsDir())](const JobContext& context) {
            return loadCachedCheck(dataset, dir, context);
        },
        [this, dataset](Result<DatasetCheckPtr> result) {
            if (dataset != m_session.dataset())
                return;
            m_busy = false;
            if (result && *result && !m_check)
                take(dataset, std::move(result));
        });
}

void DataCheckView::startCheck()
{
    const DatasetPtr dataset = m_session.dataset();
    if (!dataset)
        return;
    m_message->hide();
    m_session.jobs().startMain<DatasetCheckPtr>(
        tr("Checking the dataset"), this,
        [dataset, runs = m_session.runsDir()](const JobContext& context) -> Result<DatasetCheckPtr> {
            const auto there = checkRunsDir(runs);
            return there ? checkDataset(dataset, factsDir(runs), context) : there.as<DatasetCheckPtr>();
        },
        [this, dataset](Result<DatasetCheckPtr> result) { take(dataset, std::move(result)); });
}

void DataCheckView::take(const DatasetPtr& dataset, Result<DatasetCheckPtr> result)
{
    // Another dataset was opened meanwhile.
    if (dataset != m_session.dataset())
        return;
    if (result.failed()) {
        m_message->setText(words::errorText(result.error()));
        m_message->show();
    }
    if (!result)
        return;
    m_check = std::move(result).value();
    m_overlap = {};
    showCheck();
    m_session.jobs().startSide<StarterOverlap>(
        this, [check = m_check](const JobContext& context) { return starterOverlap(*check->facts, context); },
        [this, check = m_check](const Result<StarterOverlap>& overlap) {
            if (!overlap || check != m_check)
                return;
            m_overlap = *overlap;
            showCheck();
        });
}

void DataCheckView::showCheck()
{
    m_leaks->setCheck(m_check, m_session.split());
    m_bias->setCheck(m_check);
    m_faulty->setFacts(m_check ? m_check->facts : nullptr);
    if (m_check) {
        const QString pictures = words::picturesText(qint64(m_check->facts->images.size()));
        QStringList summary{m_check->facts->read == 0
                                ? tr("%1, known from an earlier check").arg(pictures)
                                : tr("%1 examined in %2").arg(pictures, words::duration(m_check->facts->elapsedSeconds)),
                            words::starterOverlapText(m_overlap)};
        summary.removeAll(QString());
        m_summary->setText(summary.join(QStringLiteral(". ")));
    }
    m_stack->setCurrentIndex(m_check ? 1 : 0);
    refreshButtons();
}

void DataCheckView::refreshButtons()
{
    const bool can = m_session.dataset() && !m_session.jobs().mainRunning();
    const QString reason = can ? QString() : m_session.dataset() ? tr("Another job is running") : tr("Open a dataset first");
    m_start->setEnabled(can);
    m_start->setToolTip(reason);
    m_again->setEnabled(can);
}

bool DataCheckView::idle() const { return !m_busy && !(m_cacheLoadDue && isVisible()) && m_leaks->idle() && m_bias->idle(); }

}  // namespace leafbench::ui
