#include "engine/ranks/LocalRanks.h"

#include "engine/processes/MessageSocket.h"

#include <QStringList>

namespace leafbench {

Result<std::unique_ptr<LocalRanks>> LocalRanks::start(int size)
{
    auto ranks = std::make_unique<LocalRanks>();
    for (int rank = 1; rank < size; ++rank) {
        auto process = WorkerProcess::start(workerProgram(), "rank");
        if (!process)
            return process.as<std::unique_ptr<LocalRanks>>();
        ranks->m_processes.push_back(std::move(process).value());
    }
    return ranks;
}

RankPlace LocalRanks::place() const
{
    return {.rank = 0, .size = static_cast<int>(m_processes.size()) + 1, .host = QStringLiteral("127.0.0.1")};
}

void LocalRanks::begin(int port)
{
    RankPlace place = this->place();
    place.port = port;
    for (const auto& process : m_processes) {
        ++place.rank;
        process->send(frameOf(toCbor(place)));
    }
}

void LocalRanks::kill()
{
    for (const auto& process : m_processes)
        process->kill();
}

QString LocalRanks::deaths() const
{
    QStringList all;
    for (std::size_t i = 0; i < m_processes.size(); ++i) {
        if (m_processes[i]->hasExited())
            all << QStringLiteral("rank %1: %2").arg(QString::number(i + 1), m_processes[i]->end());
    }
    return all.join(QStringLiteral(", "));
}

std::optional<RankPlace> receiveRankPlace(int socket)
{
    MessageSocket from(socket);
    const auto message = from.read();
    return message ? std::optional(fromCbor<RankPlace>(*message)) : std::nullopt;
}

}  // namespace leafbench
