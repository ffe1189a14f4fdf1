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
class ResourceFeed;

/// The strip at the window's foot: the main job's title, progress, rate and time left, pause and cancel, and the program's use of
/// the machine. Says so when idle.
class JobStrip : public QFrame {
    Q_OBJECT
public:
    JobStrip(JobRunner& jobs, const ResourceFeed& resources, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void onStarted(const QString& title);
    void onProgress(const Progress& progress);
    void onPaused(bool paused);
    void onEnded();
    void cancel();
    void showIdle();
    void showNumbers(const Progress& progress);
    void showLeft();
    double activeSeconds() const;

    JobRunner& m_jobs;
    QLabel* m_title;
    QProgressBar* m_bar;
    QLabel* m_percent;
    QLabel* m_rate;
    QLabel* m_left;
    MachineChips* m_machine;
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
