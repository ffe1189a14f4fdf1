#include "engine/imaging/decode/FileKind.h"

#include "engine/imaging/decode/Bytes.h"
#include "engine/imaging/decode/ImageHeader.h"

#include <sys/stat.h>

#include <algorithm>

namespace leafbench {
namespace {

constexpr qsizetype enough = 4096;

struct Signature {
    qsizetype at;
    const char* bytes;
    qsizetype size;
    const char* kind;
};

constexpr Signature signatures[] = {
    {0, "II*\0", 4, "TIFF picture"},
    {0, "MM\0*", 4, "TIFF picture"},
    {0, "II+\0", 4, "TIFF picture"},
    {0, "MM\0+", 4, "TIFF picture"},
    {0, "\0\0\0\x0cjP  ", 8, "JPEG 2000 picture"},
    {0, "\0\0\0\x0cJXL ", 8, "JPEG XL picture"},
    {0, "\xff\x0a", 2, "JPEG XL picture"},
    {0, "8BPS", 4, "Photoshop file"},
    {0, "gimp xcf", 8, "GIMP file"},
    {0, "\0\0\1\0", 4, "icon"},
    {0, "%PDF-", 5, "PDF document"},
    {0, "%!PS", 4, "PostScript document"},
    {8, "AVI ", 4, "AVI video"},
    {8, "WAVE", 4, "sound"},
    {0, "\x1a\x45\xdf\xa3", 4, "Matroska video"},
    {0, "\0\0\1\xba", 4, "MPEG video"},
    {0, "\0\0\1\xb3", 4, "MPEG video"},
    {0, "FLV\1", 4, "Flash video"},
    {0, "\x30\x26\xb2\x75\x8e\x66\xcf\x11", 8, "Windows Media video"},
    {0, "OggS", 4, "Ogg sound or video"},
    {0, "ID3", 3, "sound"},
    {0, "fLaC", 4, "sound"},
    {0, "PK\3\4", 4, "ZIP archive"},
    {0, "7z\xbc\xaf\x27\x1c", 6, "archive"},
    {0, "\x1f\x8b", 2, "archive"},
    {0, "BZh", 3, "archive"},
    {0,
     "\xfd"
     "7zXZ",
     5, "archive"},
    {0, "Rar!", 4, "archive"},
    {257, "ustar", 5, "archive"},
    {0,
     "\x7f"
     "ELF",
     4, "program"},
    {0, "MZ", 2, "program"},
    {0, "SQLite format 3", 15, "database"},
};

/// The family of ISO base media files, by its brand (ISO/IEC 14496-12).
QString mediaKind(const Bytes& in)
{
    const auto branded = [&in](std::initializer_list<const char*> brands) {
        return std::any_of(brands.begin(), brands.end(), [&in](const char* brand) { return in.is(8, brand, 4); });
    };
    if (branded({"heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1"}))
        return QStringLiteral("HEIC picture");
    if (branded({"avif", "avis"}))
        return QStringLiteral("AVIF picture");
    if (branded({"M4A ", "M4B "}))
        return QStringLiteral("sound");
    return branded({"qt  "}) ? QStringLiteral("QuickTime video") : QStringLiteral("MP4 video");
}

bool isText(const QByteArray& begin)
{
    const bool utf16 = begin.startsWith("\xff\xfe") || begin.startsWith("\xfe\xff");
    return utf16 || std::none_of(begin.begin(), begin.end(), [](char c) {
               const auto byte = static_cast<unsigned char>(c);
               return byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\x1b';
           });
}

QString textKind(const QByteArray& begin)
{
    if (begin.startsWith("version https://git-lfs.github.com/"))
        return QStringLiteral("Git LFS pointer");
    const QByteArray lower = begin.toLower();
    if (lower.contains("<svg"))
        return QStringLiteral("SVG drawing");
    if (lower.contains("<!doctype html") || lower.contains("<html"))
        return QStringLiteral("web page");
    return QStringLiteral("text");
}

/// As torch.save and safetensors write them.
bool isWeights(const QByteArray& begin)
{
    return begin.size() > 9
        && ((begin.startsWith("PK\3\4") && begin.contains("/data.pkl")) || QByteArrayView(begin).sliced(8, 2) == "{\"");
}

}  // namespace

QString fileKind(const QByteArray& whole)
{
    const QByteArray begin = whole.left(enough);
    const Bytes in(begin);
    if (in.is(0, "GIF8", 4))
        return begin.contains("NETSCAPE2.0") ? QStringLiteral("GIF animation") : QStringLiteral("GIF picture");
    if (isWebPAnimation(begin))
        return QStringLiteral("WebP animation");
    if (in.is(4, "ftyp", 4))
        return mediaKind(in);
    if (isWeights(begin))
        return QStringLiteral("weights");
    for (const Signature& signature : signatures) {
        if (in.is(signature.at, signature.bytes, signature.size))
            return QString::fromLatin1(signature.kind);
    }
    return !begin.isEmpty() && isText(begin) ? textKind(begin) : QString();
}

QString specialFileKind(mode_t mode)
{
    if (S_ISREG(mode))
        return {};
    if (S_ISFIFO(mode))
        return QStringLiteral("pipe");
    if (S_ISSOCK(mode))
        return QStringLiteral("socket");
    return S_ISDIR(mode) ? QStringLiteral("folder") : QStringLiteral("device");
}

}  // namespace leafbench
