#include "ui/shell/QueueButton.h"

#include "ui/bridge/JobQueue.h"
#include "ui/bridge/JobRunner.h"
#include "ui/shared/Paragraph.h"
#include "ui/shared/Widgets.h"
#include "ui/theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace leafbench::ui {

QueueButton::QueueButton(JobRunner& jobs, QWidget* parent) : QPushButton(parent), m_jobs(jobs)
{
    setObjectName(QStringLiteral("queue"));
    setToolTip(tr("The jobs that wait for this one: look, change their order, remove"));
    connect(&jobs.queue(), &JobQueue::changed, this, &QueueButton::update);
    connect(this, &QPushButton::clicked, this, [this] { (new QueueDialog(m_jobs, window()))->open(); });
    update();
}

void QueueButton::update()
{
    const int waiting = m_jobs.queue().size();
    setText(tr("Queue (%1)").arg(waiting));
    setVisible(waiting > 0);
}

QueueDialog::QueueDialog(JobRunner& jobs, QWidget* parent)
    : QDialog(parent),
      m_jobs(jobs),
      m_queue(jobs.queue()),
      m_list(new QListWidget),
      m_up(makeButton(tr("&Up"), "queueUp", tr("Begin this one earlier"))),
      m_down(makeButton(tr("&Down"), "queueDown", tr("Begin this one later"))),
      m_remove(makeButton(tr("&Remove"), "queueRemove", tr("Do not begin this one"))),
      m_start(makeButton(tr("S&tart what was kept"), "queueStart", tr("Begin the jobs of an earlier start in their turn")))
{
    setObjectName(QStringLiteral("queueDialog"));
    setWindowTitle(tr("Queue"));
    setAttribute(Qt::WA_DeleteOnClose);
    identify(m_list, "queueList", tr("Jobs that wait"));
    m_list->setSpacing(3);  // an entry has up to three lines
    m_list->setWordWrap(true);
    auto* note = paragraph("muted");
    note->setText(tr("Each begins when the one before it has ended, also when that failed or was cancelled. What still waits when "
                     "the window closes is offered at the next start."));
    QPushButton* stop = makeButton(tr("&Stop all"), "queueStopAll", tr("Cancel the running job, and begin none of these"));
    QPushButton* close = makeButton(tr("&Close"), "queueClose");
    close->setDefault(true);
    auto* order = new QHBoxLayout;
    for (QPushButton* button : {m_up, m_down, m_remove})
        order->addWidget(button);
    order->addStretch(1);
    order->addWidget(m_start);
    auto* ends = new QHBoxLayout;
    ends->addWidget(stop);
    ends->addStretch(1);
    ends->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(note);
    layout->addWidget(m_list, 1);
    layout->addLayout(order);
    layout->addLayout(ends);
    const Theme& theme = Theme::instance();
    const QSize fits(theme.textPixels(520), theme.textPixels(340));
    resize(parent ? fits.boundedTo(parent->window()->size()) : fits);

    connect(m_list, &QListWidget::currentRowChanged, this, &QueueDialog::showWhatApplies);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_queue.remove(m_list->currentRow()); });
    connect(m_start, &QPushButton::clicked, &m_queue, &JobQueue::release);
    connect(stop, &QPushButton::clicked, this, [this] {
        m_jobs.cancelMain();
        m_queue.clear();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&m_queue, &JobQueue::changed, this, &QueueDialog::fill);
    fill();
    m_list->setFocus();
}

void QueueDialog::fill()
{
    if (m_queue.size() == 0) {
        close();
        return;
    }
    const int row = m_list->currentRow();
    m_list->clear();
    int place = 0;
    for (const JobQueue::Entry& entry : m_queue.entries()) {
        const QString numbered = tr("%1. %2").arg(QString::number(++place), entry.title);
        const QString title = entry.held ? tr("%1 (kept, not started)").arg(numbered) : numbered;
        m_list->addItem(entry.detail.isEmpty() ? title : title + u'\n' + entry.detail);
    }
    m_list->setCurrentRow(std::clamp(row, 0, m_list->count() - 1));
    showWhatApplies();
}

void QueueDialog::showWhatApplies()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    m_remove->setEnabled(row >= 0);
    m_start->setVisible(m_queue.held() > 0);
}

void QueueDialog::move(int by)
{
    const int from = m_list->currentRow(), to = from + by;
    m_queue.move(from, to);
    m_list->setCurrentRow(to);
}

QString queuedTitles(const JobQueue& queue)
{
    QStringList titles;
    for (const JobQueue::Entry& entry : queue.entries())
        titles << entry.title;
    return titles.join(QStringLiteral("; "));
}

}  // namespace leafbench::ui
