#pragma once

#include "ui/bridge/JobRunner.h"

#include <chrono>
#include <thread>

namespace leafbench::testing {

/// Starts a main job that ends only when it is cancelled; it can be paused. False while another one runs.
inline bool startEndlessJob(ui::JobRunner& jobs, const QString& title, QObject* owner = nullptr)
{
    return jobs.startMain<Ok>(
        title, owner,
        [](const JobContext& context) -> Status {
            while (context.token.checkpoint())
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
            return Cancelled{};
        },
        [](const Status&) {});
}

}  // namespace leafbench::testing
