#include "engine/backend/Backend.h"
#include "engine/common/Exceptions.h"
#include "engine/evaluation/torch/TorchClassifier.h"
#include "engine/model/torch/Weights.h"
#include "engine/monitor/Machine.h"
#include "engine/ranks/torch/GlooGroup.h"
#include "engine/training/torch/Features.h"
#include "engine/training/torch/NetworkTrainer.h"
#include "engine/training/torch/RecalibrateBatchNorm.h"
#include "engine/training/torch/Trainer.h"

#include <torch/cuda.h>
#include <torch/version.h>

#include <system_error>

namespace leafbench::detail {

/// Turns LibTorch's exceptions into errors.
template <class T, class Work>
static Result<T> guarded(const QString& what, Work&& work)
{
    const auto errorOf = [&](const char* message) {
        const QString text = QString::fromUtf8(message).section(QLatin1Char('\n'), 0, 0);
        const bool memory = text.contains(QLatin1String("allocate memory")) || text.contains(QLatin1String("out of memory"));
        return Error{.code = memory ? ErrorCode::OutOfMemory : ErrorCode::Internal, .subject = what, .detail = text};
    };
    try {
        return work();
    } catch (const RankFailure& e) {
        return e.error;
    } catch (const std::bad_alloc&) {
        return Error{.code = ErrorCode::OutOfMemory, .subject = what};
    } catch (const c10::Error& e) {
        return errorOf(e.what_without_backtrace());
    } catch (const std::system_error& e) {
        return leafbench::errorOf(e);  // no thread
    } catch (const std::exception& e) {
        return errorOf(e.what());
    }
}

class TorchBackend : public Backend {
public:
    BackendInfo info() override
    {
        BackendInfo info;
        info.libraryVersion = QStringLiteral(TORCH_VERSION);
        info.devices = torch::cuda::is_available() ? static_cast<int>(torch::cuda::device_count()) : 0;
        info.device = info.devices ? QStringLiteral("cuda") : QStringLiteral("cpu");
        info.fastBFloat16 = info.devices > 0 || machine().hasBFloat16();
        return info;
    }

    Result<TrainingResult> train(const TrainingInput& input, TrainingObserver& observer, CheckpointSink& sink,
                                 const JobContext& context) override
    {
        auto trained
            = guarded<TrainingResult>(QStringLiteral("train"), [&] { return Trainer(input, observer, sink, context).run(); });
        if (input.ranks && trained.failed())
            input.ranks->leave(trained.error());
        return trained;
    }

    Result<std::shared_ptr<RankGroup>> joinRanks(const RankPlace& place, const std::function<void(int port)>& listening,
                                                 const CancellationToken& token) override
    {
        return guarded<std::shared_ptr<RankGroup>>(QStringLiteral("ranks"),
                                                   [&] { return GlooGroup::join(place, listening, token); });
    }

    Result<TensorFile> initialModel(const Recipe& recipe, int classes, const TensorFile& weights) override
    {
        return guarded<TensorFile>(QStringLiteral("train"), [&]() -> Result<TensorFile> {
            const auto model = makeInitialModel(recipe, classes, weights);
            if (!model)
                return model.as<TensorFile>();
            return stateDict(**model, classes);
        });
    }

    Result<TensorFile> recalibrateBatchNorm(const FeatureInput& input, const JobContext& context) override
    {
        return guarded<TensorFile>(QStringLiteral("features"), [&] { return modelWithBatchNormStats(input, context); });
    }

    Result<FeaturesPtr> features(const FeatureInput& input, const JobContext& context) override
    {
        return guarded<FeaturesPtr>(QStringLiteral("features"), [&] { return computeFeatures(input, context); });
    }

    Result<std::shared_ptr<Classifier>> makeClassifier(const TensorFile& weights, const ModelOptions& options) override
    {
        return guarded<std::shared_ptr<Classifier>>(QStringLiteral("classify"),
                                                    [&] { return TorchClassifier::make(weights, options); });
    }
};

}  // namespace leafbench::detail

extern "C" Q_DECL_EXPORT leafbench::Backend* leafbench_backend()
{
    static leafbench::detail::TorchBackend backend;
    return &backend;
}
