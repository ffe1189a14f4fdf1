#pragma once

#include "ui/plots/DrawnPlot.h"
#include "ui/plots/matrix/MatrixCells.h"
#include "ui/plots/matrix/MatrixLayout.h"
#include "ui/plots/matrix/MatrixPaint.h"

#include <QStringList>

#include <optional>

namespace leafbench::ui {

/// A confusion matrix: rows true, columns predicted. Green: right; amber: taken for another class; plain: no image.
/// The wheel, + and - zoom, 0 shows all; dragging pans a zoomed view, and selects a part of the whole to zoom into; a double click
/// shows a block of species alone. Arrow keys move a cursor; Enter, Space or a click choose its cell.
/// `truth` and `predicted` are class indexes, in any order of display.
class ConfusionMatrixPlot : public DrawnPlot {
    Q_OBJECT
public:
    explicit ConfusionMatrixPlot(QWidget* parent = nullptr);

    void setMatrix(const ConfusionMatrix& matrix, const QStringList& classNames);
    void clear();
    void setOrdering(ClassOrdering ordering);
    void setValues(MatrixCells::Values values);
    void setOnlyErrors(bool only);
    const MatrixCells& cells() const { return m_cells; }

    void zoom(double factor);  ///< around the cursor if it is visible, else around the middle
    void showAll();
    void showBlock(int truth, int predicted);  ///< the species of both, and nothing else as far as a square allows
    const MatrixWindow& window() const { return m_window; }

    /// "12 of 32 Tomato · Early blight (37.5 %) taken for Tomato · Late blight".
    QString cellText(int truth, int predicted) const;
    QPoint cellCentre(int truth, int predicted) const;  ///< in this widget's pixels
    void setCursorCell(int truth, int predicted);
    std::optional<QPoint> cursorCell() const;  ///< x: predicted, y: truth

    PlotTable table() const override;  ///< images, a row a true class
    Drawing snapshot() const;          ///< of the whole matrix as it is now: drawn without this widget, on any thread
    void draw(QPainter& painter, const QRectF& area, const PlotTheme& look) const override;  ///< on paper: the whole of it
    QSize sizeHint() const override { return {620, 600}; }
    QSize minimumSizeHint() const override { return {300, 260}; }

signals:
    void cellClicked(int truth, int predicted);
    void cellHovered(const QString& text);  ///< empty: over no cell
    void zoomChanged();

protected:
    QSize exportSize() const override { return {1100, 1000}; }
    double slideScale() const override { return m_cells.size() > 15 ? 1.3 : 1.7; }
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    MatrixLayout layOut() const;
    QPoint classesAt(QPoint place) const { return {m_cells.classAt(place.x()), m_cells.classAt(place.y())}; }
    void setWindow(const MatrixWindow& window);
    void zoomAt(double factor, QPointF pixel);
    void hover(QPoint position, QPoint global);
    void drag(QPoint position);
    void choose(QPoint place);
    std::optional<QPoint> keyTarget(int key) const;

    MatrixCells m_cells;
    MatrixWindow m_window;
    std::optional<QPoint> m_cursor;   ///< classes, x: predicted
    std::optional<QPoint> m_hovered;  ///< a place
    std::optional<QPoint> m_pressed;  ///< pixel where the left button went down
    QRect m_frame;                    ///< pixels being framed to zoom into
    bool m_dragging = false;
    MatrixWindow m_held;
};

}  // namespace leafbench::ui
