#pragma once

#include "engine/runs/RunClassifier.h"
#include "ui/models/FileThumbnails.h"

#include <QStackedWidget>

class QLabel;
class QPushButton;

namespace leafbench::ui {

class JobRunner;
class NearLeafModel;
class ProbabilityBars;

/// What a run says about one picture: heading, likeliest classes, what to make of them, the nearest training leaves.
class AnswerView : public QStackedWidget {
    Q_OBJECT
public:
    /// How the run's reference stands.
    enum class Learning { None, Wanted, Running, Done };

    explicit AnswerView(JobRunner& jobs, QWidget* parent = nullptr);

    void showText(const QString& text);  ///< there is no answer, and why, or what to do
    /// validImages: of the reference. aboutRun: a sentence on how good the run is, or nothing.
    void showAnswer(const Classification& answer, qint64 validImages, const QString& aboutRun);
    void setLearning(Learning learning, const QString& trouble = {});

signals:
    void learnWanted();  ///< the button that prepares the reference

private:
    QWidget* makeAnswer();
    QWidget* makeLearning();
    QWidget* makeNearest();
    void showCopy(const Classification& answer);

    QLabel* m_text;
    QLabel* m_heading;
    QLabel* m_verdict;
    QLabel* m_facts;
    QLabel* m_barsTitle;
    ProbabilityBars* m_bars;
    QWidget* m_copy = nullptr;
    QLabel* m_copyText;
    QLabel* m_learnText;
    QPushButton* m_learn;
    QWidget* m_learning = nullptr;
    FileThumbnails m_thumbnails;
    NearLeafModel* m_nearest;
    QWidget* m_nearBox = nullptr;
};

}  // namespace leafbench::ui
