#pragma once

#include "engine/runs/evaluation/EvaluateOn.h"
#include "ui/bridge/JobRequest.h"

namespace leafbench::ui {

/// What the jobs of the Evaluate page are asked for, as a queue stores it.

struct EvaluateRequest {
    QString run;  ///< path
    Subset subset = Subset::Valid;

    bool operator==(const EvaluateRequest&) const = default;
};
void fields(EvaluateRequest& request, auto&& visit)
{
    visit("run", request.run, notEmpty);
    visit("subset", request.subset);
}

struct OtherPicturesRequest {
    QString run;
    EvaluateOnOptions options;
};
void fields(OtherPicturesRequest& request, auto&& visit)
{
    visit("run", request.run, notEmpty);
    visit("folder", request.options.folder, notEmpty);
    visit("mapping", request.options.mapping.entries);
}

struct SwapRequest {
    QString run;
    QString on;  ///< another labelled dataset; empty: the run's own
};
void fields(SwapRequest& request, auto&& visit)
{
    visit("run", request.run, notEmpty);
    visit("on", request.on);
}

JobRequest jobRequest(const EvaluateRequest& request);
JobRequest jobRequest(const OtherPicturesRequest& request);
JobRequest jobRequest(const SwapRequest& request);

}  // namespace leafbench::ui
