#pragma once

#include "engine/common/Outcome.h"
#include "ui/theme/Theme.h"

#include <QFont>
#include <QWidget>

class QPainter;

namespace leafbench::ui {

/// What a plot is drawn with: on the screen the theme's colours, on paper always the light ones.
struct PlotLook {
    ThemeColors colors;
    double scale = 1;  ///< of fonts and pens: 1 at a desk, more for a lecture
    bool paper = false;  ///< drawn to a file: without cursors and focus

    QFont font() const;
    double px(double pixels) const { return pixels * scale; }
};

/// A plot that paints itself with QPainter, the same on the screen and into a file. Follows the theme.
class DrawnPlot : public QWidget {
    Q_OBJECT
public:
    explicit DrawnPlot(QWidget* parent = nullptr);

    void setPlotScale(double scale);
    double plotScale() const { return m_scale; }

    /// Writes the picture in light colours; the format follows the suffix: svg, pdf or png (2x). Written aside and
    /// renamed, so a full disk leaves no half file. Errors: NotWritable.
    Outcome<Done> exportTo(const QString& path) const;

    /// Everything inside `area`, whose background is there already.
    virtual void draw(QPainter& painter, const QRectF& area, const PlotLook& look) const = 0;

protected:
    void paintEvent(QPaintEvent* event) override;
    virtual QSize exportSize() const { return {720, 440}; }
    PlotLook look() const;

private:
    QByteArray svg() const;
    QByteArray pdf() const;
    QByteArray png() const;
    void drawOnPaper(QPainter& painter) const;
    double m_scale = 1;
};

}  // namespace leafbench::ui
