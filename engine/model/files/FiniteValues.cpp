#include "engine/model/files/FiniteValues.h"

#include <concepts>
#include <cstring>

namespace leafbench::detail {
namespace {

/// The bits of a floating format.
template <std::unsigned_integral Bits>
struct FloatBits {
    Bits exponent;  ///< all of them set: infinite, or not a number
    Bits magnitude = static_cast<Bits>(~(Bits{1} << (8 * sizeof(Bits) - 1)));

    bool isFinite(Bits number) const { return (number & exponent) != exponent; }
    bool isNegative(Bits number) const { return (number & magnitude) != 0 && (number & magnitude) != number; }
};

constexpr FloatBits<std::uint64_t> float64{0x7ff0'0000'0000'0000};
constexpr FloatBits<std::uint32_t> float32{0x7f80'0000};
constexpr FloatBits<std::uint16_t> float16{0x7c00};
constexpr FloatBits<std::uint16_t> bfloat16{0x7f80};

/// Whether any number is bad.
template <class Bits, class IsBad>
bool hasBad(const QByteArray& bytes, IsBad isBad)
{
    bool bad = false;
    for (qsizetype at = 0; at + static_cast<qsizetype>(sizeof(Bits)) <= bytes.size(); at += sizeof(Bits)) {
        Bits number = 0;
        std::memcpy(&number, bytes.constData() + at, sizeof number);
        bad = bad || isBad(number);
    }
    return bad;
}

template <class Bits>
QString flawOf(const NamedTensor& tensor, const FloatBits<Bits>& format)
{
    if (hasBad<Bits>(tensor.bytes, [&](Bits number) { return !format.isFinite(number); }))
        return QStringLiteral("a number that is not finite");
    const bool variance = tensor.name.ends_with("running_var");
    if (variance && hasBad<Bits>(tensor.bytes, [&](Bits number) { return format.isNegative(number); }))
        return QStringLiteral("a variance below 0");
    return {};
}

QString flawOf(const NamedTensor& tensor)
{
    switch (tensor.dtype) {
    case DType::F64: return flawOf(tensor, float64);
    case DType::F32: return flawOf(tensor, float32);
    case DType::F16: return flawOf(tensor, float16);
    case DType::BF16: return flawOf(tensor, bfloat16);
    default: return {};
    }
}

}  // namespace

QString valueFlaw(const TensorFile& file)
{
    for (const NamedTensor& tensor : file.tensors) {
        const QString flaw = tensor.name.starts_with("optimizer.") ? QString() : flawOf(tensor);
        if (!flaw.isEmpty())
            return QString::fromStdString(tensor.name) + QStringLiteral(": ") + flaw;
    }
    return {};
}

}  // namespace leafbench::detail
