#pragma once

#include "engine/audit/DatasetFacts.h"
#include "ui/widgets/Card.h"

class QLabel;

namespace leafbench::ui {

class FaultyFileModel;
class TableView;

/// Files that cannot be used, with their reason.
class FaultyCard : public Card {
    Q_OBJECT
public:
    explicit FaultyCard(QWidget* parent = nullptr);
    void setFacts(DatasetFactsPtr facts);  ///< null: empty

signals:
    void folderWanted(const QString& path);  ///< of a file: double-clicked, or Return

private:
    FaultyFileModel* m_model;
    TableView* m_table;
    QLabel* m_none;
};

}  // namespace leafbench::ui
