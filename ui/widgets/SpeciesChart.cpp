#include "ui/widgets/SpeciesChart.h"

#include "ui/theme/Theme.h"
#include "ui/words/Words.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QHorizontalBarSeries>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>

namespace leafbench::ui {
namespace {

QHorizontalBarSeries* makeSeries(const std::vector<qint64>& counts)
{
    const ThemeColors& colors = Theme::instance().colors();
    auto* set = new QBarSet(SpeciesChart::tr("Images"));
    // The category axis counts from the bottom.
    for (auto it = counts.rbegin(); it != counts.rend(); ++it)
        *set << double(*it);
    set->setBrush(colors.accent);
    set->setPen(Qt::NoPen);
    set->setLabelColor(colors.text);
    QFont font;
    font.setPixelSize(11);
    set->setLabelFont(font);
    auto* series = new QHorizontalBarSeries;
    series->append(set);
    series->setBarWidth(0.62);
    series->setLabelsVisible(true);
    series->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
    return series;
}

}  // namespace

SpeciesChart::SpeciesChart(QWidget* parent) : QWidget(parent), m_view(new QChartView)
{
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setMinimumSize(0, 0);
    m_view->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
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
    chart->addSeries(makeSeries(m_counts));

    QFont font;
    font.setPixelSize(11);
    auto* names = new QBarCategoryAxis;
    names->append(QStringList(m_names.rbegin(), m_names.rend()));
    names->setLabelsFont(font);
    names->setLabelsColor(colors.text);
    names->setGridLineVisible(false);
    names->setLinePen(QPen(colors.border));
    chart->addAxis(names, Qt::AlignLeft);
    auto* images = new QValueAxis;
    const qint64 most = m_counts.empty() ? 1 : *std::max_element(m_counts.begin(), m_counts.end());
    images->setRange(0, double(std::max<qint64>(1, most)) * 1.18);  // room for the longest bar's number
    images->setVisible(false);
    chart->addAxis(images, Qt::AlignBottom);
    for (QAbstractSeries* series : chart->series()) {
        series->attachAxis(names);
        series->attachAxis(images);
    }
    const QChart* old = m_view->chart();
    m_view->setChart(chart);
    delete old;
    m_view->setBackgroundBrush(colors.card);

    QStringList lines;
    for (qsizetype i = 0; i < m_names.size(); ++i)
        lines += QStringLiteral("%1: %2").arg(m_names[i], words::count(m_counts[std::size_t(i)]));
    m_view->setAccessibleName(tr("Images by species"));
    m_view->setAccessibleDescription(lines.join(QStringLiteral(", ")));
    setMinimumHeight(std::max(96, int(m_names.size()) * 13));
}

}  // namespace leafbench::ui
