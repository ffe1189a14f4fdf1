#pragma once

#include "engine/tuning/samplers/Sampler.h"

namespace leafbench {

/// Every combination of the parameters' points once, in an order shuffled by the seed, so that a partial grid covers it evenly.
/// Conditional parameters multiply only the combinations in which they are searched.
class GridSampler : public Sampler {
public:
    static constexpr qint64 mostPoints = 1'000'000;

    /// None if the grid has more than mostPoints.
    static std::unique_ptr<Sampler> make(const SamplerOptions& options, const SearchSpace& space);
    std::vector<TrialParameter> suggest(int number, std::span<const Trial> known) const override;  ///< starts again after the last
    std::optional<qint64> most() const override { return static_cast<qint64>(m_order.size()); }

private:
    /// A parameter's point, and its conditional parameters.
    struct Point {
        double internal = 0;
        std::vector<std::size_t> children;  ///< parameters
        qint64 combinations = 1;            ///< of the children and of theirs
    };
    GridSampler(const SamplerOptions& options, const SearchSpace& space);
    void addParameter(std::size_t index, int gridSteps);
    qint64 count();  ///< of the whole grid, at most mostPoints + 1; sets the points' combinations
    void setPoint(std::size_t index, qint64 rest, std::vector<double>& internal) const;

    SearchSpace m_space;
    std::vector<std::vector<Point>> m_points;  ///< by parameter
    std::vector<qint64> m_combinations;        ///< by parameter: over its points
    std::vector<std::size_t> m_roots;          ///< parameters without a condition
    std::vector<quint32> m_order;
};

}  // namespace leafbench
