#include "engine/exchange/OnnxFile.h"

#include "engine/exchange/OnnxGraph.h"

namespace leafbench {
namespace {

using onnx_subset::ModelProto;
using onnx_subset::TensorProto;
using onnx_subset::ValueInfoProto;

/// (x - mean) / std as a BatchNormalization with variance 1: OpenCV 4.6 runs a Sub and a Div of constants only with batch size 1.
std::string normalise(OnnxGraph& graph, const std::string& x, const Normalisation& normalisation)
{
    const std::string name = "normalise";
    const auto constant = [&](const char* part, const std::array<double, 3>& values) {
        const std::array<float, 3> single{static_cast<float>(values[0]), static_cast<float>(values[1]),
                                          static_cast<float>(values[2])};
        graph.constant(name + part, {3}, QByteArray(reinterpret_cast<const char*>(single.data()), sizeof single));
    };
    const auto& std = normalisation.std;
    constant(".weight", {1 / std[0], 1 / std[1], 1 / std[2]});
    constant(".bias", {0, 0, 0});
    constant(".running_mean", normalisation.mean);
    constant(".running_var", {1, 1, 1});
    return graph.batchNorm(name, x, 0);
}

void describe(ValueInfoProto& value, const char* name, const char* explanation, const std::vector<std::int64_t>& shape)
{
    value.set_name(name);
    value.set_doc_string(explanation);
    auto& tensor = *value.mutable_type()->mutable_tensor_type();
    tensor.set_elem_type(TensorProto::FLOAT);
    tensor.mutable_shape()->add_dim()->set_dim_param("N");
    for (const std::int64_t side : shape)
        tensor.mutable_shape()->add_dim()->set_dim_value(side);
}

/// torchvision's BasicBlock. The first block of each layer except layer 1 halves the resolution.
std::string block(OnnxGraph& graph, const std::string& name, const std::string& x, bool halves)
{
    const auto conv = [&](const std::string& which, const std::string& in, int kernel, int stride) {
        return graph.convolution(name + which, in, name + which + ".weight", kernel, stride);
    };
    std::string y = conv(".conv1", x, 3, halves ? 2 : 1);
    y = graph.unary("Relu", name + ".relu1", graph.batchNorm(name + ".bn1", y));
    y = graph.batchNorm(name + ".bn2", conv(".conv2", y, 3, 1));
    const std::string shortcut = halves ? graph.batchNorm(name + ".downsample.1", conv(".downsample.0", x, 1, 2)) : x;
    return graph.unary("Relu", name + ".relu2", graph.binary("Add", name + ".add", y, shortcut));
}

void addNetwork(OnnxGraph& graph, const Normalisation& normalisation)
{
    std::string x = graph.convolution("conv1", normalise(graph, "pixels", normalisation), "conv1.weight", 7, 2);
    x = graph.batchNorm("bn1", x);
    x = graph.maxPool("maxpool", graph.unary("Relu", "relu", x), 3, 2, 1);
    for (const int layer : {1, 2, 3, 4}) {
        for (const int number : {0, 1})
            x = block(graph, "layer" + std::to_string(layer) + '.' + std::to_string(number), x, layer > 1 && number == 0);
    }
    x = graph.unary("Flatten", "flatten", graph.unary("GlobalAveragePool", "avgpool", x));
    graph.linear("fc", x, "fc.weight", "fc.bias", "logits");
}

}  // namespace

Result<QByteArray> onnxFile(const TensorFile& weights, const OnnxOptions& options, const QString& source)
{
    ModelProto model;
    model.set_ir_version(7);
    model.set_producer_name("Leafbench");
    model.add_opset_import()->set_version(12);
    for (const auto& [key, value] : options.facts) {
        auto& entry = *model.add_metadata_props();
        entry.set_key(key);
        entry.set_value(value);
    }
    auto& proto = *model.mutable_graph();
    proto.set_name("resnet18");
    describe(*proto.add_input(), "pixels", "RGB, 0 .. 1", {3, options.inputSize, options.inputSize});
    describe(*proto.add_output(), "logits", "one a class, in the order of the metadata's classes", {options.classes});
    OnnxGraph graph(proto);
    for (const NamedTensor& tensor : weights.tensors) {
        if (tensor.name.ends_with("num_batches_tracked"))
            continue;
        if (tensor.dtype != DType::F32)
            return Error{.code = ErrorCode::WeightsMismatch,
                         .subject = source,
                         .choices = {QString::fromStdString(tensor.name) + ": " + toWord(tensor.dtype) + " instead of F32"}};
        graph.constant(tensor.name, tensor.shape, tensor.bytes);
    }
    addNetwork(graph, options.normalisation);
    QByteArray bytes(static_cast<qsizetype>(model.ByteSizeLong()), Qt::Uninitialized);
    model.SerializeToArray(bytes.data(), static_cast<int>(bytes.size()));
    return bytes;
}

}  // namespace leafbench
