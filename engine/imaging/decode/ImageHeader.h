#pragma once

#include <QByteArray>

#include <cstdint>

namespace leafbench {

enum class ImageFormat { Unknown, Jpeg, Png, Bmp, WebP, Tiff, Pnm };

/// An image header, parsed by hand so that a decompression bomb allocates nothing.
struct ImageHeader {
    enum class State {
        Complete,   ///< width and height are known and the file is as long as it should be
        Truncated,  ///< the file ends too early
        Broken,     ///< inconsistent structure; see `reason`
    };
    State state = State::Broken;
    const char* reason = "";
    std::int64_t width = 0;
    std::int64_t height = 0;
    int orientation = 1;  ///< EXIF, 1 .. 8

    static ImageHeader broken(const char* why) { return {.state = State::Broken, .reason = why}; }
    static ImageHeader truncated() { return {.state = State::Truncated}; }
};

/// By the first 12 bytes.
ImageFormat imageFormat(const QByteArray& bytes);

/// An animated WebP, which the decoders here do not support.
bool isWebPAnimation(const QByteArray& bytes);

ImageHeader readPngHeader(const QByteArray& bytes);
ImageHeader readBmpHeader(const QByteArray& bytes);
ImageHeader readWebPHeader(const QByteArray& bytes);

}  // namespace leafbench
