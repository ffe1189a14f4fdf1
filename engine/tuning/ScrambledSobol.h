#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace leafbench {

/// Sobol's low-discrepancy points (direction numbers: Joe and Kuo 2008, by Boost) under Owen's nested scrambling (1995): each
/// point is uniform by itself, and any 2^k points from a multiple of 2^k on fall into 2^k equal cells of each axis. Immutable.
class ScrambledSobol {
public:
    /// dimensions: at most 3667.
    ScrambledSobol(int dimensions, std::uint64_t seed);
    /// Coordinates in [0, 1). The same for the same seed and index. Any thread.
    std::vector<double> point(std::uint32_t index) const;

private:
    static constexpr unsigned bits = 32;
    std::vector<std::array<std::uint32_t, bits>> m_directions;  ///< by dimension; first bit: the upper half
    std::uint64_t m_seed;
};

}  // namespace leafbench
