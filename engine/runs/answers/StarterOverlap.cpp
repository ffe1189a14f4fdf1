#include "engine/runs/answers/StarterOverlap.h"

#include "engine/runs/answers/FeatureBank.h"
#include "engine/runs/starter/StarterModel.h"

namespace leafbench {

Result<StarterOverlap> starterOverlap(const DatasetFacts& facts, const JobContext& context)
{
    constexpr std::size_t imagesBetweenChecks = 1024;
    StarterOverlap overlap;
    const QString folder = starterFolder();
    if (folder.isEmpty())
        return overlap;
    const auto starter = openRun(folder);
    const FeatureBankPtr bank = starter ? loadFeatureBank(*starter) : nullptr;
    if (!bank)
        return overlap;
    const PictureIndex known = bank->pictureIndex();
    for (std::size_t i = 0; i < facts.images.size(); ++i) {
        if (i % imagesBetweenChecks == 0 && !context.token.checkpoint())
            return Cancelled{};
        if (facts.images[i].error)
            continue;
        ++overlap.images;
        if (const auto match = known.find(facts.images[i].hash))
            ++(match->identical ? overlap.identical : overlap.copies);
    }
    return overlap;
}

}  // namespace leafbench
