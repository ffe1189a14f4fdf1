#include "ui/plots/matrix/MatrixLayout.h"

#include "engine/dataset/ClassCatalogue.h"
#include "ui/words/ClassText.h"

#include <QFontMetricsF>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace leafbench::ui {
namespace {

constexpr double smallestSpan = 3;
constexpr double lineOfNames = 11;   ///< pixels of a cell that a class name needs
constexpr double slantedNames = 17;  ///< the same where it is slanted: less room across
constexpr double widestSpecies = 110;
constexpr double widestName = 180;
constexpr double widestTorn = 128;  ///< of a class name if the order splits species, so that their names say little

/// "Cherry (including sour)" -> "Cherry", "Pepper, bell" -> "Pepper": the tool tip has the full name.
QString shortSpecies(const QString& species)
{
    QString name = partText(species);
    for (const QChar mark : {u'(', u','}) {
        if (const qsizetype at = name.indexOf(mark); at > 0)
            name.truncate(at);
    }
    return name.trimmed();
}

MatrixLayout::Label classLabel(const QString& className, int place)
{
    const ClassName parts = splitClassName(className);
    if (parts.disease.isEmpty())
        return {diseaseText(className), parts.species, diseaseText(className), place, 1};
    const QString species = shortSpecies(parts.species), disease = partText(parts.disease);
    return {species + QStringLiteral(" \u00b7 ") + disease, species, disease, place, 1};
}

/// With one species its name says nothing: always shows the diseases.
std::vector<MatrixLayout::Label> labelsOf(const MatrixCells& cells, bool namesClasses)
{
    std::vector<MatrixLayout::Label> labels;
    const bool oneSpecies = cells.blocks().size() == 1;
    if (!namesClasses && !oneSpecies) {
        for (const ClassBlock& block : cells.blocks())
            labels.push_back({shortSpecies(block.species), block.species, {}, block.first, block.count});
        return labels;
    }
    for (int place = 0; place < cells.size(); ++place) {
        labels.push_back(classLabel(cells.name(cells.classAt(place)), place));
        if (oneSpecies)
            labels.back().text = labels.back().disease;
    }
    return labels;
}

/// Whether a species occurs in more than one place.
bool isTorn(const MatrixCells& cells)
{
    QSet<QString> species;
    for (const ClassBlock& block : cells.blocks())
        species << block.species;
    return static_cast<std::size_t>(species.size()) < cells.blocks().size();
}

MatrixLayout attempt(const MatrixCells& cells, const QRectF& area, const MatrixWindow& window, const PlotTheme& look, bool names,
                     double widest, double slant)
{
    MatrixLayout layout;
    layout.window = window;
    layout.namesClasses = names;
    layout.slant = slant;
    layout.font = look.font();
    layout.labels = labelsOf(cells, names);
    const QFontMetricsF metrics(layout.font);
    for (const MatrixLayout::Label& label : layout.labels)
        layout.labelWidth = std::max(layout.labelWidth, metrics.horizontalAdvance(label.text));
    layout.labelWidth = std::min({layout.labelWidth, look.px(widest), area.width() * 0.3});

    const double leader = look.px(names ? 4 : matrixLeader);
    const double left = look.px(matrixTitle) + layout.labelWidth + leader + look.px(8);
    const double below = layout.labelDepth() + leader + look.px(10 + matrixTitle);
    const double wide = area.width() - left - look.px(8), high = area.height() - below - look.px(4);
    const double sideBeside = std::min(wide - look.px(matrixKeyBeside), high);
    const double sideBelow = std::min(wide, high - look.px(matrixKeyBelow));
    layout.keyBeside = sideBeside >= sideBelow;
    const double side = std::floor(std::max(10.0, std::max(sideBeside, sideBelow)));
    const double taken = left + side + look.px(8) + (layout.keyBeside ? look.px(matrixKeyBeside) : 0);
    const double spare = std::max(0.0, area.width() - taken);
    layout.cells = QRectF(std::round(area.left() + left + spare / 2), std::round(area.top() + look.px(4)), side, side);
    layout.cell = side / window.span;
    return layout;
}

}  // namespace

MatrixWindow MatrixWindow::fitted(int size) const
{
    const double most = std::max(1, size);
    const double wide = std::clamp(span, std::min(smallestSpan, most), most);
    return {std::clamp(x, 0.0, most - wide), std::clamp(y, 0.0, most - wide), wide};
}

MatrixWindow MatrixWindow::zoomed(double factor, QPointF about, int size) const
{
    const double wide = MatrixWindow{0, 0, span / factor}.fitted(size).span;
    const double kept = wide / span;
    return MatrixWindow{about.x() - (about.x() - x) * kept, about.y() - (about.y() - y) * kept, wide}.fitted(size);
}

MatrixWindow MatrixWindow::moved(QPointF by, int size) const { return MatrixWindow{x + by.x(), y + by.y(), span}.fitted(size); }

MatrixWindow MatrixWindow::showing(QPoint place, int size) const
{
    const auto along = [this](double first, int at) { return std::clamp(first, at + 1 - span, static_cast<double>(at)); };
    return MatrixWindow{along(x, place.x()), along(y, place.y()), span}.fitted(size);
}

double MatrixLayout::labelDepth() const { return labelWidth * std::sin(slant * std::numbers::pi / 180); }

QRectF MatrixLayout::place(QPoint place) const
{
    const auto edge = [this](double low, double first, int at) { return std::round(low + (at - first) * cell); };
    const QPointF from(edge(cells.left(), window.x, place.x()), edge(cells.top(), window.y, place.y()));
    const QPointF to(edge(cells.left(), window.x, place.x() + 1), edge(cells.top(), window.y, place.y() + 1));
    return {from, to};
}

QPointF MatrixLayout::coordinates(QPointF pixel) const { return QPointF(window.x, window.y) + (pixel - cells.topLeft()) / cell; }

std::optional<QPoint> MatrixLayout::placeAt(QPointF pixel) const
{
    if (!cells.contains(pixel) || labels.empty())
        return {};
    const QPointF at = coordinates(pixel);
    const int last = labels.back().first + labels.back().count - 1;
    return QPoint(std::clamp(static_cast<int>(at.x()), 0, last), std::clamp(static_cast<int>(at.y()), 0, last));
}

MatrixLayout layOutMatrix(const MatrixCells& cells, const QRectF& area, const MatrixWindow& window, const PlotTheme& look)
{
    const double widest = isTorn(cells) ? widestTorn : widestName;
    MatrixLayout named = attempt(cells, area, window, look, true, widest, 45);
    if (named.cell < look.px(slantedNames))
        named = attempt(cells, area, window, look, true, widest, 90);
    if (named.cell < look.px(lineOfNames))
        return attempt(cells, area, window, look, false, widestSpecies, 45);
    named.font.setPixelSize(qRound(std::min(look.px(11), named.cell - look.px(1))));
    return named;
}

}  // namespace leafbench::ui
