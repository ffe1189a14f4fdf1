#pragma once

#include "engine/runs/RunStore.h"

#include <QWidget>

class QLabel;

namespace leafbench::ui {

class LinePlot;

/// Loss and accuracy of several runs over their epochs, one over the other: a colour a run, validation as a line, training thin.
class RunCurves : public QWidget {
    Q_OBJECT
public:
    static constexpr int most = 8;  ///< runs that can be told apart

    explicit RunCurves(QWidget* parent = nullptr);

    void setRuns(const std::vector<Run>& runs);  ///< the first `most` of them are drawn
    const LinePlot& loss() const { return *m_loss; }
    const LinePlot& accuracy() const { return *m_accuracy; }
    QString legend() const;  ///< rich text

private:
    void updateLegend();

    LinePlot* m_loss;
    LinePlot* m_accuracy;
    QLabel* m_legend;
    int m_left = 0;  ///< runs that are not drawn
};

}  // namespace leafbench::ui
