#pragma once

#include "ui/plots/trials/TrialPlot.h"

#include <QComboBox>
#include <QStringList>

class QHBoxLayout;

namespace leafbench::ui {

/// A plot of trials under boxes that choose its parameters.
class ChosenPlot : public QWidget {
    Q_OBJECT
public:
    void setStudy(std::shared_ptr<const TuningStudy> study);  ///< null: none
    void setHighlighted(std::optional<int> number) { m_plot->setHighlighted(number); }
    TrialPlot& plot() const { return *m_plot; }  ///< for its picture in a file

protected:
    ChosenPlot(TrialPlot* plot, QWidget* parent);
    QComboBox* addBox(const QString& label, const QString& name);
    /// Fills a box with the parameters, keeping what is chosen; `first` before them, where it is not empty.
    void fill(QComboBox& box, const QString& first = {}) const;
    static void choose(QComboBox& box, const QString& name);
    static QString chosen(const QComboBox& box) { return box.currentData().toString(); }
    virtual void namesChanged() = 0;
    const QStringList& names() const { return m_names; }

private:
    TrialPlot* m_plot;
    QHBoxLayout* m_boxes;
    QStringList m_names;
};

}  // namespace leafbench::ui
