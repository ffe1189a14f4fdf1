#pragma once

#include "engine/audit/DatasetCheck.h"
#include "ui/shared/Card.h"

class QLabel;

namespace leafbench::ui {

/// The bias meter: how well eight background pixels predict the class, and what that means.
class BiasCard : public Card {
    Q_OBJECT
public:
    explicit BiasCard(QWidget* parent = nullptr);

    void setCheck(DatasetCheckPtr check);  ///< null: empty
    bool idle() const;

private:
    class Picture;
    class Bars;
    Picture* m_picture;
    Bars* m_bars;
    QLabel* m_sentence;
    QLabel* m_meaning;
};

}  // namespace leafbench::ui
