#pragma once

#include "engine/runs/evaluation/EvaluateRun.h"

#include <QWidget>

namespace leafbench::ui {

class FlowRow;

/// An evaluation in one line: accuracy with its interval, macro F1, top-5, calibration error before and after.
class EvaluationChips : public QWidget {
    Q_OBJECT
public:
    explicit EvaluationChips(QWidget* parent = nullptr);
    void setEvaluation(const Evaluation& evaluation);

private:
    void add(const QString& text, const QString& help);
    FlowRow* m_row;
};

}  // namespace leafbench::ui
