#pragma once

#include "ui/bridge/QueueFile.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace leafbench::ui {

class JobQueue;

/// "3 jobs were waiting", above the page after a start: begins them, keeps them for later, or clears them. Also says which one was
/// interrupted by a kill, which ones no longer fit, and that a damaged file was set aside. Hidden until there is something to ask.
class QueueOffer : public QFrame {
    Q_OBJECT
public:
    explicit QueueOffer(JobQueue& queue, QWidget* parent = nullptr);

    void offer(const FoundQueue& found);  ///< its jobs wait in the queue, held
    QString text() const;                 ///< empty while it is hidden

private:
    JobQueue& m_queue;
    QLabel* m_text;
    QPushButton* m_start;
    QPushButton* m_keep;
    QPushButton* m_clear;
};

}  // namespace leafbench::ui
