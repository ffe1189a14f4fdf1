#include "ui/speedup/TimelineCard.h"

#include "ui/shared/Widgets.h"
#include "ui/shared/layout/FlowRow.h"
#include "ui/speedup/TimelineView.h"
#include "ui/theme/ComboBox.h"
#include "ui/theme/Motion.h"
#include "ui/words/SpeedupText.h"
#include "ui/words/SpeedupWords.h"
#include "ui/words/Words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace leafbench::ui {

TimelineCard::TimelineCard(QWidget* parent)
    : Card(tr("Timeline"), parent),
      m_view(new TimelineView),
      m_none(new QLabel),
      m_counts(new ComboBox),
      m_speed(new ComboBox)
{
    makeHeader();
    m_none->setProperty("role", "muted");
    body()->addWidget(m_view, 1);
    body()->addWidget(m_none);
    m_view->hide();
    connect(m_view, &TimelineView::viewChanged, this, &TimelineCard::updateHint);
    connect(m_view, &TimelineView::playRequested, this, [this] { setPlaying(!playing()); });
    connect(&m_replay, &QVariantAnimation::valueChanged, m_view,
            [this](const QVariant& at) { m_view->setPlayHead(shownAt(at.toDouble())); });
    connect(&m_replay, &QVariantAnimation::finished, this, [this] { setPlaying(false); });
}

void TimelineCard::makeHeader()
{
    identify(m_counts, "timelineCounts", tr("Worker count of the timeline"));
    header()->addWidget(m_counts);
    m_counts->setSizeAdjustPolicy(QComboBox::AdjustToContents);  // the counts come with each study
    connect(m_counts, &QComboBox::activated, this, [this] {
        m_chosen = true;
        showChosen();
    });
    connect(addTool(QStringLiteral("\u2212"), tr("Show more time (\u2212)")), &QToolButton::clicked, this,
            [this] { m_view->zoom(1 / 1.5); });
    connect(addTool(QStringLiteral("+"), tr("Look closer (+)")), &QToolButton::clicked, this, [this] { m_view->zoom(1.5); });
    connect(addTool(tr("All"), tr("Show the whole measurement (Home)")), &QToolButton::clicked, m_view, &TimelineView::showAll);
    for (int slower = 0; slower <= 4; ++slower) {
        const double speed = std::pow(10.0, -slower);
        m_speed->addItem(slower == 0 ? tr("real time") : tr("%1\u00d7 slower").arg(words::count(qRound(1 / speed))), speed);
    }
    identify(m_speed, "timelineSpeed", tr("Speed of the replay"));
    header()->addWidget(m_speed);
    m_play = addTool(tr("Play"), tr("Replay what is seen, in slow motion"));
    m_play->setObjectName(QStringLiteral("timelinePlay"));
    m_play->setCheckable(true);
    connect(m_play, &QToolButton::toggled, this, &TimelineCard::setPlaying);
}

void TimelineCard::setStudy(const SpeedupStudy& study)
{
    m_chosen = m_chosen && study.path == m_study;
    const auto before = m_chosen ? chosenCount() : std::nullopt;
    m_timelines.clear();
    for (const SpeedupMeasurement& m : study.measurements) {
        if (m.timeline && !m.timeline->empty())
            m_timelines.emplace_back(m.count(), m.timeline);
    }
    std::sort(m_timelines.begin(), m_timelines.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    m_study = study.path;
    m_counts->clear();
    for (const auto& [count, timeline] : m_timelines)
        m_counts->addItem(words::countLabel(study.options.workload, count));
    setChosen(before);
    m_none->setText(study.state == StudyState::Running && study.options.recordTimeline
                        ? tr("What each worker did comes with the first measurement of its count.")
                        : tr("No timeline was recorded for these measurements."));
    showChosen();
}

std::optional<WorkerCount> TimelineCard::chosenCount() const
{
    const int chosen = m_counts->currentIndex();
    return chosen < 0 ? std::nullopt : std::optional(m_timelines[static_cast<std::size_t>(chosen)].first);
}

/// The largest count is the most interesting; keep a chosen one.
void TimelineCard::setChosen(std::optional<WorkerCount> count)
{
    int chosen = m_counts->count() - 1;
    for (std::size_t i = 0; i < m_timelines.size(); ++i) {
        if (m_timelines[i].first == count)
            chosen = static_cast<int>(i);
    }
    m_counts->setCurrentIndex(chosen);
}

void TimelineCard::chooseCount(WorkerCount count)
{
    m_chosen = true;
    setChosen(count);
    showChosen();
}

void TimelineCard::showChosen()
{
    const int chosen = m_counts->currentIndex();
    const auto timeline = chosen < 0 ? nullptr : m_timelines[static_cast<std::size_t>(chosen)].second;
    m_view->setVisible(timeline != nullptr);
    m_none->setVisible(!timeline);
    for (QWidget* tool : QWidgetList{m_counts, m_speed, m_play})
        tool->setEnabled(timeline != nullptr);
    if (timeline.get() == m_view->timeline()) {
        updateHint();
        return;
    }
    setPlaying(false);
    m_view->setTimeline(timeline);
    if (timeline)
        m_speed->setCurrentIndex(std::max(0, m_speed->findData(std::min(1.0, fittingSpeed(timeline->seconds)))));
    updateHint();
}

void TimelineCard::updateHint()
{
    const Timeline* timeline = m_view->timeline();
    if (!timeline) {
        setHint({});
        return;
    }
    const double seen = (m_view->viewEnd() - m_view->viewBegin()) * 1e-9;
    QString hint = tr("%1 of %2").arg(timeText(seen), timeText(timeline->seconds));
    if (std::any_of(timeline->lanes.begin(), timeline->lanes.end(), [](const auto& lane) { return lane.truncated; }))
        hint += tr(" \u00b7 the first %1 spans of each").arg(words::count(qint64(TimelineRecorder::mostSpans)));
    setHint(hint);
}

void TimelineCard::setPlaying(bool playing)
{
    const QSignalBlocker blocker(m_play);
    m_play->setChecked(playing);
    m_play->setText(playing ? tr("Stop") : tr("Play"));
    m_replay.stop();
    m_view->setPlayHead({});
    if (!playing || !m_view->timeline())
        return;
    const double ms = (m_view->viewEnd() - m_view->viewBegin()) * 1e-6 / m_speed->currentData().toDouble();
    m_replay.setDuration(static_cast<int>(std::clamp<double>(ms, 1, std::numeric_limits<int>::max())));
    m_replay.setStartValue(m_view->viewBegin());
    m_replay.setEndValue(m_view->viewEnd());
    m_replay.start();
    m_view->setPlayHead(m_view->viewBegin());
}

/// Where motion is reduced, the play head stands still ten times on its way instead of gliding.
double TimelineCard::shownAt(double at) const
{
    constexpr double stops = 10;
    const double begin = m_view->viewBegin(), span = m_view->viewEnd() - begin;
    return reducedMotion() && span > 0 ? begin + std::floor((at - begin) / span * stops) / stops * span : at;
}

double fittingSpeed(double seconds)
{
    constexpr double wanted = 15;
    if (!(seconds > 0))
        return 1;
    return std::pow(10.0, std::clamp(std::round(std::log10(seconds / wanted)), -4.0, 1.0));
}

}  // namespace leafbench::ui
