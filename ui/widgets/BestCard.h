#pragma once

#include "engine/tuning/TuningStudy.h"
#include "ui/widgets/Card.h"

class QLabel;
class QPushButton;

namespace leafbench::ui {

/// The head line of a study: the best value so far, its parameters, and what can be done with them.
class BestCard : public Card {
    Q_OBJECT
public:
    explicit BestCard(QWidget* parent = nullptr);

    void showStudy(const TuningStudy& study);

signals:
    void useWanted();       ///< as the recipe to train with
    void saveWanted();      ///< the recipe, in a file
    void evaluateWanted();  ///< the best trial's model

private:
    QPushButton* addButton(const QString& text, const char* name, const QString& help);
    QLabel* m_parameters;
    QPushButton* m_use;
    QPushButton* m_save;
    QPushButton* m_evaluate;
};

}  // namespace leafbench::ui
