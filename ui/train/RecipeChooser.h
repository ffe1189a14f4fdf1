#pragma once

#include "engine/recipes/NamedRecipes.h"

#include <QWidget>

#include <optional>

class QAction;
class QComboBox;

namespace leafbench::ui {

class RecipeForm;
class Session;

/// Recipes by name above their form: a choice fills the form; the form's recipe is stored, exported, or deleted. Shows the name
/// whose recipe the form has, or that it has none's.
class RecipeChooser : public QWidget {
    Q_OBJECT
public:
    RecipeChooser(Session& session, RecipeForm& form, QWidget* parent = nullptr);

    QString current() const;  ///< a name; empty: the form's recipe has none
    void choose(const QString& name);
    void save(const QString& name);  ///< the form's recipe; also over one of the same name
    void importFile(const QString& path);
    void removeCurrent();  ///< no effect on a standard one
    void refresh();        ///< reads them again, in the background

signals:
    void imported(const QString& path);
    void exportRequested(const QString& path);
    void failed(const leafbench::Error& error);
    void unreadableChosen(const QString& text);  ///< what is wrong with it
    void listed();

private:
    void makeMenu(class QToolButton* more);
    void askName();
    void fill(std::vector<NamedRecipe> recipes, UnreadableList unreadable);
    void showCurrent();
    void changeFiles(std::function<Result<QString>()> change);
    const NamedRecipe* named(const QString& name) const;
    RecipeRoom room() const;

    Session& m_session;
    RecipeForm& m_form;
    QComboBox* m_choice;
    QAction* m_delete = nullptr;
    std::vector<NamedRecipe> m_recipes;
    UnreadableList m_unreadable;  ///< listed after them
    quint64 m_reading = 0;
};

}  // namespace leafbench::ui
