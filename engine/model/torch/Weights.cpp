#include "engine/model/torch/Weights.h"

#include <cstring>
#include <set>

namespace leafbench::detail {

static torch::ScalarType scalarType(DType dtype)
{
    switch (dtype) {
    case DType::F32: return torch::kFloat32;
    case DType::F64: return torch::kFloat64;
    case DType::F16: return torch::kFloat16;
    case DType::BF16: return torch::kBFloat16;
    case DType::I64: return torch::kInt64;
    case DType::I32: return torch::kInt32;
    case DType::U8: return torch::kUInt8;
    case DType::Bool: return torch::kBool;
    }
    return torch::kFloat32;
}

static DType dtypeOf(torch::ScalarType type)
{
    for (const DType dtype : {DType::F32, DType::F64, DType::F16, DType::BF16, DType::I64, DType::I32, DType::U8, DType::Bool}) {
        if (scalarType(dtype) == type)
            return dtype;
    }
    throw std::invalid_argument("tensor type that no weights file holds");
}

torch::Tensor asTorch(const NamedTensor& tensor)
{
    // from_blob takes no const pointer; nobody writes to it.
    return torch::from_blob(const_cast<char*>(tensor.bytes.constData()), tensor.shape, scalarType(tensor.dtype));
}

NamedTensor fromTorch(const std::string& name, const torch::Tensor& tensor)
{
    const torch::Tensor plain = tensor.detach().to(torch::kCPU).contiguous();
    return {name, dtypeOf(plain.scalar_type()), plain.sizes().vec(),
            QByteArray(static_cast<const char*>(plain.data_ptr()), static_cast<qsizetype>(plain.nbytes()))};
}

static std::map<std::string, torch::Tensor> tensorsByName(const ResNet18ModuleImpl& model)
{
    std::map<std::string, torch::Tensor> out;
    for (const auto& item : model.named_parameters())
        out[item.key()] = item.value();
    for (const auto& item : model.named_buffers())
        out[item.key()] = item.value();
    return out;
}

TensorFile stateDict(const ResNet18ModuleImpl& model, int classes)
{
    const auto tensors = tensorsByName(model);
    TensorFile file;
    for (const TensorSpec& spec : resnet18Tensors(classes))
        file.tensors.push_back(fromTorch(spec.name, tensors.at(spec.name)));
    return file;
}

static std::string ownName(std::string name)
{
    const std::string paperHead = "fc.0.";
    if (name.rfind(paperHead, 0) == 0)
        name.replace(0, paperHead.size(), "fc.");
    return name;
}

static QString shapeText(const std::vector<std::int64_t>& shape)
{
    QStringList parts;
    for (const auto n : shape)
        parts << QString::number(n);
    return QLatin1Char('[') + parts.join(QStringLiteral(", ")) + QLatin1Char(']');
}

Status loadStateDict(ResNet18ModuleImpl& model, int classes, const TensorFile& weights, const QString& source, bool allowOtherHead)
{
    const auto tensors = tensorsByName(model);
    std::map<std::string, const NamedTensor*> fit;
    std::set<std::string> passedOver;
    QStringList mismatches;
    for (const NamedTensor& given : weights.tensors) {
        const std::string name = ownName(given.name);
        const auto own = tensors.find(name);
        if (own == tensors.end()) {
            if (!name.starts_with("optimizer."))
                mismatches << QStringLiteral("%1: unknown").arg(QString::fromStdString(given.name));
        } else if (own->second.sizes().vec() == given.shape) {
            fit[name] = &given;
        } else if (allowOtherHead && name.rfind("fc.", 0) == 0) {
            passedOver.insert(name);
        } else {
            mismatches << QStringLiteral("%1: %2 instead of %3")
                              .arg(QString::fromStdString(given.name), shapeText(given.shape),
                                   shapeText(own->second.sizes().vec()));
        }
    }
    for (const TensorSpec& spec : resnet18Tensors(classes)) {
        // Old checkpoints lack the counters; with a fixed momentum nothing reads them.
        const bool counter = spec.name.ends_with("num_batches_tracked");
        if (!fit.count(spec.name) && !passedOver.count(spec.name) && !counter)
            mismatches << QStringLiteral("%1: missing").arg(QString::fromStdString(spec.name));
    }
    if (!mismatches.isEmpty())
        return Error{.code = ErrorCode::WeightsMismatch, .subject = source, .choices = mismatches};

    const torch::NoGradGuard noGrad;
    for (const auto& [name, given] : fit)
        torch::Tensor(tensors.at(name)).copy_(asTorch(*given));
    return Ok{};
}

}  // namespace leafbench::detail
