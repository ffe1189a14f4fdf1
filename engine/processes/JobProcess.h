#pragma once

#include "engine/common/Fields.h"
#include "engine/concurrency/Job.h"

#include <algorithm>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <variant>

namespace leafbench {

// The window trains, tunes, measures and replays in separate processes: a crash in a library, or the kernel's OOM killer, ends the
// job and not the window. A job is declared by its types:
//
//     struct TrainJob {
//         static constexpr const char* name = "train";
//         using Request = TrainRequest;
//         using Event = std::variant<RunStart, std::vector<StepRecord>, EpochRecord, RefusedImage>;
//         using Value = TrainResult;
//         static Result<Value> run(const Request& request, const JobEvents<Event>& events, const JobContext& context);
//     };
//
// JobProcess<TrainJob> starts the process and waits for it; serveJob<TrainJob, ...>() is that process's main(). All values are sent
// as CBOR (Fields.h) between processes of the same build.

/// A process that ignores its cancellation, or the end of the program that started it, is killed (SIGKILL) after this time.
constexpr std::chrono::seconds cancelPatience{30};
/// The default of JobProcessOptions::patience: cancelPatience, unless a test changes it before starting any job.
std::chrono::milliseconds& defaultPatience();

/// Kills a job's process (SIGKILL) at once, as a power cut does. For demonstrations. Any thread.
class KillSwitch {
public:
    /// False if no process runs.
    bool pull();

    void connect(qint64 pid);
    /// Call it before the process is reaped: its pid may be reused afterwards. True if pulled since connect().
    bool disconnect();

private:
    std::mutex m_mutex;
    qint64 m_pid = 0;
    bool m_pulled = false;
};

struct JobProcessOptions {
    QString program{};                   ///< empty: workerProgram()
    std::shared_ptr<KillSwitch> plug{};  ///< may be null
    std::chrono::milliseconds patience = defaultPatience();
};

namespace detail {

/// kind: a word of the protocol, or the index of an event's type.
using JobChannel = std::function<void(const QCborValue& kind, const QCborValue& value)>;
using JobEventSink = std::function<void(qint64 type, const QCborValue& event)>;
using JobFunction = Result<QCborValue> (*)(const QCborValue& request, const JobChannel& channel, const JobContext& context);

Result<QCborValue> runJobProcess(const char* name, const QCborValue& request, const JobEventSink& onEvent,
                                 const JobContext& context, const JobProcessOptions& options, bool& killed);
int serveJob(int socket, const std::map<QString, JobFunction>& jobs);

}  // namespace detail

/// Sends the job's events. Any thread; events are dropped once the other program is gone.
template <class Event>
class JobEvents;

template <class... Types>
class JobEvents<std::variant<Types...>> {
public:
    explicit JobEvents(const detail::JobChannel& channel) : m_channel(channel) {}

    template <class T>
    void send(const T& event) const
    {
        static_assert((std::is_same_v<T, Types> || ...), "none of the job's types of event");
        constexpr bool same[] = {std::is_same_v<T, Types>...};
        m_channel(qint64{std::find(std::begin(same), std::end(same), true) - std::begin(same)}, toCbor(event));
    }
    /// What the job works on, as soon as it exists: a run, a study, a replay. The subject of JobDied.
    void setSubject(const QString& path) const { m_channel(QStringLiteral("subject"), path); }

private:
    const detail::JobChannel& m_channel;
};

/// One execution of a job in a separate process.
template <class Job>
class JobProcess {
public:
    /// Both must outlive it.
    JobProcess(const JobContext& context, const JobProcessOptions& options) : m_context(context), m_options(options) {}

    /// Starts the process and waits until it ends. onEvent(event), for each type of Job::Event, and the context's progress run in
    /// this thread, in order; an unreadable event is dropped. Cancel and pause are forwarded at once. If this program dies, the job
    /// is cancelled.
    /// Errors: those of the job; WorkerMissing; JobDied (subject: JobEvents::setSubject(), detail: "SIGSEGV"). A process killed
    /// because it ignored cancel is Cancelled.
    template <class OnEvent>
    Result<typename Job::Value> run(const typename Job::Request& request, OnEvent&& onEvent)
    {
        const auto value = detail::runJobProcess(
            Job::name, toCbor(request), [&](qint64 type, const QCborValue& event) { read<0>(type, event, onEvent); }, m_context,
            m_options, m_killed);
        return value ? fromCbor<typename Job::Value>(*value, Strictness::MayLackFields) : value.template as<typename Job::Value>();
    }

    /// After run(): the KillSwitch killed the process.
    bool wasKilled() const { return m_killed; }

private:
    template <std::size_t i>
    static void read(qint64 type, const QCborValue& value, auto& onEvent)
    {
        if constexpr (i < std::variant_size_v<typename Job::Event>) {
            if (type != qint64{i})
                return read<i + 1>(type, value, onEvent);
            if (const auto event = fromCbor<std::variant_alternative_t<i, typename Job::Event>>(value, Strictness::MayLackFields))
                onEvent(*event);
        }
    }

    const JobContext& m_context;
    const JobProcessOptions& m_options;
    bool m_killed = false;
};

/// One function for all types of event: Overloaded{[](const A&) {}, [](const B&) {}}.
template <class... F>
struct Overloaded : F... {
    using F::operator()...;
};
template <class... F>
Overloaded(F...) -> Overloaded<F...>;

/// The main() of a job's process: reads a request from the socket, runs the job of its name and sends events and result. A
/// dedicated thread listens for cancel and pause, because it blocks on the socket until the process ends. Returns the exit code.
template <class... Jobs>
int serveJob(int socket)
{
    constexpr auto function = []<class Job>(std::type_identity<Job>) -> detail::JobFunction {
        return [](const QCborValue& given, const detail::JobChannel& channel, const JobContext& context) -> Result<QCborValue> {
            const auto request = fromCbor<typename Job::Request>(given, Strictness::MayLackFields);
            if (!request)
                return request.template as<QCborValue>();
            const auto value = Job::run(*request, JobEvents<typename Job::Event>(channel), context);
            return value ? Result<QCborValue>(toCbor(*value)) : value.template as<QCborValue>();
        };
    };
    return detail::serveJob(socket, {{QString::fromLatin1(Jobs::name), function(std::type_identity<Jobs>())}...});
}

}  // namespace leafbench
