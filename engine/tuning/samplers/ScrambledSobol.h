#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace leafbench {

/// Sobol's low-discrepancy points (direction numbers: Joe and Kuo 2008, by Boost) with Owen's nested scrambling (1995): each point
/// is uniform, and any 2^k points from a multiple of 2^k on fall into 2^k equal cells of each axis. Immutable.
class ScrambledSobol {
public:
    /// dimensions: at most 3667.
    ScrambledSobol(int dimensions, std::uint64_t seed);
    /// Coordinates in [0, 1). Deterministic in seed and index. Thread: any.
    std::vector<double> point(std::uint32_t index) const;

private:
    static constexpr unsigned bits = 32;
    std::vector<std::array<std::uint32_t, bits>> m_directions;  ///< by dimension; first bit: the upper half
    std::uint64_t m_seed;
};

}  // namespace leafbench
