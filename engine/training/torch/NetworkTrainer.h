#pragma once

#include "engine/model/torch/ResNet18Module.h"
#include "engine/training/Loader.h"
#include "engine/training/torch/Learner.h"
#include "engine/training/torch/RankReplica.h"
#include "engine/training/torch/Replicas.h"

#include <memory>
#include <optional>

namespace leafbench::detail {

/// Trains a network on pictures, for any recipe. With ranks: this rank's share; each rank then holds the same network, rank 0's.
class NetworkTrainer : public Learner {
public:
    /// The input outlives it.
    explicit NetworkTrainer(const TrainingInput& input);

    qint64 trainImages() const override { return m_train.images(); }
    qint64 validImages() const override { return m_valid.images(); }
    qint64 trainBatches() const override { return m_train.batches(); }
    Status prepare() override;
    Status restore(const TensorFile& model) override;
    std::vector<torch::Tensor> trainableParameters() const override;
    TensorFile model() const override;
    void beginTraining(int epoch, qint64 firstBatch) override;
    void beginValidation(int epoch, qint64 firstBatch) override;
    bool next(const CancellationToken& token) override;
    qint64 images() const override { return static_cast<qint64>(m_batch->labels.size()); }
    const std::vector<RefusedImage>& refused() const override { return m_batch->refused; }
    StepResult step(std::span<const qint64> images, std::uint64_t dropoutSeed) override;
    StepResult validationStep() override;
    bool loadsInline() const override { return m_input.cores.loaderWorkers == 0; }

private:
    torch::Tensor pixels() const;
    torch::Tensor labels() const;

    const TrainingInput& m_input;
    const int m_classes;
    const std::vector<torch::Device> m_devices;
    Loader m_train;
    Loader m_valid;
    Loader* m_loader = nullptr;    ///< the loader that next() reads from
    std::optional<Batch> m_batch;  ///< the current one
    ResNet18Module m_model{nullptr};
    std::unique_ptr<Replicas> m_replicas;        ///< without ranks
    std::unique_ptr<RankReplica> m_rankReplica;  ///< with ranks
};

/// The initial network of a recipe. Errors: WeightsMismatch.
Result<ResNet18Module> makeInitialModel(const Recipe& recipe, int classes, const TensorFile& weights);

/// Devices for k replicas: the GPUs visible to LibTorch, else the CPU.
std::vector<torch::Device> trainingDevices();

/// pixels: images x side x side x 3 floats. Returns [images, 3, side, side], channels last, without copying; valid while the
/// pixels live.
torch::Tensor pixelTensor(const float* pixels, std::int64_t images, std::int64_t side);

}  // namespace leafbench::detail
