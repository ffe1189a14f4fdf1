#include "ui/plots/matrix/ConfusionMatrixPlot.h"

#include "ui/plots/matrix/MatrixFrame.h"
#include "ui/words/ClassText.h"
#include "ui/words/Words.h"

#include <QPainter>

#include <algorithm>

// What a matrix shows; what it does with mouse and keys stands in MatrixInput.cpp.

namespace leafbench::ui {

ConfusionMatrixPlot::ConfusionMatrixPlot(QWidget* parent) : DrawnPlot(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Confusion matrix"));
}

void ConfusionMatrixPlot::setMatrix(const ConfusionMatrix& matrix, const QStringList& classNames)
{
    m_cells.setMatrix(matrix, classNames);
    m_cursor.reset();
    m_hovered.reset();
    setAccessibleDescription({});
    showAll();
}

void ConfusionMatrixPlot::clear() { setMatrix(ConfusionMatrix(), {}); }

void ConfusionMatrixPlot::setOrdering(ClassOrdering ordering)
{
    m_cells.setOrdering(ordering);
    m_hovered.reset();
    showAll();  // what was zoomed to does not stand together any more
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
    const QString share = words::percent(support > 0 ? static_cast<double>(images) / static_cast<double>(support) : 0);
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

}  // namespace leafbench::ui
