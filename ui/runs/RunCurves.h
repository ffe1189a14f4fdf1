#pragma once

#include "engine/runs/store/RunStore.h"

#include <QWidget>

class QLabel;

namespace leafbench::ui {

class LinePlot;

/// Loss and accuracy of several runs by epoch, overlaid: a colour a run, validation as a line, training thin.
class RunCurves : public QWidget {
    Q_OBJECT
public:
    static constexpr int most = 8;  ///< distinguishable runs

    explicit RunCurves(QWidget* parent = nullptr);

    void setRuns(const std::vector<Run>& runs);  ///< draws the first `most` of them
    const LinePlot& loss() const { return *m_loss; }
    const LinePlot& accuracy() const { return *m_accuracy; }
    QString legend() const;  ///< rich text

private:
    void updateLegend();

    LinePlot* m_loss;
    LinePlot* m_accuracy;
    QLabel* m_legend;
    int m_left = 0;  ///< runs not drawn
};

}  // namespace leafbench::ui
