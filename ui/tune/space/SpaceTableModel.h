#pragma once

#include "engine/tuning/space/SearchSpace.h"
#include "ui/shared/TableModel.h"

namespace leafbench::ui {

/// An editable search space, a parameter a row. A wrong row keeps its text and shows the error.
class SpaceTableModel : public TableModel<Parameter> {
    Q_OBJECT
public:
    enum Column { Name, Low, High, Log, Step, Choices, When, Columns };
    static constexpr int ErrorRole = ValueRole + 1;  ///< the row's error in words; may be empty
    static constexpr int HintRole = ValueRole + 2;   ///< why the row has no effect; else empty

    explicit SpaceTableModel(QObject* parent = nullptr);

    const SearchSpace& space() const { return m_space; }
    void setSpace(const SearchSpace& space);
    void setRecipe(const Recipe& recipe);  ///< of the trials: decides what has an effect

    /// Adds an unused parameter at the end; returns its row, or -1 if all are used.
    int add();
    void remove(int row);
    void moveUp(int row);  ///< conditions refer to the rows above

    bool isValid() const { return problem().isEmpty(); }
    QString problem() const;  ///< the first error, in words
    QStringList hints() const;
    QStringList freeKeys(int row) const;  ///< its own key and the unused ones

    const std::vector<Parameter>& rows() const override { return m_space.parameters; }
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void changed();  ///< the space or its messages

private:
    bool applies(const Parameter& parameter, int column) const;
    QVariant cell(const Parameter& parameter, const QModelIndex& index, int role) const override;
    bool set(int row, int column, const QVariant& value);
    void setChoices(Parameter& parameter, const QString& text);
    void check();

    SearchSpace m_space;
    Recipe m_recipe;
    QStringList m_errors;  ///< by row
    QStringList m_hints;   ///< by row
};

}  // namespace leafbench::ui
