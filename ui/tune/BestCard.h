#pragma once

#include "engine/runs/store/RunStore.h"
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
    QLabel* m_parameters;
    QPushButton* m_use;
    QPushButton* m_save;
    QPushButton* m_evaluate;
};

/// The recipe of a study's best trial. otherwise: the base recipe for another program's study.
/// Cancelled: no trial has finished. Errors: UnknownKey, BadValue (a study that is not about our recipes).
Result<Recipe> bestRecipe(const TuningStudy& study, const Recipe& otherwise);

/// The run of the best trial, with a usable model. Reads its folder. Thread: any. Cancelled: there is none. Errors: those of
/// openRun(), RunUnfinished (its model was not kept).
Result<Run> bestRun(const TuningStudy& study);

}  // namespace leafbench::ui
