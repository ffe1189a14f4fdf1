#pragma once

#include "engine/backend/Backend.h"
#include "engine/model/detail/ResNet18Module.h"

namespace leafbench::detail {

/// Answers by a trained network, on the first device. Used by one thread at a time.
class TorchClassifier : public Classifier {
public:
    /// Errors: WeightsMismatch.
    static Outcome<std::shared_ptr<Classifier>> make(const TensorFile& weights, const ModelOptions& options);

    Outcome<std::vector<float>> classify(const RgbImage& image) override;
    Outcome<std::vector<Prediction>> predict(DatasetPtr index, std::span<const quint32> images, int workers,
                                             std::vector<RefusedImage>& refused, const JobContext& context) override;

private:
    TorchClassifier(const ModelOptions& options, torch::Device device);
    /// pixels: images x side x side x 3 floats. Returns float [images, classes] on the CPU, rows summing to 1.
    torch::Tensor probabilities(const float* pixels, std::int64_t images);

    ModelOptions m_options;
    torch::Device m_device;
    ResNet18Module m_model;
};

}  // namespace leafbench::detail
