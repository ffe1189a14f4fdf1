#include "engine/common/Error.h"

namespace leafbench {

bool isBadInput(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BackendMissing:
    case ErrorCode::OutOfMemory:
    case ErrorCode::Diverged:
    case ErrorCode::NotWritable:
    case ErrorCode::TooLittleSpace:
    case ErrorCode::WorkerMissing:
    case ErrorCode::WorkerLost:
    case ErrorCode::JobDied:
    case ErrorCode::RankLost:
    case ErrorCode::RanksMissing:
    case ErrorCode::RanksDiffer:
    case ErrorCode::DatabaseAway:
    case ErrorCode::DatabaseRefused:
    case ErrorCode::TrialTaken:
    case ErrorCode::ClusterUnreachable:
    case ErrorCode::ClusterDenied:
    case ErrorCode::ClusterLacks:
    case ErrorCode::ClusterFailed:
    case ErrorCode::StarterMissing:
    case ErrorCode::StarterDamaged:
    case ErrorCode::StarterNewer:
    case ErrorCode::Internal: return false;
    default: return true;
    }
}

}  // namespace leafbench
