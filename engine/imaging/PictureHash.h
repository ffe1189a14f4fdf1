#pragma once

#include "engine/imaging/RgbImage.h"

#include <QByteArray>

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace leafbench {

/// What a file's bytes and what its picture look like, small enough to keep for every picture of a dataset.
struct PictureHash {
    std::uint64_t bytes = 0;                ///< of the file: equal for identical files, and practically only for those; 0: unknown, equal to none
    std::array<std::uint64_t, 4> look{};    ///< of the picture, upright: alike when only resized or encoded again. All 0: plain, alike to none

    bool operator==(const PictureHash&) const = default;
};

/// The bytes: MD5, its first eight. The look: see Look.h. An empty image has none. Thread: any.
PictureHash pictureHash(const QByteArray& file, const RgbImage& image);

/// Finds pictures that are copies of each other, mirrored or turned by right angles too. Cost of a search does not grow with
/// the number of pictures but for those that nearly match. Filled by one thread; then any number may search.
class PictureIndex {
public:
    struct Match {
        std::uint32_t picture = 0;  ///< its number
        bool identical = false;     ///< the same bytes
        int distance = 0;           ///< bits of the look that differ, in the best of the eight positions
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
