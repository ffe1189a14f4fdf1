#include "ui/plots/matrix/MatrixPaint.h"

#include "ui/theme/ColorScale.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace leafbench::ui {
namespace {

class CellPainter {
public:
    CellPainter(QPainter& painter, const MatrixCells& cells, const MatrixLayout& layout, const PlotTheme& look)
        : m_painter(painter),
          m_cells(cells),
          m_layout(layout),
          m_look(look)
    {
        const auto last
            = [&](double first) { return std::min(cells.size(), static_cast<int>(std::ceil(first + layout.window.span))) - 1; };
        m_first = {static_cast<int>(layout.window.x), static_cast<int>(layout.window.y)};
        m_last = {last(layout.window.x), last(layout.window.y)};
    }

    void colours()
    {
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        m_painter.fillRect(m_layout.cells, m_look.colors.window);
        each([this](QPoint place, int truth, int predicted) {
            m_painter.fillRect(m_layout.place(place), colour(truth, predicted));
        });
    }

    void gaps()
    {
        if (m_layout.cell < m_look.px(6))
            return;
        m_painter.setPen(QPen(m_look.colors.card, 1));
        for (int column = m_first.x(); column <= m_last.x() + 1; ++column)
            line(m_layout.place({column, 0}).left(), Qt::Vertical);
        for (int row = m_first.y(); row <= m_last.y() + 1; ++row)
            line(m_layout.place({0, row}).top(), Qt::Horizontal);
    }

    void borders()
    {
        QColor ink = m_look.colors.mutedText;
        ink.setAlphaF(0.42F);
        m_painter.setPen(QPen(ink, 1));
        int before = 1;
        for (const ClassBlock& block : m_cells.blocks()) {
            // If the order splits species, a line at every class would say nothing.
            const bool drawn
                = block.count > 1 || before > 1 || m_cells.blocks().size() * 2 < static_cast<std::size_t>(m_cells.size());
            before = block.count;
            if (drawn && block.first > m_layout.window.x)
                line(m_layout.place({block.first, 0}).left(), Qt::Vertical);
            if (drawn && block.first > m_layout.window.y)
                line(m_layout.place({0, block.first}).top(), Qt::Horizontal);
        }
    }

    void numbers()
    {
        const std::optional<bool> unit = roomForNumbers();
        if (!unit)
            return;
        m_painter.setFont(m_layout.font);
        each([&](QPoint place, int truth, int predicted) {
            const bool dark = perceivedLightness(colour(truth, predicted)) < 0.62;
            m_painter.setPen(dark ? QColor(Qt::white) : QColor(0x14, 0x1a, 0x16));
            m_painter.drawText(m_layout.place(place), Qt::AlignCenter, m_cells.number(truth, predicted, *unit));
        });
    }

    /// Row and column of a cell, so that the eye finds its names.
    void light(QPoint place)
    {
        const QRectF cell = m_layout.place(place);
        QColor veil = m_look.colors.text;
        veil.setAlphaF(0.10F);
        m_painter.fillRect(QRectF(m_layout.cells.left(), cell.top(), m_layout.cells.width(), cell.height()), veil);
        m_painter.fillRect(QRectF(cell.left(), m_layout.cells.top(), cell.width(), m_layout.cells.height()), veil);
    }

    void outline(QPoint place, double width)
    {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_look.colors.text, width));
        m_painter.drawRect(m_layout.place(place).adjusted(-1, -1, 0, 0));
    }

private:
    template <class Visit>
    void each(const Visit& visit)
    {
        for (int row = m_first.y(); row <= m_last.y(); ++row) {
            for (int column = m_first.x(); column <= m_last.x(); ++column) {
                const int truth = m_cells.classAt(row), predicted = m_cells.classAt(column);
                if (m_cells.value(truth, predicted) > 0)
                    visit(QPoint(column, row), truth, predicted);
            }
        }
    }

    QColor colour(int truth, int predicted) const
    {
        return matrixColor(m_cells.strength(truth, predicted), truth == predicted, m_look.colors);
    }

    /// With their unit, without it (the key has it), or not at all: the same for every cell that is seen.
    std::optional<bool> roomForNumbers()
    {
        const QFontMetricsF metrics(m_layout.font);
        if (m_layout.cell < metrics.height())
            return {};
        double with = 0, without = 0;
        each([&](QPoint, int truth, int predicted) {
            with = std::max(with, metrics.horizontalAdvance(m_cells.number(truth, predicted, true)));
            without = std::max(without, metrics.horizontalAdvance(m_cells.number(truth, predicted, false)));
        });
        const double room = m_layout.cell - m_look.px(4);
        return with <= room ? std::optional(true) : without <= room ? std::optional(false) : std::nullopt;
    }

    void line(double at, Qt::Orientation direction)
    {
        const QRectF& all = m_layout.cells;
        m_painter.drawLine(direction == Qt::Vertical ? QLineF(at, all.top(), at, all.bottom())
                                                     : QLineF(all.left(), at, all.right(), at));
    }

    QPainter& m_painter;
    const MatrixCells& m_cells;
    const MatrixLayout& m_layout;
    const PlotTheme& m_look;
    QPoint m_first;  ///< places that are seen
    QPoint m_last;
};

}  // namespace

QColor matrixColor(double strength, bool right, const ThemeColors& colors)
{
    const double place = std::sqrt(std::clamp(strength, 0.0, 1.0));
    return right ? rightColor(place, colors) : mistakenColor(place, colors);
}

void paintMatrixCells(QPainter& painter, const MatrixCells& cells, const MatrixLayout& layout, const MatrixMarks& marks,
                      const PlotTheme& look)
{
    painter.save();
    painter.setClipRect(layout.cells);
    CellPainter paint(painter, cells, layout, look);
    paint.colours();
    paint.gaps();
    paint.borders();
    if (marks.hovered)
        paint.light(*marks.hovered);
    paint.numbers();
    painter.setClipRect(layout.cells.adjusted(-2, -2, 2, 2));
    if (marks.hovered)
        paint.outline(*marks.hovered, 1);
    if (marks.cursor)
        paint.outline(*marks.cursor, marks.focused ? 2 : 1);
    painter.restore();
}

}  // namespace leafbench::ui
