#pragma once

#include "ui/plots/matrix/MatrixLayout.h"

class QPainter;

namespace leafbench::ui {

/// What is marked in a matrix; as places, x: column, y: row.
struct MatrixMarks {
    std::optional<QPoint> cursor;
    std::optional<QPoint> hovered;
    bool focused = false;
};

/// The colour of a cell: strength 0 .. 1 of MatrixCells. Small shares contrast clearly with the card, because they are the
/// interesting ones.
QColor matrixColor(double strength, bool right, const ThemeColors& colors);

/// The cells: colours, numbers where they fit, borders of species, and what is marked.
void paintMatrixCells(QPainter& painter, const MatrixCells& cells, const MatrixLayout& layout, const MatrixMarks& marks,
                      const PlotTheme& look);

}  // namespace leafbench::ui
