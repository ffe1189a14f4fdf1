#include "engine/imaging/Decode.h"

#include "engine/imaging/ExifOrientation.h"
#include "engine/imaging/ImageError.h"
#include "engine/imaging/ImageHeader.h"
#include "engine/imaging/JpegDecoder.h"
#include "engine/imaging/OpenCvDecoder.h"
#include "engine/imaging/PngChunks.h"

#include <new>
#include <optional>

namespace leafbench {

namespace {

/// What a header alone is refused for. Size first: a bomb is a bomb even when its pixels are missing.
std::optional<Error> refusal(const ImageHeader& header, const QString& name, const DecodeOptions& options)
{
    const double pixels = static_cast<double>(header.width) * static_cast<double>(header.height);
    if (header.state == ImageHeader::State::Broken)
        return imageError(ErrorCode::ImageBroken, name, QString::fromLatin1(header.reason));
    if (pixels > static_cast<double>(options.maxPixels)) {
        Error error = imageError(ErrorCode::ImageTooLarge, name);
        error.low = pixels;
        error.high = static_cast<double>(options.maxPixels);
        return error;
    }
    if (header.state == ImageHeader::State::Truncated)
        return imageError(ErrorCode::ImageTruncated, name);
    if (pixels == 0)
        return imageError(ErrorCode::ImageEmpty, name);
    return std::nullopt;
}

Outcome<Done> checkedJpeg(const QByteArray& bytes, const QString& name, const DecodeOptions& options, RgbImage& image)
{
    const JpegHeader header = readJpegHeader(bytes);
    if (const auto error = refusal(header.image, name, options))
        return *error;
    if (const auto decoded = decodeJpeg(bytes, header, name, options.enoughSide, image); !decoded)
        return decoded;
    image = uprighted(std::move(image), header.image.orientation);
    return Done{};
}

Outcome<Done> checkedByOpenCv(const QByteArray& bytes, bool keepsAlpha, int orientation, const QString& name,
                              RgbImage& image)
{
    auto decoded = decodeByOpenCv(bytes, keepsAlpha);
    if (!decoded)
        return decoded.as<Done>();
    if (decoded->empty())
        return imageError(ErrorCode::ImageBroken, name);
    image = uprighted(std::move(decoded).value(), orientation);
    return Done{};
}

Outcome<Done> checkedPng(const QByteArray& bytes, const QString& name, const DecodeOptions& options, RgbImage& image)
{
    ImageHeader header = readPngHeader(bytes);
    if (const auto error = refusal(header, name, options))
        return *error;
    const PngChunks chunks = readPngChunks(bytes);
    header.state = chunks.state;
    header.reason = chunks.reason;
    if (const auto error = refusal(header, name, options))
        return *error;
    return checkedByOpenCv(chunks.essential, true, chunks.orientation, name, image);
}

Outcome<Done> decodeByFormat(const QByteArray& bytes, const QString& name, const DecodeOptions& options, RgbImage& image)
{
    const ImageFormat format = imageFormat(bytes);
    if (format == ImageFormat::Jpeg)
        return checkedJpeg(bytes, name, options, image);
    if (format == ImageFormat::Png)
        return checkedPng(bytes, name, options, image);
    if (format == ImageFormat::Unknown)
        return imageError(bytes.isEmpty() ? ErrorCode::ImageEmpty : ErrorCode::ImageUnsupported, name);

    // The fourth byte of a BMP's pixels is padding more often than it is alpha.
    const bool keepsAlpha = format == ImageFormat::WebP;
    const ImageHeader header = keepsAlpha ? readWebPHeader(bytes) : readBmpHeader(bytes);
    if (const auto error = refusal(header, name, options))
        return *error;
    return checkedByOpenCv(bytes, keepsAlpha, header.orientation, name, image);
}

}  // namespace

Outcome<Done> decodeImage(const QByteArray& bytes, const QString& name, const DecodeOptions& options, RgbImage& image)
{
    try {
        return decodeByFormat(bytes, name, options, image);
    } catch (const std::bad_alloc&) {
        return imageError(ErrorCode::OutOfMemory, name);
    }
}

Outcome<RgbImage> decodeImage(const QByteArray& bytes, const QString& name, const DecodeOptions& options)
{
    RgbImage image;
    if (const auto decoded = decodeImage(bytes, name, options, image); !decoded)
        return decoded.as<RgbImage>();
    return image;
}

}  // namespace leafbench
