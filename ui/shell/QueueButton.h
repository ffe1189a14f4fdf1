#pragma once

#include <QDialog>
#include <QPushButton>

class QListWidget;

namespace leafbench::ui {

class JobQueue;
class JobRunner;

/// "Queue (2)" in the job strip: how many jobs wait; hidden when none does. Opens the queue.
class QueueButton : public QPushButton {
    Q_OBJECT
public:
    explicit QueueButton(JobRunner& jobs, QWidget* parent = nullptr);

private:
    void update();
    JobRunner& m_jobs;
};

/// The jobs that wait, in their order; they are moved and removed here. Closes when the queue is empty.
class QueueDialog : public QDialog {
    Q_OBJECT
public:
    explicit QueueDialog(JobRunner& jobs, QWidget* parent = nullptr);

private:
    void fill();
    void showWhatApplies();
    void move(int by);

    JobRunner& m_jobs;
    JobQueue& m_queue;
    QListWidget* m_list;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_remove;
    QPushButton* m_start;
};

/// "Tuning, 8 trials; Measuring": for a sentence.
QString queuedTitles(const JobQueue& queue);

}  // namespace leafbench::ui
