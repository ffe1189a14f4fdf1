#pragma once

#include "engine/tuning/study/Importance.h"
#include "ui/plots/BarChart.h"

namespace leafbench::ui {

/// How much each parameter decides the value, a bar each. A click emits the parameter.
class ImportanceBars : public BarPlot {
    Q_OBJECT
public:
    explicit ImportanceBars(QWidget* parent = nullptr);

    void setImportance(std::vector<ParameterImportance> importance);
    const std::vector<ParameterImportance>& importance() const { return m_importance; }
    static QString method();                 ///< for a card's hint: how the shares were found
    QString nameAt(QPointF position) const;  ///< of the parameter there; empty: none

    PlotTable table() const override;
    BarChart chart(const PlotTheme& look, QSizeF size) const override;
    void draw(QPainter& painter, const QRectF& area, const PlotTheme& look) const override;
    QSize sizeHint() const override { return sizeFor(280, 36); }
    QSize minimumSizeHint() const override { return sizeFor(180, 20); }

signals:
    void parameterChosen(const QString& name);

protected:
    QString rowText(int row) const override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    QSize exportSize() const override { return {480, 240}; }

private:
    QSize sizeFor(int width, int rowHeight) const;
    std::vector<ParameterImportance> m_importance;
};

}  // namespace leafbench::ui
