#pragma once

#include "engine/common/Result.h"

#include <QByteArray>
#include <QCborValue>
#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace leafbench {

/// Processes that work together, on one machine or several: each is a rank, as in torch.distributed. All ranks call the same
/// functions in the same order; a call returns when all have what it gives. Rank 0 leads: it gives orders, writes files and speaks
/// to the user; the others obey (engine/runs/ranks/RankServer.h). Used by one thread. Errors of all functions: RankLost (a rank
/// died, hangs or went away; the group is of no more use), and the error for which another rank left.
class RankGroup {
public:
    /// Leaves it. After an error of its own a rank says so first: leave().
    virtual ~RankGroup() = default;

    virtual int rank() const = 0;
    virtual int size() const = 0;
    virtual QStringList hosts() const = 0;  ///< the name of each rank's machine
    /// Cores of this rank: those that it may use, divided by the ranks that may use the same ones.
    virtual int cores() const = 0;

    /// From rank 0 to all: a short message. The others may wait for it for as long as rank 0 lives.
    virtual Result<QByteArray> order(QByteArray fromRank0) = 0;
    /// From rank 0 to all: of any length.
    virtual Result<QByteArray> broadcast(QByteArray fromRank0) = 0;
    /// The bytes of all, in rank order. The ranks come to it at about the same time.
    virtual Result<std::vector<QByteArray>> gather(const QByteArray& bytes) = 0;
    /// The same, of short messages, after work that takes each rank another time: waits for those that live.
    virtual Result<std::vector<QByteArray>> collect(const QByteArray& bytes) = 0;
    /// The numbers of all: size x numbers, in rank order.
    virtual Result<std::vector<double>> gather(std::span<const double> numbers) = 0;

    /// Adds up that many bytes of float32 zeros over all ranks. Returns the seconds that it took here.
    virtual Result<double> allReduceSeconds(qint64 bytes) = 0;

    /// On another rank: rank 0 has left, or is out of reach. Any thread.
    virtual bool isRank0Gone() = 0;

    /// The others are being ended here: nothing waits for them any longer. Any thread.
    virtual void abandon() {}

    /// Tells the others why this rank goes away.
    virtual void leave(const Error& reason) = 0;
};

/// "rank 2 on n03", for errors.
QString rankName(const RankGroup& group, int rank);

/// The first error of any rank, with its name; all ranks call it and return the same. Waits as collect() does.
Status agreed(RankGroup& group, const Status& own);
template <class T>
Status agreed(RankGroup& group, const Result<T>& own)
{
    return agreed(group, own ? Status(Ok{}) : own.template as<Ok>());
}

}  // namespace leafbench
