#pragma once

#include "engine/evaluation/Classifier.h"
#include "engine/evaluation/torch/FoldedResNet18.h"
#include "engine/model/files/TensorFile.h"
#include "engine/model/torch/ResNet18Module.h"

#include <optional>

namespace leafbench::detail {

/// Inference with a trained network, on the first device. One thread at a time.
class TorchClassifier : public Classifier {
public:
    /// Errors: WeightsMismatch.
    static Result<std::shared_ptr<Classifier>> make(const TensorFile& weights, const ModelOptions& options);

    Result<Scores> classify(const RgbImage& image, int threads) override;
    Result<SaliencyMap> saliency(const RgbImage& image, int classIndex, int threads) override;
    Result<std::vector<Prediction>> predict(DatasetPtr index, std::span<const quint32> images, int workers,
                                            std::vector<RefusedImage>& refused, const QString& phase,
                                            const JobContext& context) override;

private:
    TorchClassifier(const ModelOptions& options, torch::Device device);
    Error notFinite() const;
    std::vector<float> pixelsOf(const RgbImage& image) const;
    /// pixels: images x side x side x 3 floats. Returns a row an image, with the bits of the validation in training.
    std::vector<Scores> scores(const float* pixels, std::int64_t images);

    ModelOptions m_options;
    torch::Device m_device;
    ResNet18Module m_model;
    std::optional<FoldedResNet18> m_folded;  ///< for one picture at a time
};

}  // namespace leafbench::detail
