#include "ui/widgets/MatrixFrame.h"

#include "engine/dataset/ClassCatalogue.h"
#include "ui/models/ClassText.h"
#include "ui/widgets/ConfusionMatrixPlot.h"
#include "ui/widgets/LabelSpread.h"
#include "ui/words/Words.h"

#include <algorithm>
#include <cmath>

namespace leafbench::ui {
namespace {

constexpr int titleHeight = 18;
constexpr int keyHeight = 34;
constexpr int leader = 10;  ///< length of the line from the cells to a label
constexpr double slant = 45;
constexpr double widestAllowed = 130;

QColor mix(const QColor& a, const QColor& b, double share)
{
    const auto part = [share](int x, int y) { return qRound(x + (y - x) * share); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

/// "Cherry (including sour)" -> "Cherry", "Pepper, bell" -> "Pepper": the rest stands in the tool tip.
QString shortSpecies(const QString& species)
{
    QString name = readable(species);
    for (const QChar mark : {u'(', u','}) {
        if (const qsizetype at = name.indexOf(mark); at > 0)
            name.truncate(at);
    }
    return name.trimmed();
}

}  // namespace

QColor matrixColor(double share, const ThemeColors& colors)
{
    // Few mistakes are what one looks for, so small shares are lifted well off the plain cells.
    const double strength = 0.18 + 0.82 * std::sqrt(std::min(1.0, std::abs(share)));
    return mix(colors.card, share < 0 ? colors.contrast : colors.accent, strength);
}

MatrixFrame::MatrixFrame(QCustomPlot* plot) : QCPAbstractItem(plot)
{
    setClipToAxisRect(false);
    setSelectable(false);
}

void MatrixFrame::setClasses(const QStringList& classNames)
{
    m_groups.clear();
    m_classes = static_cast<int>(classNames.size());
    for (int i = 0; i < m_classes; ++i) {
        const QString species = shortSpecies(splitClassName(classNames[i]).species);
        if (m_groups.empty() || m_groups.back().label != species)
            m_groups.push_back({species, i, 0});
        ++m_groups.back().size;
    }
    if (m_groups.size() != 1)
        return;
    // One species only: its name says nothing, so the diseases stand there.
    m_groups.clear();
    for (int i = 0; i < m_classes; ++i)
        m_groups.push_back({diseaseText(classNames[i]), i, 1});
}

void MatrixFrame::setCursor(std::optional<QPoint> cell, bool focused)
{
    m_cursor = cell;
    m_focused = focused;
}

double MatrixFrame::widestLabel() const
{
    const QFontMetricsF metrics(m_font);
    double widest = 0;
    for (const Group& group : m_groups)
        widest = std::max(widest, metrics.horizontalAdvance(group.label));
    return std::min(widest, widestAllowed);
}

QMargins MatrixFrame::margins(QSize size) const
{
    const int left = titleHeight + static_cast<int>(widestLabel()) + leader + 10;
    const int below = static_cast<int>(widestLabel() * std::sin(qDegreesToRadians(slant))) + leader + 10 + titleHeight
        + keyHeight;
    const int top = 4, right = 8;
    const int side = std::max(10, std::min(size.width() - left - right, size.height() - top - below));
    const int spare = std::max(0, size.width() - left - right - side);
    return {left + spare / 2, top, size.width() - left - spare / 2 - side, size.height() - top - side};
}

double MatrixFrame::edge(int cell, Qt::Orientation along) const
{
    const QCPAxis* axis = along == Qt::Horizontal ? mParentPlot->xAxis : mParentPlot->yAxis;
    return axis->coordToPixel(cell - 0.5);
}

std::vector<double> MatrixFrame::centres(Qt::Orientation along) const
{
    std::vector<double> places;
    for (const Group& group : m_groups)
        places.push_back((edge(group.first, along) + edge(group.first + group.size, along)) / 2);
    return places;
}

void MatrixFrame::draw(QCPPainter* painter)
{
    if (m_classes == 0)
        return;
    drawGrid(painter);
    painter->setAntialiasing(true);
    painter->setFont(m_font);
    drawRowLabels(painter);
    drawColumnLabels(painter);
    drawKey(painter);
    drawCursor(painter);
}

void MatrixFrame::drawGrid(QCPPainter* painter) const
{
    const ThemeColors& colors = Theme::instance().colors();
    const QRectF cells = mParentPlot->axisRect()->rect();
    const double size = cells.width() / m_classes;
    const auto lines = [&](int cell) {
        const double x = edge(cell, Qt::Horizontal);
        const double y = edge(cell, Qt::Vertical);
        painter->drawLine(QLineF(x, cells.top(), x, cells.bottom()));
        painter->drawLine(QLineF(cells.left(), y, cells.right(), y));
    };
    painter->setAntialiasing(false);
    if (size >= 6) {
        painter->setPen(QPen(colors.card, 1));
        for (int cell = 0; cell <= m_classes; ++cell)
            lines(cell);
    }
    painter->setPen(QPen(mix(colors.border, colors.mutedText, 0.35), 1));
    for (const Group& group : m_groups)
        lines(group.first);
    lines(m_classes);
}

void MatrixFrame::drawRowLabels(QCPPainter* painter) const
{
    const ThemeColors& colors = Theme::instance().colors();
    const QFontMetricsF metrics(m_font);
    const QRectF cells = mParentPlot->axisRect()->rect();
    const std::vector<double> wanted = centres(Qt::Vertical);
    const double half = metrics.height() / 2;
    const auto places = spreadLabels(wanted, metrics.height() - 1, cells.top() + half, cells.bottom() - half);
    const double right = cells.left() - leader;
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        painter->setPen(QPen(colors.border, 1));
        painter->drawLine(QLineF(cells.left() - 2, wanted[i], right + 1, places[i]));
        painter->setPen(colors.mutedText);
        const QString text = metrics.elidedText(m_groups[i].label, Qt::ElideRight, widestAllowed);
        painter->drawText(QRectF(right - widestAllowed - 5, places[i] - half, widestAllowed + 2, half * 2),
                          Qt::AlignRight | Qt::AlignVCenter, text);
    }
    painter->save();
    painter->translate(right - widestLabel() - 8 - titleHeight / 2.0, cells.center().y());
    painter->rotate(-90);
    painter->setPen(colors.text);
    painter->drawText(QRectF(-100, -titleHeight / 2.0, 200, titleHeight), Qt::AlignCenter,
                      ConfusionMatrixPlot::tr("True class"));
    painter->restore();
}

void MatrixFrame::drawColumnLabels(QCPPainter* painter) const
{
    const ThemeColors& colors = Theme::instance().colors();
    const QFontMetricsF metrics(m_font);
    const QRectF cells = mParentPlot->axisRect()->rect();
    const std::vector<double> wanted = centres(Qt::Horizontal);
    const double apart = metrics.height() / std::sin(qDegreesToRadians(slant));
    const auto places = spreadLabels(wanted, apart - 1, cells.left(), cells.right());
    const double top = cells.bottom() + leader;
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        painter->setPen(QPen(colors.border, 1));
        painter->drawLine(QLineF(wanted[i], cells.bottom() + 2, places[i], top - 1));
        painter->save();
        painter->translate(places[i] + 2, top + 1);
        painter->rotate(-slant);
        painter->setPen(colors.mutedText);
        const QString text = metrics.elidedText(m_groups[i].label, Qt::ElideRight, widestAllowed);
        painter->drawText(QRectF(-widestAllowed - 2, -metrics.height() / 2, widestAllowed, metrics.height()),
                          Qt::AlignRight | Qt::AlignVCenter, text);
        painter->restore();
    }
    const double below = top + widestLabel() * std::sin(qDegreesToRadians(slant)) + 10;
    painter->setPen(colors.text);
    painter->drawText(QRectF(cells.left(), below, cells.width(), titleHeight), Qt::AlignCenter,
                      ConfusionMatrixPlot::tr("Predicted class"));
}

void MatrixFrame::drawKey(QCPPainter* painter) const
{
    const ThemeColors& colors = Theme::instance().colors();
    const QFontMetricsF metrics(m_font);
    const QRectF cells = mParentPlot->axisRect()->rect();
    const double below = cells.bottom() + leader + widestLabel() * std::sin(qDegreesToRadians(slant)) + 12 + titleHeight;
    const QString wrong = ConfusionMatrixPlot::tr("mistaken");
    const QString right = ConfusionMatrixPlot::tr("right");
    const double half = std::min(110.0, cells.width() / 2 - metrics.horizontalAdvance(wrong) - 12);
    const double middle = cells.center().x();

    QLinearGradient gradient(middle - half, 0, middle + half, 0);
    for (int i = -10; i <= 10; ++i)
        gradient.setColorAt((i + 10) / 20.0, matrixColor(i / 10.0, colors));
    gradient.setColorAt(0.4999, matrixColor(-1e-9, colors));
    painter->setPen(Qt::NoPen);
    painter->setBrush(gradient);
    painter->drawRect(QRectF(middle - half, below + 4, 2 * half, 8));
    painter->setPen(colors.mutedText);
    const QRectF line(middle - half, below, 2 * half, 16);
    painter->drawText(line.adjusted(-100, 0, -2 * half - 8, 0), Qt::AlignRight | Qt::AlignVCenter, wrong);
    painter->drawText(line.adjusted(2 * half + 8, 0, 100, 0), Qt::AlignLeft | Qt::AlignVCenter, right);
    for (const int percent : {-100, -50, 0, 50, 100}) {
        const double x = middle + half * percent / 100;
        painter->drawText(QRectF(x - 30, below + 14, 60, 16), Qt::AlignCenter, words::percent(std::abs(percent) / 100.0, 0));
    }
}

void MatrixFrame::drawCursor(QCPPainter* painter) const
{
    if (!m_cursor)
        return;
    const ThemeColors& colors = Theme::instance().colors();
    const QRectF cell(QPointF(edge(m_cursor->x(), Qt::Horizontal), edge(m_cursor->y(), Qt::Vertical)),
                      QPointF(edge(m_cursor->x() + 1, Qt::Horizontal), edge(m_cursor->y() + 1, Qt::Vertical)));
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colors.text, m_focused ? 2 : 1));
    painter->drawRect(cell.adjusted(-1, -1, 1, 1));
}

}  // namespace leafbench::ui
