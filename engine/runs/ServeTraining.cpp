#include "engine/runs/RunMessages.h"
#include "engine/runs/RunProcess.h"

#include <chrono>

namespace leafbench {

namespace {

/// Sends what a training tells. Steps of a few milliseconds are gathered.
class RunTeller : public RunObserver {
public:
    explicit RunTeller(const TellJob& tell) : m_tell(tell) {}
    ~RunTeller() override { tellSteps(); }

    void onRunStart(const RunStart& start) override { m_tell("start", startToCbor(start)); }
    void onStep(const StepRecord& step) override
    {
        constexpr std::chrono::milliseconds pause{30};
        m_steps.push_back(step);
        if (std::chrono::steady_clock::now() - m_told >= pause)
            tellSteps();
    }
    void onEpoch(const EpochRecord& record) override
    {
        tellSteps();
        m_tell("epoch", epochToCbor(record));
    }
    void onRefused(const RefusedImage& refused) override { m_tell("refused", refusedToCbor(refused)); }

private:
    void tellSteps()
    {
        if (!m_steps.empty())
            m_tell("steps", stepsToCbor(m_steps));
        m_steps.clear();
        m_told = std::chrono::steady_clock::now();
    }

    const TellJob& m_tell;
    std::vector<StepRecord> m_steps;
    std::chrono::steady_clock::time_point m_told{};
};

}  // namespace

Outcome<QCborValue> serveTraining(const QCborMap& map, const TellJob& tell, const JobContext& context)
{
    const auto request = RunRequest::fromCbor(map);
    if (!request)
        return request.as<QCborValue>();
    RunTeller teller(tell);
    const auto result = request->resume.isEmpty() ? trainRun(request->recipe, request->runsDir, teller, context)
                                                  : resumeRun(request->resume, teller, context);
    if (!result)
        return result.as<QCborValue>();
    return QCborValue(resultToCbor(*result));
}

}  // namespace leafbench
