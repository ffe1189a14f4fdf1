#pragma once

#include <QByteArray>

#include <vector>

namespace leafbench::fuzz {

/// One parser of bytes that somebody else may have made. Driven by tst_fuzz (Driver.cpp), which mutates the files of seeds/NAME,
/// and by libFuzzer (LibFuzzer.cpp).
struct Harness {
    const char* name;
    /// True: the parser took the bytes as good. Whatever they are, it must neither crash, throw nor hang.
    bool (*run)(const QByteArray& input);

    int mutations = 10'000;
    qsizetype longest = 16 << 10;      ///< bytes of a mutated input
    qint64 memory = 16 << 20;          ///< bytes that an input may take at a time, beyond what was in use before it
    std::vector<QByteArray> tokens{};  ///< words of the format, for the mutations
};

bool registerHarness(const Harness& harness);

/// By name.
std::vector<Harness> harnesses();
/// Null if there is none.
const Harness* findHarness(const QByteArray& name);

}  // namespace leafbench::fuzz

/// LEAFBENCH_FUZZ(Name, .memory = 1 << 20) { return parse(input); }
#define LEAFBENCH_FUZZ(Name, ...)                                                                                                  \
    static bool fuzz##Name(const QByteArray& input);                                                                               \
    static const bool registered##Name                                                                                             \
        = leafbench::fuzz::registerHarness({.name = #Name, .run = fuzz##Name __VA_OPT__(, ) __VA_ARGS__});                         \
    static bool fuzz##Name(const QByteArray& input)
