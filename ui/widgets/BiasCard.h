#pragma once

#include "engine/audit/DatasetCheck.h"
#include "ui/widgets/Card.h"

class QLabel;

namespace leafbench::ui {

class BiasBars;
class SpotPicture;

/// The bias meter: what eight background pixels alone tell of the class, and what that means.
class BiasCard : public Card {
    Q_OBJECT
public:
    explicit BiasCard(QWidget* parent = nullptr);

    void setCheck(DatasetCheckPtr check);  ///< null: empty
    bool settled() const;

private:
    SpotPicture* m_picture;
    BiasBars* m_bars;
    QLabel* m_sentence;
    QLabel* m_meaning;
};

}  // namespace leafbench::ui
