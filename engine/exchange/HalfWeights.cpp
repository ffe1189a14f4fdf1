#include "engine/exchange/HalfWeights.h"

#include <opencv2/core.hpp>

namespace leafbench {
namespace {

void convert(NamedTensor& tensor, int from, DType to, int cvTo)
{
    const auto count = static_cast<int>(tensor.bytes.size()) / static_cast<int>(dtypeSize(tensor.dtype));
    const cv::Mat given(1, count, from, tensor.bytes.data());
    cv::Mat made;
    given.convertTo(made, cvTo);
    tensor.bytes = QByteArray(reinterpret_cast<const char*>(made.data), static_cast<qsizetype>(dtypeSize(to)) * count);
    tensor.dtype = to;
}

}  // namespace

void toFloat16(TensorFile& weights)
{
    for (NamedTensor& tensor : weights.tensors) {
        if (tensor.dtype == DType::F32 && tensor.shape.size() > 1)
            convert(tensor, CV_32F, DType::F16, CV_16F);
    }
}

void toFloat32(TensorFile& weights)
{
    for (NamedTensor& tensor : weights.tensors) {
        if (tensor.dtype == DType::F16)
            convert(tensor, CV_16F, DType::F32, CV_32F);
    }
}

}  // namespace leafbench
