#include "ui/plots/matrix/LabelSpread.h"

#include <algorithm>

namespace leafbench::ui {

std::vector<double> spreadLabels(const std::vector<double>& wanted, double gap, double low, double high)
{
    const auto count = wanted.size();
    if (count == 0)
        return {};
    if (count > 1)
        gap = std::min(gap, (high - low) / static_cast<double>(count - 1));
    // With the gaps taken out, "at least gap apart" becomes "never descending": isotonic regression by pooling.
    struct Block {
        double sum = 0;
        std::size_t size = 0;
        double mean() const { return sum / static_cast<double>(size); }
    };
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < count; ++i) {
        blocks.push_back({wanted[i] - gap * static_cast<double>(i), 1});
        while (blocks.size() > 1 && blocks[blocks.size() - 2].mean() > blocks.back().mean()) {
            const Block last = blocks.back();
            blocks.pop_back();
            blocks.back() = {blocks.back().sum + last.sum, blocks.back().size + last.size};
        }
    }
    const double highest = std::max(low, high - gap * static_cast<double>(count - 1));
    std::vector<double> places;
    for (const Block& block : blocks) {
        for (std::size_t i = 0; i < block.size; ++i)
            places.push_back(std::clamp(block.mean(), low, highest) + gap * static_cast<double>(places.size()));
    }
    return places;
}

}  // namespace leafbench::ui
