#pragma once

// Private to ConfusionMatrixPlot: the only other place that includes QCustomPlot for the matrix.

#include "ui/theme/Theme.h"

#include <qcustomplot.h>

#include <optional>
#include <vector>

namespace leafbench::ui {

/// Colour of a share of a true class: -1 .. 0 taken for another class, 0 .. 1 right.
QColor matrixColor(double share, const ThemeColors& colors);

/// What stands around and over the cells: gaps, separators, species labels, titles, the key to the colours, the cursor.
/// Drawn as an item, so that exports show it too.
class MatrixFrame : public QCPAbstractItem {
public:
    struct Group {
        QString label;
        int first = 0;
        int size = 0;
    };

    explicit MatrixFrame(QCustomPlot* plot);

    void setClasses(const QStringList& classNames);
    void setFont(const QFont& font) { m_font = font; }
    void setCursor(std::optional<QPoint> cell, bool focused);
    std::optional<QPoint> cursor() const { return m_cursor; }

    /// Room around a square of cells within `size`.
    QMargins margins(QSize size) const;

    double selectTest(const QPointF&, bool, QVariant*) const override { return -1; }

protected:
    void draw(QCPPainter* painter) override;

private:
    double edge(int cell, Qt::Orientation along) const;  ///< pixel where a row or column of cells begins
    double widestLabel() const;
    void drawGrid(QCPPainter* painter) const;
    void drawRowLabels(QCPPainter* painter) const;
    void drawColumnLabels(QCPPainter* painter) const;
    void drawKey(QCPPainter* painter) const;
    void drawCursor(QCPPainter* painter) const;
    std::vector<double> centres(Qt::Orientation along) const;

    std::vector<Group> m_groups;
    int m_classes = 0;
    QFont m_font;
    std::optional<QPoint> m_cursor;
    bool m_focused = false;
};

}  // namespace leafbench::ui
