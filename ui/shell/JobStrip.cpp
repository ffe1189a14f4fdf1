#include "ui/shell/JobStrip.h"

#include "engine/processes/JobProcess.h"
#include "ui/bridge/JobRunner.h"
#include "ui/shared/ElidedLabel.h"
#include "ui/shell/MachineChips.h"
#include "ui/shell/QueueButton.h"
#include "ui/theme/Motion.h"
#include "ui/theme/Theme.h"
#include "ui/words/Words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace leafbench::ui {
namespace {

// Drawn pixels of the strip from which they are shown.
constexpr int rateFrom = 1100;
constexpr int machineFrom = 880;
/// After Cancel, well before the process is killed.
std::chrono::milliseconds answerTime()
{
    return std::min<std::chrono::milliseconds>(std::chrono::seconds(5), defaultPatience() / 2);
}

QLabel* muted()
{
    auto* label = new QLabel;
    label->setProperty("role", "muted");
    return label;
}

}  // namespace

JobStrip::JobStrip(JobRunner& jobs, const ResourceFeed& resources, QWidget* parent)
    : QFrame(parent),
      m_jobs(jobs),
      m_title(new ElidedLabel),
      m_bar(new QProgressBar),
      m_percent(new QLabel),
      m_rate(muted()),
      m_left(muted()),
      m_machine(new MachineChips(resources)),
      m_queue(new QueueButton(jobs)),
      m_pause(new QPushButton(tr("Pause"))),
      m_cancel(new QPushButton(tr("Cancel")))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setProperty("role", "cardTitle");
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_bar->setTextVisible(false);
    m_bar->setMinimumWidth(96);
    m_bar->setMaximumWidth(320);
    m_bar->setAccessibleName(tr("Progress"));
    m_percent->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_pause->setToolTip(tr("Let the job rest after its present batch (Ctrl+P)"));
    m_cancel->setToolTip(tr("Stop the job (Ctrl+.); a training can be resumed later. The next one of the queue begins"));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 6, 24, 6);
    layout->setSpacing(12);
    for (QWidget* widget : QWidgetList{m_title, m_bar, m_percent, m_rate, m_left})
        layout->addWidget(widget);
    layout->addStretch(1);
    for (QWidget* widget : QWidgetList{m_machine, m_queue, m_pause, m_cancel})
        layout->addWidget(widget);

    // Uses the available width: the window may be narrower than its content.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);

    m_noAnswer.setSingleShot(true);
    m_noAnswer.setInterval(answerTime());
    connect(&m_noAnswer, &QTimer::timeout, this, &JobStrip::showLeft);

    connect(m_pause, &QPushButton::clicked, this, &JobStrip::togglePause);
    connect(m_cancel, &QPushButton::clicked, this, &JobStrip::cancel);
    connect(&jobs, &JobRunner::mainStarted, this, &JobStrip::onStarted);
    connect(&jobs, &JobRunner::mainProgress, this, &JobStrip::onProgress);
    connect(&jobs, &JobRunner::mainPausedChanged, this, &JobStrip::onPaused);
    connect(&jobs, &JobRunner::mainEnded, this, &JobStrip::onEnded);
    connect(&Theme::instance(), &Theme::changed, this, &JobStrip::fitText);
    fitText();
    if (m_jobs.mainRunning())
        onStarted(m_jobs.mainTitle());
    else
        showIdle();
}

/// Wide enough for the widest text, so that nothing moves.
void JobStrip::fitText() { m_percent->setMinimumWidth(Theme::instance().textPixels(40)); }

void JobStrip::togglePause()
{
    if (m_jobs.mainRunning() && !m_stopping)
        m_jobs.setMainPaused(!m_jobs.mainPaused());
}

void JobStrip::setElsewhere(const QString& text)
{
    m_elsewhere = text;
    if (!m_jobs.mainRunning())
        showIdle();
}

void JobStrip::onStarted(const QString& title)
{
    m_estimate.start();
    m_earlierSeconds = 0;
    m_stretch.start();
    m_title->setText(title);
    showBusy(*m_bar);
    for (QLabel* label : {m_percent, m_rate, m_left})
        label->clear();
    for (QWidget* widget : QWidgetList{m_bar, m_pause, m_cancel})
        widget->show();
    m_stopping = false;
    m_noAnswer.stop();
    m_pause->setEnabled(true);
    m_cancel->setEnabled(true);
    onPaused(m_jobs.mainPaused());
    emit fractionShown({});
}

void JobStrip::onProgress(const Progress& progress)
{
    QStringList parts{m_jobs.mainTitle()};
    const QString phase = words::phaseText(progress.phase);
    if (!phase.isEmpty() && phase != parts.first())
        parts += phase;
    if (const QString where = words::progressText(progress); !where.isEmpty())
        parts += where;
    else if (const QString amount = words::amountText(progress); progress.total > 0 && !amount.isEmpty())
        parts += amount;
    m_title->setText(parts.join(QStringLiteral(" · ")));
    m_estimate.update(progress, activeSeconds());
    showNumbers(progress);
}

void JobStrip::showNumbers(const Progress& progress)
{
    if (const std::optional<double> fraction = m_estimate.fraction()) {
        m_bar->setRange(0, 1000);
        m_bar->setValue(int(*fraction * 1000));
        m_percent->setText(words::percent(*fraction, 0));
    } else {
        showBusy(*m_bar);
        m_percent->clear();
    }
    m_rate->setText(words::rateText(progress.phase, progress.ratePerSecond));
    m_bar->setToolTip(m_rate->text());
    showLeft();
    emit fractionShown(m_estimate.fraction());
}

void JobStrip::showLeft()
{
    const std::optional<double> left = m_estimate.secondsLeft();
    const bool silent = m_stopping && !m_noAnswer.isActive();
    m_left->setToolTip(silent
                           ? tr("The job does not answer. What runs in a process of its own is ended by force %1 s after Cancel.")
                                 .arg(cancelPatience.count())
                           : QString());
    m_left->setText(silent                    ? tr("no answer…")
                        : m_stopping          ? tr("stopping…")
                        : m_jobs.mainPaused() ? tr("paused")
                        : left                ? timeLeftText(*left)
                                              : QString());
}

void JobStrip::onPaused(bool paused)
{
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
    if (paused) {
        m_earlierSeconds = activeSeconds();
        m_stretch.invalidate();
    } else if (!m_stretch.isValid()) {
        m_stretch.start();
    }
    showLeft();
}

void JobStrip::cancel()
{
    if (!m_jobs.mainRunning() || m_stopping)
        return;
    m_jobs.cancelMain();
    m_cancel->setEnabled(false);
    m_pause->setEnabled(false);
    m_stopping = true;
    m_noAnswer.start();
    showLeft();
}

void JobStrip::onEnded()
{
    // The end of the job may have started the next one.
    if (!m_jobs.mainRunning())
        showIdle();
}

void JobStrip::showIdle()
{
    m_stopping = false;
    m_noAnswer.stop();
    m_left->setToolTip({});
    m_title->setText(m_elsewhere.isEmpty() ? tr("No job is running") : m_elsewhere);
    for (QWidget* widget : QWidgetList{m_bar, m_pause, m_cancel})
        widget->hide();
    for (QLabel* label : {m_percent, m_rate, m_left})
        label->clear();
}

double JobStrip::activeSeconds() const
{
    return m_earlierSeconds + (m_stretch.isValid() ? double(m_stretch.nsecsElapsed()) * 1e-9 : 0);
}

void JobStrip::resizeEvent(QResizeEvent* event)
{
    // In a narrow window name, time and buttons matter more than the rate and the machine.
    m_rate->setVisible(width() >= Theme::instance().textPixels(rateFrom));
    m_machine->setVisible(width() >= Theme::instance().textPixels(machineFrom));
    QFrame::resizeEvent(event);
}

QString timeLeftText(double seconds)
{
    if (seconds < 10)
        return JobStrip::tr("a few seconds left");
    if (seconds < 60)
        return JobStrip::tr("%1 s left").arg(int(std::ceil(seconds / 5) * 5));
    const int minutes = int(std::ceil(seconds / 60));
    if (minutes < 60)
        return JobStrip::tr("%1 min left").arg(minutes);
    return JobStrip::tr("%1 h %2 min left").arg(QString::number(minutes / 60), QString::number(minutes % 60));
}

}  // namespace leafbench::ui
