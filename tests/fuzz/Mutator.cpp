#include "tests/fuzz/Mutator.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace leafbench::fuzz {
namespace {

/// Where integers, sizes and offsets go wrong.
constexpr std::array<qint64, 22> numbers{0,
                                         1,
                                         -1,
                                         2,
                                         3,
                                         7,
                                         16,
                                         0x7f,
                                         0x80,
                                         0xff,
                                         0x100,
                                         0x7fff,
                                         0x8000,
                                         0xffff,
                                         0x10000,
                                         0xffffff,
                                         0x7fffffff,
                                         0x80000000,
                                         0xffffffff,
                                         0x100000000,
                                         0x7fffffffffffffff,
                                         -0x7fffffffffffffff - 1};

constexpr std::array<const char*, 20> digitTexts{
    "0",      "-1",    "1",         "2147483647", "2147483648", "4294967296",          "-2147483649",          "1e308",
    "1e-308", "1e999", "-0",        "nan",        "inf",        "9223372036854775807", "18446744073709551616", "9007199254740993",
    "0.1",    "1e19",  "100000000", "-1e19"};

bool isDigit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

Mutator::Mutator(std::vector<QByteArray> inputs, std::vector<QByteArray> tokens, qsizetype longest, quint64 seed)
    : m_inputs(std::move(inputs)),
      m_tokens(std::move(tokens)),
      m_longest(longest),
      m_random(seed)
{
}

QByteArray Mutator::next()
{
    QByteArray bytes = m_inputs[m_turn++ % m_inputs.size()];
    for (qsizetype left = 1 + below(4) * below(3); left > 0; --left)
        mutate(bytes);
    if (bytes.size() > m_longest)
        bytes.truncate(m_longest);
    return bytes;
}

void Mutator::mutate(QByteArray& bytes)
{
    if (bytes.isEmpty())
        return fill(bytes);
    constexpr std::array ways{&Mutator::flip,   &Mutator::flip,   &Mutator::number, &Mutator::number,
                              &Mutator::digits, &Mutator::cut,    &Mutator::remove, &Mutator::repeat,
                              &Mutator::fill,   &Mutator::splice, &Mutator::token,  &Mutator::token};
    (this->*ways[m_random.below(ways.size())])(bytes);
}

Mutator::Piece Mutator::pieceOf(const QByteArray& bytes)
{
    const qsizetype at = below(bytes.size());
    const qsizetype left = bytes.size() - at;
    return {at, 1 + below(below(4) == 0 ? left : std::min<qsizetype>(left, 16))};
}

void Mutator::flip(QByteArray& bytes)
{
    const qsizetype at = below(bytes.size());
    if (below(2) == 0)
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
    else
        bytes[at] = static_cast<char>(below(256));
}

void Mutator::number(QByteArray& bytes)
{
    const qsizetype size = qsizetype{1} << below(4);
    if (bytes.size() < size)
        return flip(bytes);
    std::array<char, 8> raw{};
    const auto value
        = quint64(numbers[m_random.below(numbers.size())]) + quint64(below(4) == 0 ? below(9) - 4 : 0);  // wraps around
    const bool little = below(2) == 0;
    if (little)
        qToLittleEndian(value, raw.data());
    else
        qToBigEndian(value, raw.data());
    std::copy_n(raw.data() + (little ? 0 : 8 - size), size, bytes.data() + below(bytes.size() - size + 1));
}

/// A number that is written in digits.
void Mutator::digits(QByteArray& bytes)
{
    const qsizetype from = below(bytes.size());
    qsizetype at = from;
    while (at < bytes.size() && !isDigit(bytes[at]))
        ++at;
    if (at == bytes.size())
        return number(bytes);
    qsizetype end = at;
    while (end < bytes.size() && isDigit(bytes[end]))
        ++end;
    bytes.replace(at, end - at, digitTexts[m_random.below(digitTexts.size())]);
}

void Mutator::cut(QByteArray& bytes) { bytes.truncate(below(bytes.size())); }

void Mutator::remove(QByteArray& bytes)
{
    const Piece piece = pieceOf(bytes);
    bytes.remove(piece.at, piece.count);
}

void Mutator::repeat(QByteArray& bytes)
{
    const Piece piece = pieceOf(bytes);
    const qsizetype times = below(8) == 0 ? 1 + below(200) : 1;
    if (piece.count * times < m_longest)
        bytes.insert(below(bytes.size() + 1), bytes.mid(piece.at, piece.count).repeated(times));
}

void Mutator::fill(QByteArray& bytes)
{
    const QByteArray piece(1 + below(64), below(3) == 0 ? '\0' : static_cast<char>(below(256)));
    bytes.insert(below(bytes.size() + 1), piece);
}

void Mutator::splice(QByteArray& bytes)
{
    const QByteArray& other = m_inputs[m_random.below(m_inputs.size())];
    if (other.isEmpty())
        return;
    const Piece taken = pieceOf(other);
    const Piece replaced = pieceOf(bytes);
    bytes.replace(replaced.at, below(2) == 0 ? 0 : replaced.count, other.mid(taken.at, taken.count));
}

void Mutator::token(QByteArray& bytes)
{
    if (m_tokens.empty())
        return splice(bytes);
    const QByteArray& word = m_tokens[m_random.below(m_tokens.size())];
    const qsizetype at = below(bytes.size());
    bytes.replace(at, below(2) == 0 ? 0 : word.size(), word);
}

}  // namespace leafbench::fuzz
