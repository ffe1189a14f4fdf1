#pragma once

#include "engine/tuning/study/Importance.h"
#include "ui/tune/plots/ChosenPlot.h"

namespace leafbench::ui {

class ContourSurface;

/// The value over two parameters that boxes choose: until someone does, the two most important, else the first two.
class ContourPlot : public ChosenPlot {
    Q_OBJECT
public:
    explicit ContourPlot(QWidget* parent = nullptr);

    void setImportance(const std::vector<ParameterImportance>& importance);  ///< highest first
    void chooseParameters(const QString& x, const QString& y);
    QString xParameter() const;
    QString yParameter() const;
    ContourSurface& surface() const { return *m_surface; }
    static QString method();  ///< for a card's hint: how the surface is made

protected:
    void namesChanged(const QStringList& names) override;

private:
    ContourPlot(ContourSurface* surface, QWidget* parent);
    void applyDefault();
    void chosenBy(QComboBox& box, QComboBox& other);
    ContourSurface* m_surface;
    QComboBox* m_x;
    QComboBox* m_y;
    QStringList m_important;
    bool m_byHand = false;
};

}  // namespace leafbench::ui
