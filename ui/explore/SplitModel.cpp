#include "ui/explore/SplitModel.h"

#include "ui/words/Words.h"

namespace leafbench::ui {

SplitModel::SplitModel(QObject* parent) : TableModel(parent)
{
    setColumns({text(tr("Subset"), {}, [](const SubsetCount& c) { return words::subsetText(c.subset); }),
                number(tr("Images"), {}, [](const SubsetCount& c) { return words::count(c.images); }),
                number(tr("Share"), {}, [](const SubsetCount& c) { return words::percent(c.share); })});
}

void SplitModel::setSplit(const Split* split)
{
    std::vector<SubsetCount> counts;
    if (split) {
        const auto& assignment = split->assignment;
        const auto all = std::count_if(assignment.begin(), assignment.end(), [](Subset s) { return s != Subset::None; });
        for (const Subset subset : {Subset::Train, Subset::Valid, Subset::Test}) {
            const auto images = std::count(assignment.begin(), assignment.end(), subset);
            counts.push_back({subset, images, all == 0 ? 0.0 : double(images) / double(all)});
        }
    }
    setRows(std::move(counts));
}

}  // namespace leafbench::ui
