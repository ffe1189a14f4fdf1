#pragma once

#include "engine/runs/EvaluateRun.h"

#include <QWidget>

#include <memory>

class QGridLayout;
class QLabel;
class QSlider;
class QStackedWidget;

namespace leafbench::ui {

class Card;
class ReliabilityPlot;

/// How far an evaluation's claims can be trusted: reliability diagram before and after calibration, the measures, both in
/// words, and what would be left if it only answered where it is sure.
class ConfidenceView : public QWidget {
    Q_OBJECT
public:
    explicit ConfidenceView(QWidget* parent = nullptr);

    void setEvaluation(std::shared_ptr<const Evaluation> evaluation);  ///< null: none
    ReliabilityPlot& plot() const { return *m_plot; }  ///< for its picture in a file

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
