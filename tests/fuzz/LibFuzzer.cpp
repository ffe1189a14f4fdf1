// The same harnesses driven by libFuzzer (clang; the preset fuzz): LEAFBENCH_FUZZER=NAME fuzzers [libFuzzer's options] [folders].
// fuzzers list: each name, with the longest input in bytes and the memory bound in MiB. packaging/nightly.sh runs all of them.
#include "tests/fuzz/Harness.h"

#include <QCoreApplication>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

const leafbench::fuzz::Harness* chosen = nullptr;

}  // namespace

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv)
{
    using namespace leafbench::fuzz;
    if (*argc == 2 && std::strcmp((*argv)[1], "list") == 0) {
        for (const Harness& one : harnesses())
            std::printf("%s %lld %lld\n", one.name, static_cast<long long>(one.longest), static_cast<long long>(one.memory >> 20));
        std::exit(0);
    }
    chosen = findHarness(qgetenv("LEAFBENCH_FUZZER"));
    if (!chosen) {
        std::fprintf(stderr, "LEAFBENCH_FUZZER names none of those that `fuzzers list` prints\n");
        std::exit(2);
    }
    static int count = 1;
    new QCoreApplication(count, *argv);
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    (void)chosen->run(QByteArray::fromRawData(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    return 0;
}
