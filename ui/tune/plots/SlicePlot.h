#pragma once

#include "ui/plots/trials/TrialAxis.h"
#include "ui/tune/plots/ChosenPlot.h"
#include "ui/tune/plots/TrialScatter.h"

namespace leafbench::ui {

/// A panel a parameter: its value against the trial's, the complete trials as dots, later ones stronger.
class SlicePanels : public TrialScatter {
    Q_OBJECT
public:
    explicit SlicePanels(QWidget* parent = nullptr);

    void setShown(const QString& parameter);  ///< empty: all of them
    /// Whether all parameters have room for a panel each.
    bool hasRoomForAll() const;
    int panelCount() const { return static_cast<int>(m_axes.size()); }
    QRectF panelRect(int panel) const;  ///< the inside of its axes, in this widget's pixels
    QString emptyText() const override;

protected:
    void studyChanged() override;
    std::vector<PlotAxes> panels(const QRectF& area, const PlotTheme& look) const override;
    std::optional<QPointF> valuesOf(const Trial& trial, std::size_t panel) const override;
    QColor colorOf(const Trial& trial, const PlotTheme& look) const override;
    void drawBase(QPainter& painter, const QRectF& area, const PlotTheme& look) const override;
    QSize exportSize() const override { return {960, 360}; }

private:
    int lastNumber() const;

    QString m_shown;
    std::vector<TrialAxis> m_axes;
    std::optional<TrialAxis> m_values;
};

/// Each parameter against the value: all side by side while there is room, else the one that is chosen.
class SlicePlot : public ChosenPlot {
    Q_OBJECT
public:
    explicit SlicePlot(QWidget* parent = nullptr);

    void chooseParameter(const QString& name);                 ///< empty: all of them, if there is room
    QString shownParameter() const { return chosen(*m_box); }  ///< empty: all of them
    SlicePanels& panels() const { return *m_panels; }

protected:
    void namesChanged() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    SlicePanels* m_panels;
    QComboBox* m_box;
    QString m_wanted;  ///< the user's choice; if empty, a small window may still show only one panel
};

}  // namespace leafbench::ui
