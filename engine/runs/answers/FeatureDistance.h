#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace leafbench {

/// Squared Euclidean distances of every query to every row, by the fastest code for this processor. Result: queries x rows,
/// query by query. Both spans hold rows of `width` numbers; width is a multiple of 16.
/// One query over 20,000 rows of 512 numbers costs as much as reading 40 MB; several queries share that.
std::vector<float> squaredDistances(std::span<const float> queries, std::span<const float> rows, std::size_t width);

/// Scales to length 1; zeros stay zeros.
void makeUnit(std::span<float> row);

namespace detail {
float squaredDistancePlain(const float* a, const float* b, std::size_t width);
#if defined(__x86_64__)
/// Needs AVX2 and FMA.
float squaredDistanceAvx2(const float* a, const float* b, std::size_t width);
#endif
}  // namespace detail

}  // namespace leafbench
