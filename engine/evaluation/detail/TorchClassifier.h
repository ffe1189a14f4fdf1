#pragma once

#include "engine/backend/Backend.h"
#include "engine/model/detail/ResNet18Module.h"

namespace leafbench::detail {

/// Answers by a trained network, on the first device. Used by one thread at a time.
class TorchClassifier : public Classifier {
public:
    /// Errors: WeightsMismatch.
    static Outcome<std::shared_ptr<Classifier>> make(const TensorFile& weights, const ModelOptions& options);

    Outcome<Scores> classify(const RgbImage& image, int threads) override;
    Outcome<SaliencyMap> saliency(const RgbImage& image, int classIndex, int threads) override;
    Outcome<std::vector<Prediction>> predict(DatasetPtr index, std::span<const quint32> images, int workers,
                                             std::vector<RefusedImage>& refused, const QString& phase,
                                             const JobContext& context) override;

private:
    TorchClassifier(const ModelOptions& options, torch::Device device);
    std::vector<float> pixelsOf(const RgbImage& image) const;
    /// pixels: images x side x side x 3 floats. Returns a row an image.
    std::vector<Scores> scores(const float* pixels, std::int64_t images);

    ModelOptions m_options;
    torch::Device m_device;
    ResNet18Module m_model;
};

}  // namespace leafbench::detail
