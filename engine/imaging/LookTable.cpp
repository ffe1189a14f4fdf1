#include "engine/imaging/LookTable.h"

#include <algorithm>

namespace leafbench {

namespace {

constexpr std::uint32_t none = ~std::uint32_t{0};
constexpr std::size_t values = 1u << 16;
// With 100,000 unlike pictures a bucket holds two or three. A full one takes no more: its looks have their other 15 bands.
constexpr std::uint8_t mostInBucket = 64;

std::size_t bucketOf(int band, std::uint16_t bits)
{
    return static_cast<std::size_t>(band) * values + bits;
}

}  // namespace

LookTable::LookTable() : m_heads(look::bands * values, none), m_filled(look::bands * values) {}

std::uint32_t LookTable::add(const Look& look)
{
    const auto [known, isNew] = m_places.try_emplace(look, static_cast<std::uint32_t>(m_looks.size()));
    if (!isNew)
        return known->second;
    const std::uint32_t place = known->second;
    m_looks.push_back(look);
    for (int band = 0; band < look::bands; ++band) {
        const std::size_t bucket = bucketOf(band, look::band(look, band));
        const bool room = m_filled[bucket] < mostInBucket;
        m_next.push_back(room ? m_heads[bucket] : none);
        if (room) {
            m_heads[bucket] = place;
            ++m_filled[bucket];
        }
    }
    return place;
}

std::vector<LookTable::Near> LookTable::near(const Look& look) const
{
    std::vector<Near> found;
    if (look::isPlain(look))
        return found;
    for (const Look& position : look::positions(look)) {
        for (int band = 0; band < look::bands; ++band) {
            const std::uint16_t bits = look::band(position, band);
            for (int flip = -1; flip < 16; ++flip) {
                const auto tried = static_cast<std::uint16_t>(flip < 0 ? bits : bits ^ (1u << flip));
                for (std::uint32_t at = m_heads[bucketOf(band, tried)]; at != none; at = m_next[at * look::bands + band]) {
                    const int distance = look::distance(position, m_looks[at]);
                    if (distance <= mostDistance)
                        found.push_back({at, distance});
                }
            }
        }
    }
    std::sort(found.begin(), found.end(), [](const Near& a, const Near& b) {
        return a.place != b.place ? a.place < b.place : a.distance < b.distance;
    });
    found.erase(std::unique(found.begin(), found.end(), [](const Near& a, const Near& b) { return a.place == b.place; }),
                found.end());
    return found;
}

}  // namespace leafbench
