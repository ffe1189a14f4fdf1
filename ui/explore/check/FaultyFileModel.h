#pragma once

#include "engine/audit/DatasetFacts.h"
#include "ui/shared/TableModel.h"

namespace leafbench::ui {

/// Unusable files of a dataset, and why. A row is an index into DatasetFacts::images.
class FaultyFileModel : public TableModel<quint32> {
    Q_OBJECT
public:
    enum Column { File, Reason };

    explicit FaultyFileModel(QObject* parent = nullptr);
    void setFacts(DatasetFactsPtr facts);  ///< null: no rows

    QString path(int row) const { return m_facts->index->absolutePath(image(row)); }  ///< absolute
    quint32 image(int index) const { return row(index); }

private:
    QVariant cell(const quint32& image, const QModelIndex& index, int role) const override;
    DatasetFactsPtr m_facts;
};

}  // namespace leafbench::ui
