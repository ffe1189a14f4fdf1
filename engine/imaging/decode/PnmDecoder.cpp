#include "engine/imaging/decode/PnmDecoder.h"

#include <optional>

namespace leafbench {
namespace {

bool isSpace(std::uint32_t c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
bool isDigit(std::uint32_t c) { return c >= '0' && c <= '9'; }

/// Reads a PNM from its start: the header's numbers, then the samples.
class PnmReader {
public:
    explicit PnmReader(const QByteArray& bytes) : m_in(bytes), m_kind(m_in.u8(1)) {}

    int channels() const { return m_kind == '3' || m_kind == '6' ? 3 : 1; }
    bool isText() const { return m_kind <= '3'; }
    bool atEnd() const { return m_at >= m_in.size(); }
    qsizetype left() const { return m_in.size() - m_at; }

    /// A decimal number after white space and comments; nullopt at the end, or if there is something else.
    std::optional<std::int64_t> number()
    {
        while (!atEnd() && (isSpace(m_in.u8(m_at)) || m_in.u8(m_at) == '#')) {
            if (m_in.u8(m_at) == '#') {
                while (!atEnd() && m_in.u8(m_at) != '\n')
                    ++m_at;
            } else {
                ++m_at;
            }
        }
        constexpr std::int64_t most = 1 << 30;
        std::optional<std::int64_t> value;
        for (; !atEnd() && isDigit(m_in.u8(m_at)) && value.value_or(0) < most; ++m_at)
            value = 10 * value.value_or(0) + (m_in.u8(m_at) - '0');
        return value;
    }

    /// Width, height and largest value; false if one is missing. One white space follows.
    bool header()
    {
        const auto w = number(), h = number(), m = number();
        width = w.value_or(0);
        height = h.value_or(0);
        largest = m.value_or(0);
        ++m_at;
        return w && h && m;
    }

    /// -1: missing.
    std::int64_t sample()
    {
        if (isText())
            return number().value_or(-1);
        const qsizetype size = sampleBytes();
        if (left() < size)
            return -1;
        m_at += size;
        return size == 1 ? m_in.u8(m_at - 1) : m_in.u16be(m_at - 2);
    }

    qsizetype sampleBytes() const { return largest > 255 ? 2 : 1; }

    std::int64_t width = 0;
    std::int64_t height = 0;
    std::int64_t largest = 0;

private:
    Bytes m_in;
    std::uint32_t m_kind;
    qsizetype m_at = 2;
};

}  // namespace

bool isPnm(const Bytes& in)
{
    if (!in.holds(0, 4) || !in.is(0, "P", 1) || !isSpace(in.u8(2)))
        return false;
    const std::uint32_t kind = in.u8(1), next = in.u8(3);
    return (kind == '2' || kind == '3' || kind == '5' || kind == '6') && (isDigit(next) || isSpace(next) || next == '#');
}

ImageHeader readPnmHeader(const QByteArray& bytes)
{
    PnmReader reader(bytes);
    if (!reader.header())
        return reader.atEnd() ? ImageHeader::truncated() : ImageHeader::broken("nonsense in the PNM header");
    if (reader.largest < 1 || reader.largest > 65535)
        return ImageHeader::broken("a largest value outside 1 to 65535");
    // At least a digit and a white space between two samples of text.
    const double samples = static_cast<double>(reader.width) * static_cast<double>(reader.height) * reader.channels();
    const double least = reader.isText() ? 2 * samples - 1 : samples * static_cast<double>(reader.sampleBytes());
    const bool whole = static_cast<double>(reader.left()) >= least;
    return {.state = whole ? ImageHeader::State::Complete : ImageHeader::State::Truncated,
            .width = reader.width,
            .height = reader.height};
}

RgbImage decodePnm(const QByteArray& bytes)
{
    PnmReader reader(bytes);
    reader.header();
    RgbImage image(static_cast<int>(reader.width), static_cast<int>(reader.height));
    const int channels = reader.channels();
    for (std::size_t i = 0; i < image.pixels.size(); ++i) {
        if (channels == 1 && i % 3 != 0) {
            image.pixels[i] = image.pixels[i - 1];
            continue;
        }
        const std::int64_t value = reader.sample();
        if (value < 0 || value > reader.largest)
            return {};
        image.pixels[i] = static_cast<std::uint8_t>((value * 255 + reader.largest / 2) / reader.largest);
    }
    return image;
}

}  // namespace leafbench
