#pragma once

#include "engine/labs/Lab.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QAbstractButton;
class QDoubleSpinBox;
class QPushButton;
class QVBoxLayout;

namespace leafbench::ui {

class LabCurvePlot;

/// Takes a guess or an answer: a number, a choice, or a curve that is typed or drawn; and the button that hands it in.
class AnswerEditor : public QWidget {
    Q_OBJECT
public:
    /// button: its text.
    AnswerEditor(const LabStep& step, const QString& button, QWidget* parent = nullptr);

    std::vector<double> value() const;  ///< empty: a choice without one
    void setValue(const std::vector<double>& value);
    void lock();  ///< what was handed in is shown and stays

signals:
    void handedIn(const std::vector<double>& value);

private:
    void makeNumber(QVBoxLayout* layout);
    void makeChoices(QVBoxLayout* layout);
    void makeCurve(QVBoxLayout* layout);
    QDoubleSpinBox* makeBox(const QString& name);
    void draw(double x, double y);
    void showCurve();
    void update();

    LabStep m_step;
    std::vector<QDoubleSpinBox*> m_boxes;
    std::vector<QAbstractButton*> m_choices;
    LabCurvePlot* m_plot = nullptr;
    QPushButton* m_hand;
};

}  // namespace leafbench::ui
