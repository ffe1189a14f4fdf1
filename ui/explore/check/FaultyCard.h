#pragma once

#include "engine/audit/DatasetFacts.h"
#include "ui/shared/Card.h"

class QLabel;

namespace leafbench::ui {

class FaultyFileModel;
class TableView;

/// Unusable files, with their reason.
class FaultyCard : public Card {
    Q_OBJECT
public:
    explicit FaultyCard(QWidget* parent = nullptr);
    void setFacts(DatasetFactsPtr facts);  ///< null: empty

signals:
    void folderRequested(const QString& path);  ///< folder of a file: double click or Return

private:
    FaultyFileModel* m_model;
    TableView* m_table;
    QLabel* m_none;
};

}  // namespace leafbench::ui
