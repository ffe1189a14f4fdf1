#include "ui/widgets/PlotStyle.h"

#include "ui/theme/Theme.h"
#include "ui/words/Words.h"

#include <qcustomplot.h>

namespace leafbench::ui {
namespace {

class ShareTicker : public QCPAxisTickerFixed {
public:
    ShareTicker() { setTickStep(0.25); }

protected:
    QString getTickLabel(double tick, const QLocale&, QChar, int) override { return words::percent(tick, 0); }
};

}  // namespace

QSharedPointer<QCPAxisTicker> shareTicker()
{
    return QSharedPointer<QCPAxisTicker>(new ShareTicker);
}

QFont plotFont(const QFont& font)
{
    QFont small = font;
    small.setPixelSize(11);
    return small;
}

void stylePlot(QCustomPlot& plot, const QFont& font)
{
    stylePlot(plot, font, Theme::instance().colors());
}

void stylePlot(QCustomPlot& plot, const QFont& font, const ThemeColors& colors)
{
    plot.setBackground(colors.card);
    for (QCPAxis* axis : {plot.xAxis, plot.yAxis, plot.yAxis2}) {
        axis->setTickLabelFont(plotFont(font));
        axis->setLabelFont(plotFont(font));
        axis->setTickLabelColor(colors.mutedText);
        axis->setLabelColor(colors.mutedText);
        axis->setBasePen(QPen(axis == plot.xAxis ? colors.border : QColor(Qt::transparent)));
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLength(0);
        axis->grid()->setPen(QPen(colors.grid));
        axis->grid()->setZeroLinePen(QPen(colors.grid));
    }
    plot.xAxis->grid()->setVisible(false);
}

PlotReadout::PlotReadout(QCustomPlot& plot)
    : m_plot(plot), m_marker(new QCPItemStraightLine(&plot)), m_words(new QCPItemText(&plot))
{
    m_words->position->setType(QCPItemPosition::ptAxisRectRatio);
    m_words->setClipToAxisRect(false);
    m_words->setPadding(QMargins(6, 3, 6, 3));
    hide();
}

void PlotReadout::hide()
{
    m_marker->setVisible(false);
    m_words->setVisible(false);
}

void PlotReadout::showAt(double x, QPoint pointer, const QString& text)
{
    m_marker->setVisible(true);
    m_words->setVisible(true);
    m_marker->point1->setCoords(x, 0);
    m_marker->point2->setCoords(x, 1);
    m_words->setText(text);
    // Away from the pointer, so that the words hide no point that is being read.
    const bool right = pointer.x() < m_plot.axisRect()->center().x();
    m_words->setPositionAlignment((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
    m_words->position->setCoords(right ? 1 : 0, 0);
}

void PlotReadout::applyTheme(const QFont& font)
{
    const ThemeColors& colors = Theme::instance().colors();
    m_marker->setPen(QPen(colors.border, 1, Qt::DashLine));
    m_words->setFont(plotFont(font));
    m_words->setColor(colors.text);
    m_words->setBrush(colors.card);
    m_words->setPen(QPen(colors.border));
}

}  // namespace leafbench::ui
