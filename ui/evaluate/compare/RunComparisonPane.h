#pragma once

#include "engine/runs/evaluation/CompareRuns.h"

#include <QWidget>

class QLabel;

namespace leafbench::ui {

class CaptionedList;
class CaptionedListModel;
class Card;
class ClassComparisonTable;
class FourCounts;
class ToggleRow;

/// Two runs on the same images: which is better and with what p value, recall by class, and the pictures that only one of them
/// got right. The first is "this run", the second "the other".
class RunComparisonPane : public QWidget {
    Q_OBJECT
public:
    static constexpr int mostPictures = 200;

    explicit RunComparisonPane(QWidget* parent = nullptr);
    void setComparison(const RunComparison& comparison);

private:
    QWidget* makeVerdictCard();
    QWidget* makePicturesCard();
    void showWords();
    void showClasses();
    void showPictures();

    RunComparison m_comparison;
    QLabel* m_verdict;
    QLabel* m_difference;
    FourCounts* m_counts;
    QLabel* m_shared;
    Card* m_classesCard;
    ClassComparisonTable* m_classes;
    Card* m_picturesCard;
    CaptionedListModel* m_pictures;
    CaptionedList* m_grid;
    ToggleRow* m_right;
};

}  // namespace leafbench::ui
