#include "ui/widgets/DataCheckView.h"

#include "ui/bridge/Session.h"
#include "ui/desktop/FileManager.h"
#include "ui/widgets/BiasCard.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FaultyCard.h"
#include "ui/widgets/LeakCard.h"
#include "ui/words/Words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace leafbench::ui {

DataCheckView::DataCheckView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_stack(new QStackedLayout)
    , m_empty(new EmptyState(
          QStringLiteral("explore"), tr("Check the dataset before you trust a score"),
          tr("Every picture is opened once: which files are faulty, which leaves lie in train and in validation or "
             "test, and how much of the class the background alone gives away.")))
    , m_summary(new QLabel)
    , m_message(new QLabel)
    , m_leaks(new LeakCard)
    , m_bias(new BiasCard)
    , m_faulty(new FaultyCard)
{
    m_start = m_empty->addButton(tr("&Check the dataset"), true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_message->setWordWrap(true);
    m_message->setProperty("role", "warningText");
    m_message->hide();
    layout->addWidget(m_message);
    layout->addLayout(m_stack, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildContent());
    connect(m_start, &QPushButton::clicked, this, &DataCheckView::startCheck);
    connect(m_again, &QPushButton::clicked, this, &DataCheckView::startCheck);
    connect(m_leaks, &LeakCard::splitWanted, this, &DataCheckView::splitWanted);
    connect(m_leaks, &LeakCard::imageWanted, this, &DataCheckView::imageWanted);
    connect(m_faulty, &FaultyCard::folderWanted, this, &showInFolder);
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
    m_again->setToolTip(tr("Opens only files that are new or changed"));
    m_summary->setProperty("role", "muted");
    auto* head = new QHBoxLayout;
    head->addWidget(m_summary, 1);
    head->addWidget(m_again);
    auto* right = new QVBoxLayout;
    right->setSpacing(16);
    right->addWidget(m_bias);
    right->addWidget(m_faulty, 1);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(16);
    cards->addWidget(m_leaks, 3);
    cards->addLayout(right, 2);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addLayout(cards, 1);
    return content;
}

void DataCheckView::onDataset()
{
    m_recalling.cancel();
    m_busy = false;
    m_check = nullptr;
    m_message->hide();
    m_recallDue = m_session.dataset() != nullptr;
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
    if (!std::exchange(m_recallDue, false))
        return;
    m_busy = true;
    const DatasetPtr dataset = m_session.dataset();
    m_recalling = m_session.jobs().startSide<DatasetCheckPtr>(
        this,
        [dataset, dir = factsDir(m_session.runsDir())](const JobContext& context) {
            return recallCheck(dataset, dir, context);
        },
        [this, dataset](Outcome<DatasetCheckPtr> outcome) {
            if (dataset != m_session.dataset())
                return;
            m_busy = false;
            if (outcome && *outcome && !m_check)
                take(dataset, std::move(outcome));
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
        [dataset, dir = factsDir(m_session.runsDir())](const JobContext& context) {
            return checkDataset(dataset, dir, context);
        },
        [this, dataset](Outcome<DatasetCheckPtr> outcome) { take(dataset, std::move(outcome)); });
}

void DataCheckView::take(const DatasetPtr& dataset, Outcome<DatasetCheckPtr> outcome)
{
    // Another dataset was opened meanwhile.
    if (dataset != m_session.dataset())
        return;
    if (outcome.failed()) {
        m_message->setText(words::errorText(outcome.error()));
        m_message->show();
    }
    if (!outcome)
        return;
    m_check = std::move(outcome).value();
    showCheck();
}

void DataCheckView::showCheck()
{
    m_leaks->setCheck(m_check, m_session.split());
    m_bias->setCheck(m_check);
    m_faulty->setFacts(m_check ? m_check->facts : nullptr);
    if (m_check) {
        const QString pictures = words::count(qint64(m_check->facts->images.size()));
        m_summary->setText(m_check->facts->read == 0
                               ? tr("%1 pictures, known from an earlier check").arg(pictures)
                               : tr("%1 pictures examined in %2").arg(pictures, words::duration(m_check->facts->elapsedSeconds)));
    }
    m_stack->setCurrentIndex(m_check ? 1 : 0);
    refreshButtons();
}

void DataCheckView::refreshButtons()
{
    const bool can = m_session.dataset() && !m_session.jobs().mainRunning();
    const QString reason = can ? QString()
        : m_session.dataset()  ? tr("Another job is running")
                               : tr("Open a dataset first");
    m_start->setEnabled(can);
    m_start->setToolTip(reason);
    m_again->setEnabled(can);
}

bool DataCheckView::settled() const { return !m_busy && !(m_recallDue && isVisible()) && m_leaks->settled() && m_bias->settled(); }

}  // namespace leafbench::ui
