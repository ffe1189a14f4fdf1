#include "engine/ranks/RankPlace.h"

#include "engine/common/Environment.h"

#include <QProcess>
#include <QRegularExpression>

#include <netdb.h>

namespace leafbench {

namespace {

/// Of a variable that has to be there.
Result<int> numberOf(const Variable& variable, const char* name, int low, int high)
{
    const QString text = variable(name);
    bool ok = false;
    const int number = text.toInt(&ok);
    if (!ok || number < low || number > high)
        return badValue(QString::fromLatin1(name), text, low, high);
    return number;
}

constexpr int mostRanks = 1024;
constexpr int highestPort = 65535;

/// A step's own port, so that two steps on one node do not meet; nor a requeued one the processes of before.
int portOfStep(int job, int step, int restart)
{
    constexpr int lowest = 20'000, count = 12'000;  // below Linux's own choice, which starts at 32,768
    return lowest + (job * 16 + step + restart * 4'999) % count;
}

Status readMaster(const Variable& variable, RankPlace& place)
{
    if (const QString host = variable("MASTER_ADDR"); !host.isEmpty())
        place.host = host;
    if (variable("MASTER_PORT").isEmpty())
        return Ok{};
    const auto port = numberOf(variable, "MASTER_PORT", 1, highestPort);
    if (!port)
        return port.as<Ok>();
    place.port = *port;
    return Ok{};
}

/// Rank and size of the place.
Result<RankPlace> readPlace(const Variable& variable, const char* rankName, const char* sizeName)
{
    const auto size = numberOf(variable, sizeName, 1, mostRanks);
    if (!size)
        return size.as<RankPlace>();
    const auto rank = numberOf(variable, rankName, 0, *size - 1);
    if (!rank)
        return rank.as<RankPlace>();
    return RankPlace{.rank = *rank, .size = *size, .host = {}};
}

Result<RankPlace> placeOfTorchrun(const Variable& variable)
{
    auto place = readPlace(variable, "RANK", "WORLD_SIZE");
    if (place) {
        place.value().host = QStringLiteral("127.0.0.1");  // torch's own defaults
        place.value().port = 29500;
    }
    return place;
}

Result<RankPlace> placeOfSlurm(const Variable& variable)
{
    auto place = readPlace(variable, "SLURM_PROCID", "SLURM_STEP_NUM_TASKS");
    if (place) {
        place.value().host = firstHost(variable("SLURM_STEP_NODELIST"));
        place.value().port = portOfStep(variable("SLURM_JOB_ID").toInt(), variable("SLURM_STEP_ID").toInt(),
                                        variable("SLURM_RESTART_COUNT").toInt());
    }
    return place;
}

bool isHost(const QString& name)
{
    addrinfo* found = nullptr;
    if (::getaddrinfo(name.toUtf8().constData(), nullptr, nullptr, &found) != 0)
        return false;
    ::freeaddrinfo(found);
    return true;
}

/// The NodeAddr of a node; empty if Slurm does not know it.
QString addressBySlurm(const QString& node)
{
    QProcess scontrol;
    scontrol.start(QStringLiteral("scontrol"), {QStringLiteral("show"), QStringLiteral("node"), QStringLiteral("-o"), node});
    if (!scontrol.waitForFinished())
        return {};
    static const QRegularExpression address(QStringLiteral("\\bNodeAddr=(\\S+)"));
    return address.match(QString::fromLocal8Bit(scontrol.readAllStandardOutput())).captured(1);
}

}  // namespace

QString firstHost(const QString& nodeList)
{
    static const QRegularExpression first(QStringLiteral("^([^\\[,]*)(?:\\[([^\\],-]*)[^\\]]*\\])?([^,]*)"));
    const auto parts = first.match(nodeList);
    return parts.captured(1) + parts.captured(2) + parts.captured(3);
}

Result<std::optional<RankPlace>> rankPlaceOf(const Variable& variable)
{
    const bool torchrun = !variable("RANK").isEmpty() && !variable("WORLD_SIZE").isEmpty();
    const bool slurm = !variable("SLURM_STEP_NUM_TASKS").isEmpty() && !variable("SLURM_PROCID").isEmpty();
    if (!torchrun && !slurm)
        return std::optional<RankPlace>();
    auto place = torchrun ? placeOfTorchrun(variable) : placeOfSlurm(variable);
    if (!place)
        return place.as<std::optional<RankPlace>>();
    if (place->size == 1)
        return std::optional<RankPlace>();
    if (auto read = readMaster(variable, place.value()); !read)
        return read.as<std::optional<RankPlace>>();
    return std::optional(std::move(place).value());
}

Result<std::optional<RankPlace>> launchedRankPlace()
{
    auto place = rankPlaceOf([](const char* name) { return qEnvironmentVariable(name); });
    if (place && *place)
        findAddress(*place.value());
    return place;
}

void findAddress(RankPlace& place)
{
    if (isHost(place.host))
        return;
    if (const QString address = addressBySlurm(place.host); !address.isEmpty())
        place.host = address;
}

QString slurmStep()
{
    const QString job = qEnvironmentVariable("SLURM_JOB_ID");
    return job.isEmpty() ? job : job + QLatin1Char('.') + qEnvironmentVariable("SLURM_STEP_ID");
}

int rankTimeoutSeconds() { return secondsFrom("LEAFBENCH_RANK_TIMEOUT", 60); }

}  // namespace leafbench
