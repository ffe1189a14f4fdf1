#pragma once

#include "engine/tuning/SearchSpace.h"

#include <QAbstractTableModel>

namespace leafbench::ui {

/// A search space to edit, a parameter a row. A row that is wrong keeps what was typed and says why. Lives in the UI thread.
class SpaceTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Low, High, Log, Step, Choices, When, Columns };
    static constexpr int ErrorRole = Qt::UserRole;     ///< what is wrong with the row, in words; empty where nothing is
    static constexpr int HintRole = Qt::UserRole + 1;  ///< why it changes nothing; empty where it does

    explicit SpaceTableModel(QObject* parent = nullptr);

    const SearchSpace& space() const { return m_space; }
    void setSpace(const SearchSpace& space);
    void setRecipe(const Recipe& recipe);  ///< that the trials begin with: decides what has an effect

    /// A parameter that is not searched yet, at the end; -1 where all are. Else its row.
    int add();
    void remove(int row);
    void moveUp(int row);  ///< conditions look at the rows above

    bool isValid() const { return problem().isEmpty(); }
    QString problem() const;  ///< the first error, in words
    QStringList hints() const;
    QStringList freeKeys(int row) const;  ///< keys for the row: its own and those that no other row has

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void changed();  ///< the space, or what is said about it

private:
    bool applies(const Parameter& parameter, int column) const;
    QString text(const Parameter& parameter, int column) const;
    bool set(int row, int column, const QVariant& value);
    void setChoices(Parameter& parameter, const QString& text);
    void check();

    SearchSpace m_space;
    Recipe m_recipe;
    QStringList m_errors;  ///< by row
    QStringList m_hints;   ///< by row
};

}  // namespace leafbench::ui
