#pragma once

#include "engine/replay/Replay.h"

#include <QWidget>

class QButtonGroup;
class QLabel;

namespace leafbench::ui {

/// How much of the paper is replayed, with its duration in words.
class ScaleChoice : public QWidget {
    Q_OBJECT
public:
    explicit ScaleChoice(QWidget* parent = nullptr);

    ReplayScale scale() const;
    void setScale(ReplayScale scale);  ///< does not emit chosen()

signals:
    void chosen(leafbench::ReplayScale scale);  ///< by hand

private:
    void showWords();

    QButtonGroup* m_buttons;
    QLabel* m_words;
    QLabel* m_plan;
};

}  // namespace leafbench::ui
