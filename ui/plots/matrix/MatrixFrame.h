#pragma once

#include "ui/plots/matrix/MatrixPaint.h"

namespace leafbench::ui {

/// What stands around the cells: class or species names, titles of the axes, the key to the colours.
class MatrixFrame {
public:
    MatrixFrame(QPainter& painter, const MatrixCells& cells, const MatrixLayout& layout, const PlotTheme& look);

    void draw(const MatrixMarks& marks);

private:
    using Labels = std::vector<MatrixLayout::Label>;

    Labels seenLabels(Qt::Orientation along) const;
    /// The species that all the classes named along an axis belong to; empty where they differ, or all of the matrix is of it.
    QString commonSpecies(Qt::Orientation along) const;
    std::vector<double> centres(const Labels& labels, Qt::Orientation along) const;
    void drawLabels(Qt::Orientation along, std::optional<int> lit);
    void drawLabel(Qt::Orientation along, double wanted, double place, const QString& text, bool lit);
    void drawTitle(Qt::Orientation along);
    void drawKeyBeside();
    void drawKeyBelow();
    void drawRamp(const QRectF& rect, QPointF from, QPointF to, bool right);

    QPainter& m_painter;
    const MatrixCells& m_cells;
    const MatrixLayout& m_layout;
    const PlotTheme& m_look;
    double m_leader;
    double m_lineHeight;
};

/// A whole matrix with what stands around it, without a widget.
void paintMatrix(QPainter& painter, const MatrixCells& cells, const QRectF& area, const MatrixWindow& window,
                 const MatrixMarks& marks, const PlotTheme& look);

/// Moves labels apart as little as possible (least squares) so that neighbours are at least `gap` apart and all lie in
/// low .. high. `wanted` ascends. Where they cannot all fit, they share the room evenly.
std::vector<double> spreadLabels(const std::vector<double>& wanted, double gap, double low, double high);

}  // namespace leafbench::ui
