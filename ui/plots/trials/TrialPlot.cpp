#include "ui/plots/trials/TrialPlot.h"

#include "ui/plots/trials/TrialAxis.h"
#include "ui/plots/trials/TrialPaint.h"
#include "ui/words/TrialWords.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <utility>

namespace leafbench::ui {

TrialPlot::TrialPlot(QSize hint, QSize least, QWidget* parent) : DrawnPlot(parent), m_hint(hint), m_least(least)
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&Theme::instance(), &Theme::changed, this, &TrialPlot::redraw);
}

void TrialPlot::setStudy(std::shared_ptr<const TuningStudy> study)
{
    if (study == m_study)
        return;
    m_study = std::move(study);
    studyChanged();
    describe(accessibleName());
    if (m_hovered && !findTrial(m_study.get(), *m_hovered))
        hover({});
    redraw();
}

void TrialPlot::describe(const QString& name)
{
    setAccessibleName(name);
    const QString empty = emptyText();
    if (!m_study || !empty.isEmpty()) {
        setAccessibleDescription(empty);
        return;
    }
    QString text = tr("Trials: %1").arg(m_study->trials.size());
    if (const Trial* best = m_study->best())
        text += tr(", best: %1").arg(trialSentence(*m_study, *best));
    setAccessibleDescription(text);
}

void TrialPlot::setHighlighted(std::optional<int> number)
{
    if (std::exchange(m_highlighted, number) != number)
        update();
}

std::optional<int> TrialPlot::highlighted() const { return m_hovered ? m_hovered : m_highlighted; }

QString TrialPlot::readout(int number) const
{
    const Trial* trial = findTrial(m_study.get(), number);
    return trial ? trialReadout(*m_study, *trial) : QString();
}

QSize TrialPlot::sizeHint() const { return m_hint * plotScale(); }

QSize TrialPlot::minimumSizeHint() const { return m_least * plotScale(); }

QRectF TrialPlot::plotArea() const { return QRectF(rect()).adjusted(4, 3, -4, -3); }

void TrialPlot::redraw()
{
    m_base = QPixmap();
    update();
}

void TrialPlot::draw(QPainter& painter, const QRectF& area, const PlotTheme& look) const
{
    if (const QString empty = emptyText(); !empty.isEmpty()) {
        drawEmptyText(painter, area, look, empty);
        return;
    }
    drawBase(painter, area, look);
    if (!look.paper)
        drawOver(painter, area, look);
}

void TrialPlot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!emptyText().isEmpty()) {
        draw(painter, rect(), look());
        return;
    }
    const QSize wanted = size() * devicePixelRatioF();
    if (m_base.size() != wanted) {
        m_base = QPixmap(wanted);
        m_base.setDevicePixelRatio(devicePixelRatioF());
        m_base.fill(Qt::transparent);
        QPainter base(&m_base);
        base.setRenderHint(QPainter::Antialiasing);
        drawBase(base, plotArea(), look());
    }
    painter.drawPixmap(0, 0, m_base);
    drawOver(painter, plotArea(), look());
}

void TrialPlot::hover(std::optional<int> number)
{
    if (std::exchange(m_hovered, number) == number)
        return;
    setCursor(number ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
    emit trialHovered(number.value_or(-1));
}

bool TrialPlot::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const std::optional<int> number = m_study ? trialAt(help->pos()) : std::nullopt;
        QToolTip::showText(help->globalPos(), number ? readout(*number) : QString(), this);
        return true;
    }
    if (event->type() == QEvent::Resize)
        m_base = QPixmap();
    return DrawnPlot::event(event);
}

/// The next trial that is drawn here.
void TrialPlot::step(int by)
{
    if (!m_study || m_study->trials.empty())
        return;
    const int count = static_cast<int>(m_study->trials.size());
    const std::optional<int> now = highlighted();
    int place = now ? *now + by : by > 0 ? 0 : count - 1;
    while (place >= 0 && place < count && !trialPosition(m_study->trials[std::size_t(place)].number))
        place += by > 0 ? 1 : -1;
    if (place < 0 || place >= count)
        return;
    const int number = m_study->trials[std::size_t(place)].number;
    hover(number);
    const std::optional<QPointF> at = trialPosition(number);
    QToolTip::showText(mapToGlobal(at->toPoint()), readout(number), this);
}

void TrialPlot::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: step(-1); break;
    case Qt::Key_Right: step(1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (highlighted())
            emit trialChosen(*highlighted());
        break;
    case Qt::Key_Escape:
        if (!m_hovered) {
            event->ignore();
            return;
        }
        hover({});
        break;
    default: DrawnPlot::keyPressEvent(event);
    }
}

void TrialPlot::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_pressed = event->position();
}

void TrialPlot::mouseMoveEvent(QMouseEvent* event)
{
    hover(m_study && emptyText().isEmpty() ? trialAt(event->position()) : std::nullopt);
}

void TrialPlot::mouseReleaseEvent(QMouseEvent* event)
{
    const std::optional<QPointF> pressed = std::exchange(m_pressed, std::nullopt);
    // A drag is not a click.
    if (!pressed || event->button() != Qt::LeftButton || !m_study || (event->position() - *pressed).manhattanLength() > 6)
        return;
    if (const std::optional<int> number = trialAt(event->position()))
        emit trialChosen(*number);
}

void TrialPlot::leaveEvent(QEvent*) { hover({}); }

PlotTable TrialPlot::table() const
{
    PlotTable made;
    if (!m_study)
        return made;
    made.columns = {{tr("Trial")}, {tr("State")}, {metricText(*m_study), isShare(*m_study)}, {tr("Time (s)")}};
    std::vector<TrialAxis> axes = parameterAxes(*m_study);
    for (const TrialAxis& axis : axes)
        made.columns.push_back({axis.label});
    for (const Trial& trial : m_study->trials) {
        QVariantList row{trialName(trial), trialStateText(trial.state), trial.value ? QVariant(*trial.value) : QVariant(),
                         trial.completed.isValid() ? QVariant(trial.seconds()) : QVariant()};
        for (const TrialAxis& axis : axes) {
            const std::optional<double> value = axis.of(trial);
            row << (!value ? QVariant() : axis.categories.isEmpty() ? QVariant(*value) : QVariant(axis.text(*value)));
        }
        made.rows.push_back(row);
    }
    return made;
}

}  // namespace leafbench::ui
