#pragma once

#include "engine/model/files/TensorFile.h"

#include "proto/onnx_subset.pb.h"

#include <string>
#include <vector>

namespace leafbench {

/// Builds an ONNX graph node by node, in data-flow order. Private to engine/exchange. Each member adds a node with the given name
/// and returns its output's name.
class OnnxGraph {
public:
    explicit OnnxGraph(onnx_subset::GraphProto& graph) : m_graph(graph) {}

    /// A constant of float32.
    std::string constant(const std::string& name, const std::vector<std::int64_t>& shape, const QByteArray& floats);

    std::string binary(const std::string& op, const std::string& name, const std::string& a, const std::string& b);
    std::string unary(const std::string& op, const std::string& name, const std::string& x);
    std::string convolution(const std::string& name, const std::string& x, const std::string& weight, int kernel, int stride);
    /// Adds NAME.weight, .bias, .running_mean and .running_var. epsilon: torch's default.
    std::string batchNorm(const std::string& name, const std::string& x, float epsilon = 1e-5F);
    std::string maxPool(const std::string& name, const std::string& x, int kernel, int stride, int padding);
    /// x W^T + b
    std::string linear(const std::string& name, const std::string& x, const std::string& weight, const std::string& bias,
                       const std::string& output);

private:
    onnx_subset::NodeProto& node(const std::string& op, const std::string& name, const std::vector<std::string>& inputs);
    void window(onnx_subset::NodeProto& node, int kernel, int stride, int padding);

    onnx_subset::GraphProto& m_graph;
};

}  // namespace leafbench
