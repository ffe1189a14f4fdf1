#pragma once

#include "engine/imaging/Look.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace leafbench {

/// Different looks, to be searched by nearness in any of the eight positions. A search looks into as many buckets
/// however many looks there are, and at no more than so many looks of a bucket: what a whole dataset of near copies
/// costs grows with its size only. Multi-index hashing (Norouzi, Punjani, Fleet 2012): two looks that differ in fewer
/// than 22 of 256 bits differ in no more than one bit of at least one of 11 keys.
class LookTable {
public:
    struct Near {
        std::uint32_t place = 0;
        int distance = 0;
    };

    /// Bits that may differ between copies of one photograph. Of 5,248 photographs of PlantVillage, in the best
    /// position: copies mirrored, turned, at a quarter to twice the size, at JPEG quality 50 to 95, cut by a pixel or
    /// with another gamma differed in 17 bits at most (median 0 to 7); of 13.8 million pairs of photographs none in
    /// fewer than 35, and the three nearest (35, 42, 44) are one leaf photographed twice in a row. Different leaves
    /// begin at 51.
    static constexpr int mostDistance = 21;

    LookTable() { grow(); }

    /// Number of the look, by first come. The same look has the same number.
    std::uint32_t add(const Look& look);
    /// Looks no farther than mostDistance, by place. Of more than 64 with one key the newest are looked at.
    /// Thread: any number, while nobody adds.
    std::vector<Near> near(const Look& look) const;

    std::size_t size() const { return m_looks.size(); }

private:
    struct Hash {
        std::size_t operator()(const Look& look) const
        {
            return look[0] ^ (look[1] * 3) ^ (look[2] * 5) ^ (look[3] * 7);
        }
    };

    void grow();
    void enter(std::uint32_t place);
    std::size_t bucketOf(int number, std::uint32_t key) const;
    void collect(const Look& position, int number, std::uint32_t key, std::vector<Near>& found) const;

    std::vector<Look> m_looks;
    std::unordered_map<Look, std::uint32_t, Hash> m_places;
    int m_bucketBits = 8;
    std::vector<std::uint32_t> m_heads;  // [key number][bucket]: place of its newest look
    std::vector<std::uint32_t> m_next;  // [place][key number]: the look before it in its bucket
};

}  // namespace leafbench
