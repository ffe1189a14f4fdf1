#pragma once

#include "engine/tuning/study/TuningStudy.h"
#include "ui/shared/Card.h"

class QLabel;
class QPushButton;

namespace leafbench::ui {

/// The headline of a study: the best value so far, its parameters, and actions for them.
class BestCard : public Card {
    Q_OBJECT
public:
    explicit BestCard(QWidget* parent = nullptr);

    void showStudy(const TuningStudy& study);

signals:
    void useRequested();       ///< as the recipe to train with
    void saveRequested();      ///< the recipe, in a file
    void evaluateRequested();  ///< the best trial's model

private:
    QPushButton* addButton(const QString& text, const char* name, const QString& help);
    QLabel* m_parameters;
    QPushButton* m_use;
    QPushButton* m_save;
    QPushButton* m_evaluate;
};

}  // namespace leafbench::ui
