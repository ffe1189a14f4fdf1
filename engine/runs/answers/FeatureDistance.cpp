#include "engine/runs/answers/FeatureDistance.h"

#include <algorithm>
#include <cmath>

namespace leafbench {
namespace {

constexpr std::size_t rowsAtOnce = 64;  // 128 KiB for 512 numbers a row: they stay in the cache for all queries

using Distance = float (*)(const float*, const float*, std::size_t);

Distance fastest()
{
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        return detail::squaredDistanceAvx2;
#endif
    return detail::squaredDistancePlain;
}

}  // namespace

float detail::squaredDistancePlain(const float* a, const float* b, std::size_t width)
{
    constexpr std::size_t lanes = 16;
    float sums[lanes] = {};
    for (std::size_t i = 0; i < width; i += lanes) {
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            const float difference = a[i + lane] - b[i + lane];
            sums[lane] += difference * difference;
        }
    }
    float sum = 0;
    for (const float lane : sums)
        sum += lane;
    return sum;
}

std::vector<float> squaredDistances(std::span<const float> queries, std::span<const float> rows, std::size_t width)
{
    static const Distance distance = fastest();
    const std::size_t queryCount = queries.size() / width;
    const std::size_t rowCount = rows.size() / width;
    std::vector<float> out(queryCount * rowCount);
    for (std::size_t begin = 0; begin < rowCount; begin += rowsAtOnce) {
        const std::size_t end = std::min(rowCount, begin + rowsAtOnce);
        for (std::size_t query = 0; query < queryCount; ++query) {
            for (std::size_t row = begin; row < end; ++row)
                out[query * rowCount + row] = distance(&queries[query * width], &rows[row * width], width);
        }
    }
    return out;
}

void makeUnit(std::span<float> row)
{
    double squares = 0;
    for (const float value : row)
        squares += static_cast<double>(value) * value;
    if (squares <= 0)
        return;
    const double scale = 1 / std::sqrt(squares);
    for (float& value : row)
        value = static_cast<float>(value * scale);
}

}  // namespace leafbench
