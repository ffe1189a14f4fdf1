#pragma once

#include <array>
#include <bit>
#include <cstdint>

namespace leafbench {

/// Signs of the lowest 16 x 16 coefficients of a picture's cosine transform. Coefficient (u across, v down) is bit u of band
/// (v - u) mod 16; 16 bits a band, four bands a word. Each band holds one coefficient of every row and column, so the eight
/// positions of a picture are a few rotations and masks.
using PerceptualHash = std::array<std::uint64_t, 4>;

namespace phash {

constexpr int side = 16;
constexpr int bands = 16;

constexpr std::uint16_t band(const PerceptualHash& of, int number)
{
    return static_cast<std::uint16_t>(of[static_cast<std::size_t>(number / 4)] >> (16 * (number % 4)));
}

constexpr void setBand(PerceptualHash& of, int number, std::uint16_t bits)
{
    of[static_cast<std::size_t>(number / 4)] |= std::uint64_t{bits} << (16 * (number % 4));
}

constexpr int distance(const PerceptualHash& a, const PerceptualHash& b)
{
    return std::popcount(a[0] ^ b[0]) + std::popcount(a[1] ^ b[1]) + std::popcount(a[2] ^ b[2]) + std::popcount(a[3] ^ b[3]);
}

/// All bits 0: a plain picture, which has no hash.
constexpr bool isPlain(const PerceptualHash& of) { return (of[0] | of[1] | of[2] | of[3]) == 0; }

/// Mirrored left to right: negates coefficients of odd u.
constexpr PerceptualHash mirrored(PerceptualHash of)
{
    for (std::uint64_t& word : of)
        word ^= 0xaaaa'aaaa'aaaa'aaaau;
    return of;
}

/// Upside down: negates coefficients of odd v = u + band.
constexpr PerceptualHash flipped(PerceptualHash of)
{
    for (std::uint64_t& word : of)
        word ^= 0x5555'aaaa'5555'aaaau;
    return of;
}

/// Mirrored on the diagonal: swaps u and v.
constexpr PerceptualHash transposed(const PerceptualHash& of)
{
    PerceptualHash result{};
    for (int b = 0; b < bands; ++b)
        setBand(result, (bands - b) % bands, std::rotl(band(of, b), b));
    return result;
}

/// Upright first, then the other positions by mirrors and quarter turns.
constexpr std::array<PerceptualHash, 8> positions(const PerceptualHash& of)
{
    const PerceptualHash across = transposed(of);
    return {of,     mirrored(of),     flipped(of),     flipped(mirrored(of)),
            across, mirrored(across), flipped(across), flipped(mirrored(across))};
}

}  // namespace phash

}  // namespace leafbench
