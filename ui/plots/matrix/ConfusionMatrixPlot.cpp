#include "ui/plots/matrix/ConfusionMatrixPlot.h"

#include "ui/plots/matrix/MatrixFrame.h"
#include "ui/words/ClassText.h"
#include "ui/words/Counted.h"
#include "ui/words/Words.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace leafbench::ui {

static constexpr double zoomStep = 1.4;  ///< of a key

ConfusionMatrixPlot::ConfusionMatrixPlot(QWidget* parent) : DrawnPlot(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Confusion matrix"));
    setTerm("Confusion matrix");
}

void ConfusionMatrixPlot::setMatrix(const ConfusionMatrix& matrix, const QStringList& classNames)
{
    m_cells.setMatrix(matrix, classNames);
    m_cursor.reset();
    m_hovered.reset();
    setAccessibleDescription(
        matrix.total() > 0
            ? tr("%1 right, in %2").arg(words::partOfImages(matrix.correct(), matrix.total()), words::classesText(matrix.classes()))
            : QString());
    showAll();
}

void ConfusionMatrixPlot::clear() { setMatrix(ConfusionMatrix(), {}); }

void ConfusionMatrixPlot::setOrdering(ClassOrdering ordering)
{
    m_cells.setOrdering(ordering);
    m_hovered.reset();
    showAll();  // the zoomed cells are no longer adjacent
}

void ConfusionMatrixPlot::setValues(MatrixCells::Values values)
{
    m_cells.setValues(values);
    update();
}

void ConfusionMatrixPlot::setOnlyErrors(bool only)
{
    m_cells.setOnlyErrors(only);
    update();
}

MatrixLayout ConfusionMatrixPlot::layOut() const { return layOutMatrix(m_cells, rect(), m_window, look()); }

void ConfusionMatrixPlot::setWindow(const MatrixWindow& window)
{
    m_window = window.fitted(m_cells.size());
    update();
    emit zoomChanged();
}

void ConfusionMatrixPlot::showAll() { setWindow(MatrixWindow::whole(m_cells.size())); }

void ConfusionMatrixPlot::showBlock(int truth, int predicted)
{
    const ClassBlock& rows = m_cells.blockAt(m_cells.placeOf(truth));
    const ClassBlock& columns = m_cells.blockAt(m_cells.placeOf(predicted));
    setWindow({columns.first * 1.0, rows.first * 1.0, std::max(rows.count, columns.count) * 1.0});
}

QString ConfusionMatrixPlot::cellText(int truth, int predicted) const
{
    const ConfusionMatrix& matrix = m_cells.matrix();
    const qint64 images = matrix.at(truth, predicted), support = matrix.support(truth);
    const QString count = words::count(images), all = words::count(support);
    const QString share = support > 0 ? words::percent(static_cast<double>(images) / static_cast<double>(support)) : words::dash();
    const QString name = classText(m_cells.name(truth));
    if (truth == predicted)
        return tr("%1 of %2 %3 recognised (%4)").arg(count, all, name, share);
    return tr("%1 of %2 %3 taken for %4 (%5)").arg(count, all, name, classText(m_cells.name(predicted)), share);
}

QPoint ConfusionMatrixPlot::cellCentre(int truth, int predicted) const
{
    return layOut().place({m_cells.placeOf(predicted), m_cells.placeOf(truth)}).center().toPoint();
}

void ConfusionMatrixPlot::setCursorCell(int truth, int predicted)
{
    m_cursor = QPoint(predicted, truth);
    const QPoint place(m_cells.placeOf(predicted), m_cells.placeOf(truth));
    setWindow(m_window.showing(place, m_cells.size()));
    setAccessibleDescription(cellText(truth, predicted));
    emit cellHovered(cellText(truth, predicted));
}

std::optional<QPoint> ConfusionMatrixPlot::cursorCell() const { return m_cursor; }

Drawing ConfusionMatrixPlot::snapshot() const
{
    return drawingBy([cells = m_cells](QPainter& painter, const QRectF& area, const PlotTheme& paper) {
        if (cells.size() > 0)
            paintMatrix(painter, cells, area, MatrixWindow::whole(cells.size()), {}, paper);
    });
}

void ConfusionMatrixPlot::draw(QPainter& painter, const QRectF& area, const PlotTheme& look) const
{
    if (m_cells.size() == 0)
        return;
    const MatrixWindow window = look.paper ? MatrixWindow::whole(m_cells.size()) : m_window;
    MatrixMarks marks;
    if (!look.paper) {
        if (m_cursor)
            marks.cursor = QPoint(m_cells.placeOf(m_cursor->x()), m_cells.placeOf(m_cursor->y()));
        marks.hovered = m_hovered;
        marks.focused = hasFocus();
    }
    paintMatrix(painter, m_cells, area, window, marks, look);
    if (m_frame.isValid() && !look.paper) {
        painter.setPen(QPen(look.colors.text, 1, Qt::DashLine));
        painter.drawRect(m_frame);
    }
}

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
    // Class names instead of species names move the cells: keep the cell under the pointer in place.
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
        showAll();  // already shown alone
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

PlotTable ConfusionMatrixPlot::table() const
{
    PlotTable made;
    made.columns.push_back({tr("True class")});
    for (int place = 0; place < m_cells.size(); ++place)
        made.columns.push_back({classText(m_cells.name(m_cells.classAt(place)))});
    for (int row = 0; row < m_cells.size(); ++row) {
        const int truth = m_cells.classAt(row);
        QVariantList cells{classText(m_cells.name(truth))};
        for (int place = 0; place < m_cells.size(); ++place)
            cells << m_cells.matrix().at(truth, m_cells.classAt(place));
        made.rows.push_back(cells);
    }
    return made;
}

}  // namespace leafbench::ui
