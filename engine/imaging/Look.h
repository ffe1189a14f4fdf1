#pragma once

#include <array>
#include <bit>
#include <cstdint>

namespace leafbench {

/// The look of a picture: signs of the lowest 16 x 16 coefficients of its cosine transform. Coefficient (u across, v down) is
/// bit u of band (v - u) mod 16, 16 bits a band, four bands a word: each band holds one coefficient of every row and column,
/// and the eight positions of a picture are a few rotations and masks.
using Look = std::array<std::uint64_t, 4>;

namespace look {

constexpr int side = 16;
constexpr int bands = 16;

constexpr std::uint16_t band(const Look& of, int number)
{
    return static_cast<std::uint16_t>(of[static_cast<std::size_t>(number / 4)] >> (16 * (number % 4)));
}

constexpr void setBand(Look& of, int number, std::uint16_t bits)
{
    of[static_cast<std::size_t>(number / 4)] |= std::uint64_t{bits} << (16 * (number % 4));
}

constexpr int distance(const Look& a, const Look& b)
{
    return std::popcount(a[0] ^ b[0]) + std::popcount(a[1] ^ b[1]) + std::popcount(a[2] ^ b[2]) + std::popcount(a[3] ^ b[3]);
}

/// A plain picture has no look: all bits nought.
constexpr bool isPlain(const Look& of)
{
    return (of[0] | of[1] | of[2] | of[3]) == 0;
}

/// Mirrored left to right: coefficients of odd u change their sign.
constexpr Look mirrored(Look of)
{
    for (std::uint64_t& word : of)
        word ^= 0xaaaa'aaaa'aaaa'aaaau;
    return of;
}

/// Upside down: coefficients of odd v = u + band do.
constexpr Look flipped(Look of)
{
    for (std::uint64_t& word : of)
        word ^= 0x5555'aaaa'5555'aaaau;
    return of;
}

/// Mirrored on its diagonal: u and v change places.
constexpr Look transposed(const Look& of)
{
    Look result{};
    for (int b = 0; b < bands; ++b)
        setBand(result, (bands - b) % bands, std::rotl(band(of, b), b));
    return result;
}

/// Upright first, then the other positions that mirrors and quarter turns lead to.
constexpr std::array<Look, 8> positions(const Look& of)
{
    const Look across = transposed(of);
    return {of, mirrored(of), flipped(of), flipped(mirrored(of)), across, mirrored(across), flipped(across), flipped(mirrored(across))};
}

}  // namespace look

}  // namespace leafbench
