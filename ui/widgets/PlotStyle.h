#pragma once

#include <QPoint>
#include <QSharedPointer>
#include <QString>

class QCPAxisTicker;
class QCPItemStraightLine;
class QCPItemText;
class QCustomPlot;
class QFont;

namespace leafbench::ui {

struct ThemeColors;

/// Fonts, colours and grid of a plot's axes after the theme. Again after each change of it.
void stylePlot(QCustomPlot& plot, const QFont& font);
void stylePlot(QCustomPlot& plot, const QFont& font, const ThemeColors& colors);
/// The size of an axis's numbers and labels.
QFont plotFont(const QFont& font);
/// Ticks of an axis of shares, at quarters: "75 %".
QSharedPointer<QCPAxisTicker> shareTicker();

/// A line at the place that the pointer is at, and what stands there in words, away from the pointer.
class PlotReadout {
public:
    explicit PlotReadout(QCustomPlot& plot);

    void showAt(double x, QPoint pointer, const QString& text);
    void hide();
    void applyTheme(const QFont& font);

private:
    QCustomPlot& m_plot;
    QCPItemStraightLine* m_marker;
    QCPItemText* m_words;
};

}  // namespace leafbench::ui
