#include "engine/imaging/decode/Decode.h"
#include "engine/imaging/decode/ExifOrientation.h"
#include "engine/imaging/decode/FileKind.h"
#include "engine/imaging/decode/ImageHeader.h"
#include "engine/imaging/decode/JpegHeader.h"
#include "engine/imaging/decode/OpenCvSetup.h"
#include "engine/imaging/decode/PngChunks.h"
#include "engine/imaging/decode/PnmDecoder.h"
#include "engine/imaging/decode/TiffHeader.h"
#include "tests/fuzz/Harness.h"

#include <QtEndian>

namespace leafbench::fuzz {
namespace {

const std::vector<QByteArray> pictureTokens{QByteArray("\xff\xd8\xff", 3),
                                            QByteArray("\xff\xc0\0\x11", 4),
                                            QByteArray("\xff\xc2", 2),
                                            QByteArray("\xff\xda", 2),
                                            QByteArray("\xff\xd9", 2),
                                            QByteArray("\xff\xc4", 2),
                                            QByteArray("\xff\xdd\0\4\0\1", 6),
                                            QByteArray("Exif\0\0II*\0\x8\0\0\0", 14),
                                            "IHDR",
                                            "PLTE",
                                            "tRNS",
                                            "IDAT",
                                            "IEND",
                                            "eXIf",
                                            "VP8 ",
                                            "VP8L",
                                            "VP8X",
                                            "ALPH",
                                            "EXIF",
                                            "RIFF",
                                            "WEBP",
                                            "BM",
                                            QByteArray("II*\0", 4),
                                            QByteArray("MM\0*", 4),
                                            "P2 ",
                                            "P5 ",
                                            "P6\n",
                                            "65535",
                                            "#"};

/// PNG's polynomial, bit by bit.
quint32 pngCrc(const char* data, qsizetype size)
{
    quint32 crc = ~0u;
    for (qsizetype i = 0; i < size; ++i) {
        crc ^= static_cast<quint8>(data[i]);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? 0xedb88320u ^ crc >> 1 : crc >> 1;
    }
    return ~crc;
}

/// A PNG whose chunks have right checksums: else nearly every mutation ends there.
QByteArray withRightSums(QByteArray png)
{
    for (qsizetype at = 8; at + 12 <= png.size();) {
        const qsizetype size = qFromBigEndian<quint32>(png.constData() + at);
        if (size > png.size() - at - 12)
            break;
        qToBigEndian(pngCrc(png.constData() + at + 4, size + 4), png.data() + at + 8 + size);
        at += size + 12;
    }
    return png;
}

}  // namespace

LEAFBENCH_FUZZ(PictureHeader, .longest = 4096, .memory = 1 << 20, .tokens = pictureTokens)
{
    const Bytes bytes(input);
    (void)exifOrientation(bytes);
    (void)fileKind(input);
    (void)uprightSize(input);
    (void)isWebPAnimation(input);
    bool complete = false;
    for (const ImageHeader& header : {readPngHeader(input), readBmpHeader(input), readWebPHeader(input), readPnmHeader(input),
                                      readJpegHeader(input).image, readTiffHeader(input, 1 << 20).image})
        complete = complete || (header.state == ImageHeader::State::Complete && header.width > 0 && header.height > 0);
    if (input.size() >= 8)
        (void)readPngChunks(input);
    (void)uprightTiff(input);
    return complete && imageFormat(input) != ImageFormat::Unknown;
}

/// Everything from the bytes to upright pixels. The limit of pixels is lower than the usual one, for it bounds the memory.
LEAFBENCH_FUZZ(Picture, .longest = 4096, .memory = 24 << 20, .tokens = pictureTokens)
{
    static const bool ready = (setUpOpenCv(), true);
    constexpr qint64 pixels = 1 << 18;
    const bool isPng = ready && imageFormat(input) == ImageFormat::Png;
    const QByteArray bytes = isPng ? withRightSums(input) : input;
    const auto whole = decodeImage(bytes, QStringLiteral("a picture"), {.maxPixels = pixels, .maxScaledPixels = 4 * pixels});
    const auto small
        = decodeImage(bytes, QStringLiteral("a picture"), {.minSide = 8, .maxPixels = pixels, .maxScaledPixels = 4 * pixels});
    for (const auto* decoded : {&whole, &small}) {
        if (*decoded && (*decoded)->pixels.size() != 3u * static_cast<unsigned>((*decoded)->width * (*decoded)->height))
            qFatal("a picture of another size than it says");
    }
    return whole.finished();
}

}  // namespace leafbench::fuzz
