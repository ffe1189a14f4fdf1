#pragma once

#include "engine/common/Outcome.h"
#include "engine/imaging/RgbImage.h"

#include <QByteArray>
#include <QSize>
#include <QString>

namespace leafbench {

struct DecodeOptions {
    /// Above 0: the shorter side of the result need not be longer than this. A JPEG is then scaled while it is decoded
    /// (by 1/2, 1/4 or 1/8, never below the wish), which is faster; other formats ignore it.
    int enoughSide = 0;
    /// Refuse more pixels than this before decoding any (Pillow's own limit for decompression bombs).
    qint64 maxPixels = 178'956'970;
    /// So many of a JPEG that is decoded row by row and scaled on the way (enoughSide), whose result keeps within maxPixels:
    /// its memory is the result's.
    qint64 maxScaledPixels = 1'000'000'000;
};

/// Decodes JPEG (libjpeg-turbo), PNG, BMP or WebP (OpenCV) to upright RGB: grey and palette become RGB, CMYK is converted,
/// 16 bits become 8, alpha is laid on white, EXIF orientation is applied. Told by the first bytes, not by the name.
/// `name` only names the picture in errors: ImageEmpty, ImageUnsupported (detail: fileKind()), ImageTooLarge, ImageTruncated, ImageBroken.
/// Thread: any; decoders are kept per thread.
Outcome<RgbImage> decodeImage(const QByteArray& bytes, const QString& name, const DecodeOptions& options = {});

/// Width and height of the upright picture, from the header alone; empty where that does not tell them.
QSize uprightSize(const QByteArray& bytes);

/// The same into the memory of `image`; after an error its pixels are undefined.
Outcome<Done> decodeImage(const QByteArray& bytes, const QString& name, const DecodeOptions& options, RgbImage& image);

/// Reads and decodes a file. Errors: NotFound, NotReadable, and those above. For many files: ImageReader.
Outcome<RgbImage> readImage(const QString& path, const DecodeOptions& options = {});

/// Writes a JPEG (quality 1 .. 100, 4:2:0). The same bytes for the same pixels.
QByteArray encodeJpeg(const RgbImage& image, int quality);

}  // namespace leafbench
