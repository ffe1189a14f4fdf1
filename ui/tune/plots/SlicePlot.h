#pragma once

#include "ui/tune/plots/ChosenPlot.h"

namespace leafbench::ui {

class SlicePanels;

/// Each parameter against the value: all side by side while there is room, else the one that is chosen.
class SlicePlot : public ChosenPlot {
    Q_OBJECT
public:
    explicit SlicePlot(QWidget* parent = nullptr);

    void chooseParameter(const QString& name);  ///< empty: all of them, where there is room
    QString shownParameter() const;             ///< empty: all of them
    SlicePanels& panels() const { return *m_panels; }

protected:
    void namesChanged(const QStringList& names) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    explicit SlicePlot(SlicePanels* panels, QWidget* parent);
    void fit();
    SlicePanels* m_panels;
    QComboBox* m_box;
    QString m_wanted;  ///< what the user chose: an empty one may have to make do with one panel
};

}  // namespace leafbench::ui
