#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace leafbench {

/// Squared Euclidean distances of every query to every row, by the fastest code that this processor has: queries x rows
/// numbers, a query's together. Both spans: rows of `width` numbers; width a multiple of 16.
/// One query over 20,000 rows of 512 numbers takes what reading 40 MB takes; many queries share the reading.
std::vector<float> squaredDistances(std::span<const float> queries, std::span<const float> rows, std::size_t width);

/// Divides by the length; zeros stay zeros.
void makeUnit(std::span<float> row);

namespace detail {
float squaredDistancePlain(const float* a, const float* b, std::size_t width);
#if defined(__x86_64__)
/// Only where the processor has AVX2 and FMA.
float squaredDistanceAvx2(const float* a, const float* b, std::size_t width);
#endif
}  // namespace detail

}  // namespace leafbench
