// tst_fuzz NAME [MUTATIONS [SEED]]: runs the seeds of a harness, then mutations of them, the same ones each time, and prints what
// they took. tst_fuzz NAME FILE...: runs these inputs. tst_fuzz list: the names. An input that crashes, hangs or takes too much is
// kept in LEAFBENCH_FUZZ_FOUND, else in the current folder; once mended, it becomes a seed.
#include "tests/fuzz/BoundsTest.h"
#include "tests/fuzz/Harness.h"
#include "tests/fuzz/MemoryWatch.h"
#include "tests/fuzz/Mutator.h"
#include "tests/fuzz/Watch.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <clocale>
#include <cstdio>
#include <ctime>

namespace leafbench::fuzz {
namespace {

constexpr quint64 usualSeed = 20260101;
constexpr qint64 mostKept = 24 << 20;  // what caches and pools may hold after all inputs
constexpr int mostFaults = 10;
constexpr double mebibyte = 1 << 20;

struct Input {
    QString name;
    QByteArray bytes;
};

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

std::vector<Input> seedsOf(const Harness& harness)
{
    const QDir folder(QStringLiteral(LEAFBENCH_SOURCE_DIR "/tests/fuzz/seeds/") + QLatin1String(harness.name));
    std::vector<Input> seeds;
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name))
        seeds.push_back({name, bytesOf(folder.filePath(name))});
    return seeds;
}

QString foundFolder() { return qEnvironmentVariable("LEAFBENCH_FUZZ_FOUND", QDir::currentPath()); }

/// Runs inputs and adds up what they take.
class Tally {
public:
    explicit Tally(const Harness& harness) : m_harness(harness), m_bounds(boundsOf(harness)) {}

    bool run(const QByteArray& input)
    {
        const Verdict verdict = runInput(m_harness, input, m_bounds);
        ++m_tried;
        m_accepted += verdict.accepted ? 1 : 0;
        m_slowest = std::max(m_slowest, verdict.seconds);
        m_memory = std::max(m_memory, verdict.memory);
        if (!verdict.fault.isEmpty())
            keep(input, verdict.fault);
        return verdict.accepted;
    }
    void fault(const QString& what)
    {
        ++m_faults;
        std::fprintf(stderr, "%s: %s\n", m_harness.name, qPrintable(what));
    }
    int faults() const { return m_faults; }
    void print(double seconds, qint64 kept) const
    {
        std::printf("%-14s %6d tried, %5d accepted, %d faults, %6.2f s (%5.2f of the processor), slowest %6.2f ms, most memory "
                    "%5.2f MiB, kept %5.2f MiB\n",
                    m_harness.name, m_tried, m_accepted, m_faults, seconds, double(std::clock()) / CLOCKS_PER_SEC, 1e3 * m_slowest,
                    double(m_memory) / mebibyte, double(kept) / mebibyte);
    }

private:
    void keep(const QByteArray& input, const QString& what)
    {
        const QString path
            = QStringLiteral("%1/%2-%3").arg(foundFolder(), QLatin1String(m_harness.name), QString::number(m_faults));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(input);
        fault(what + QStringLiteral(", the input is in ") + path);
    }

    const Harness& m_harness;
    const Bounds m_bounds;
    int m_tried = 0;
    int m_accepted = 0;
    int m_faults = 0;
    double m_slowest = 0;
    qint64 m_memory = 0;
};

/// Every seed, then mutations. A seed is accepted, but for those named bad-*: else the mutations would try nothing.
void runSeeds(const Harness& harness, int mutations, quint64 seed, Tally& tally)
{
    std::vector<QByteArray> inputs;
    for (const Input& input : seedsOf(harness)) {
        inputs.push_back(input.bytes);
        if (tally.run(input.bytes) == input.name.startsWith(QLatin1String("bad-")))
            tally.fault(input.name + QStringLiteral(": a seed that should be accepted, unless it is named bad-*"));
    }
    if (inputs.empty())
        return tally.fault(QStringLiteral("no seeds"));
    Mutator mutator(inputs, harness.tokens, harness.longest, seed);
    for (int i = 0; i < mutations && tally.faults() < mostFaults; ++i)
        tally.run(mutator.next());
}

int run(const Harness& harness, const QStringList& arguments)
{
    Tally tally(harness);
    QElapsedTimer timer;
    timer.start();
    bool isNumber = false;
    const int mutations = arguments.isEmpty() ? harness.mutations : arguments[0].toInt(&isNumber);
    harness.run({});  // what is loaded and kept with the first call
    const qint64 before = memoryUse().held;
    if (isNumber || arguments.isEmpty()) {
        runSeeds(harness, mutations, arguments.value(1).isEmpty() ? usualSeed : arguments[1].toULongLong(), tally);
    } else {
        for (const QString& path : arguments)
            std::printf("%s: %s\n", qPrintable(path), tally.run(bytesOf(path)) ? "accepted" : "refused");
    }
    const qint64 kept = memoryUse().held - before;
    if (kept > mostKept)
        tally.fault(QStringLiteral("keeps memory"));
    tally.print(static_cast<double>(timer.nsecsElapsed()) * 1e-9, kept);
    return tally.faults() > 0 ? 1 : 0;
}

}  // namespace
}  // namespace leafbench::fuzz

int main(int argc, char** argv)
{
    using namespace leafbench::fuzz;
    startMemoryWatch();
    const QCoreApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");  // as both programs
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& text) {
        if (type == QtFatalMsg)
            std::fprintf(stderr, "%s\n", qPrintable(text));
    });
    const QStringList arguments = application.arguments();
    const QByteArray name = arguments.value(1).toUtf8();
    if (name == "Bounds")
        return testBounds() ? 0 : 1;
    const Harness* harness = findHarness(name);
    if (!harness) {
        for (const Harness& one : harnesses())
            std::printf("%s\n", one.name);
        return name == "list" ? 0 : 2;
    }
    catchCrashes(QFile::encodeName(foundFolder()));
    return run(*harness, arguments.mid(2));
}
