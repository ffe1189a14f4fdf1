#include "engine/runs/answers/FeatureBank.h"

#include "engine/runs/answers/BuildFeatureBank.h"
#include "engine/runs/answers/FeatureDistance.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace leafbench {

FeatureBank::Neighbors FeatureBank::nearest(std::span<const float> query) const
{
    std::vector<float> unit(query.begin(), query.end());
    makeUnit(unit);
    const std::vector<float> squares = squaredDistances(unit, features, width);
    if (squares.empty())
        return {};
    std::vector<quint32> rows(squares.size());
    std::iota(rows.begin(), rows.end(), 0);
    const auto count = static_cast<std::ptrdiff_t>(std::min<std::size_t>(neighbours, rows.size()));
    std::partial_sort(rows.begin(), rows.begin() + count, rows.end(),
                      [&](quint32 a, quint32 b) { return std::pair(squares[a], a) < std::pair(squares[b], b); });
    Neighbors near;
    for (std::ptrdiff_t i = 0; i < count; ++i)
        near.images.emplace_back(imageOfRow[rows[i]], std::sqrt(squares[rows[i]]));
    near.distance = near.images.back().second;
    return near;
}

PictureIndex FeatureBank::pictureIndex() const
{
    PictureIndex index;
    for (std::size_t i = 0; i < images.size(); ++i)
        index.add(static_cast<std::uint32_t>(i), images[i].hash);
    return index;
}

Result<FeatureBankPtr> prepareFeatureBank(const QString& runPath, const JobContext& context, const QString& data)
{
    const auto run = openRun(runPath);
    if (!run)
        return run.as<FeatureBankPtr>();
    if (FeatureBankPtr stored = loadFeatureBank(*run); isComplete(stored))
        return stored;
    if (run->starter)
        return Error{.code = ErrorCode::StarterDamaged, .subject = run->path + QStringLiteral("/reference.safetensors")};
    const auto pictures = openRunPictures(runPath, data, context);
    if (!pictures)
        return pictures.as<FeatureBankPtr>();
    const auto built = buildFeatureBank(*pictures, context);
    return built ? Result<FeatureBankPtr>(built->featureBank) : built.as<FeatureBankPtr>();
}

}  // namespace leafbench
