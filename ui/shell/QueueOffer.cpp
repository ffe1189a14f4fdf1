#include "ui/shell/QueueOffer.h"

#include "ui/bridge/JobQueue.h"
#include "ui/shared/Widgets.h"

#include <QAccessible>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace leafbench::ui {
namespace {

QString offeredTitles(const std::vector<JobRequest>& jobs)
{
    constexpr qsizetype mostNamed = 3;
    QStringList titles;
    for (const JobRequest& job : jobs)
        titles << job.title;
    const QString named = titles.mid(0, mostNamed).join(QStringLiteral("; "));
    return titles.size() > mostNamed ? QueueOffer::tr("%1 and %2 more").arg(named, QString::number(titles.size() - mostNamed))
                                     : named;
}

QStringList offerSentences(const FoundQueue& found)
{
    QStringList sentences;
    if (!found.interrupted.empty())
        sentences << QueueOffer::tr("The window ended in the middle of a job. The interrupted job is offered again: %1.")
                         .arg(offeredTitles(found.interrupted));
    if (found.jobs.size() == 1)
        sentences << QueueOffer::tr("A job was waiting when the window closed: %1.").arg(offeredTitles(found.jobs));
    else if (!found.jobs.empty())
        sentences << QueueOffer::tr("%1 jobs were waiting when the window closed: %2.")
                         .arg(QString::number(found.jobs.size()), offeredTitles(found.jobs));
    for (const FoundQueue::Gone& gone : found.gone)
        sentences << QueueOffer::tr("Left out, as %1 is not there any more: %2.")
                         .arg(QDir::toNativeSeparators(gone.path), gone.job.title);
    for (const QString& aside : found.setAside)
        sentences << QueueOffer::tr("The stored queue is damaged. Its file was set aside: %1").arg(QDir::toNativeSeparators(aside));
    return sentences;
}

}  // namespace

QueueOffer::QueueOffer(JobQueue& queue, QWidget* parent)
    : QFrame(parent),
      m_queue(queue),
      m_text(new QLabel),
      m_start(makeButton(tr("Start them"), "offerStart", tr("They begin in their order"))),
      m_keep(makeButton(tr("Keep them"), "offerKeep", tr("They stay in the queue below, and begin when you say so"))),
      m_clear(makeButton(tr("Clear"), "offerClear", tr("Forget these jobs")))
{
    setObjectName(QStringLiteral("queueOffer"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->addWidget(m_text, 1);
    for (QPushButton* button : {m_start, m_keep, m_clear})
        layout->addWidget(button);
    hide();
    connect(m_start, &QPushButton::clicked, this, [this] {
        hide();
        m_queue.release();
    });
    connect(m_keep, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        hide();
        m_queue.removeHeld();
    });
    connect(&queue, &JobQueue::changed, this, [this] {
        if (m_queue.held() == 0 && m_start->isVisibleTo(this))
            hide();  // it was answered in the queue's own list
    });
}

void QueueOffer::offer(const FoundQueue& found)
{
    const std::size_t all = found.interrupted.size() + found.jobs.size();
    const bool some = all > 0;
    m_text->setText(offerSentences(found).join(u' '));
    m_start->setText(all == 1 ? tr("Start it") : tr("Start them"));
    m_keep->setText(!some ? tr("Close") : all == 1 ? tr("Keep it") : tr("Keep them"));
    m_start->setVisible(some);
    m_clear->setVisible(some);
    setAccessibleName(m_text->text());
    setStyleProperty(this, "banner", "warning");
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString QueueOffer::text() const { return isHidden() ? QString() : m_text->text(); }

}  // namespace leafbench::ui
