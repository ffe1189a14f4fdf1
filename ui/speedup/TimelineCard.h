#pragma once

#include "engine/speedup/SpeedupStudy.h"
#include "ui/shared/Card.h"

#include <QVariantAnimation>

#include <optional>

class QComboBox;
class QToolButton;

namespace leafbench::ui {

class TimelineView;

/// The timelines of a study, one at a time: worker count, zoom, and a slow-motion replay.
class TimelineCard : public Card {
    Q_OBJECT
public:
    explicit TimelineCard(QWidget* parent = nullptr);

    void setStudy(const SpeedupStudy& study);  ///< keeps the chosen count if it still exists
    TimelineView& view() const { return *m_view; }
    std::optional<WorkerCount> chosenCount() const;  ///< none: there is no timeline
    void chooseCount(WorkerCount count);
    void setPlaying(bool playing);  ///< through the visible range
    bool playing() const { return m_replay.state() == QVariantAnimation::Running; }

private:
    void makeHeader();
    void setChosen(std::optional<WorkerCount> count);
    void showChosen();
    void updateHint();
    double shownAt(double at) const;

    TimelineView* m_view;
    QLabel* m_none;
    QComboBox* m_counts;
    QComboBox* m_speed;
    QToolButton* m_play = nullptr;
    QVariantAnimation m_replay{this};                                                  ///< of the play head, in nanoseconds
    QString m_study;                                                                   ///< path
    bool m_chosen = false;                                                             ///< a count was chosen by hand
    std::vector<std::pair<WorkerCount, std::shared_ptr<const Timeline>>> m_timelines;  ///< in the order of m_counts
};

/// Of 10, 1, 1/10, ...: the speed that plays that many seconds in about 15.
double fittingSpeed(double seconds);

}  // namespace leafbench::ui
