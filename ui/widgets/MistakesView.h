#pragma once

#include "engine/runs/EvaluateRun.h"

#include <QWidget>

#include <memory>

class QListView;
class QStackedWidget;

namespace leafbench::ui {

class CaptionedList;
class CaptionedListModel;
class Card;
class ConfusedPairModel;
class ImageDetails;

/// Where an evaluation went wrong: the pictures it was surest about and wrong, and the classes it takes for each other.
class MistakesView : public QWidget {
    Q_OBJECT
public:
    static constexpr int mostPictures = 200;
    static constexpr int mostPairs = 20;

    explicit MistakesView(QWidget* parent = nullptr);

    void setEvaluation(std::shared_ptr<const Evaluation> evaluation);  ///< null: none

signals:
    void cellWanted(int truth, int predicted);  ///< class indexes: a cell of the confusion matrix

private:
    QWidget* makePicturesCard();
    QWidget* makePairsCard();
    QWidget* makeDetailsCard();
    void showMistakes(const Evaluation& evaluation);

    QStackedWidget* m_pages;
    CaptionedListModel* m_pictures;
    ConfusedPairModel* m_pairs;
    CaptionedList* m_grid;
    QListView* m_pairList;
    ImageDetails* m_details;
    Card* m_picturesCard = nullptr;
};

}  // namespace leafbench::ui
