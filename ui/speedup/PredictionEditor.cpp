#include "ui/speedup/PredictionEditor.h"

#include "ui/plots/speedup/SpeedupPlot.h"
#include "ui/words/Counted.h"
#include "ui/words/SpeedupWords.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace leafbench::ui {

PredictionEditor::PredictionEditor(SpeedupPlot& plot) : QObject(&plot), m_plot(plot) { plot.installEventFilter(this); }

int PredictionEditor::last() const { return static_cast<int>(m_plot.guess().size()) - 1; }

void PredictionEditor::begin(const std::vector<int>& workers)
{
    std::vector<CurvePoint> flat;
    for (const int count : workers) {
        // A number with several layouts over nodes is guessed once, as its widest.
        if (flat.empty() || flat.back().workers != count)
            flat.push_back({double(count), 1, 1, 1});
    }
    const auto sameWorkers = [](const CurvePoint& a, const CurvePoint& b) { return a.workers == b.workers; };
    const auto& now = m_plot.guess();
    if (!std::equal(flat.begin(), flat.end(), now.begin(), now.end(), sameWorkers))
        m_plot.setGuess(std::move(flat));
    choose(std::min(1, last()));
}

void PredictionEditor::setEditing(bool editing)
{
    m_editing = editing;
    m_dragging = false;
    m_plot.setCursor(editing ? Qt::SizeVerCursor : Qt::ArrowCursor);
    m_plot.setGuessCursor(editing ? m_point : -1);
}

void PredictionEditor::forget()
{
    setEditing(false);
    m_plot.setGuess({});
}

void PredictionEditor::choose(int point)
{
    m_point = std::clamp(point, std::min(1, last()), std::max(0, last()));
    if (m_editing)
        m_plot.setGuessCursor(m_point);
    if (last() < 1)
        return;
    const CurvePoint& chosen = m_plot.guess()[static_cast<std::size_t>(m_point)];
    m_plot.setAccessibleDescription(words::byCount(chosen.workers, tr("Guess for %1 worker: %2"), tr("Guess for %1 workers: %2"))
                                        .arg(QString::number(chosen.workers), timesText(chosen.value)));
}

void PredictionEditor::move(double speedup)
{
    if (m_point < 1 || m_point > last())
        return;
    std::vector<CurvePoint> guess = m_plot.guess();
    CurvePoint& point = guess[static_cast<std::size_t>(m_point)];
    // At most the ideal, at least a tenth: slower than one worker is a valid guess.
    const double most = countedWorkers(point.workers) / countedWorkers(guess.front().workers);
    const double value = std::clamp(std::round(speedup * 10) / 10, 0.1, std::max(1.0, most));
    point = {point.workers, value, value, value};
    m_plot.setGuess(std::move(guess));
    choose(m_point);
    emit guessChanged();
}

int PredictionEditor::nearest(QPointF position) const
{
    int best = 1;
    for (int i = 1; i <= last(); ++i) {
        if (std::abs(m_plot.guessPosition(i).x() - position.x()) < std::abs(m_plot.guessPosition(best).x() - position.x()))
            best = i;
    }
    return best;
}

bool PredictionEditor::keyPress(const QKeyEvent& key)
{
    const double value = m_plot.guess()[static_cast<std::size_t>(m_point)].value;
    switch (key.key()) {
    case Qt::Key_Up: move(value + 0.1); return true;
    case Qt::Key_Down: move(value - 0.1); return true;
    case Qt::Key_PageUp: move(value + 1); return true;
    case Qt::Key_PageDown: move(value - 1); return true;
    case Qt::Key_Left: choose(m_point - 1); return true;
    case Qt::Key_Right: choose(m_point + 1); return true;
    // Tab leaves the plot after the last point.
    case Qt::Key_Tab:
        if (m_point >= last())
            return false;
        choose(m_point + 1);
        return true;
    case Qt::Key_Backtab:
        if (m_point <= 1)
            return false;
        choose(m_point - 1);
        return true;
    default: return false;
    }
}

bool PredictionEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (!m_editing || last() < 1)
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::KeyPress:
        if (keyPress(*static_cast<QKeyEvent*>(event)))
            return true;
        break;
    case QEvent::MouseButtonPress: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->button() != Qt::LeftButton)
            break;
        m_plot.setFocus(Qt::MouseFocusReason);
        m_dragging = true;
        choose(nearest(mouse->position()));
        move(m_plot.speedupAt(mouse->position()));
        return true;
    }
    case QEvent::MouseMove:
        if (m_dragging) {
            move(m_plot.speedupAt(static_cast<QMouseEvent*>(event)->position()));
            return true;
        }
        break;
    case QEvent::MouseButtonRelease: m_dragging = false; break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace leafbench::ui
