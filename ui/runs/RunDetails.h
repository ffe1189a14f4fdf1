#pragma once

#include "engine/runs/store/RunStore.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace leafbench::ui {

/// One run: its result, its machine, and its tags and notes to edit. Edits are committed when the field loses focus, another run is
/// shown, or after a second without typing.
class RunDetails : public QWidget {
    Q_OBJECT
public:
    explicit RunDetails(QWidget* parent = nullptr);

    void showRun(const Run* run);  ///< null: none. An update of the same run leaves the fields alone while one is being edited
    void editTags();               ///< sets the focus
    void commit();                 ///< emits the edits

signals:
    void annotationsEdited(const QString& path, const leafbench::RunAnnotations& annotations);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillFields();
    static QString factsText(const Run& run);

    QLabel* m_name;
    QLabel* m_facts;
    QLineEdit* m_tags;
    QPlainTextEdit* m_notes;
    QTimer m_pause;
    QString m_path;
    RunAnnotations m_annotations;
    bool m_filling = false;
    bool m_typed = false;
};

}  // namespace leafbench::ui
