#include "engine/tuning/samplers/ScrambledSobol.h"

#include "engine/common/Seed.h"

#include <boost/random/sobol.hpp>

namespace leafbench {
namespace {

/// Flips each bit depending on the bits before it: exact Owen scrambling. The bits after the last are random.
double scrambled(std::uint32_t bits, std::uint64_t seed)
{
    std::uint32_t flips = 0;
    for (unsigned bit = 0; bit < 32; ++bit) {
        const std::uint32_t before = bit == 0 ? 0 : bits >> (32 - bit);
        flips |= static_cast<std::uint32_t>(mixSeed(seed, bit, before) >> 63) << (31 - bit);
    }
    const std::uint64_t rest = mixSeed(seed, 32, bits) >> 43;  // 21 bits
    return static_cast<double>(std::uint64_t{bits ^ flips} << 21 | rest) * 0x1.0p-53;
}

}  // namespace

ScrambledSobol::ScrambledSobol(int dimensions, std::uint64_t seed)
    : m_directions(static_cast<std::size_t>(dimensions)),
      m_seed(seed)
{
    boost::random::sobol engine(static_cast<std::size_t>(dimensions));
    for (unsigned bit = 0; bit < bits; ++bit) {
        // Boost uses Gray code and omits the origin: this is where its code has only this bit.
        engine.seed((std::uint64_t{2} << bit) - 2);
        for (auto& directions : m_directions)
            directions[bit] = static_cast<std::uint32_t>(engine() >> 32);
    }
}

std::vector<double> ScrambledSobol::point(std::uint32_t index) const
{
    std::vector<double> coordinates;
    for (const auto& directions : m_directions) {
        std::uint32_t sum = 0;
        for (unsigned bit = 0; bit < bits; ++bit)
            sum ^= (index >> bit & 1) ? directions[bit] : 0;
        coordinates.push_back(scrambled(sum, mixSeed(m_seed, coordinates.size())));
    }
    return coordinates;
}

}  // namespace leafbench
