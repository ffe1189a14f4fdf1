#include "engine/ranks/torch/GlooGroup.h"

#include "engine/common/Fields.h"
#include "engine/concurrency/CorePlan.h"
#include "engine/ranks/SlurmRanks.h"
#include "engine/ranks/torch/LocalAddress.h"

#include <torch/csrc/distributed/c10d/ProcessGroupGloo.hpp>
#include <torch/version.h>

#include <QSysInfo>
#include <QThread>

#include <algorithm>
#include <iterator>
#include <numeric>
#include <ranges>
#include <utility>

namespace leafbench::detail {

namespace {

using Clock = std::chrono::steady_clock;

/// Between two questions to the store: short at first, as an answer often comes at once; then longer, because rank 0's store
/// answers all ranks.
void pollPause(Clock::time_point began) { QThread::msleep(Clock::now() - began < std::chrono::seconds(1) ? 5 : 100); }

/// Ranks with the same text share cores.
QString coresKey()
{
    QString key = QSysInfo::machineHostName();
    for (const int core : allowedCores())
        key += QLatin1Char(' ') + QString::number(core);
    return key;
}

QString firstLine(const char* text) { return QString::fromUtf8(text).section(QLatin1Char('\n'), 0, 0); }

#ifdef USE_C10D_GLOO
std::string interfaceAddress(const RankPlace& place)
{
    const std::string found = addressTowards(place.host);
    return found.empty() ? std::string("127.0.0.1") : found;
}

c10::intrusive_ptr<c10d::ProcessGroup> makeGroup(const RankPlace& place, const RankStore& store)
{
    auto options = c10d::ProcessGroupGloo::Options::create();
    options->timeout = store.timeout();
    options->threads = 2;
    const QByteArray interface = qgetenv("GLOO_SOCKET_IFNAME");
    options->devices.push_back(interface.isEmpty() ? c10d::ProcessGroupGloo::createDeviceForHostname(interfaceAddress(place))
                                                   : c10d::ProcessGroupGloo::createDeviceForInterface(interface.toStdString()));
    auto gloo = c10::make_intrusive<c10d::ProcessGroupGloo>(store.store(), place.rank, place.size, options);
#if TORCH_VERSION_MAJOR >= 2
    auto group = c10::make_intrusive<c10d::ProcessGroup>(store.store(), place.rank, place.size);
    group->setBackend(c10::DeviceType::CPU, c10d::ProcessGroup::BackendType::GLOO, gloo);
    group->setDefaultBackend(c10d::ProcessGroup::BackendType::GLOO);
    return group;
#else
    return gloo;
#endif
}

Error missingRanks(const RankPlace& place, RankStore* store, const char* reason)
{
    int came = 1;
    try {
        came = store ? store->count("came") : came;
    } catch (const std::exception&) {
        // The store itself is out of reach.
    }
    return {.code = ErrorCode::RanksMissing,
            .subject = place.host + QLatin1Char(':') + QString::number(place.port),
            .detail = firstLine(reason),
            .low = double(came),
            .high = double(place.size)};
}
#endif

}  // namespace

Result<std::shared_ptr<RankGroup>> GlooGroup::join(const RankPlace& asked, const std::function<void(int port)>& listening,
                                                   const CancellationToken& token)
{
#ifdef USE_C10D_GLOO
    RankPlace place = asked;
    std::unique_ptr<RankStore> store;
    try {
        store = std::make_unique<RankStore>(place, token);
        place.port = store->port();
        if (place.rank == 0 && listening)
            listening(place.port);
        store->count("came", 1);
        auto group = makeGroup(place, *store);
        const std::shared_ptr<GlooGroup> joined(new GlooGroup(place, std::move(store), std::move(group)));
        const auto abandoning = token.onChange([&] { joined->m_abandoned = token.isCancelled(); });
        if (token.isCancelled())
            joined->abandon();
        auto met = joined->meet();
        if (joined->m_abandoned)
            return Cancelled{};
        if (!met)
            return met.as<std::shared_ptr<RankGroup>>();
        return std::shared_ptr<RankGroup>(joined);
    } catch (const MeetingCancelled&) {
        return Cancelled{};
    } catch (const c10::Error& e) {
        return missingRanks(place, store.get(), e.what_without_backtrace());
    } catch (const std::exception& e) {
        return missingRanks(place, store.get(), e.what());
    }
#else
    Q_UNUSED(asked)
    Q_UNUSED(listening)
    Q_UNUSED(token)
    return Error{.code = ErrorCode::BackendMissing, .subject = QStringLiteral("Gloo (LibTorch's c10d)")};
#endif
}

GlooGroup::GlooGroup(RankPlace place, std::unique_ptr<RankStore> store, c10::intrusive_ptr<c10d::ProcessGroup> group)
    : m_place(std::move(place)),
      m_store(std::move(store)),
      m_group(std::move(group))
{
    m_store->live();
}

GlooGroup::~GlooGroup()
{
    if (!m_left)
        m_store->leave(nullptr);
    if (rank() == 0 && !m_abandoned)
        waitForTheOthersToLeave();
}

/// The store ends with rank 0, and they may not have read the last order, or the verdict, yet.
void GlooGroup::waitForTheOthersToLeave()
{
    const auto began = Clock::now();
    try {
        for (int other = 1; other < size(); ++other) {
            while (!std::ranges::count(m_lost, other) && !m_store->hasLeft(other) && Clock::now() - began < m_store->grace())
                pollPause(began);
        }
    } catch (const std::exception&) {
        // The store itself does not answer.
    }
}

Status GlooGroup::meet()
{
    const auto hosts = gather(thisNode().toUtf8());
    if (!hosts)
        return hosts.as<Ok>();
    for (const QByteArray& host : *hosts)
        m_hosts << QString::fromUtf8(host);
    const QByteArray own = coresKey().toUtf8();
    const auto keys = gather(own);
    if (!keys)
        return keys.as<Ok>();
    m_cores = coresEach(static_cast<int>(std::count(keys->begin(), keys->end(), own)));
    return Ok{};
}

template <class T>
Result<T> GlooGroup::caught(const std::function<T()>& work)
{
    try {
        return work();
    } catch (const RankFailure& e) {
        return e.error;
    } catch (const c10::Error& e) {
        return lostRank(e.what_without_backtrace());
    } catch (const std::exception& e) {
        return lostRank(e.what());
    }
}

void GlooGroup::waitFor(const std::string& key)
{
    const auto began = Clock::now();
    std::vector<std::int64_t> beats(static_cast<std::size_t>(size()), -1);
    std::vector<Clock::time_point> heard(beats.size(), began);
    for (auto looked = began; !m_store->has(key); pollPause(began)) {
        const auto now = Clock::now();
        if (now - looked < std::chrono::milliseconds(500))
            continue;
        looked = now;
        if (m_abandoned)
            throw RankFailure(lostRank("ended here"));
        for (int other = 0; other < size(); ++other) {
            const std::size_t i = static_cast<std::size_t>(other);
            if (const std::int64_t count = m_store->beatsOf(other); std::exchange(beats[i], count) != count)
                heard[i] = now;
            if (now - heard[i] > m_store->timeout())
                throw RankFailure(lostRank("no sign of life"));
            if (m_store->hasLeft(other) && !m_store->has(key))
                throw RankFailure(lostRank("it left"));
        }
    }
}

Result<QByteArray> GlooGroup::order(QByteArray fromRank0)
{
    const std::string key = "order/" + std::to_string(m_orders++);
    return caught<QByteArray>([&] {
        if (rank() == 0) {
            m_store->put(key, fromRank0);
            return fromRank0;
        }
        waitFor(key);
        return m_store->fetch(key);
    });
}

Result<QByteArray> GlooGroup::broadcast(QByteArray fromRank0)
{
    const double own = static_cast<double>(fromRank0.size());
    const auto lengths = gather(std::span(&own, 1));
    if (!lengths)
        return lengths.as<QByteArray>();
    return caught<QByteArray>([&] {
        fromRank0.resize(static_cast<qsizetype>(lengths->front()));
        if (fromRank0.isEmpty())
            return fromRank0;
        std::vector<torch::Tensor> one{torch::from_blob(fromRank0.data(), {fromRank0.size()}, torch::kUInt8)};
        m_group->broadcast(one)->wait();
        return fromRank0;
    });
}

Result<std::vector<QByteArray>> GlooGroup::collect(const QByteArray& bytes)
{
    const auto keyOf = [this](int other) { return "collect/" + std::to_string(m_collects) + '/' + std::to_string(other); };
    const auto all = caught<std::vector<QByteArray>>([&] {
        m_store->put(keyOf(rank()), bytes);
        std::vector<QByteArray> given;
        for (int other = 0; other < size(); ++other) {
            waitFor(keyOf(other));
            given.push_back(m_store->fetch(keyOf(other)));
        }
        return given;
    });
    ++m_collects;
    return all;
}

/// row: one dimension, of the same length on all ranks. Returns [size, length].
Result<torch::Tensor> GlooGroup::gatherRows(const torch::Tensor& row)
{
    return caught<torch::Tensor>([&] {
        std::vector<torch::Tensor> rows;
        for (int i = 0; i < size(); ++i)
            rows.push_back(torch::empty_like(row));
        std::vector<std::vector<torch::Tensor>> outputs{rows};
        std::vector<torch::Tensor> inputs{row};
        m_group->allgather(outputs, inputs)->wait();
        return torch::stack(outputs.front());
    });
}

Result<std::vector<QByteArray>> GlooGroup::gather(const QByteArray& bytes)
{
    const double own = static_cast<double>(bytes.size());
    const auto lengths = gather(std::span(&own, 1));
    if (!lengths)
        return lengths.as<std::vector<QByteArray>>();
    const auto longest = static_cast<std::int64_t>(*std::max_element(lengths->begin(), lengths->end()));
    torch::Tensor row = torch::zeros({std::max<std::int64_t>(1, longest)}, torch::kUInt8);
    std::copy_n(bytes.begin(), bytes.size(), row.data_ptr<std::uint8_t>());
    const auto rows = gatherRows(row);
    if (!rows)
        return rows.as<std::vector<QByteArray>>();
    std::vector<QByteArray> all;
    for (int i = 0; i < size(); ++i)
        all.emplace_back(reinterpret_cast<const char*>((*rows)[i].data_ptr<std::uint8_t>()), static_cast<qsizetype>((*lengths)[i]));
    return all;
}

Result<std::vector<double>> GlooGroup::gather(std::span<const double> numbers)
{
    const auto rows = gatherRows(torch::tensor(at::ArrayRef<double>(numbers.data(), numbers.size()), torch::kFloat64));
    if (!rows)
        return rows.as<std::vector<double>>();
    const double* const begin = rows->data_ptr<double>();
    return std::vector<double>(begin, begin + rows->numel());
}

Result<double> GlooGroup::allReduceSeconds(qint64 bytes)
{
    return caught<double>([&] {
        std::vector<torch::Tensor> one{torch::zeros({bytes / 4}, torch::kFloat32)};
        const auto began = Clock::now();
        m_group->allreduce(one)->wait();
        return std::chrono::duration<double>(Clock::now() - began).count();
    });
}

void GlooGroup::guarded(const std::function<void()>& work)
{
    const auto failed = [this](const char* what) {
        if (std::string_view(what).find("gloo") != std::string_view::npos)
            throw RankFailure(lostRank(what));
    };
    try {
        work();
    } catch (const RankFailure&) {
        throw;
    } catch (const c10::Error& e) {
        failed(e.what_without_backtrace());
        throw;
    } catch (const std::exception& e) {
        failed(e.what());
        throw;
    }
}

void GlooGroup::broadcast(const std::vector<torch::Tensor>& tensors)
{
    const torch::NoGradGuard noGrad;
    guarded([&] {
        for (const torch::Tensor& tensor : tensors) {
            // Gloo takes contiguous memory; a network's weights are channels last.
            torch::Tensor plain = tensor.detach().contiguous();
            std::vector<torch::Tensor> one{plain};
            m_group->broadcast(one)->wait();
            if (rank() != 0)
                tensor.detach().copy_(plain);
        }
    });
}

void GlooGroup::sum(torch::Tensor tensor)
{
    guarded([&] {
        std::vector<torch::Tensor> one{std::move(tensor)};
        m_group->allreduce(one)->wait();
    });
}

bool GlooGroup::isRank0Gone()
{
    try {
        return m_store->hasLeft(0);
    } catch (const std::exception&) {
        return true;
    }
}

void GlooGroup::leave(const Error& reason)
{
    if (std::exchange(m_left, true))
        return;
    m_store->leave(&reason);
}

/// For a communication that failed. Rank 0 finds out who is lost and tells the others.
Error GlooGroup::lostRank(const std::string& reason)
{
    if (m_abandoned) {
        m_lost = otherRanks();
        leave(lostError(m_lost, reason));
        return lostError(m_lost, reason);
    }
    if (rank() != 0)
        return verdictOfRank0(reason);
    Error error = verdict(reason);
    if (!std::exchange(m_left, true))
        m_store->leave(&error);
    return error;
}

Error GlooGroup::verdictOfRank0(const std::string& reason)
{
    const auto began = Clock::now();
    std::optional<Error> told;
    try {
        m_store->notice();
        while (!told && Clock::now() - began < m_store->timeout() + 2 * m_store->grace()) {
            if (m_store->hasLeft(0))
                told = m_store->reasonOf(0);
            if (!told)
                pollPause(began);
        }
    } catch (const std::exception&) {
        // Rank 0 is the lost one.
    }
    if (!std::exchange(m_left, true))
        m_store->leave(nullptr);
    return told ? *told : lostError({0}, reason);
}

/// Those that notice the loss as well live; so does one that computes, whose heart beats, but notices nothing yet.
Error GlooGroup::verdict(const std::string& reason)
{
    const std::vector<int> others = otherRanks();
    std::vector<int> silent = others;
    std::optional<Error> told;
    const auto began = Clock::now();
    try {
        std::vector<std::int64_t> before;
        std::ranges::transform(others, std::back_inserter(before), [&](int other) { return m_store->beatsOf(other); });
        while (!silent.empty() && !told && Clock::now() - began < m_store->grace()) {
            std::erase_if(silent, [&](int other) {
                if (m_store->hasLeft(other) && !told) {
                    told = m_store->reasonOf(other);
                    if (told)
                        told->rank = rankName(*this, other);
                }
                return m_store->hasNoticed(other);
            });
            pollPause(began);
        }
        std::vector<int> still;
        std::ranges::copy_if(silent, std::back_inserter(still),
                             [&](int other) { return m_store->beatsOf(other) == before[static_cast<std::size_t>(other - 1)]; });
        if (!still.empty())
            silent = still;
    } catch (const std::exception&) {
        // Its own store does not answer: what is known counts.
    }
    m_lost = silent;
    return told ? *told : lostError(silent.empty() ? others : silent, reason);
}

/// All but rank 0.
std::vector<int> GlooGroup::otherRanks() const
{
    std::vector<int> others(static_cast<std::size_t>(size() - 1));
    std::iota(others.begin(), others.end(), 1);
    return others;
}

Error GlooGroup::lostError(const std::vector<int>& ranks, const std::string& reason) const
{
    QStringList names;
    for (const int rank : ranks)
        names << rankName(*this, rank);
    return {.code = ErrorCode::RankLost,
            .subject = names.join(QStringLiteral(", ")),
            .detail = firstLine(reason.c_str()),
            .low = std::chrono::duration<double>(m_store->timeout()).count()};
}

}  // namespace leafbench::detail
