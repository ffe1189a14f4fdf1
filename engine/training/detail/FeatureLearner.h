#pragma once

#include "engine/model/detail/ResNet18Module.h"
#include "engine/training/BatchPlan.h"
#include "engine/training/detail/Learner.h"

#include <vector>

namespace leafbench::detail {

/// The last Linear alone, over features that never change: hasFixedFeatures() recipes. Draws no random number but those
/// of the recipe's seed, and never touches the rest of the network, whose bytes are shared with the input's.
class FeatureLearner : public Learner {
public:
    /// The input outlives it.
    explicit FeatureLearner(const TrainingInput& input);

    qint64 trainImages() const override { return static_cast<qint64>(m_input.train.size()); }
    qint64 validImages() const override { return static_cast<qint64>(m_valid.size()); }
    qint64 trainBatches() const override;
    Outcome<Done> prepare() override;
    /// Errors: WeightsMismatch, also when the model's features would be others than those of the input.
    Outcome<Done> restore(const TensorFile& model) override;
    std::vector<torch::Tensor> learning() const override { return {m_weight, m_bias}; }
    TensorFile model() const override;
    void beginTraining(int epoch, qint64 firstBatch) override;
    void beginValidation(int epoch, qint64 firstBatch) override;
    bool next(const CancellationToken& token) override;
    qint64 images() const override { return m_labels.size(0); }
    const std::vector<RefusedImage>& refused() const override { return m_refused; }
    StepResult step(std::uint64_t dropoutSeed) override;
    StepResult judge() override;
    bool loadsByItself() const override { return true; }

private:
    Outcome<Done> takeHead(const TensorFile& model, const QString& source);
    void begin(BatchPlan plan, qint64 batch);
    torch::Tensor logits(std::uint64_t dropoutSeed, bool training) const;

    const TrainingInput& m_input;
    const int m_classes;
    const std::vector<quint32> m_valid;
    std::vector<std::int32_t> m_places;  ///< of each image of the index in the table; below 0: -1 - place among the refused
    BatchPlan m_plan;
    qint64 m_nextBatch = 0;

    torch::Tensor m_features;  ///< of the current batch: float [N, 512]
    torch::Tensor m_labels;    ///< int64 [N]
    std::vector<RefusedImage> m_refused;
    torch::Tensor m_weight;
    torch::Tensor m_bias;
};

}  // namespace leafbench::detail
