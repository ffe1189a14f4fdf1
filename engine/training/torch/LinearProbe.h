#pragma once

#include "engine/model/torch/ResNet18Module.h"
#include "engine/training/BatchPlan.h"
#include "engine/training/torch/Learner.h"

#include <vector>

namespace leafbench::detail {

/// Trains the last Linear on constant features: for hasFixedFeatures() recipes. Uses only random numbers of the recipe's seed.
/// Shares the bytes of the rest of the network with the input.
class LinearProbe : public Learner {
public:
    /// The input outlives it.
    explicit LinearProbe(const TrainingInput& input);

    qint64 trainImages() const override { return static_cast<qint64>(m_input.train.size()); }
    qint64 validImages() const override { return static_cast<qint64>(m_valid.size()); }
    qint64 trainBatches() const override;
    Status prepare() override;
    /// Errors: WeightsMismatch, also if the model's backbone differs from the input's.
    Status restore(const TensorFile& model) override;
    std::vector<torch::Tensor> trainableParameters() const override { return {m_weight, m_bias}; }
    TensorFile model() const override;
    void beginTraining(int epoch, qint64 firstBatch) override;
    void beginValidation(int epoch, qint64 firstBatch) override;
    bool next(const CancellationToken& token) override;
    qint64 images() const override { return m_labels.size(0); }
    const std::vector<RefusedImage>& refused() const override { return m_refused; }
    StepResult step(std::span<const qint64> images, std::uint64_t dropoutSeed) override;
    StepResult validationStep() override;
    bool loadsInline() const override { return true; }

private:
    Status loadHead(const TensorFile& model, const QString& source);
    void begin(BatchPlan plan, qint64 batch);
    torch::Tensor logits(std::uint64_t dropoutSeed, bool training) const;

    const TrainingInput& m_input;
    const int m_classes;
    const std::vector<quint32> m_valid;
    std::vector<std::int32_t> m_places;  ///< row in the table by image of the index; below 0: -1 - place among the refused
    BatchPlan m_plan;
    qint64 m_nextBatch = 0;

    torch::Tensor m_features;  ///< of the current batch: float [N, 512]
    torch::Tensor m_labels;    ///< int64 [N]
    std::vector<RefusedImage> m_refused;
    torch::Tensor m_weight;
    torch::Tensor m_bias;
};

}  // namespace leafbench::detail
