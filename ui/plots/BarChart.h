#pragma once

#include "ui/plots/DrawnPlot.h"

#include <array>
#include <limits>

namespace leafbench::ui {

/// Horizontal bars as plain data, one row a name. One renderer draws them without a widget; BarPlot shows them.
struct BarChart {
    struct Bar {
        double share = 0;  ///< of the room for bars, 0 .. 1
        QColor color;
        QString number;
        QColor track{};                                   ///< of the rest, up to `end`; invalid: none
        double end = 1;                                   ///< of the track, a share of the room
        std::optional<std::array<double, 2>> interval{};  ///< a whisker from one share to another
    };
    struct Row {
        QString name;
        std::vector<Bar> bars;  ///< below each other
        QColor words{};         ///< invalid: the theme's text
        Qt::Alignment side = Qt::AlignLeft;
        double indent = 0;  ///< of the name, pixels
    };

    std::vector<Row> rows{};
    QFont font{};
    QFont numberFont = font;
    double pitch = 0;  ///< pixels from row to row; 0: the rows share the height
    double thickness = std::numeric_limits<double>::max();
    double fill = 0.62;          ///< share of the pitch that a row's bars take at most, where they are not `above`
    bool round = false;          ///< ends; a bar above 0 is at least as long as it is high
    bool above = false;          ///< name and number stand above their bar, not beside it
    bool numbersFollow = false;  ///< each right behind its bar, not at the right edge

    void paint(QPainter& painter, const QRectF& area, const PlotTheme& look) const;
    QRectF rowRect(const QRectF& area, int row) const;
    int rowAt(const QRectF& area, QPointF position) const;  ///< -1: none
    QRectF room(const QRectF& area) const;                  ///< for the bars, beside names and numbers

private:
    void paintRow(QPainter& painter, const Row& row, const QRectF& place, const QRectF& room, const PlotTheme& look) const;
    void paintBar(QPainter& painter, const Bar& bar, const QRectF& whole, const PlotTheme& look) const;
    double numbersWidth() const;
};

/// Shows bars; the pointer over a row shows its words.
class BarPlot : public DrawnPlot {
    Q_OBJECT
public:
    using DrawnPlot::DrawnPlot;

    virtual BarChart chart(const PlotTheme& look, QSizeF size) const = 0;
    int rowAt(QPointF position) const { return chart(look(), size()).rowAt(rect(), position); }  ///< -1: none
    void draw(QPainter& painter, const QRectF& area, const PlotTheme& look) const override;

protected:
    virtual QString rowText(int) const { return {}; }  ///< -1: outside the rows
    bool event(QEvent* event) override;
};

}  // namespace leafbench::ui
