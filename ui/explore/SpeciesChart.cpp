#include "ui/explore/SpeciesChart.h"

#include "ui/explore/FilteredImages.h"
#include "ui/theme/Theme.h"
#include "ui/words/Words.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QHorizontalStackedBarSeries>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>

namespace leafbench::ui {
namespace {

constexpr int gap = 8;      // between a name and its bar
constexpr int indent = 12;  // of a disease's name
constexpr int leastPitch = 15;

QFont smallFont(const QWidget& widget)
{
    QFont font = widget.font();
    font.setPixelSize(11);
    return font;
}

}  // namespace

SpeciesChart::SpeciesChart(QWidget* parent) : QWidget(parent), m_view(new QChartView(this))
{
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Images by species"));
    build();
    colour();
    connect(&Theme::instance(), &Theme::changed, this, &SpeciesChart::colour);
}

void SpeciesChart::build()
{
    m_chart = m_view->chart();
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->hide();
    m_species = new QBarSet(tr("Images"));
    m_diseases = new QBarSet(tr("Images of a disease"));
    m_rest = new QBarSet(tr("Filtered out"));
    auto* series = new QHorizontalStackedBarSeries;
    for (QBarSet* set : {m_species, m_diseases, m_rest}) {
        set->setPen(Qt::NoPen);
        series->append(set);
    }
    series->setBarWidth(0.62);
    m_chart->addSeries(series);
    m_categories = new QBarCategoryAxis;
    m_categories->setVisible(false);  // this widget draws the labels: the axis would elide them in a narrow chart
    m_images = new QValueAxis;
    m_images->setVisible(false);
    m_chart->addAxis(m_categories, Qt::AlignLeft);
    m_chart->addAxis(m_images, Qt::AlignBottom);
    series->attachAxis(m_categories);
    series->attachAxis(m_images);
}

void SpeciesChart::colour()
{
    const ThemeColors& colors = Theme::instance().colors();
    QColor soft = colors.accent;
    soft.setAlphaF(0.62f);
    m_species->setBrush(colors.accent);
    m_diseases->setBrush(soft);
    m_rest->setBrush(colors.border);
    m_view->setBackgroundBrush(colors.card);
    update();
}

std::vector<SpeciesChart::Row> SpeciesChart::rowsOf(const FilteredImages& images)
{
    std::vector<Row> rows;
    const DatasetPtr dataset = images.dataset();
    if (!dataset)
        return rows;
    const QStringList allSpecies = dataset->species();
    for (const QString& species : allSpecies) {
        Row whole{species, {}, readable(species)};
        std::vector<Row> diseases;
        for (std::size_t c = 0; c < dataset->classes.size(); ++c) {
            const ClassName& name = dataset->classes[c];
            if (name.species != species)
                continue;
            const QString label = readable(name.disease.isEmpty() ? name.species : name.disease);
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
    fill();
    describe();
    setMinimumHeight(std::max(4, int(m_rows.size())) * leastPitch);
    updateGeometry();
    arrange();
}

void SpeciesChart::fill()
{
    for (QBarSet* set : {m_species, m_diseases, m_rest})
        set->remove(0, set->count());
    QList<qreal> species, diseases, rest;
    QStringList categories;
    qint64 most = 1;
    // The category axis counts from the bottom.
    for (auto row = m_rows.rbegin(); row != m_rows.rend(); ++row) {
        species << (row->classIndex ? 0.0 : double(row->shown));
        diseases << (row->classIndex ? double(row->shown) : 0.0);
        rest << double(row->total - row->shown);
        categories << QString::number(categories.size());
        most = std::max(most, row->total);
    }
    m_species->append(species);
    m_diseases->append(diseases);
    m_rest->append(rest);
    m_categories->setCategories(categories);
    m_images->setRange(0, double(most));
}

void SpeciesChart::describe()
{
    QStringList lines;
    for (const Row& row : m_rows)
        lines += tr("%1: %2 of %3 images").arg(row.label, words::count(row.shown), words::count(row.total));
    setAccessibleDescription(lines.join(QStringLiteral(", ")));
}

int SpeciesChart::namesWidth() const
{
    const QFontMetrics metrics(smallFont(*this));
    int widest = 0;
    for (const Row& row : m_rows)
        widest = std::max(widest, metrics.horizontalAdvance(row.label) + (row.classIndex ? indent : 0));
    return std::min(widest + gap, width() / 2);
}

int SpeciesChart::numbersWidth() const
{
    const QFontMetrics metrics(smallFont(*this));
    int widest = 0;
    for (const Row& row : m_rows)
        widest = std::max(widest, metrics.horizontalAdvance(words::count(row.shown)));
    return widest + gap;
}

void SpeciesChart::arrange()
{
    const int left = namesWidth(), right = numbersWidth();
    m_view->setGeometry(left, 0, std::max(1, width() - left - right), height());
    m_chart->setPlotArea(QRectF(0, 0, m_view->width(), m_view->height()));
    m_view->setVisible(!m_rows.empty());
    update();
}

QRect SpeciesChart::rowRect(int row) const
{
    const double pitch = double(height()) / double(std::max<std::size_t>(1, m_rows.size()));
    const int top = int(pitch * row);
    return {0, top, width(), int(pitch * (row + 1)) - top};
}

int SpeciesChart::rowAt(QPoint position) const
{
    for (int row = 0; row < int(m_rows.size()); ++row)
        if (rowRect(row).contains(position))
            return row;
    return -1;
}

QSize SpeciesChart::sizeHint() const { return {260, std::max(4, int(m_rows.size())) * (leastPitch + 7)}; }

void SpeciesChart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SpeciesChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(smallFont(*this));
    const ThemeColors& colors = Theme::instance().colors();
    const int names = namesWidth() - gap, numbers = numbersWidth();
    for (int i = 0; i < int(m_rows.size()); ++i) {
        const Row& row = m_rows[std::size_t(i)];
        const QRect line = rowRect(i);
        const int from = row.classIndex ? indent : 0;
        painter.setPen(row.shown == 0 ? colors.mutedText : colors.text);
        // Species names end at the bars; disease names are indented from one edge.
        const Qt::Alignment side = row.classIndex ? Qt::AlignLeft : Qt::AlignRight;
        const QRect name(from, line.top(), names - from, line.height());
        painter.drawText(name, int(side | Qt::AlignVCenter),
                         painter.fontMetrics().elidedText(row.label, Qt::ElideRight, name.width()));
        painter.drawText(QRect(width() - numbers, line.top(), numbers, line.height()), Qt::AlignRight | Qt::AlignVCenter,
                         words::count(row.shown));
        if (hasFocus() && i == m_cursor) {
            painter.setPen(QPen(colors.contrast, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRect(0, line.top(), namesWidth() - 2, line.height() - 1));
        }
    }
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
        choose(rowAt(event->position().toPoint()), event->modifiers().testFlag(Qt::ControlModifier));
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
    default: QWidget::keyPressEvent(event); return;
    }
    emit cursorMoved(rowRect(m_cursor));
    update();
}

void SpeciesChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void SpeciesChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool SpeciesChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int row = rowAt(help->pos());
    if (row < 0)
        return true;
    const Row& r = m_rows[std::size_t(row)];
    QToolTip::showText(help->globalPos(), tr("%1: %2 of %3 images").arg(r.label, words::count(r.shown), words::count(r.total)),
                       this);
    return true;
}

}  // namespace leafbench::ui
