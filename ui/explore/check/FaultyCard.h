#pragma once

#include "engine/audit/DatasetFacts.h"
#include "ui/shared/Card.h"
#include "ui/shared/TableModel.h"

class QLabel;

namespace leafbench::ui {

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
    QString reason(quint32 image) const;

    DatasetFactsPtr m_facts;
    TableModel<quint32>* m_model;  ///< a row: an index into DatasetFacts::images
    TableView* m_table;
    QLabel* m_none;
};

}  // namespace leafbench::ui
