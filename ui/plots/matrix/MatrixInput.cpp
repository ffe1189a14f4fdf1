#include "ui/plots/matrix/ConfusionMatrixPlot.h"

#include <QApplication>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

// Mouse and keys of the confusion matrix.

namespace leafbench::ui {
namespace {

constexpr double zoomStep = 1.4;  ///< of a key

}  // namespace

void ConfusionMatrixPlot::zoom(double factor)
{
    const MatrixLayout layout = layOut();
    QPointF about = layout.cells.center();
    if (m_cursor) {
        const QPointF there = cellCentre(m_cursor->y(), m_cursor->x());
        if (layout.cells.contains(there))
            about = there;
    }
    zoomAt(factor, about);
}

void ConfusionMatrixPlot::zoomAt(double factor, QPointF pixel)
{
    const QPointF about = layOut().coordinates(pixel);
    setWindow(m_window.zoomed(factor, about, m_cells.size()));
    // Names in the place of species move the cells; what the pointer is at stays under it.
    const QPointF now = layOut().coordinates(pixel);
    setWindow(m_window.moved(about - now, m_cells.size()));
}

void ConfusionMatrixPlot::wheelEvent(QWheelEvent* event)
{
    if (m_cells.size() == 0 || event->angleDelta().y() == 0)
        return DrawnPlot::wheelEvent(event);
    zoomAt(std::pow(1.2, event->angleDelta().y() / 120.0), event->position());
    hover(event->position().toPoint(), event->globalPosition().toPoint());
    event->accept();
}

void ConfusionMatrixPlot::hover(QPoint position, QPoint global)
{
    const std::optional<QPoint> place = layOut().placeAt(position);
    if (place == m_hovered)
        return;
    m_hovered = place;
    update();
    const QPoint at = place ? classesAt(*place) : QPoint();
    const QString text = place ? cellText(at.y(), at.x()) : QString();
    if (place)
        QToolTip::showText(global, text, this);
    else
        QToolTip::hideText();
    emit cellHovered(text);
}

void ConfusionMatrixPlot::choose(QPoint place)
{
    const QPoint at = classesAt(place);
    setCursorCell(at.y(), at.x());
    emit cellClicked(at.y(), at.x());
}

void ConfusionMatrixPlot::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !layOut().placeAt(event->pos()))
        return;
    m_pressed = event->pos();
    m_held = m_window;
    m_dragging = false;
}

void ConfusionMatrixPlot::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pressed)
        return hover(event->pos(), event->globalPosition().toPoint());
    m_dragging = m_dragging || (event->pos() - *m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (m_dragging)
        drag(event->pos());
}

void ConfusionMatrixPlot::drag(QPoint position)
{
    const MatrixLayout layout = layOut();
    if (m_held.isWhole(m_cells.size())) {
        m_frame = QRect(*m_pressed, position).normalized() & layout.cells.toRect();
        update();
    } else {
        setWindow(m_held.moved(QPointF(*m_pressed - position) / layout.cell, m_cells.size()));
    }
}

void ConfusionMatrixPlot::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    const MatrixLayout layout = layOut();
    const std::optional<QPoint> place = layout.placeAt(*m_pressed);
    m_pressed.reset();
    if (!m_dragging && place)
        choose(*place);
    if (m_dragging && m_frame.isValid()) {
        const QPointF from = layout.coordinates(m_frame.topLeft()), to = layout.coordinates(m_frame.bottomRight());
        setWindow({from.x(), from.y(), std::max(to.x() - from.x(), to.y() - from.y())});
    }
    m_frame = {};
    m_dragging = false;
    update();
}

void ConfusionMatrixPlot::mouseDoubleClickEvent(QMouseEvent* event)
{
    const std::optional<QPoint> place = layOut().placeAt(event->pos());
    if (!place || event->button() != Qt::LeftButton)
        return;
    const QPoint at = classesAt(*place);
    const MatrixWindow before = m_window;
    showBlock(at.y(), at.x());
    if (std::abs(before.span - m_window.span) < 1e-9 && before.x == m_window.x && before.y == m_window.y)
        showAll();  // it stood alone already
}

void ConfusionMatrixPlot::leaveEvent(QEvent* event)
{
    DrawnPlot::leaveEvent(event);
    m_hovered.reset();
    update();
    emit cellHovered({});
}

std::optional<QPoint> ConfusionMatrixPlot::keyTarget(int key) const
{
    const int last = m_cells.size() - 1;
    if (last < 0)
        return {};
    if (key == Qt::Key_End)
        return QPoint(last, last);
    if (!m_cursor || key == Qt::Key_Home)
        return QPoint(0, 0);  // the first key only shows where the cursor is
    QPoint place(m_cells.placeOf(m_cursor->x()), m_cells.placeOf(m_cursor->y()));
    place.rx() += (key == Qt::Key_Right) - (key == Qt::Key_Left);
    place.ry() += (key == Qt::Key_Down) - (key == Qt::Key_Up);
    return QPoint(std::clamp(place.x(), 0, last), std::clamp(place.y(), 0, last));
}

void ConfusionMatrixPlot::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        if (const std::optional<QPoint> place = keyTarget(event->key())) {
            const QPoint at = classesAt(*place);
            setCursorCell(at.y(), at.x());
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_cursor)
            emit cellClicked(m_cursor->y(), m_cursor->x());
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoom(zoomStep); break;
    case Qt::Key_Minus: zoom(1 / zoomStep); break;
    case Qt::Key_0: showAll(); break;
    default: DrawnPlot::keyPressEvent(event);
    }
}

void ConfusionMatrixPlot::focusInEvent(QFocusEvent* event)
{
    DrawnPlot::focusInEvent(event);
    update();
}

void ConfusionMatrixPlot::focusOutEvent(QFocusEvent* event)
{
    DrawnPlot::focusOutEvent(event);
    update();
}

}  // namespace leafbench::ui
