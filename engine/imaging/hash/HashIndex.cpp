#include "engine/imaging/hash/HashIndex.h"

#include <algorithm>

namespace leafbench {
namespace {

constexpr std::uint32_t none = ~std::uint32_t{0};
constexpr int keys = 11;
constexpr int keyBits = 23;
static_assert(keys * keyBits <= 256 && HashIndex::mostDistance < 2 * keys);
constexpr int mostInBucket = 64;

/// Consecutive bits: some coefficients of every row and column.
std::uint32_t keyOf(const PerceptualHash& hash, int number)
{
    const auto first = static_cast<std::size_t>(number * keyBits), word = first / 64, shift = first % 64;
    std::uint64_t bits = hash[word] >> shift;
    if (shift + keyBits > 64)
        bits |= hash[word + 1] << (64 - shift);
    return static_cast<std::uint32_t>(bits & ((1u << keyBits) - 1));
}

}  // namespace

std::size_t HashIndex::bucketOf(int number, std::uint32_t key) const
{
    const std::uint32_t mixed = key * 0x9e3779b1u;
    return (static_cast<std::size_t>(number) << m_bucketBits) + (mixed >> (32 - m_bucketBits));
}

/// At least four times as many buckets as hashes: most stay empty.
void HashIndex::grow()
{
    m_bucketBits += 2;
    m_heads.assign(static_cast<std::size_t>(keys) << m_bucketBits, none);
    for (std::uint32_t place = 0; place < m_hashes.size(); ++place)
        enter(place);
}

void HashIndex::enter(std::uint32_t place)
{
    for (int number = 0; number < keys; ++number) {
        std::uint32_t& head = m_heads[bucketOf(number, keyOf(m_hashes[place], number))];
        m_next[static_cast<std::size_t>(place) * keys + static_cast<std::size_t>(number)] = head;
        head = place;
    }
}

std::uint32_t HashIndex::add(const PerceptualHash& hash)
{
    const auto [known, isNew] = m_places.try_emplace(hash, static_cast<std::uint32_t>(m_hashes.size()));
    if (!isNew)
        return known->second;
    const std::uint32_t place = known->second;
    m_hashes.push_back(hash);
    m_next.resize(m_hashes.size() * keys, none);
    if (m_hashes.size() * 4 > std::size_t{1} << m_bucketBits)
        grow();
    else
        enter(place);
    return place;
}

void HashIndex::collect(const PerceptualHash& position, int number, std::uint32_t key, std::vector<Neighbor>& found) const
{
    std::uint32_t at = m_heads[bucketOf(number, key)];
    for (int seen = 0; at != none && seen < mostInBucket; ++seen) {
        const int distance = phash::distance(position, m_hashes[at]);
        if (distance <= mostDistance)
            found.push_back({at, distance});
        at = m_next[static_cast<std::size_t>(at) * keys + static_cast<std::size_t>(number)];
    }
}

std::vector<HashIndex::Neighbor> HashIndex::near(const PerceptualHash& hash) const
{
    std::vector<Neighbor> found;
    if (phash::isPlain(hash))
        return found;
    for (const PerceptualHash& position : phash::positions(hash)) {
        for (int number = 0; number < keys; ++number) {
            const std::uint32_t key = keyOf(position, number);
            collect(position, number, key, found);
            for (int bit = 0; bit < keyBits; ++bit)
                collect(position, number, key ^ (1u << bit), found);
        }
    }
    std::sort(found.begin(), found.end(), [](const Neighbor& a, const Neighbor& b) {
        return a.place != b.place ? a.place < b.place : a.distance < b.distance;
    });
    found.erase(std::unique(found.begin(), found.end(), [](const Neighbor& a, const Neighbor& b) { return a.place == b.place; }),
                found.end());
    return found;
}

}  // namespace leafbench
