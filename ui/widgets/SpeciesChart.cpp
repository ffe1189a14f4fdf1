#include "ui/widgets/SpeciesChart.h"

#include "ui/theme/Theme.h"
#include "ui/words/Words.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QHorizontalBarSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>

namespace leafbench::ui {
namespace {

constexpr int gap = 8;  // between a name and its bar

QFont smallFont(const QWidget& widget)
{
    QFont font = widget.font();
    font.setPixelSize(11);
    return font;
}

QHorizontalBarSeries* makeSeries(const std::vector<qint64>& counts, const QFont& font)
{
    const ThemeColors& colors = Theme::instance().colors();
    auto* set = new QBarSet(SpeciesChart::tr("Images"));
    // The category axis counts from the bottom.
    for (auto it = counts.rbegin(); it != counts.rend(); ++it)
        *set << double(*it);
    set->setBrush(colors.accent);
    set->setPen(Qt::NoPen);
    set->setLabelColor(colors.text);
    set->setLabelFont(font);
    auto* series = new QHorizontalBarSeries;
    series->append(set);
    series->setBarWidth(0.62);
    series->setLabelsVisible(true);
    series->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
    return series;
}

}  // namespace

SpeciesChart::SpeciesChart(QWidget* parent) : QWidget(parent), m_view(new QChartView(this))
{
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&Theme::instance(), &Theme::changed, this, &SpeciesChart::rebuild);
}

void SpeciesChart::setCounts(const QStringList& names, const std::vector<qint64>& counts)
{
    m_names = names;
    m_counts = counts;
    rebuild();
}

void SpeciesChart::rebuild()
{
    const ThemeColors& colors = Theme::instance().colors();
    auto* chart = new QChart;
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();
    chart->setLocalizeNumbers(true);
    chart->addSeries(makeSeries(m_counts, smallFont(*this)));
    auto* names = new QBarCategoryAxis;
    names->append(QStringList(m_names.rbegin(), m_names.rend()));
    names->setVisible(false);  // this widget writes them: the axis would cut them to dots in a narrow chart
    m_images = new QValueAxis;
    m_images->setVisible(false);
    chart->addAxis(names, Qt::AlignLeft);
    chart->addAxis(m_images, Qt::AlignBottom);
    for (QAbstractSeries* series : chart->series()) {
        series->attachAxis(names);
        series->attachAxis(m_images);
    }
    const QChart* old = m_view->chart();
    m_view->setChart(chart);
    delete old;
    m_view->setBackgroundBrush(colors.card);
    describe();
    setMinimumHeight(std::max(96, int(m_names.size()) * 13));
    arrange();
}

void SpeciesChart::describe()
{
    QStringList lines;
    for (qsizetype i = 0; i < m_names.size(); ++i)
        lines += tr("%1: %2 images").arg(m_names[i], words::count(m_counts[std::size_t(i)]));
    setAccessibleName(tr("Images by species"));
    setAccessibleDescription(lines.join(QStringLiteral(", ")));
    setToolTip(lines.join(u'\n'));
}

int SpeciesChart::namesWidth() const
{
    const QFontMetrics metrics(smallFont(*this));
    int widest = 0;
    for (const QString& name : m_names)
        widest = std::max(widest, metrics.horizontalAdvance(name));
    return std::min(widest + gap, width() * 9 / 20);
}

void SpeciesChart::arrange()
{
    if (!m_images)
        return;
    const int left = namesWidth();
    m_view->setGeometry(left, 0, std::max(1, width() - left), height());
    m_view->chart()->setPlotArea(QRectF(0, 0, m_view->width(), m_view->height()));
    // The longest bar ends where its number still fits beside it.
    const qint64 most = m_counts.empty() ? 1 : std::max<qint64>(1, *std::max_element(m_counts.begin(), m_counts.end()));
    const int number = QFontMetrics(smallFont(*this)).horizontalAdvance(words::count(most)) + 16;
    const double room = std::max(1, m_view->width() - number);
    m_images->setRange(0, double(most) * m_view->width() / room);
    update();
}

void SpeciesChart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SpeciesChart::paintEvent(QPaintEvent*)
{
    if (m_names.isEmpty())
        return;
    QPainter painter(this);
    painter.setFont(smallFont(*this));
    painter.setPen(Theme::instance().colors().text);
    const double pitch = double(height()) / double(m_names.size());
    const int room = namesWidth() - gap;
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        const QRectF line(0, pitch * double(i), room, pitch);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_names[i], Qt::ElideRight, room));
    }
}

}  // namespace leafbench::ui
