#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>

namespace leafbench {

/// One step of SplitMix64 (Steele, Lea, Flood 2014; public-domain reference by S. Vigna).
constexpr std::uint64_t splitMix64(std::uint64_t x)
{
    x += 0x9e3779b97f4a7c15ull;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ull;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebull;
    return x ^ (x >> 31);
}

/// A seed that depends only on its parts, not on threads or time.
template <class... Parts>
constexpr std::uint64_t mixSeed(std::uint64_t seed, Parts... parts)
{
    ((seed = splitMix64(seed ^ splitMix64(static_cast<std::uint64_t>(parts)))), ...);
    return seed;
}

/// A small generator with the same numbers on every machine and standard library (unlike <random>'s distributions). Satisfies
/// UniformRandomBitGenerator.
class Random {
public:
    using result_type = std::uint64_t;
    explicit constexpr Random(std::uint64_t seed) : m_state(seed) {}
    static constexpr result_type min() { return 0; }
    static constexpr result_type max() { return ~result_type{0}; }

    constexpr result_type operator()()
    {
        const std::uint64_t value = splitMix64(m_state);
        m_state += 0x9e3779b97f4a7c15ull;
        return value;
    }

    /// Uniform in [0, 1), 53 bits.
    constexpr double uniform() { return static_cast<double>((*this)() >> 11) * 0x1.0p-53; }
    /// Uniform in [low, high).
    constexpr double uniform(double low, double high) { return low + (high - low) * uniform(); }
    /// Uniform in 0 .. bound-1; bound >= 1.
    constexpr std::uint64_t below(std::uint64_t bound)
    {
        return static_cast<std::uint64_t>((static_cast<unsigned __int128>((*this)()) * bound) >> 64);
    }

private:
    std::uint64_t m_state;
};

/// Fisher-Yates, the same order everywhere for the same generator state.
template <class Container>
constexpr void shuffle(Container& items, Random& random)
{
    for (std::size_t i = items.size(); i > 1; --i) {
        using std::swap;
        swap(items[i - 1], items[random.below(i)]);
    }
}

}  // namespace leafbench
