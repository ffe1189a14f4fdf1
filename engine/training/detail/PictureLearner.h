#pragma once

#include "engine/model/detail/ResNet18Module.h"
#include "engine/training/Loader.h"
#include "engine/training/detail/Learner.h"
#include "engine/training/detail/Replicas.h"

#include <memory>
#include <optional>

namespace leafbench::detail {

/// A network that goes over pictures: any recipe.
class PictureLearner : public Learner {
public:
    /// The input outlives it.
    explicit PictureLearner(const TrainingInput& input);

    qint64 trainImages() const override { return m_train.images(); }
    qint64 validImages() const override { return m_valid.images(); }
    qint64 trainBatches() const override { return m_train.batches(); }
    Outcome<Done> prepare() override;
    Outcome<Done> restore(const TensorFile& model) override;
    std::vector<torch::Tensor> learning() const override;
    TensorFile model() const override;
    void beginTraining(int epoch, qint64 firstBatch) override;
    void beginValidation(int epoch, qint64 firstBatch) override;
    bool next(const CancellationToken& token) override;
    qint64 images() const override { return static_cast<qint64>(m_batch->labels.size()); }
    const std::vector<RefusedImage>& refused() const override { return m_batch->refused; }
    StepResult step(std::uint64_t dropoutSeed) override;
    StepResult judge() override;
    bool loadsByItself() const override { return m_input.cores.loaderWorkers == 0; }

private:
    torch::Tensor pixels() const;
    torch::Tensor labels() const;

    const TrainingInput& m_input;
    const int m_classes;
    const std::vector<torch::Device> m_devices;
    Loader m_train;
    Loader m_valid;
    Loader* m_loader = nullptr;      ///< the one that next() asks
    std::optional<Batch> m_batch;    ///< the current one
    ResNet18Module m_model{nullptr};
    std::unique_ptr<Replicas> m_replicas;
};

/// The network that a training by this recipe begins with. Errors: WeightsMismatch.
Outcome<ResNet18Module> makeInitialModel(const Recipe& recipe, int classes, const TensorFile& weights);

/// Devices for k replicas: the GPUs that LibTorch sees, else the CPU.
std::vector<torch::Device> trainingDevices();

/// pixels: images x side x side x 3 floats. Returns [images, 3, side, side], channels last, without copying: valid as long
/// as they live.
torch::Tensor pixelTensor(const float* pixels, std::int64_t images, std::int64_t side);

}  // namespace leafbench::detail
