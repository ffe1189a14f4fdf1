#pragma once

#include "engine/imaging/hash/PerceptualHash.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace leafbench {

/// Searches hashes by Hamming distance in all eight positions. A search visits a fixed number of buckets and a bounded
/// number of hashes in each, so the cost for a dataset of near copies is linear in its size. Multi-index hashing (Norouzi,
/// Punjani, Fleet 2012): two hashes that differ in fewer than 22 of 256 bits differ in at most one bit of at least one of 11 keys.
class HashIndex {
public:
    struct Neighbor {
        std::uint32_t place = 0;
        int distance = 0;
    };

    /// Bits that copies of one photograph may differ in. Measured on 5,248 photographs of PlantVillage, in the best position:
    /// copies that are mirrored, rotated, scaled by 1/4 to 2, of JPEG quality 50 to 95, cropped by a pixel or with another gamma
    /// differ in at most 17 bits (median 0 to 7). Of 13.8 million pairs of photographs none differs in fewer than 35; the three
    /// nearest pairs (35, 42, 44) are one leaf photographed twice. Different leaves start at 51.
    static constexpr int mostDistance = 21;

    HashIndex() { grow(); }

    /// Returns the hash's number, in order of insertion. Equal hashes share a number.
    std::uint32_t add(const PerceptualHash& hash);
    /// Hashes within mostDistance, by number. Of more than 64 with one key only the newest are compared.
    /// Thread: any number while nobody adds.
    std::vector<Neighbor> near(const PerceptualHash& hash) const;

    std::size_t size() const { return m_hashes.size(); }

private:
    struct Hash {
        std::size_t operator()(const PerceptualHash& hash) const { return hash[0] ^ (hash[1] * 3) ^ (hash[2] * 5) ^ (hash[3] * 7); }
    };

    void grow();
    void enter(std::uint32_t place);
    std::size_t bucketOf(int number, std::uint32_t key) const;
    void collect(const PerceptualHash& position, int number, std::uint32_t key, std::vector<Neighbor>& found) const;

    std::vector<PerceptualHash> m_hashes;
    std::unordered_map<PerceptualHash, std::uint32_t, Hash> m_places;
    int m_bucketBits = 8;
    std::vector<std::uint32_t> m_heads;  // [key number][bucket]: its newest hash
    std::vector<std::uint32_t> m_next;   // [place][key number]: the previous hash in its bucket
};

}  // namespace leafbench
