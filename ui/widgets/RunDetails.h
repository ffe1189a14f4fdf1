#pragma once

#include "engine/runs/RunStore.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace leafbench::ui {

/// One run: what it came to, the machine it ran on, and its tags and notes to edit. What is typed is told when the field is left,
/// another run is shown, or nothing was typed for a second.
class RunDetails : public QWidget {
    Q_OBJECT
public:
    explicit RunDetails(QWidget* parent = nullptr);

    void showRun(const Run* run);  ///< null: none. News of the same run leave a field alone that is being edited
    void editTags();               ///< gives them the focus
    void commit();                 ///< tells what was typed

signals:
    void marksWanted(const QString& path, const leafbench::RunMarks& marks);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static QString factsText(const Run& run);

    QLabel* m_name;
    QLabel* m_facts;
    QLineEdit* m_tags;
    QPlainTextEdit* m_notes;
    QTimer m_pause;
    QString m_path;
    RunMarks m_marks;
    bool m_filling = false;
    bool m_typed = false;
};

}  // namespace leafbench::ui
