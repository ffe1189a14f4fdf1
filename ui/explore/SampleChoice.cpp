#include "ui/explore/SampleChoice.h"

#include "engine/common/Seed.h"

#include <algorithm>

namespace leafbench::ui {

std::vector<quint32> chooseSamples(const DatasetIndex& dataset, int count, quint64 seed)
{
    std::vector<std::vector<quint32>> byClass(dataset.classes.size());
    for (std::size_t i = 0; i < dataset.images.size(); ++i)
        if (const qint32 c = dataset.images[i].classIndex; c >= 0)
            byClass[std::size_t(c)].push_back(quint32(i));
    std::erase_if(byClass, [](const auto& images) { return images.empty(); });

    Random random(mixSeed(seed, 0x5a3b1e5));
    shuffle(byClass, random);
    std::vector<quint32> chosen;
    for (std::size_t i = 0; i < byClass.size() && int(i) < count; ++i)
        chosen.push_back(byClass[i][random.below(byClass[i].size())]);
    return chosen;
}

}  // namespace leafbench::ui
