#pragma once

#include "engine/tuning/study/Importance.h"
#include "ui/plots/DrawnPlot.h"

namespace leafbench::ui {

/// How much each parameter decides the value, a bar each. A click tells a parameter.
class ImportanceBars : public DrawnPlot {
    Q_OBJECT
public:
    explicit ImportanceBars(QWidget* parent = nullptr);

    void setImportance(std::vector<ParameterImportance> importance);
    const std::vector<ParameterImportance>& importance() const { return m_importance; }
    static QString method();                 ///< for a card's hint: how the shares were found
    QString nameAt(QPointF position) const;  ///< of the parameter there; empty: none

    void draw(QPainter& painter, const QRectF& area, const PlotTheme& look) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void parameterChosen(const QString& name);

protected:
    bool event(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    QSize exportSize() const override { return {480, 240}; }

private:
    double pitch(const QRectF& area, const PlotTheme& look) const;
    std::vector<ParameterImportance> m_importance;
};

}  // namespace leafbench::ui
