#pragma once

#include "engine/audit/DatasetCheck.h"
#include "ui/shared/TableModel.h"

namespace leafbench::ui {

struct CheckedSplit {
    QString name;
    std::shared_ptr<const Split> split;
    LeakReport report;
};

/// The leaks of each split of a checked dataset; the split in use gets an own row if it is none of them.
class SplitLeakModel : public TableModel<CheckedSplit> {
    Q_OBJECT
public:
    enum Column { Name, Valid, Test };

    explicit SplitLeakModel(QObject* parent = nullptr);
    void setCheck(DatasetCheckPtr check, std::shared_ptr<const Split> inUse);  ///< null: no rows

    int usedRow() const { return m_usedRow; }  ///< of the split in use; -1 without one

private:
    QVariant cell(const CheckedSplit& split, const QModelIndex& index, int role) const override;
    int m_usedRow = -1;
};

}  // namespace leafbench::ui
