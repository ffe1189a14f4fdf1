#include "ui/plots/matrix/MatrixFrame.h"

#include "ui/plots/matrix/ConfusionMatrixPlot.h"

#include <QLinearGradient>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace leafbench::ui {
namespace {

constexpr double sinSlant = std::numbers::sqrt2 / 2;  ///< of the species names, slanted by 45 degrees
constexpr double rampWidth = 12;

/// Draws around the cells: class or species names, titles of the axes, the key to the colours.
class MatrixFrame {
public:
    MatrixFrame(QPainter& painter, const MatrixCells& cells, const MatrixLayout& layout, const PlotTheme& look)
        : m_painter(painter),
          m_cells(cells),
          m_layout(layout),
          m_look(look),
          m_leader(look.px(layout.namesClasses ? 4 : matrixLeader)),
          m_lineHeight(QFontMetricsF(layout.font).height())
    {
    }

    void draw(const MatrixMarks& marks)
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        const std::optional<QPoint> lit = marks.hovered ? marks.hovered : marks.cursor;
        drawLabels(Qt::Vertical, lit ? std::optional(lit->y()) : std::nullopt);
        drawLabels(Qt::Horizontal, lit ? std::optional(lit->x()) : std::nullopt);
        m_painter.setFont(m_look.font());
        drawTitle(Qt::Vertical);
        drawTitle(Qt::Horizontal);
        m_layout.keyBeside ? drawKeyBeside() : drawKeyBelow();
    }

private:
    using Labels = std::vector<MatrixLayout::Label>;

    Labels seenLabels(Qt::Orientation along) const
    {
        const double first = along == Qt::Horizontal ? m_layout.window.x : m_layout.window.y;
        const double last = first + m_layout.window.span;
        Labels seen;
        for (MatrixLayout::Label label : m_layout.labels) {
            const double middle = label.first + label.count / 2.0;
            if (m_layout.namesClasses ? middle > first && middle < last : label.first + label.count > first && label.first < last)
                seen.push_back(label);
        }
        if (m_layout.namesClasses)
            return seen;
        // If not all fit, as in an order that splits species, only the largest are named.
        const double apart = along == Qt::Horizontal ? m_lineHeight / sinSlant - 1 : m_lineHeight - 1;
        const auto room = static_cast<std::size_t>(std::max(1.0, m_layout.cells.width() / apart));
        while (seen.size() > room)
            seen.erase(std::min_element(seen.begin(), seen.end(), [](const auto& a, const auto& b) { return a.count < b.count; }));
        return seen;
    }

    /// The common species of all classes named along an axis; empty if they differ, or if the whole matrix is of it.
    QString commonSpecies(Qt::Orientation along) const
    {
        const Labels labels = seenLabels(along);
        if (!m_layout.namesClasses || labels.empty() || m_cells.blocks().size() == 1)
            return {};
        const QString& species = labels.front().species;
        const bool common = std::all_of(labels.begin(), labels.end(), [&](const auto& l) { return l.species == species; });
        return common ? species : QString();
    }

    std::vector<double> centres(const Labels& labels, Qt::Orientation along) const
    {
        const bool across = along == Qt::Horizontal;
        const double low = across ? m_layout.cells.left() : m_layout.cells.top();
        const double first = across ? m_layout.window.x : m_layout.window.y;
        std::vector<double> places;
        for (const MatrixLayout::Label& label : labels) {
            // The middle of its visible part.
            const double from = std::max<double>(label.first, first);
            const double to = std::min(static_cast<double>(label.first + label.count), first + m_layout.window.span);
            places.push_back(low + ((from + to) / 2 - first) * m_layout.cell);
        }
        return places;
    }

    void drawLabels(Qt::Orientation along, std::optional<int> lit)
    {
        const Labels labels = seenLabels(along);
        const std::vector<double> wanted = centres(labels, along);
        std::vector<double> places = wanted;
        const QRectF& cells = m_layout.cells;
        const bool common = !commonSpecies(along).isEmpty();
        if (!m_layout.namesClasses && along == Qt::Vertical)
            places = spreadLabels(wanted, m_lineHeight - 1, cells.top() + m_lineHeight / 2, cells.bottom() - m_lineHeight / 2);
        else if (!m_layout.namesClasses)
            places = spreadLabels(wanted, m_lineHeight / sinSlant - 1, cells.left(), cells.right());
        for (std::size_t i = 0; i < labels.size(); ++i) {
            const bool here = lit && *lit >= labels[i].first && *lit < labels[i].first + labels[i].count;
            drawLabel(along, wanted[i], places[i], common ? labels[i].disease : labels[i].text, here);
        }
    }

    void drawLabel(Qt::Orientation along, double wanted, double place, const QString& text, bool lit)
    {
        const QRectF& cells = m_layout.cells;
        const bool below = along == Qt::Horizontal;
        m_painter.setPen(QPen(m_look.colors.border, 1));
        m_painter.drawLine(below ? QLineF(wanted, cells.bottom() + 2, place, cells.bottom() + m_leader - 1)
                                 : QLineF(cells.left() - 2, wanted, cells.left() - m_leader + 1, place));
        QFont font = m_layout.font;
        font.setBold(lit);
        const double width = m_layout.labelWidth + m_look.px(2);
        m_painter.save();
        m_painter.setFont(font);
        m_painter.setPen(lit ? m_look.colors.text : m_look.colors.mutedText);
        const double aside = m_layout.slant < 90 ? m_look.px(2) : 0;
        m_painter.translate(below ? QPointF(place + aside, cells.bottom() + m_leader + 1)
                                  : QPointF(cells.left() - m_leader - m_look.px(2), place));
        if (below)
            m_painter.rotate(-m_layout.slant);
        m_painter.drawText(QRectF(-width, -m_lineHeight / 2, width, m_lineHeight), Qt::AlignRight | Qt::AlignVCenter,
                           QFontMetricsF(font).elidedText(text, Qt::ElideMiddle, width));
        m_painter.restore();
    }

    void drawTitle(Qt::Orientation along)
    {
        const QRectF& cells = m_layout.cells;
        const bool below = along == Qt::Horizontal;
        QString title = below ? ConfusionMatrixPlot::tr("Predicted class") : ConfusionMatrixPlot::tr("True class");
        if (const QString species = commonSpecies(along); !species.isEmpty())
            title += QStringLiteral(" \u00b7 ") + species;
        const double height = m_look.px(matrixTitle);
        m_painter.save();
        m_painter.setPen(m_look.colors.text);
        if (below) {
            m_painter.translate(cells.center().x(), cells.bottom() + m_leader + m_layout.labelDepth() + m_look.px(8) + height / 2);
        } else {
            m_painter.translate(cells.left() - m_leader - m_layout.labelWidth - m_look.px(8) - height / 2, cells.center().y());
            m_painter.rotate(-90);
        }
        m_painter.drawText(QRectF(-cells.width() / 2, -height / 2, cells.width(), height), Qt::AlignCenter, title);
        m_painter.restore();
    }

    void drawRamp(const QRectF& rect, QPointF from, QPointF to, bool right)
    {
        QLinearGradient gradient(from, to);
        for (int i = 0; i <= 20; ++i)
            gradient.setColorAt(i / 20.0, matrixColor(i / 20.0, right, m_look.colors));
        m_painter.fillRect(rect, gradient);
    }

    void drawKeyBeside()
    {
        const double height = std::min(m_look.px(160), m_layout.cells.height() * 0.6), width = m_look.px(rampWidth);
        const double top = m_layout.cells.top();
        double left = m_layout.cells.right() + m_look.px(22);
        const auto ramp = [&](bool right, const QString& word) {
            const QRectF rect(left, top, width, height);
            drawRamp(rect, rect.bottomLeft(), rect.topLeft(), right);
            m_painter.save();
            m_painter.setPen(m_look.colors.mutedText);
            m_painter.translate(rect.center().x(), rect.bottom() + m_look.px(6));
            m_painter.rotate(-90);
            m_painter.drawText(QRectF(-m_look.px(160), -m_look.px(10), m_look.px(160), m_look.px(20)),
                               Qt::AlignRight | Qt::AlignVCenter, word);
            m_painter.restore();
            left += width + m_look.px(4);
        };
        ramp(false, ConfusionMatrixPlot::tr("mistaken"));
        if (!m_cells.onlyErrors())
            ramp(true, ConfusionMatrixPlot::tr("right"));
        m_painter.setPen(m_look.colors.mutedText);
        for (const double value : m_cells.scaleValues(4))
            m_painter.drawText(
                QRectF(left, top + height * (1 - value / m_cells.top()) - m_look.px(8), m_look.px(60), m_look.px(16)),
                Qt::AlignLeft | Qt::AlignVCenter, m_cells.scaleText(value));
    }

    void drawKeyBelow()
    {
        const QRectF& cells = m_layout.cells;
        const QString wrong = ConfusionMatrixPlot::tr("mistaken"), good = ConfusionMatrixPlot::tr("right");
        const bool both = !m_cells.onlyErrors();
        const double top = cells.bottom() + m_leader + m_layout.labelDepth() + m_look.px(12 + matrixTitle);
        const double word = QFontMetricsF(m_look.font()).horizontalAdvance(wrong) + m_look.px(8);
        const double half = std::min(m_look.px(110), cells.width() / 2 - word);
        const double zero = both ? cells.center().x() : cells.center().x() - half / 2;
        const double bar = top + m_look.px(4), height = m_look.px(8);
        const auto ramp = [&](double direction, bool right, const QString& name) {
            const double end = zero + direction * half;
            drawRamp(QRectF(std::min(zero, end), bar, half, height), {zero, bar}, {end, bar}, right);
            m_painter.setPen(m_look.colors.mutedText);
            const double beside = both ? end + direction * m_look.px(8) : zero - m_look.px(8);
            const bool before = direction < 0 || !both;
            m_painter.drawText(QRectF(before ? beside - m_look.px(120) : beside, top, m_look.px(120), m_look.px(16)),
                               Qt::AlignVCenter | (before ? Qt::AlignRight : Qt::AlignLeft), name);
            for (const double value : m_cells.scaleValues(half < m_look.px(80) ? 1 : 2)) {
                if (value > 0 || !right)  // the other ramp has its 0
                    m_painter.drawText(QRectF(zero + direction * half * value / m_cells.top() - m_look.px(40), top + m_look.px(14),
                                              m_look.px(80), m_look.px(16)),
                                       Qt::AlignCenter, m_cells.scaleText(value));
            }
        };
        ramp(both ? -1 : 1, false, wrong);
        if (both)
            ramp(1, true, good);
    }

    QPainter& m_painter;
    const MatrixCells& m_cells;
    const MatrixLayout& m_layout;
    const PlotTheme& m_look;
    double m_leader;
    double m_lineHeight;
};

}  // namespace

std::vector<double> spreadLabels(const std::vector<double>& wanted, double gap, double low, double high)
{
    const auto count = wanted.size();
    if (count == 0)
        return {};
    if (count > 1)
        gap = std::min(gap, (high - low) / static_cast<double>(count - 1));
    // With the gaps taken out, "at least gap apart" becomes "never descending": isotonic regression by pooling.
    struct Block {
        double sum = 0;
        std::size_t size = 0;
        double mean() const { return sum / static_cast<double>(size); }
    };
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < count; ++i) {
        blocks.push_back({wanted[i] - gap * static_cast<double>(i), 1});
        while (blocks.size() > 1 && blocks[blocks.size() - 2].mean() > blocks.back().mean()) {
            const Block last = blocks.back();
            blocks.pop_back();
            blocks.back() = {blocks.back().sum + last.sum, blocks.back().size + last.size};
        }
    }
    const double highest = std::max(low, high - gap * static_cast<double>(count - 1));
    std::vector<double> places;
    for (const Block& block : blocks) {
        for (std::size_t i = 0; i < block.size; ++i)
            places.push_back(std::clamp(block.mean(), low, highest) + gap * static_cast<double>(places.size()));
    }
    return places;
}

void paintMatrix(QPainter& painter, const MatrixCells& cells, const QRectF& area, const MatrixWindow& window,
                 const MatrixMarks& marks, const PlotTheme& look)
{
    const MatrixLayout layout = layOutMatrix(cells, area, window, look);
    paintMatrixCells(painter, cells, layout, marks, look);
    MatrixFrame(painter, cells, layout, look).draw(marks);
}

}  // namespace leafbench::ui
