#include "ui/explore/SpeciesChart.h"

#include "ui/explore/FilteredImages.h"
#include "ui/words/ClassText.h"
#include "ui/words/Counted.h"
#include "ui/words/Words.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace leafbench::ui {
namespace {

constexpr int indent = 12;  // of a disease's name
constexpr int leastPitch = 15;

}  // namespace

SpeciesChart::SpeciesChart(QWidget* parent) : BarPlot(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Images by species"));
    setTerm("Class balance");
}

std::vector<SpeciesChart::Row> SpeciesChart::rowsOf(const FilteredImages& images)
{
    std::vector<Row> rows;
    const DatasetPtr dataset = images.dataset();
    if (!dataset)
        return rows;
    const QStringList allSpecies = dataset->species();
    for (const QString& species : allSpecies) {
        Row whole{species, {}, partText(species)};
        std::vector<Row> diseases;
        for (std::size_t c = 0; c < dataset->classes.size(); ++c) {
            const ClassName& name = dataset->classes[c];
            if (name.species != species)
                continue;
            const QString label = partText(name.disease.isEmpty() ? name.species : name.disease);
            diseases.push_back({species, int(c), label, images.count(images.filter(), int(c)), images.count({}, int(c))});
            whole.shown += diseases.back().shown;
            whole.total += diseases.back().total;
        }
        rows.push_back(whole);
        if (images.filter().species.contains(species))
            rows.insert(rows.end(), diseases.begin(), diseases.end());
    }
    return rows;
}

void SpeciesChart::show(const FilteredImages& images)
{
    std::vector<Row> rows = rowsOf(images);
    if (rows == m_rows)
        return;
    // The cursor keeps its bar.
    if (m_cursor < int(m_rows.size())) {
        const Row was = m_rows[std::size_t(m_cursor)];
        const auto now = std::find_if(rows.begin(), rows.end(),
                                      [&](const Row& r) { return r.species == was.species && r.classIndex == was.classIndex; });
        m_cursor = now == rows.end() ? 0 : int(now - rows.begin());
    }
    m_rows = std::move(rows);
    QStringList lines;
    for (int row = 0; row < int(m_rows.size()); ++row)
        lines << rowText(row);
    setAccessibleDescription(lines.join(QStringLiteral(", ")));
    setMinimumHeight(std::max(4, int(m_rows.size())) * leastPitch);
    updateGeometry();
    update();
}

BarChart SpeciesChart::chart(const PlotTheme& look, QSizeF) const
{
    const ThemeColors& colors = look.colors;
    QColor soft = colors.accent;
    soft.setAlphaF(0.62f);
    qint64 most = 1;
    for (const Row& row : m_rows)
        most = std::max(most, row.total);
    BarChart made{.font = look.font()};
    for (const Row& row : m_rows) {
        const BarChart::Bar bar{double(row.shown) / double(most), row.classIndex ? soft : colors.accent, words::count(row.shown),
                                colors.border, double(row.total) / double(most)};
        // Species names end at the bars; disease names are indented from one edge.
        made.rows.push_back({row.label,
                             {bar},
                             row.shown == 0 ? colors.mutedText : colors.text,
                             row.classIndex ? Qt::AlignLeft : Qt::AlignRight,
                             row.classIndex ? indent : 0.0});
    }
    return made;
}

void SpeciesChart::draw(QPainter& painter, const QRectF& area, const PlotTheme& look) const
{
    BarPlot::draw(painter, area, look);
    if (look.paper || !hasFocus() || m_cursor >= int(m_rows.size()))
        return;
    QRectF name = rowRect(m_cursor).adjusted(0, 0, 0, -1);
    name.setRight(chart(look, area.size()).room(area).left() - 2);
    painter.setPen(QPen(look.colors.contrast, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(name);
}

QRect SpeciesChart::rowRect(int row) const { return chart(look(), size()).rowRect(rect(), row).toRect(); }

QSize SpeciesChart::sizeHint() const { return {260, std::max(4, int(m_rows.size())) * (leastPitch + 7)}; }

QString SpeciesChart::rowText(int row) const
{
    if (row < 0)
        return {};
    const Row& r = m_rows[std::size_t(row)];
    return r.label + QStringLiteral(": ") + words::partOfImages(r.shown, r.total);
}

void SpeciesChart::choose(int row, bool more)
{
    if (row < 0 || row >= int(m_rows.size()))
        return;
    m_cursor = row;
    const Row chosen = m_rows[std::size_t(row)];  // a copy: slots change the rows
    if (chosen.classIndex)
        emit classChosen(*chosen.classIndex, more);
    else
        emit speciesChosen(chosen.species, more);
}

void SpeciesChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        choose(rowAt(event->position()), event->modifiers().testFlag(Qt::ControlModifier));
}

void SpeciesChart::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_rows.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Up: m_cursor = std::max(0, m_cursor - 1); break;
    case Qt::Key_Down: m_cursor = std::clamp(m_cursor + 1, 0, std::max(0, last)); break;
    case Qt::Key_Home: m_cursor = 0; break;
    case Qt::Key_End: m_cursor = std::max(0, last); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: choose(m_cursor, event->modifiers().testFlag(Qt::ControlModifier)); break;
    default: BarPlot::keyPressEvent(event); return;
    }
    emit cursorMoved(rowRect(m_cursor));
    update();
}

PlotTable SpeciesChart::table() const
{
    PlotTable made{{{tr("Name")}, {tr("Images shown")}, {tr("All images")}}};
    for (const Row& row : m_rows)
        made.rows.push_back({row.label, row.shown, row.total});
    return made;
}

}  // namespace leafbench::ui
