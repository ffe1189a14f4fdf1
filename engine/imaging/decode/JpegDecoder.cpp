#include "engine/imaging/decode/JpegDecoder.h"

#include "engine/imaging/decode/ImageError.h"
#include "engine/imaging/decode/JpegScans.h"

#include <turbojpeg.h>

#include <algorithm>
#include <memory>
#include <new>
#include <string_view>

namespace leafbench {
namespace {

struct HandleCloser {
    void operator()(void* handle) const { tjDestroy(handle); }
};
using Handle = std::unique_ptr<void, HandleCloser>;

tjhandle decompressor()
{
    thread_local const Handle handle(tjInitDecompress());
    if (!handle)
        throw std::bad_alloc();
    return handle.get();
}

tjhandle compressor()
{
    thread_local const Handle handle(tjInitCompress());
    if (!handle)
        throw std::bad_alloc();
    return handle.get();
}

/// The library keeps only the first warning of a picture. After a harmless one, check by hand that the file is complete.
bool endsAfterScan(const QByteArray& bytes) { return bytes.lastIndexOf("\xff\xd9") > bytes.lastIndexOf("\xff\xda"); }

/// libjpeg-turbo's complaint; empty if it is harmless.
std::optional<Error> complaint(const QByteArray& bytes, const QString& name)
{
    const std::string_view text = tjGetErrorStr2(decompressor());
    const auto says = [text](std::string_view words) { return text.find(words) != text.npos; };
    const bool fatal = tjGetErrorCode(decompressor()) == TJERR_FATAL;
    const bool corrupt = says("Corrupt JPEG data") || says("Inconsistent progression");
    if (says("remature end") || (!fatal && !endsAfterScan(bytes)))
        return imageError(ErrorCode::ImageTruncated, name);
    if (!fatal && (says("extraneous bytes") || !corrupt))
        return std::nullopt;
    return imageError(ErrorCode::ImageBroken, name, QString::fromLatin1(text.data()));
}

/// Adobe's inverted inks (255: none) to RGB, by Pillow's arithmetic; every CMYK JPEG in the wild is stored so.
void inksToRgb(const std::uint8_t* inks, std::uint8_t* rgb, std::size_t pixels)
{
    for (std::size_t i = 0; i < pixels; ++i, inks += 4, rgb += 3) {
        const int light = inks[3];
        for (int channel = 0; channel < 3; ++channel) {
            const int product = (255 - inks[channel]) * light + 128;
            rgb[channel] = static_cast<std::uint8_t>(std::max(0, light - (((product >> 8) + product) >> 8)));
        }
    }
}

/// Where and how a picture is decoded.
struct JpegTarget {
    std::uint8_t* pixels;
    int width;
    int height;
    TJPF format;
};

/// False: there is a complaint.
bool decompress(const QByteArray& bytes, const JpegTarget& to)
{
    return tjDecompress2(decompressor(), reinterpret_cast<const unsigned char*>(bytes.constData()),
                         static_cast<unsigned long>(bytes.size()), to.pixels, to.width, 0, to.height, to.format, TJFLAG_LIMITSCANS)
        == 0;
}

/// A file may lack its end marker and nothing else. The library says the same of one whose last rows are missing, but not once an
/// end follows: then it misses their data. Of several warnings it keeps the first, so there must be none.
bool lacksOnlyItsEnd(const QByteArray& bytes, const JpegTarget& to)
{
    return allScansBegin(bytes) && decompress(bytes + "\xff\xd9", to);
}

}  // namespace

int scaleDivisor(int shorter, int minSide)
{
    int divisor = 1;
    while (minSide > 0 && divisor < 8 && (shorter + 2 * divisor - 1) / (2 * divisor) >= minSide)
        divisor *= 2;
    return divisor;
}

Status decodeJpeg(const QByteArray& bytes, const JpegHeader& header, const QString& name, int minSide, RgbImage& image)
{
    const int fullWidth = static_cast<int>(header.image.width);
    const int fullHeight = static_cast<int>(header.image.height);
    const tjscalingfactor scale{1, scaleDivisor(std::min(fullWidth, fullHeight), minSide)};
    image.reshape(TJSCALED(fullWidth, scale), TJSCALED(fullHeight, scale));

    const bool inks = header.components == 4;
    std::vector<std::uint8_t> inkPixels(inks ? image.pixels.size() / 3 * 4 : 0);
    const JpegTarget target{inks ? inkPixels.data() : image.pixels.data(), image.width, image.height, inks ? TJPF_CMYK : TJPF_RGB};
    if (!decompress(bytes, target)) {
        const auto error = complaint(bytes, name);
        if (error && (error->code != ErrorCode::ImageTruncated || !lacksOnlyItsEnd(bytes, target)))
            return *error;
    }
    if (inks)
        inksToRgb(inkPixels.data(), image.pixels.data(), image.pixels.size() / 3);
    return Ok{};
}

QByteArray encodeJpeg(const RgbImage& image, int quality)
{
    if (image.empty())
        return {};
    QByteArray bytes(static_cast<qsizetype>(tjBufSize(image.width, image.height, TJSAMP_420)), Qt::Uninitialized);
    auto* out = reinterpret_cast<unsigned char*>(bytes.data());
    auto size = static_cast<unsigned long>(bytes.size());
    if (tjCompress2(compressor(), image.pixels.data(), image.width, 0, image.height, TJPF_RGB, &out, &size, TJSAMP_420,
                    std::clamp(quality, 1, 100), TJFLAG_NOREALLOC)
        != 0)
        return {};
    bytes.resize(static_cast<qsizetype>(size));
    return bytes;
}

}  // namespace leafbench
