#pragma once

#include "engine/common/Seed.h"

#include <QByteArray>

#include <vector>

namespace leafbench::fuzz {

/// Damages inputs, the same way for the same seed: bits and bytes, interesting numbers in bytes and in digits, cuts, pieces that
/// are removed, repeated, moved, or taken from another input, and words of the format.
class Mutator {
public:
    Mutator(std::vector<QByteArray> inputs, std::vector<QByteArray> tokens, qsizetype longest, quint64 seed);

    /// The next one, of the inputs in turn; at most `longest` bytes.
    QByteArray next();

private:
    void mutate(QByteArray& bytes);
    void flip(QByteArray& bytes);
    void number(QByteArray& bytes);
    void digits(QByteArray& bytes);
    void cut(QByteArray& bytes);
    void remove(QByteArray& bytes);
    void repeat(QByteArray& bytes);
    void fill(QByteArray& bytes);
    void splice(QByteArray& bytes);
    void token(QByteArray& bytes);

    qsizetype below(qsizetype bound) { return static_cast<qsizetype>(m_random.below(static_cast<std::uint64_t>(bound))); }
    /// A place, and how many bytes from it on: mostly few.
    struct Piece {
        qsizetype at;
        qsizetype count;
    };
    Piece pieceOf(const QByteArray& bytes);

    const std::vector<QByteArray> m_inputs;
    const std::vector<QByteArray> m_tokens;
    const qsizetype m_longest;
    Random m_random;
    std::size_t m_turn = 0;
};

}  // namespace leafbench::fuzz
