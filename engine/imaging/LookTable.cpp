#include "engine/imaging/LookTable.h"

#include <algorithm>

namespace leafbench {

namespace {

constexpr std::uint32_t none = ~std::uint32_t {0};
constexpr int keys = 11;
constexpr int keyBits = 23;
static_assert(keys * keyBits <= 256 && LookTable::mostDistance < 2 * keys);
constexpr int mostInBucket = 64;

/// Consecutive bits: some coefficients of every row and column.
std::uint32_t keyOf(const Look& look, int number)
{
    const auto first = static_cast<std::size_t>(number * keyBits), word = first / 64, shift = first % 64;
    std::uint64_t bits = look[word] >> shift;
    if (shift + keyBits > 64)
        bits |= look[word + 1] << (64 - shift);
    return static_cast<std::uint32_t>(bits & ((1u << keyBits) - 1));
}

}  // namespace

std::size_t LookTable::bucketOf(int number, std::uint32_t key) const
{
    const std::uint32_t mixed = key * 0x9e3779b1u;
    return (static_cast<std::size_t>(number) << m_bucketBits) + (mixed >> (32 - m_bucketBits));
}

/// Four times as many buckets as looks at least: most are empty, however many looks there are.
void LookTable::grow()
{
    m_bucketBits += 2;
    m_heads.assign(static_cast<std::size_t>(keys) << m_bucketBits, none);
    for (std::uint32_t place = 0; place < m_looks.size(); ++place)
        enter(place);
}

void LookTable::enter(std::uint32_t place)
{
    for (int number = 0; number < keys; ++number) {
        std::uint32_t& head = m_heads[bucketOf(number, keyOf(m_looks[place], number))];
        m_next[static_cast<std::size_t>(place) * keys + static_cast<std::size_t>(number)] = head;
        head = place;
    }
}

std::uint32_t LookTable::add(const Look& look)
{
    const auto [known, isNew] = m_places.try_emplace(look, static_cast<std::uint32_t>(m_looks.size()));
    if (!isNew)
        return known->second;
    const std::uint32_t place = known->second;
    m_looks.push_back(look);
    m_next.resize(m_looks.size() * keys, none);
    if (m_looks.size() * 4 > std::size_t {1} << m_bucketBits)
        grow();
    else
        enter(place);
    return place;
}

void LookTable::collect(const Look& position, int number, std::uint32_t key, std::vector<Near>& found) const
{
    std::uint32_t at = m_heads[bucketOf(number, key)];
    for (int seen = 0; at != none && seen < mostInBucket; ++seen) {
        const int distance = look::distance(position, m_looks[at]);
        if (distance <= mostDistance)
            found.push_back({at, distance});
        at = m_next[static_cast<std::size_t>(at) * keys + static_cast<std::size_t>(number)];
    }
}

std::vector<LookTable::Near> LookTable::near(const Look& look) const
{
    std::vector<Near> found;
    if (look::isPlain(look))
        return found;
    for (const Look& position : look::positions(look)) {
        for (int number = 0; number < keys; ++number) {
            const std::uint32_t key = keyOf(position, number);
            collect(position, number, key, found);
            for (int bit = 0; bit < keyBits; ++bit)
                collect(position, number, key ^ (1u << bit), found);
        }
    }
    std::sort(found.begin(), found.end(), [](const Near& a, const Near& b) {
        return a.place != b.place ? a.place < b.place : a.distance < b.distance;
    });
    found.erase(
        std::unique(found.begin(), found.end(), [](const Near& a, const Near& b) { return a.place == b.place; }),
        found.end());
    return found;
}

}  // namespace leafbench
