#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace leafbench::ui {

/// Replays a range of a timeline in slow motion: moves the play head some 30 times a second.
class TimelineReplay : public QObject {
    Q_OBJECT
public:
    /// Nanoseconds of a monotonic clock; a test injects its own.
    using Clock = std::function<qint64()>;
    explicit TimelineReplay(Clock clock, QObject* parent = nullptr);

    /// From `begin` to `end` (nanoseconds of the timeline); speed 0.01: a hundred times slower than real time.
    void play(double begin, double end, double speed);
    void stop();
    bool playing() const { return m_timer.isActive(); }
    double position() const;  ///< of the play head, never past the end
    void tick();              ///< called by the timer

    /// Of 10, 1, 1/10, ...: the speed that plays that many seconds in about 15.
    static double fittingSpeed(double seconds);

signals:
    void moved(double position);
    void ended();  ///< the play head reached the end

private:
    Clock m_clock;
    QTimer m_timer;
    qint64 m_started = 0;
    double m_begin = 0;
    double m_end = 0;
    double m_speed = 1;
};

}  // namespace leafbench::ui
