#include "engine/preprocessing/ChannelResult.h"
#include "engine/processes/Frame.h"
#include "engine/processes/JobProcess.h"
#include "engine/replay/ReplayProcess.h"
#include "engine/runs/training/RunProcess.h"
#include "engine/speedup/SpeedupProcess.h"
#include "engine/taskgraph/TaskMessage.h"
#include "engine/tuning/tuner/TuneProcess.h"
#include "tests/fuzz/Harness.h"

namespace leafbench::fuzz {
namespace {

template <class... Types>
void readAs(const QCborValue& message, std::type_identity<std::variant<Types...>>)
{
    ((void)fromCbor<Types>(message, Strictness::MayLackFields), ...);
}

/// All that the job's two ends may read from it.
template <class Job>
void readAsJob(const QCborValue& message)
{
    (void)fromCbor<typename Job::Request>(message, Strictness::MayLackFields);
    (void)fromCbor<typename Job::Value>(message, Strictness::MayLackFields);
    readAs(message, std::type_identity<typename Job::Event>());
}

}  // namespace

/// What comes through the sockets of jobs and worker processes: frames of CBOR, in pieces of any size.
LEAFBENCH_FUZZ(Messages, .longest = 4096, .memory = 8 << 20,
               .tokens = {"\xa1",
                          "\xbf",
                          "\x9f",
                          "\xff",
                          "\x9b\x00\x00\x00\x7f\xff\xff\xff\xff",
                          "\x5b\x00\x00\x00\x00\x7f\xff\xff\xff",
                          "\xfb\x7f\xf0\0\0\0\0\0\0",
                          "\xf6",
                          "\xf9\x7e\x00",
                          "\x64task",
                          "\x68"
                          "function",
                          "\x69"
                          "arguments",
                          "\x66inputs",
                          "\x65spans",
                          "\x65value",
                          "\x65"
                          "error",
                          "\x64"
                          "code",
                          "\x66recipe",
                          "\x66trials",
                          "\x65study",
                          "\x64plan"})
{
    FrameReader reader;
    int messages = 0;
    for (qsizetype at = 0, piece = 1; at < input.size(); at += piece, piece = piece * 3 + 1) {
        reader.append(input.constData() + at, std::min(piece, input.size() - at));
        while (const auto message = reader.next()) {
            ++messages;
            (void)isReady(*message);
            (void)TaskMessage::fromCbor(*message);
            (void)ResultMessage::fromCbor(*message);
            (void)fromCbor<Progress>(*message);
            (void)fromCbor<ChannelResult>(*message, Strictness::MayLackFields);
            readAsJob<TrainJob>(*message);
            readAsJob<TuneJob>(*message);
            readAsJob<SpeedupJob>(*message);
            readAsJob<ReplayJob>(*message);
            (void)fromCbor<ReplayPlan>(*message, Strictness::AllFields);
            (void)frameOf(*message);
        }
    }
    return messages > 0 && !reader.broken();
}

}  // namespace leafbench::fuzz
