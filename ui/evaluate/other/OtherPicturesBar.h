#pragma once

#include "engine/runs/evaluation/EvaluateRun.h"

#include <QWidget>

class QLabel;

namespace leafbench::ui {

/// Says above the results that they are of another dataset's pictures, what matched, and the numbers beside the validation's; leads
/// back. Hidden while a run's own images are shown.
class OtherPicturesBar : public QWidget {
    Q_OBJECT
public:
    explicit OtherPicturesBar(QWidget* parent = nullptr);

    void setEvaluation(const Evaluation* evaluation);  ///< null, or without `other`: hides the bar

signals:
    void backRequested();

private:
    QLabel* m_title;
    QLabel* m_matched;
    QLabel* m_numbers;
};

}  // namespace leafbench::ui
