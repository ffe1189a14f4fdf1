#pragma once

#include "engine/imaging/hash/PictureHash.h"

#include <memory>
#include <optional>
#include <vector>

namespace leafbench {

/// Finds copies of pictures, also mirrored or rotated by right angles. The cost of a search depends on the near matches, not on
/// the number of pictures. One thread fills it; then any number may search.
class PictureIndex {
public:
    struct Match {
        std::uint32_t picture = 0;  ///< its number
        bool identical = false;     ///< the same bytes
        int distance = 0;           ///< differing bits of the perceptual hash, in the best of the eight positions
    };

    PictureIndex();
    ~PictureIndex();
    PictureIndex(PictureIndex&&) noexcept;

    void add(std::uint32_t number, const PictureHash& hash);
    /// The best match: identical bytes first, then the smallest distance, then the smallest number.
    std::optional<Match> find(const PictureHash& hash) const;
    /// All matches, by number.
    std::vector<Match> findAll(const PictureHash& hash) const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace leafbench
