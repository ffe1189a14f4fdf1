#include "engine/imaging/decode/Decode.h"

#include "engine/imaging/decode/ExifOrientation.h"
#include "engine/imaging/decode/FileKind.h"
#include "engine/imaging/decode/ImageError.h"
#include "engine/imaging/decode/ImageHeader.h"
#include "engine/imaging/decode/JpegDecoder.h"
#include "engine/imaging/decode/OpenCvDecoder.h"
#include "engine/imaging/decode/PngChunks.h"
#include "engine/imaging/decode/PnmDecoder.h"
#include "engine/imaging/decode/TiffHeader.h"

#include <algorithm>
#include <new>
#include <optional>

namespace leafbench {
namespace {

/// Errors that the header alone reveals. Size first: a bomb is a bomb even without its pixels.
std::optional<Error> refusal(const ImageHeader& header, const QString& name, qint64 maxPixels)
{
    const double pixels = static_cast<double>(header.width) * static_cast<double>(header.height);
    if (header.state == ImageHeader::State::Broken)
        return imageError(ErrorCode::ImageBroken, name, QString::fromLatin1(header.reason));
    if (pixels > static_cast<double>(maxPixels)) {
        Error error = imageError(ErrorCode::ImageTooLarge, name);
        error.low = pixels;
        error.high = static_cast<double>(maxPixels);
        return error;
    }
    if (header.state == ImageHeader::State::Truncated)
        return imageError(ErrorCode::ImageTruncated, name);
    if (pixels == 0)
        return imageError(ErrorCode::ImageEmpty, name);
    return std::nullopt;
}

/// A higher limit for a JPEG that is scaled while decoding.
qint64 jpegLimit(const JpegHeader& header, const DecodeOptions& options)
{
    const qint64 pixels = header.image.width * header.image.height;
    const int divisor = scaleDivisor(static_cast<int>(std::min(header.image.width, header.image.height)), options.minSide);
    const bool small = header.rowByRow && divisor > 1 && pixels / divisor / divisor <= options.maxPixels;
    return small ? std::max(options.maxPixels, options.maxScaledPixels) : options.maxPixels;
}

Status checkedJpeg(const QByteArray& bytes, const QString& name, const DecodeOptions& options, RgbImage& image)
{
    const JpegHeader header = readJpegHeader(bytes);
    if (const auto error = refusal(header.image, name, jpegLimit(header, options)))
        return *error;
    if (const auto decoded = decodeJpeg(bytes, header, name, options.minSide, image); !decoded)
        return decoded;
    image = applyExifOrientation(std::move(image), header.image.orientation);
    return Ok{};
}

Status checkedByOpenCv(const QByteArray& bytes, bool keepsAlpha, int orientation, const QString& name, RgbImage& image)
{
    auto decoded = decodeByOpenCv(bytes, keepsAlpha);
    if (!decoded)
        return decoded.as<Ok>();
    if (decoded->empty())
        return imageError(ErrorCode::ImageBroken, name);
    image = applyExifOrientation(std::move(decoded).value(), orientation);
    return Ok{};
}

Status checkedPng(const QByteArray& bytes, const QString& name, const DecodeOptions& options, RgbImage& image)
{
    ImageHeader header = readPngHeader(bytes);
    if (const auto error = refusal(header, name, options.maxPixels))
        return *error;
    const PngChunks chunks = readPngChunks(bytes);
    header.state = chunks.state;
    header.reason = chunks.reason;
    if (const auto error = refusal(header, name, options.maxPixels))
        return *error;
    return checkedByOpenCv(chunks.essential, true, chunks.orientation, name, image);
}

Status checkedTiff(const QByteArray& bytes, const QString& name, const DecodeOptions& options, RgbImage& image)
{
    const TiffHeader header = readTiffHeader(bytes, options.maxPixels);
    if (!header.supported)
        return imageError(ErrorCode::ImageUnsupported, name, fileKind(bytes));
    if (const auto error = refusal(header.image, name, options.maxPixels))
        return *error;
    return checkedByOpenCv(uprightTiff(bytes), header.hasAlpha, header.image.orientation, name, image);
}

Status checkedPnm(const QByteArray& bytes, const QString& name, const DecodeOptions& options, RgbImage& image)
{
    if (const auto error = refusal(readPnmHeader(bytes), name, options.maxPixels))
        return *error;
    image = decodePnm(bytes);
    return image.empty() ? imageError(ErrorCode::ImageBroken, name) : Status(Ok{});
}

Status decodeByFormat(const QByteArray& bytes, const QString& name, const DecodeOptions& options, RgbImage& image)
{
    const ImageFormat format = imageFormat(bytes);
    if (format == ImageFormat::Jpeg)
        return checkedJpeg(bytes, name, options, image);
    if (format == ImageFormat::Png)
        return checkedPng(bytes, name, options, image);
    if (format == ImageFormat::Tiff)
        return checkedTiff(bytes, name, options, image);
    if (format == ImageFormat::Pnm)
        return checkedPnm(bytes, name, options, image);
    if (format == ImageFormat::Unknown)
        return bytes.isEmpty() ? imageError(ErrorCode::ImageEmpty, name)
                               : imageError(ErrorCode::ImageUnsupported, name, fileKind(bytes));

    // The fourth byte of a BMP's pixels is more often padding than alpha.
    const bool keepsAlpha = format == ImageFormat::WebP;
    if (isWebPAnimation(bytes))
        return imageError(ErrorCode::ImageUnsupported, name, fileKind(bytes));
    const ImageHeader header = keepsAlpha ? readWebPHeader(bytes) : readBmpHeader(bytes);
    if (const auto error = refusal(header, name, options.maxPixels))
        return *error;
    return checkedByOpenCv(bytes, keepsAlpha, header.orientation, name, image);
}

/// Size and orientation from the header.
ImageHeader headerOf(const QByteArray& bytes)
{
    switch (imageFormat(bytes)) {
    case ImageFormat::Jpeg: return readJpegHeader(bytes).image;
    case ImageFormat::Bmp: return readBmpHeader(bytes);
    case ImageFormat::WebP: return readWebPHeader(bytes);
    case ImageFormat::Tiff: return readTiffHeader(bytes, DecodeOptions{}.maxPixels).image;
    case ImageFormat::Pnm: return readPnmHeader(bytes);
    case ImageFormat::Unknown: return {};
    case ImageFormat::Png: break;
    }
    ImageHeader header = readPngHeader(bytes);
    header.orientation = readPngChunks(bytes).orientation;
    return header;
}

}  // namespace

QSize uprightSize(const QByteArray& bytes)
{
    const ImageHeader header = headerOf(bytes);
    constexpr std::int64_t most = 1 << 30;
    if (header.width <= 0 || header.height <= 0 || header.width > most || header.height > most)
        return {};
    const QSize size(static_cast<int>(header.width), static_cast<int>(header.height));
    return header.orientation >= 5 ? size.transposed() : size;
}

Status decodeImage(const QByteArray& bytes, const QString& name, const DecodeOptions& options, RgbImage& image)
{
    try {
        return decodeByFormat(bytes, name, options, image);
    } catch (const std::bad_alloc&) {
        return imageError(ErrorCode::OutOfMemory, name);
    }
}

Result<RgbImage> decodeImage(const QByteArray& bytes, const QString& name, const DecodeOptions& options)
{
    RgbImage image;
    if (const auto decoded = decodeImage(bytes, name, options, image); !decoded)
        return decoded.as<RgbImage>();
    return image;
}

}  // namespace leafbench
