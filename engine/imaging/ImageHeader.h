#pragma once

#include <QByteArray>

#include <cstdint>

namespace leafbench {

enum class ImageFormat { Unknown, Jpeg, Png, Bmp, WebP };

/// What the first bytes of a picture say, read by hand so that nothing has to be allocated for a bomb.
struct ImageHeader {
    enum class State {
        Complete,   ///< width and height are known and every byte that the file announces is there
        Truncated,  ///< the file ends before what it announces
        Broken,     ///< the structure contradicts itself; `reason` says where
    };
    State state = State::Broken;
    const char* reason = "";
    std::int64_t width = 0;
    std::int64_t height = 0;
    int orientation = 1;  ///< EXIF, 1 .. 8

    static ImageHeader broken(const char* why) { return {.state = State::Broken, .reason = why}; }
    static ImageHeader truncated() { return {.state = State::Truncated}; }
};

/// Told by the first bytes (12 are enough).
ImageFormat imageFormat(const QByteArray& bytes);

/// Several pictures in one WebP file, of which no decoder here shows any.
bool isWebPAnimation(const QByteArray& bytes);

ImageHeader readPngHeader(const QByteArray& bytes);
ImageHeader readBmpHeader(const QByteArray& bytes);
ImageHeader readWebPHeader(const QByteArray& bytes);

}  // namespace leafbench
