#pragma once

#include "ui/forms/RecipeField.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace leafbench::ui {

/// Edits a recipe: a field for every key of recipeKeys() except the dataset's folder, in groups; hides what does not apply.
class RecipeForm : public QWidget {
    Q_OBJECT
public:
    explicit RecipeForm(QWidget* parent = nullptr);

    Recipe recipe() const;
    void setRecipe(const Recipe& recipe);
    void reset() { setRecipe(Recipe()); }  ///< clears the dataset's folder too

    /// False (and the widget hidden) if the other settings make the key meaningless.
    bool applies(const QString& key) const;
    QString warning() const;  ///< more workers or replicas than cores; else empty
    QString plan() const;     ///< how the cores are shared, in words
    void setGpus(int gpus);   ///< of the machine: replicas differ with two
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
    Recipe m_base;  ///< values without a field
    int m_gpus = 0;
    bool m_filling = false;
};

}  // namespace leafbench::ui
