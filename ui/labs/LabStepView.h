#pragma once

#include "engine/labs/LabRun.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace leafbench::ui {

class AnswerEditor;

/// One step of a lab: its text, and what its kind asks for. Made anew for each step.
class LabStepView : public QWidget {
    Q_OBJECT
public:
    LabStepView(const LabRun& run, std::size_t step, QWidget* parent = nullptr);

    void setFields(const QStringList& words);  ///< what the button fills in
    void setStatus(const QString& text);       ///< of a measurement
    void showAnswer(const LabRun& run);        ///< right or wrong, and why

signals:
    void handedIn(const std::vector<double>& value);
    void pointRequested();
    void fillRequested();

private:
    void addPlace(const LabStep& step);
    void addEditor(const LabRun& run);

    std::size_t m_index;
    QVBoxLayout* m_layout;
    QLabel* m_fields = nullptr;
    QLabel* m_status = nullptr;
    QLabel* m_verdict = nullptr;
    AnswerEditor* m_editor = nullptr;
};

}  // namespace leafbench::ui
