#pragma once

#include "engine/runs/evaluation/EvaluateRun.h"
#include "ui/shared/TableModel.h"

#include <QWidget>

#include <memory>

class QListView;
class QStackedWidget;

namespace leafbench::ui {

class CaptionedList;
class CaptionedListModel;
class Card;
class ImageDetails;

/// Two classes that were taken for each other, in words.
struct ConfusedPairLine {
    QString text;
    int truth;  ///< class indexes
    int predicted;
};

/// The most confident mistakes of an evaluation, and its most confused classes.
class MistakesView : public QWidget {
    Q_OBJECT
public:
    static constexpr int mostPictures = 200;
    static constexpr int mostPairs = 20;

    explicit MistakesView(QWidget* parent = nullptr);

    void setEvaluation(std::shared_ptr<const Evaluation> evaluation);  ///< null: none

signals:
    void cellRequested(int truth, int predicted);  ///< class indexes: a cell of the confusion matrix

private:
    QWidget* makePicturesCard();
    QWidget* makePairsCard();
    QWidget* makeDetailsCard();
    void showMistakes(const Evaluation& evaluation);

    QStackedWidget* m_pages;
    CaptionedListModel* m_pictures;
    TableModel<ConfusedPairLine>* m_pairs;
    CaptionedList* m_grid;
    QListView* m_pairList;
    ImageDetails* m_details;
    Card* m_picturesCard = nullptr;
};

}  // namespace leafbench::ui
