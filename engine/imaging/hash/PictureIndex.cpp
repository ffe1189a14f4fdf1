#include "engine/imaging/hash/PictureIndex.h"

#include "engine/imaging/hash/HashIndex.h"
#include "engine/imaging/hash/PerceptualHash.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace leafbench {

struct PictureIndex::State {
    HashIndex perceptualHashes;
    std::vector<std::vector<std::uint32_t>> numbers;  // pictures of each hash
    std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> byBytes;
};

namespace {

bool nearer(const PictureIndex::Match& a, const PictureIndex::Match& b)
{
    if (a.identical != b.identical)
        return a.identical;
    return a.distance != b.distance ? a.distance < b.distance : a.picture < b.picture;
}

}  // namespace

PictureIndex::PictureIndex() : m_state(std::make_unique<State>()) {}
PictureIndex::~PictureIndex() = default;
PictureIndex::PictureIndex(PictureIndex&&) noexcept = default;

void PictureIndex::add(std::uint32_t number, const PictureHash& hash)
{
    if (hash.bytes != 0)
        m_state->byBytes[hash.bytes].push_back(number);
    if (phash::isPlain(hash.perceptual))
        return;
    const std::uint32_t place = m_state->perceptualHashes.add(hash.perceptual);
    if (place == m_state->numbers.size())
        m_state->numbers.emplace_back();
    m_state->numbers[place].push_back(number);
}

std::vector<PictureIndex::Match> PictureIndex::findAll(const PictureHash& hash) const
{
    std::map<std::uint32_t, Match> found;
    for (const HashIndex::Neighbor& near : m_state->perceptualHashes.near(hash.perceptual)) {
        for (const std::uint32_t number : m_state->numbers[near.place])
            found[number] = {number, false, near.distance};
    }
    if (const auto same = m_state->byBytes.find(hash.bytes); same != m_state->byBytes.end()) {
        for (const std::uint32_t number : same->second)
            found[number] = {number, true, 0};
    }
    std::vector<Match> matches;
    for (const auto& [number, match] : found)
        matches.push_back(match);
    return matches;
}

std::optional<PictureIndex::Match> PictureIndex::find(const PictureHash& hash) const
{
    const std::vector<Match> matches = findAll(hash);
    const auto best = std::min_element(matches.begin(), matches.end(), nearer);
    return best == matches.end() ? std::nullopt : std::optional(*best);
}

}  // namespace leafbench
