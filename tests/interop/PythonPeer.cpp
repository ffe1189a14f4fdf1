#include "tests/interop/PythonPeer.h"

#include "tests/testing/TestProgram.h"

#include <QProcess>
#include <QTest>

namespace leafbench::testing {

namespace {

constexpr int patience = 100'000;  // ms; torch takes long to import on a busy machine

PeerAnswer runPython(const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PYTHONIOENCODING"), QStringLiteral("utf-8"));
    environment.insert(QStringLiteral("OMP_NUM_THREADS"), QStringLiteral("1"));
    environment.remove(QStringLiteral("LD_PRELOAD"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral("/usr/bin/python3"), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience)) {
        const QByteArray reason = process.errorString().toUtf8();
        process.kill();
        process.waitForFinished();
        return {false, {}, reason};
    }
    const bool ok = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return {ok, process.readAllStandardOutput(), process.readAllStandardError()};
}

}  // namespace

namespace {

QString missingModules(const QStringList& modules)
{
    // find_spec looks without importing: torch takes seconds to import.
    const QString script = QStringLiteral("import importlib.util, sys\n"
                                          "print(*[m for m in sys.argv[1:] if not importlib.util.find_spec(m)])");
    const PeerAnswer answer = runPython(QStringList{QStringLiteral("-c"), script} + modules, {});
    if (!answer.ok)
        return QStringLiteral("/usr/bin/python3: ") + QString::fromUtf8(answer.errors);
    const QString missing = QString::fromUtf8(answer.output).trimmed();
    return missing.isEmpty() ? QString() : QStringLiteral("/usr/bin/python3 lacks ") + missing;
}

}  // namespace

QString pythonLacks(const QStringList& modules)
{
    const QString missing = missingModules(modules);
    if (!missing.isEmpty() && requiresPeers())
        QTest::qFail(qPrintable(missing), __FILE__, __LINE__);
    return missing;
}

QStringList peerArguments(const QString& name, const QStringList& arguments)
{
    // -B: what peers share with each other leaves no compiled file among the sources.
    return QStringList{QStringLiteral("-B"), QStringLiteral(LEAFBENCH_PEERS "/") + name} + arguments;
}

PeerAnswer runPeer(const QString& name, const QStringList& arguments, const QByteArray& input)
{
    return runPython(peerArguments(name, arguments), input);
}

}  // namespace leafbench::testing
