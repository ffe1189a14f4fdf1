#include "engine/parallel/ProgressCbor.h"

#include "engine/common/CborFields.h"

namespace leafbench {

template <class P, class Take>
static void eachField(P& progress, Take&& take)
{
    take("phase", progress.phase);
    take("done", progress.done);
    take("total", progress.total);
    take("epoch", progress.epoch);
    take("epochs", progress.epochs);
    take("rate", progress.ratePerSecond);
    take("workers", progress.workers);
    take("repeat", progress.repeat);
    take("repeats", progress.repeats);
}

QCborMap progressToCbor(const Progress& progress)
{
    FillCbor fill;
    eachField(progress, fill);
    return fill.map;
}

Progress progressFromCbor(const QCborMap& map)
{
    Progress progress;
    eachField(progress, ReadCbor{map});
    return progress;
}

}  // namespace leafbench
