#pragma once

#include "engine/runs/evaluation/EvaluateRun.h"

#include <QWidget>

#include <memory>

class QLabel;

namespace leafbench::ui {

class Card;
class ClassComparisonTable;
class ToggleRow;

/// An evaluation beside the paper's Figure 15, class by class, matched by name.
class PaperReportPane : public QWidget {
    Q_OBJECT
public:
    explicit PaperReportPane(QWidget* parent = nullptr);
    void setEvaluation(std::shared_ptr<const Evaluation> evaluation);  ///< not null

private:
    void showClasses();
    int matches() const;

    std::shared_ptr<const Evaluation> m_evaluation;
    QLabel* m_words;
    Card* m_card;
    ClassComparisonTable* m_classes;
    ToggleRow* m_share;
};

}  // namespace leafbench::ui
