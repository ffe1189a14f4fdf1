#pragma once

#include "engine/runs/evaluation/EvaluateRun.h"

#include <QWidget>

#include <memory>

class QGridLayout;
class QLabel;
class QSlider;
class QStackedWidget;

namespace leafbench::ui {

class Card;
class ReliabilityPlot;

/// Calibration of an evaluation: reliability diagram before and after, the measures, both in words, and the coverage at a
/// confidence threshold.
class ConfidenceView : public QWidget {
    Q_OBJECT
public:
    explicit ConfidenceView(QWidget* parent = nullptr);

    void setEvaluation(std::shared_ptr<const Evaluation> evaluation);  ///< null: none
    ReliabilityPlot& plot() const { return *m_plot; }                  ///< to export its figure

private:
    QWidget* makeResults();
    QWidget* makePlotCard();
    Card* makeWordsCard();
    Card* makeMeasuresCard();
    Card* makeCoverageCard();
    QLabel* addMeasure(QGridLayout* grid, const QString& name, const QString& help, QLabel*& after);
    void showMeasures();
    void showCoverage();

    std::shared_ptr<const Evaluation> m_evaluation;
    QStackedWidget* m_pages;
    ReliabilityPlot* m_plot;
    QLabel* m_before;
    QLabel* m_after;
    QLabel* m_temperature;
    struct Measure {
        QLabel* before = nullptr;
        QLabel* after = nullptr;
    };
    Measure m_ece, m_mce, m_nll;
    QSlider* m_threshold;
    QLabel* m_coverage;
};

}  // namespace leafbench::ui
