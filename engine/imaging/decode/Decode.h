#pragma once

#include "engine/common/Result.h"
#include "engine/imaging/RgbImage.h"

#include <QByteArray>
#include <QSize>
#include <QString>

namespace leafbench {

struct DecodeOptions {
    /// Above 0: the shorter side of the result may be this small. A JPEG is then scaled while decoding (by 1/2, 1/4 or 1/8, never
    /// below minSide), which is faster; other formats ignore it.
    int minSide = 0;
    /// Refuse larger images before decoding (Pillow's limit for decompression bombs).
    qint64 maxPixels = 178'956'970;
    /// The limit for a JPEG that is decoded row by row and scaled (minSide) to at most maxPixels: its memory is the result's.
    qint64 maxScaledPixels = 1'000'000'000;
};

/// Decodes JPEG (libjpeg-turbo), PNG, BMP, WebP, the first page of a TIFF (OpenCV), PGM or PPM to upright RGB: grey and palette
/// become RGB, CMYK is converted, 16 bits become 8, alpha is blended on white, EXIF orientation is applied. The first bytes decide,
/// not the name. `name` is for errors: ImageEmpty, ImageUnsupported (detail: fileKind()), ImageTooLarge, ImageTruncated,
/// ImageBroken.
/// Thread: any; decoders are kept per thread.
Result<RgbImage> decodeImage(const QByteArray& bytes, const QString& name, const DecodeOptions& options = {});

/// Width and height of the upright picture from its header; empty if unknown.
QSize uprightSize(const QByteArray& bytes);

/// The same into the memory of `image`; its pixels are undefined after an error.
Status decodeImage(const QByteArray& bytes, const QString& name, const DecodeOptions& options, RgbImage& image);

/// Reads and decodes a file. Errors: NotFound, NotReadable, and those above. For many files: ImageReader.
Result<RgbImage> readImage(const QString& path, const DecodeOptions& options = {});

/// Encodes a JPEG (quality 1 .. 100, 4:2:0). Deterministic.
QByteArray encodeJpeg(const RgbImage& image, int quality);

}  // namespace leafbench
