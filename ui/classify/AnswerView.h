#pragma once

#include "engine/runs/answers/RunClassifier.h"

#include <QStackedWidget>

class QLabel;
class QPushButton;

namespace leafbench::ui {

class NeighborModel;
class NeighborView;
class ProbabilityBars;

/// A run's answer about one picture: that the run is weak, if it is; heading, advice, most likely classes, the nearest training
/// leaves.
class AnswerView : public QStackedWidget {
    Q_OBJECT
public:
    /// State of the run's feature bank.
    enum class BankState { None, Wanted, Running, Done };

    explicit AnswerView(QWidget* parent = nullptr);

    void showText(const QString& text);  ///< why there is no answer, or what to do
    /// validImages: of the feature bank. run: the one that answered; null: unknown. dataset: the open one, or null.
    void showAnswer(const Classification& answer, qint64 validImages, const Run* run, const DatasetIndex* dataset);
    void setBankState(BankState bankState, const QString& error = {});

signals:
    void buildFeatureBankRequested();  ///< the button that builds the feature bank

private:
    QWidget* makeAnswer();
    QWidget* makeBankRow();
    QWidget* makeNearest();
    void showCopy(const Classification& answer, const Run* run);
    void showNearest(const Classification& answer, const Run* run, const DatasetIndex* dataset);

    QLabel* m_text;
    QWidget* m_weak = nullptr;
    QLabel* m_weakText;
    QLabel* m_heading;
    QLabel* m_verdict;
    QLabel* m_facts;
    QLabel* m_barsTitle;
    ProbabilityBars* m_bars;
    QWidget* m_copy = nullptr;
    QLabel* m_copyChip;
    QLabel* m_copyText;
    QLabel* m_bankText;
    QPushButton* m_bankButton;
    QWidget* m_bankRow = nullptr;
    NeighborModel* m_nearest;
    NeighborView* m_nearView;
    QLabel* m_nearText;
    QWidget* m_nearBox = nullptr;
};

}  // namespace leafbench::ui
