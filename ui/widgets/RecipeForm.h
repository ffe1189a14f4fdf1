#pragma once

#include "ui/widgets/RecipeField.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace leafbench::ui {

/// Edits a recipe: a field for every key of recipeKeys() but the dataset's folder, grouped, showing what applies.
class RecipeForm : public QWidget {
    Q_OBJECT
public:
    explicit RecipeForm(QWidget* parent = nullptr);

    Recipe recipe() const;
    void setRecipe(const Recipe& recipe);
    void reset() { setRecipe(Recipe()); }  ///< the dataset's folder too

    /// False (and the widget hidden) where the other settings leave the key without meaning.
    bool applies(const QString& key) const;
    QString warning() const;  ///< more workers or replicas than cores; empty where that is not so
    QString plan() const;     ///< the cores as they would be shared out, in words
    void setGpus(int gpus);   ///< how many the machine has: replicas mean something else with two
    QWidget* editor(const QString& key) const;

signals:
    void changed();

private:
    void addGroup(QVBoxLayout* layout, const QString& title, const QStringList& keys);
    void onChanged();
    void showWhatApplies();

    struct Row {
        RecipeField field;
        QWidget* widget;  ///< label and editor together
    };
    const Row* row(const QString& key) const;

    std::vector<Row> m_rows;
    QLabel* m_plan;
    QLabel* m_warning;
    Recipe m_base;  ///< holds what has no field
    int m_gpus = 0;
    bool m_filling = false;
};

}  // namespace leafbench::ui
