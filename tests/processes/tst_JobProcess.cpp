#include "engine/processes/JobProcess.h"
#include "engine/processes/Process.h"
#include "engine/processes/WorkerProcess.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <condition_variable>
#include <cstdlib>
#include <cstring>
#include <stdexcept>
#include <thread>

using namespace leafbench;

namespace {

/// A type that can be written and not read, as a run whose folder is gone.
struct Unreadable {};
QCborValue toField(const Unreadable&) { return 1; }
Status fromField(const QCborValue&, Unreadable&) { return Error{.code = ErrorCode::NotFound, .subject = QStringLiteral("gone")}; }

/// Does what it is asked, in a process of its own: this very program.
struct TestJob {
    static constexpr const char* name = "test";
    struct Request {
        QString what{};
        int count = 0;
    };
    struct Number {
        int number = 0;
        std::optional<double> half{};
    };
    using Event = std::variant<Number, QString, Unreadable>;
    using Value = Number;
    static Result<Value> run(const Request& request, const JobEvents<Event>& events, const JobContext& context);
};

void fields(TestJob::Request& request, auto&& visit)
{
    visit("what", request.what);
    visit("count", request.count);
}

void fields(TestJob::Number& number, auto&& visit)
{
    visit("number", number.number);
    visit("half", number.half);
}

void waitFor(const CancellationToken& token, const std::function<bool()>& condition)
{
    std::mutex mutex;
    std::condition_variable changed;
    const auto wakeup = token.onChange([&] {
        const std::lock_guard lock(mutex);
        changed.notify_all();
    });
    std::unique_lock lock(mutex);
    changed.wait(lock, condition);
}

/// Ends with this process's socket still open in another one.
[[noreturn]] void leaveGrandchild(const JobEvents<TestJob::Event>& events)
{
    if (const pid_t grandchild = fork(); grandchild != 0) {
        events.send(TestJob::Number{grandchild});
        _exit(3);
    }
    sleep(60);
    _exit(0);
}

Result<TestJob::Number> TestJob::run(const Request& request, const JobEvents<Event>& events, const JobContext& context)
{
    events.setSubject(QStringLiteral("leaf"));
    if (request.what == "echo") {
        for (int i = 1; i <= request.count; ++i) {
            events.send(i % 2 ? Number{i} : Number{i, i / 2.0});
            context.report({.phase = QStringLiteral("train"), .done = i, .total = request.count, .ratePerSecond = 0.5});
        }
        events.send(Unreadable());
        events.send(QStringLiteral("end"));
    } else if (request.what == "fail") {
        return Error{.code = ErrorCode::BadValue, .subject = QStringLiteral("count"), .choices = {"a", "b"}, .low = 1, .high = 2};
    } else if (request.what == "throw") {
        throw std::runtime_error("thrown on purpose");
    } else if (request.what == "die") {
        raise(SIGKILL);
    } else if (request.what == "wait") {
        events.send(Number{getpid()});
        waitFor(context.token, [&] { return context.token.isCancelled(); });
        return Cancelled{};
    } else if (request.what == "pause") {
        events.send(Number{1});
        waitFor(context.token, [&] { return context.token.isPaused(); });
        events.send(Number{2});
        if (!context.token.checkpoint())
            return Cancelled{};
    } else if (request.what == "ignore cancel") {
        events.send(Number{getpid()});
        for (;;)
            pause();
    } else if (request.what == "leave a grandchild") {
        leaveGrandchild(events);
    } else if (request.what == "inherit") {
        return Number{std::system("test -S /proc/self/fd/3")};  // this process's socket
    }
    return Number{request.count};
}

bool isGone(qint64 pid) { return ::kill(static_cast<pid_t>(pid), 0) != 0 && errno == ESRCH; }

int openSockets(bool closedOnExec)
{
    int count = 0;
    for (int file = 3; file < 256; ++file) {
        struct stat status {};
        if (fstat(file, &status) == 0 && S_ISSOCK(status.st_mode))
            count += ((fcntl(file, F_GETFD) & FD_CLOEXEC) != 0) == closedOnExec;
    }
    return count;
}

}  // namespace

class tst_JobProcess : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Qt would take the root folder.
    void aTemporaryFolderThatIsNotThereIsForgotten()
    {
        const QByteArray before = qgetenv("TMPDIR");
        const QString there = QDir::tempPath();
        for (const QByteArray& folder : {QByteArray("/no/such"), QByteArray(""), QByteArray("/dev/null")}) {
            setenv("TMPDIR", folder.constData(), 1);
            findTemporaryFolder();
            QVERIFY(!qEnvironmentVariableIsSet("TMPDIR"));
        }
        qputenv("TMPDIR", QFile::encodeName(there));
        findTemporaryFolder();
        QCOMPARE(QDir::tempPath(), there);
        before.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);
    }

    void init()
    {
        m_context = {};
        m_numbers.clear();
        m_texts.clear();
        m_at = {};
        m_options = {.program = QCoreApplication::applicationFilePath()};
    }
    void cleanup() { QCOMPARE(runningWorkers().size(), 0u); }

    void eventsAndProgressComeInOrder()
    {
        std::vector<Progress> progress;
        m_context.progress = [&](const Progress& p) { progress.push_back(p); };
        const auto result = run("echo", 1000);
        QVERIFY(result);
        QCOMPARE(result->number, 1000);
        QCOMPARE(m_numbers.size(), 1000u);
        for (int i = 0; i < 1000; ++i) {
            QCOMPARE(m_numbers[static_cast<std::size_t>(i)].number, i + 1);
            QCOMPARE(m_numbers[static_cast<std::size_t>(i)].half.has_value(), i % 2 == 1);
        }
        QCOMPARE(m_numbers.back().half, std::optional(500.0));
        QCOMPARE(m_texts, QStringList{"end"});  // what cannot be read is left out
        QCOMPARE(progress.size(), 1000u);
        QCOMPARE(progress.back().phase, QStringLiteral("train"));
        QCOMPARE(progress.back().done, 1000);
        QCOMPARE(progress.back().ratePerSecond, 0.5);
    }

    void errorsComeBack()
    {
        const auto refused = run("fail");
        QVERIFY(refused.failed());
        QCOMPARE(
            refused.error(),
            (Error{.code = ErrorCode::BadValue, .subject = QStringLiteral("count"), .choices = {"a", "b"}, .low = 1, .high = 2}));
        const auto thrown = run("throw");
        QVERIFY(thrown.failed());
        QCOMPARE(thrown.error().code, ErrorCode::Internal);
        QCOMPARE(thrown.error().detail, QStringLiteral("thrown on purpose"));
        m_options.program = QStringLiteral("/no/such/program");
        const auto missing = run("echo");
        QVERIFY(missing.failed());
        QCOMPARE(missing.error().code, ErrorCode::WorkerMissing);
        QCOMPARE(missing.error().subject, m_options.program);
    }

    void deathIsAnErrorThatNamesTheSubject()
    {
        const auto died = run("die");
        QVERIFY(died.failed());
        QCOMPARE(died.error(),
                 (Error{.code = ErrorCode::JobDied, .subject = QStringLiteral("leaf"), .detail = QStringLiteral("SIGKILL")}));
        QVERIFY(!m_killed);
    }

    void cancelAndPauseGoThrough()
    {
        m_at = [&](int) { m_context.token.cancel(); };
        QVERIFY(run("wait").cancelled());

        m_context = {};
        m_at = [&](int number) { m_context.token.setPaused(number == 1); };
        QVERIFY(run("pause", 5));
    }

    void cancelFromAnotherThread()
    {
        std::jthread canceller;
        m_at = [&](int) { canceller = std::jthread([token = m_context.token]() mutable { token.cancel(); }); };
        QVERIFY(run("wait").cancelled());
    }

    void cancelBeforeTheStart()
    {
        m_context.token.cancel();
        QVERIFY(run("wait").cancelled());
    }

    void theKillSwitchKills()
    {
        m_options.plug = std::make_shared<KillSwitch>();
        QVERIFY(!m_options.plug->pull());
        m_at = [&](int) { QVERIFY(m_options.plug->pull()); };
        const auto died = run("wait");
        QVERIFY(died.failed());
        QCOMPARE(died.error().code, ErrorCode::JobDied);
        QVERIFY(m_killed);
        QVERIFY(!m_options.plug->pull());
    }

    void aJobThatIgnoresCancelIsKilled()
    {
        m_options.patience = std::chrono::milliseconds(200);
        m_at = [&](int) { m_context.token.cancel(); };
        QElapsedTimer clock;
        clock.start();
        QVERIFY(run("ignore cancel").cancelled());
        QVERIFY(clock.elapsed() >= 200);
        QVERIFY2(clock.elapsed() < 20'000, "not killed in time");
        QVERIFY(isGone(m_numbers.front().number));
    }

    void deathIsNoticedThoughAGrandchildHoldsTheSocket()
    {
        QElapsedTimer clock;
        clock.start();
        const auto died = run("leave a grandchild");
        const qint64 elapsed = clock.elapsed();
        QCOMPARE(m_numbers.size(), 1u);  // what it sent before its end is there
        QCOMPARE(::kill(m_numbers.front().number, SIGKILL), 0);
        QVERIFY2(elapsed < 20'000, "waited for the grandchild");
        QVERIFY(died.failed());
        QCOMPARE(died.error().code, ErrorCode::JobDied);
        QCOMPARE(died.error().detail, QStringLiteral("exit code 3"));
    }

    void socketsAreCloseOnExec()
    {
        const auto inherited = run("inherit");
        QVERIFY(inherited);
        QVERIFY2(inherited->number != 0, "what the job starts holds its socket");

        const int others = openSockets(false), before = openSockets(true);
        m_at = [&](int) {
            QCOMPARE(openSockets(false), others);
            QCOMPARE(openSockets(true), before + 1);
            m_context.token.cancel();
        };
        QVERIFY(run("wait").cancelled());
        QCOMPARE(openSockets(true), before);
    }

private:
    Result<TestJob::Number> run(const char* what, int count = 0)
    {
        JobProcess<TestJob> process(m_context, m_options);
        const Overloaded onEvent{
            [&](const TestJob::Number& number) {
                m_numbers.push_back(number);
                if (m_at)
                    m_at(number.number);
            },
            [&](const QString& text) { m_texts << text; },
            [](const Unreadable&) { QFAIL("it cannot be read"); },
        };
        auto result = process.run({QString::fromLatin1(what), count}, onEvent);
        m_killed = process.wasKilled();
        return result;
    }

    JobContext m_context;
    JobProcessOptions m_options;
    std::vector<TestJob::Number> m_numbers;
    QStringList m_texts;
    std::function<void(int)> m_at;
    bool m_killed = false;
};

int main(int argc, char** argv)
{
    if (argc == 3 && std::strcmp(argv[1], "job") == 0)
        return serveJob<TestJob>(std::atoi(argv[2]));
    QCoreApplication application(argc, argv);
    tst_JobProcess test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_JobProcess.moc"
