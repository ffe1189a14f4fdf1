#pragma once

#include "engine/concurrency/Job.h"
#include "ui/shell/JobEstimate.h"

#include <QElapsedTimer>
#include <QFrame>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace leafbench::ui {

class JobRunner;
class MachineChips;
class QueueButton;
class ResourceFeed;

/// The strip at the window's foot: the main job's title, progress, rate and time left, pause and cancel, and the program's use of
/// the machine. Says so when idle.
class JobStrip : public QFrame {
    Q_OBJECT
public:
    JobStrip(JobRunner& jobs, const ResourceFeed& resources, QWidget* parent = nullptr);

    void togglePause();  ///< no effect while no job runs, or while it stops
    void cancel();       ///< likewise
    /// What another window of the program works at, shown while no job runs here; empty: nothing.
    void setElsewhere(const QString& text);

signals:
    /// Of the main job; none: it is not known, or no job runs.
    void fractionShown(std::optional<double> fraction);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void onStarted(const QString& title);
    void onProgress(const Progress& progress);
    void onPaused(bool paused);
    void onEnded();
    void showIdle();
    void fitText();
    void showNumbers(const Progress& progress);
    void showLeft();
    double activeSeconds() const;

    JobRunner& m_jobs;
    QString m_elsewhere;
    QLabel* m_title;
    QProgressBar* m_bar;
    QLabel* m_percent;
    QLabel* m_rate;
    QLabel* m_left;
    MachineChips* m_machine;
    QueueButton* m_queue;
    QPushButton* m_pause;
    QPushButton* m_cancel;
    bool m_stopping = false;  ///< cancelled, and not ended
    QTimer m_noAnswer;        ///< since the cancellation
    JobEstimate m_estimate;
    QElapsedTimer m_stretch;      ///< since the job last started or resumed
    double m_earlierSeconds = 0;  ///< of earlier stretches
};

/// "6 min left"; coarse, so that it does not flicker.
QString timeLeftText(double seconds);

}  // namespace leafbench::ui
