#pragma once

#include "engine/audit/DatasetCheck.h"
#include "ui/shared/Card.h"

class QLabel;
class QPushButton;

namespace leafbench::ui {

class LeafListModel;
class LeafListView;
class SplitLeakModel;
class TableView;

/// The leak lens: how many images of each split show a leaf that is also in train, and those leaves.
class LeakCard : public Card {
    Q_OBJECT
public:
    explicit LeakCard(QWidget* parent = nullptr);

    void setCheck(DatasetCheckPtr check, std::shared_ptr<const Split> inUse);  ///< null: empty
    bool idle() const;

signals:
    void splitRequested(std::shared_ptr<const leafbench::Split> split);
    void imageRequested(quint32 image);

private:
    void fitTable();
    void showRow(int row);
    void describe(int row);

    DatasetCheckPtr m_check;
    SplitLeakModel* m_splits;
    LeafListModel* m_leaves;
    QLabel* m_sentence;
    QLabel* m_meaning;
    TableView* m_table;
    QLabel* m_listTitle;
    LeafListView* m_list;
    QPushButton* m_use;
};

}  // namespace leafbench::ui
