#pragma once

#include "engine/tuning/Tune.h"
#include "ui/widgets/BaseRecipeFields.h"

#include <QWidget>

class QDialog;
class QLabel;

namespace leafbench::ui {

class SearchFields;
class SpaceEditor;
class SpaceTableModel;
class TrialFields;

/// Everything that decides a study: its trials and how they share the machine, the search space, the sampler and pruner,
/// and the recipe that trials begin with. Says what is wrong with it.
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
    TuneOptions options() const;  ///< without the runs directory, and for a new study

    bool isValid() const { return m_problem.isEmpty(); }
    QString problem() const { return m_problem; }  ///< in words; empty: none
    void editSpace();  ///< opens the space's table in a dialog

signals:
    void changed();

private:
    QWidget* makeSpace();
    void makeDialog();
    void refresh();
    void describeSpace();

    TrialFields* m_trials;
    SearchFields* m_search;
    BaseRecipeFields* m_recipe;
    SpaceTableModel* m_space;
    SpaceEditor* m_editor;
    QDialog* m_dialog;
    QLabel* m_summary;  ///< of the space
    QLabel* m_hint;
    QLabel* m_error;
    QString m_problem;
    bool m_filling = false;
};

/// What the form begins with: the paper's four, over the recipe of tuneRecipe().
TuneSettings firstSettings();

}  // namespace leafbench::ui
