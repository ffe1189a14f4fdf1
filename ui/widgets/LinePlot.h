#pragma once

#include <QString>
#include <QWidget>

#include <memory>
#include <vector>

class QPainter;
class QRectF;

namespace leafbench::ui {

struct ThemeColors;

/// Curves over epochs that may grow while they are looked at. Follows the theme; the pointer reads values out.
/// Redraws at most 15 times a second, however often it is told something.
class LinePlot : public QWidget {
    Q_OBJECT
public:
    enum class Tone { Train, Valid };  ///< the theme's accent, its contrast
    /// Faint: thin, no markers, not read out. Line: solid, a marker a point. Level: dashed, to hold a Line against; not read out.
    enum class Style { Faint, Line, Level };
    enum class Unit { Plain, Share };  ///< Share: 0 .. 1, shown as 0 .. 100 %

    struct Point {
        double x = 0;
        double y = 0;
        bool operator==(const Point&) const = default;
    };

    LinePlot(const QString& xLabel, const QString& yLabel, Unit unit, QWidget* parent = nullptr);
    ~LinePlot() override;

    int addSeries(const QString& name, Tone tone, Style style);  ///< its number
    /// One of many that stand side by side: in seriesColor(color).
    int addColoredSeries(const QString& name, int color, Style style);
    void clearSeries();
    void setPoints(int series, const std::vector<Point>& points);
    void addPoint(int series, Point point);
    void clearPoints();
    void setXEnd(double end);  ///< the axis reaches at least that far

    int pointCount(int series) const;
    Point point(int series, int place) const;
    QString readout(double x) const;  ///< "Epoch 3: train 0.742, valid 0.690", of the epoch nearest to x; may be empty
    QString legend() const;           ///< rich text for a card's hint: a coloured dash and word for each Line series

    /// Draws the curves and their legend into a file's `area`, in light colours, as vectors.
    void drawOnPaper(QPainter& painter, const QRectF& area);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void legendChanged();  ///< another theme, other colours

private:
    void applyTheme();
    void applyColors(const ThemeColors& colors);
    void scheduleReplot();
    void rescale(QSize size);
    void hover(QPoint position);
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace leafbench::ui
