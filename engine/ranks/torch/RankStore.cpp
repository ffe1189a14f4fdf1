#include "engine/ranks/torch/RankStore.h"

#include "engine/common/Fields.h"
#include "engine/ranks/torch/LocalAddress.h"

#include <torch/csrc/distributed/c10d/PrefixStore.hpp>
#include <torch/csrc/distributed/c10d/TCPStore.hpp>

#include <unistd.h>

#include <algorithm>
#include <condition_variable>
#include <cstdio>
#include <mutex>

namespace leafbench::detail {

namespace {

double now() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

/// Waits, and says whether to go on.
bool paused(const std::stop_token& stop, std::chrono::milliseconds pause)
{
    std::mutex mutex;
    std::condition_variable_any ended;
    std::unique_lock lock(mutex);
    return !ended.wait_for(lock, stop, pause, [] { return false; }) && !stop.stop_requested();
}

/// Short at first, as an answer often comes at once.
std::chrono::milliseconds pauseAfter(double waited) { return std::chrono::milliseconds(waited < 1 ? 5 : 100); }

/// TCPStore tries to connect until its time is over. Throws when the time is over.
void waitForServer(const RankPlace& place, std::chrono::milliseconds timeout, const CancellationToken& token)
{
    const double began = now();
    const double longest = std::chrono::duration<double>(timeout).count();
    for (std::string reason; !listens(place, reason); std::this_thread::sleep_for(std::chrono::milliseconds(100))) {
        if (token.isCancelled())
            throw MeetingCancelled();
        if (now() - began > longest)
            throw std::runtime_error(reason);
    }
}

std::string numbered(const char* name, int rank) { return std::string(name) + '/' + std::to_string(rank); }

c10d::TCPStoreOptions optionsOf(const RankPlace& place)
{
    c10d::TCPStoreOptions options;
    options.port = static_cast<std::uint16_t>(place.port);
    // torchrun's own process may hold the store there.
    options.isServer = place.rank == 0 && qgetenv("TORCHELASTIC_USE_AGENT_STORE") != "True";
    options.numWorkers = static_cast<std::size_t>(place.size);
    options.waitWorkers = false;
    options.timeout = std::chrono::seconds(rankTimeoutSeconds());
    return options;
}

/// Gloo waits here for every rank that does not come yet, and TCPStore would wait until its time is over.
class MeetingStore : public c10d::PrefixStore {
public:
    MeetingStore(const std::string& prefix, c10::intrusive_ptr<Store> store, CancellationToken token)
        : PrefixStore(prefix, std::move(store)),
          m_token(std::move(token))
    {
    }

    void wait(const std::vector<std::string>& keys) override { wait(keys, getTimeout()); }
    void wait(const std::vector<std::string>& keys, const std::chrono::milliseconds& timeout) override
    {
        const double began = now();
        while (!check(keys)) {
            if (m_token.isCancelled())
                throw MeetingCancelled();
            const double waited = now() - began;
            if (waited > std::chrono::duration<double>(timeout).count())
                throw std::runtime_error("the others did not come in time");
            std::this_thread::sleep_for(pauseAfter(waited));
        }
    }

private:
    const CancellationToken m_token;
};

}  // namespace

RankStore::RankStore(const RankPlace& place, const CancellationToken& token)
    : m_rank(place.rank),
      m_timeout(std::chrono::seconds(rankTimeoutSeconds()))
{
    const c10d::TCPStoreOptions options = optionsOf(place);
    if (!options.isServer)
        waitForServer(place, m_timeout, token);
    const auto store = c10::make_intrusive<c10d::TCPStore>(place.host.toStdString(), options);
    m_port = store->getPort();
    // A restarted torchrun keeps its store.
    m_store = c10::make_intrusive<MeetingStore>("leafbench" + qgetenv("TORCHELASTIC_RESTART_COUNT").toStdString(), store, token);
}

/// With a byte before it: an empty value takes 200 ms, as TCPStore announces its length and TCP waits for what follows.
void RankStore::put(const std::string& key, const QByteArray& bytes)
{
    const QByteArray sent = '.' + bytes;
    m_store->set(key, std::vector<std::uint8_t>(sent.begin(), sent.end()));
}

QByteArray RankStore::fetch(const std::string& key)
{
    const std::vector<std::uint8_t> bytes = m_store->get(key);
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())).mid(1);
}

bool RankStore::has(const std::string& key) { return m_store->check({key}); }

int RankStore::count(const std::string& key, int add) { return static_cast<int>(m_store->add(key, add)); }

std::int64_t RankStore::beatsOf(int rank) { return m_store->add(numbered("beat", rank), 0); }

void RankStore::live()
{
    m_lastBeat = now();
    m_heart = std::jthread([this](const std::stop_token& stop) { beat(stop); });
    if (m_rank != 0)
        m_watchdog = std::jthread([this](const std::stop_token& stop) { watchRank0(stop); });
}

void RankStore::beat(const std::stop_token& stop)
{
    try {
        do {
            m_store->add(numbered("beat", m_rank), 1);
            m_lastBeat = now();
        } while (paused(stop, std::min(std::chrono::milliseconds(2000), m_timeout / 4)));
    } catch (const std::exception&) {
        // Rank 0 is gone; the next communication says so.
    }
}

/// TCPStore waits for its server without a limit. If rank 0 is stopped, or its machine cut off, nothing else here would end.
void RankStore::watchRank0(const std::stop_token& stop)
{
    const double longest = std::chrono::duration<double>(m_timeout + 2 * grace()).count();
    while (paused(stop, std::chrono::milliseconds(500))) {
        if (now() - m_lastBeat < longest)
            continue;
        std::fprintf(stderr, "leafbench: rank 0 gives rank %d no sign of life\n", m_rank);
        _exit(1);
    }
}

void RankStore::leave(const Error* reason)
{
    try {
        put(numbered("left", m_rank), reason ? toCbor(*reason).toCbor() : QByteArray());
    } catch (const std::exception&) {
        // Rank 0 is gone: nobody is left to read it.
    }
}

bool RankStore::hasLeft(int rank) { return has(numbered("left", rank)); }

void RankStore::notice() { put(numbered("noticed", m_rank), {}); }

bool RankStore::hasNoticed(int rank) { return has(numbered("noticed", rank)); }

std::optional<Error> RankStore::reasonOf(int rank)
{
    const QByteArray bytes = fetch(numbered("left", rank));
    return bytes.isEmpty() ? std::nullopt : std::optional(fromCbor<Error>(QCborValue::fromCbor(bytes)));
}

}  // namespace leafbench::detail
