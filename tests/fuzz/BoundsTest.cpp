#include "tests/fuzz/BoundsTest.h"

#include "tests/fuzz/Mutator.h"
#include "tests/fuzz/Watch.h"

#include <QFile>
#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <stdexcept>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace leafbench::fuzz {
namespace {

const QByteArray input("an input");

bool expect(bool holds, const char* what)
{
    if (!holds)
        std::fprintf(stderr, "Bounds: not found: %s\n", what);
    return holds;
}

/// The bytes of the file that a process of its own leaves when it ends by the harness.
QByteArray leftBy(bool (*run)(const QByteArray&), const Bounds& bounds)
{
    const QTemporaryDir folder;
    const pid_t child = fork();
    if (child == 0) {
        const rlimit none{};
        setrlimit(RLIMIT_CORE, &none);
        std::freopen("/dev/null", "w", stderr);
        catchCrashes(QFile::encodeName(folder.path()));
        (void)runInput({.name = "Made", .run = run}, input, bounds);
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    QFile file(folder.filePath(QStringLiteral("Made-crash")));
    return status != 0 && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool crash(const QByteArray&)
{
    volatile int* nowhere = nullptr;
    *nowhere = 1;
    return false;
}

bool fail(const QByteArray&) { throw std::runtime_error("made up"); }

bool sleepLong(const QByteArray&)
{
    std::this_thread::sleep_for(std::chrono::seconds(20));
    return false;
}

bool work(const QByteArray&)
{
    const std::clock_t end = std::clock() + CLOCKS_PER_SEC / 5;  // of the processor, however busy the machine is
    while (std::clock() < end)
        continue;
    return true;
}

bool take(const QByteArray&)
{
    const QByteArray much(8 << 20, 'x');
    return much.back() == 'x';
}

bool mutatesAlike()
{
    Mutator one({input, "12 and 34"}, {"word"}, 64, 1), same({input, "12 and 34"}, {"word"}, 64, 1), other({input}, {}, 64, 2);
    int different = 0;
    for (int i = 0; i < 100; ++i) {
        const QByteArray bytes = one.next();
        if (bytes != same.next() || bytes.size() > 64)
            return false;
        different += bytes != other.next() ? 1 : 0;
    }
    return different > 50;
}

}  // namespace

bool testBounds()
{
    const Bounds few{.seconds = 0.05, .hang = 1, .memory = 4 << 20};
    const Bounds brief{.seconds = 0.05}, little{.memory = 4 << 20};  // one each: memory may take long to be given out
    bool right = expect(mutatesAlike(), "mutations that are the same for a seed");
    right = expect(leftBy(crash, few) == input, "a crash") && right;
    right = expect(leftBy(fail, few) == input, "an exception") && right;
    right = expect(leftBy(sleepLong, few) == input, "a hang") && right;
    right = expect(runInput({.name = "Made", .run = work}, input, brief).fault.startsWith(QLatin1String("slow")), "time") && right;
    right = expect(runInput({.name = "Made", .run = take}, input, little).fault.startsWith(QLatin1String("takes")), "memory")
        && right;
    const Verdict good = runInput({.name = "Made", .run = take}, input, {.memory = 16 << 20});
    return expect(good.fault.isEmpty() && good.accepted && good.memory >= 8 << 20, "what a good input takes") && right;
}

}  // namespace leafbench::fuzz
