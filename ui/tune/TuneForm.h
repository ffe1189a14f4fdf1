#pragma once

#include "engine/tuning/tuner/Tune.h"
#include "ui/tune/BaseRecipeFields.h"

#include <QWidget>

class QDialog;
class QLabel;
class QLineEdit;

namespace leafbench::ui {

class SearchFields;
class SpaceEditor;
class SpaceTableModel;
class TrialFields;

/// Everything that decides a study: trials and their share of the machine, search space, sampler and pruner, and the trials'
/// recipe. Shows what is wrong.
class TuneForm : public QWidget {
    Q_OBJECT
public:
    explicit TuneForm(QWidget* parent = nullptr);

    TuneSettings settings() const;
    void setSettings(const TuneSettings& settings);
    TrialFields& trialFields() { return *m_trials; }
    BaseRecipeFields& recipeFields() { return *m_recipe; }
    SpaceTableModel& space() { return *m_space; }
    SpaceEditor& spaceEditor() { return *m_editor; }
    TuneOptions options() const;  ///< without the runs directory; for a new study, or for the one in the database that is given

    bool isValid() const { return m_problem.isEmpty(); }
    QString problem() const { return m_problem; }  ///< in words; empty: none
    void editSpace();                              ///< opens the space's table in a dialog

signals:
    void changed();

private:
    QWidget* makeSpace();
    QWidget* makeDatabase();
    QString wrongDatabase() const;
    void makeDialog();
    void refresh();
    void describeSpace();

    TrialFields* m_trials;
    SearchFields* m_search;
    BaseRecipeFields* m_recipe;
    SpaceTableModel* m_space;
    SpaceEditor* m_editor;
    QDialog* m_dialog;
    QLineEdit* m_database;  ///< empty: a file in the runs folder
    QLabel* m_summary;      ///< of the space
    QLabel* m_hint;
    QLabel* m_error;
    QString m_problem;
    bool m_filling = false;
};

/// The form's defaults: the paper's four parameters, with the recipe of tuneRecipe().
TuneSettings firstSettings();

}  // namespace leafbench::ui
