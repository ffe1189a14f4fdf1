#include "engine/imaging/Decode.h"

#include "engine/imaging/ExifOrientation.h"
#include "engine/imaging/ImageError.h"
#include "engine/imaging/ImageHeader.h"
#include "engine/imaging/JpegDecoder.h"
#include "engine/imaging/OpenCvDecoder.h"
#include "engine/imaging/PngChunks.h"

#include <QFile>
#include <QFileInfo>

#include <new>
#include <optional>

namespace leafbench {

namespace {

constexpr qsizetype bytesToTell = 12;

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

Outcome<RgbImage> checkedJpeg(const QByteArray& bytes, const QString& name, const DecodeOptions& options)
{
    const JpegHeader header = readJpegHeader(bytes);
    if (const auto error = refusal(header.image, name, options))
        return *error;
    auto image = decodeJpeg(bytes, header, name, options.enoughSide);
    if (!image)
        return image;
    return uprighted(std::move(image).value(), header.image.orientation);
}

Outcome<RgbImage> checkedByOpenCv(const QByteArray& bytes, bool keepsAlpha, int orientation, const QString& name)
{
    auto image = decodeByOpenCv(bytes, keepsAlpha);
    if (!image)
        return image;
    if (image->empty())
        return imageError(ErrorCode::ImageBroken, name);
    return uprighted(std::move(image).value(), orientation);
}

Outcome<RgbImage> checkedPng(const QByteArray& bytes, const QString& name, const DecodeOptions& options)
{
    ImageHeader header = readPngHeader(bytes);
    if (const auto error = refusal(header, name, options))
        return *error;
    const PngChunks chunks = readPngChunks(bytes);
    header.state = chunks.state;
    header.reason = chunks.reason;
    if (const auto error = refusal(header, name, options))
        return *error;
    return checkedByOpenCv(chunks.essential, true, chunks.orientation, name);
}

Outcome<RgbImage> decodeByFormat(const QByteArray& bytes, const QString& name, const DecodeOptions& options)
{
    const ImageFormat format = imageFormat(bytes);
    if (format == ImageFormat::Jpeg)
        return checkedJpeg(bytes, name, options);
    if (format == ImageFormat::Png)
        return checkedPng(bytes, name, options);
    if (format == ImageFormat::Unknown)
        return imageError(bytes.isEmpty() ? ErrorCode::ImageEmpty : ErrorCode::ImageUnsupported, name);

    // The fourth byte of a BMP's pixels is padding more often than it is alpha.
    const bool keepsAlpha = format == ImageFormat::WebP;
    const ImageHeader header = keepsAlpha ? readWebPHeader(bytes) : readBmpHeader(bytes);
    if (const auto error = refusal(header, name, options))
        return *error;
    return checkedByOpenCv(bytes, keepsAlpha, header.orientation, name);
}

}  // namespace

Outcome<RgbImage> decodeImage(const QByteArray& bytes, const QString& name, const DecodeOptions& options)
{
    try {
        return decodeByFormat(bytes, name, options);
    } catch (const std::bad_alloc&) {
        return imageError(ErrorCode::OutOfMemory, name);
    }
}

Outcome<RgbImage> readImage(const QString& path, const DecodeOptions& options)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        if (!QFileInfo::exists(path))
            return imageError(ErrorCode::NotFound, path);
        return imageError(ErrorCode::NotReadable, path, file.errorString());
    }
    QByteArray bytes = file.read(bytesToTell);
    if (imageFormat(bytes) != ImageFormat::Unknown)  // anything else may be large, and is not wanted
        bytes += file.readAll();
    if (file.error() != QFileDevice::NoError)
        return imageError(ErrorCode::NotReadable, path, file.errorString());
    return decodeImage(bytes, path, options);
}

}  // namespace leafbench
