#pragma once

#include "ui/plots/DrawnPlot.h"
#include "ui/plots/matrix/MatrixCells.h"

#include <QPoint>
#include <QRectF>

#include <optional>
#include <vector>

namespace leafbench::ui {

/// The visible square of a matrix, in places: 0 .. size, fractions allowed.
struct MatrixWindow {
    double x = 0;     ///< first column
    double y = 0;     ///< first row
    double span = 1;  ///< columns, and as many rows

    static MatrixWindow whole(int size) { return {0, 0, std::max(1, size) * 1.0}; }
    bool isWhole(int size) const { return span >= size; }
    /// `about` (x: column, y: row) keeps its position, unless the view would leave the matrix.
    MatrixWindow zoomed(double factor, QPointF about, int size) const;
    MatrixWindow moved(QPointF by, int size) const;
    MatrixWindow showing(QPoint place, int size) const;  ///< moved as little as possible
    MatrixWindow fitted(int size) const;                 ///< within the matrix
};

/// The layout of a matrix, its names and its key.
struct MatrixLayout {
    struct Label {
        QString text;
        QString species;
        QString disease;  ///< of a class
        int first = 0;    ///< place
        int count = 1;
    };

    QRectF cells;     ///< a square
    double cell = 1;  ///< pixels of a cell's side
    MatrixWindow window;
    bool namesClasses = false;  ///< labels are of classes; else of species
    bool keyBeside = false;     ///< the key to the colours is at the right; else below
    QFont font;
    double labelWidth = 0;  ///< pixels of the longest label, as far as it has room
    double slant = 45;      ///< degrees that the labels of the columns are turned by
    std::vector<Label> labels;

    double labelDepth() const;         ///< pixels that the labels of the columns reach down
    QRectF place(QPoint place) const;  ///< x: column, y: row; whole pixels
    QPointF coordinates(QPointF pixel) const;
    std::optional<QPoint> placeAt(QPointF pixel) const;  ///< none: outside the cells
};

/// The axes show class names if a cell is as high as a line, else species names.
MatrixLayout layOutMatrix(const MatrixCells& cells, const QRectF& area, const MatrixWindow& window, const PlotTheme& look);

// Room around the cells, in pixels at scale 1.
constexpr double matrixTitle = 18;
constexpr double matrixLeader = 10;  ///< length of the line from the cells to a species
constexpr double matrixKeyBelow = 34;
constexpr double matrixKeyBeside = 86;

}  // namespace leafbench::ui
