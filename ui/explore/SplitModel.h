#pragma once

#include "engine/dataset/Split.h"
#include "ui/shared/TableModel.h"

namespace leafbench::ui {

struct SubsetCount {
    Subset subset;
    qint64 images;
    double share;  ///< 0 .. 1, of the labelled images
};

/// A split's three subsets: images and share of the labelled ones.
class SplitModel : public TableModel<SubsetCount> {
    Q_OBJECT
public:
    enum Column { Name, Images, Share };

    explicit SplitModel(QObject* parent = nullptr);
    void setSplit(const Split* split);  ///< null: no rows; not stored
};

}  // namespace leafbench::ui
