#pragma once

#include "ui/plots/matrix/MatrixPaint.h"

namespace leafbench::ui {

/// Draws a whole matrix with names, titles and key, without a widget.
void paintMatrix(QPainter& painter, const MatrixCells& cells, const QRectF& area, const MatrixWindow& window,
                 const MatrixMarks& marks, const PlotTheme& look);

/// Moves labels apart as little as possible (least squares) so that neighbours are at least `gap` apart and all lie in low .. high.
/// `wanted` ascends. If they cannot all fit, they share the room evenly.
std::vector<double> spreadLabels(const std::vector<double>& wanted, double gap, double low, double high);

}  // namespace leafbench::ui
