#include "engine/exchange/OnnxGraph.h"

namespace leafbench {

using onnx_subset::AttributeProto;
using onnx_subset::NodeProto;
using onnx_subset::TensorProto;

namespace {

void setInts(NodeProto& node, const char* name, const std::vector<std::int64_t>& values)
{
    AttributeProto& attribute = *node.add_attribute();
    attribute.set_name(name);
    attribute.set_type(AttributeProto::INTS);
    for (const std::int64_t value : values)
        attribute.add_ints(value);
}

void setFloat(NodeProto& node, const char* name, float value)
{
    AttributeProto& attribute = *node.add_attribute();
    attribute.set_name(name);
    attribute.set_type(AttributeProto::FLOAT);
    attribute.set_f(value);
}

void setInt(NodeProto& node, const char* name, std::int64_t value)
{
    AttributeProto& attribute = *node.add_attribute();
    attribute.set_name(name);
    attribute.set_type(AttributeProto::INT);
    attribute.set_i(value);
}

}  // namespace

std::string OnnxGraph::constant(const std::string& name, const std::vector<std::int64_t>& shape, const QByteArray& floats)
{
    TensorProto& tensor = *m_graph.add_initializer();
    tensor.set_name(name);
    tensor.set_data_type(TensorProto::FLOAT);
    for (const std::int64_t side : shape)
        tensor.add_dims(side);
    tensor.set_raw_data(floats.constData(), static_cast<std::size_t>(floats.size()));
    return name;
}

NodeProto& OnnxGraph::node(const std::string& op, const std::string& name, const std::vector<std::string>& inputs)
{
    NodeProto& node = *m_graph.add_node();
    node.set_op_type(op);
    node.set_name(name);
    for (const std::string& input : inputs)
        node.add_input(input);
    node.add_output(name + ".out");
    return node;
}

std::string OnnxGraph::binary(const std::string& op, const std::string& name, const std::string& a, const std::string& b)
{
    return node(op, name, {a, b}).output(0);
}

std::string OnnxGraph::unary(const std::string& op, const std::string& name, const std::string& x)
{
    return node(op, name, {x}).output(0);
}

void OnnxGraph::window(NodeProto& node, int kernel, int stride, int padding)
{
    setInts(node, "kernel_shape", {kernel, kernel});
    setInts(node, "strides", {stride, stride});
    setInts(node, "pads", {padding, padding, padding, padding});
}

std::string OnnxGraph::convolution(const std::string& name, const std::string& x, const std::string& weight, int kernel, int stride)
{
    NodeProto& conv = node("Conv", name, {x, weight});
    window(conv, kernel, stride, kernel / 2);
    return conv.output(0);
}

std::string OnnxGraph::batchNorm(const std::string& name, const std::string& x, float epsilon)
{
    NodeProto& norm
        = node("BatchNormalization", name, {x, name + ".weight", name + ".bias", name + ".running_mean", name + ".running_var"});
    setFloat(norm, "epsilon", epsilon);
    return norm.output(0);
}

std::string OnnxGraph::maxPool(const std::string& name, const std::string& x, int kernel, int stride, int padding)
{
    NodeProto& pool = node("MaxPool", name, {x});
    window(pool, kernel, stride, padding);
    return pool.output(0);
}

std::string OnnxGraph::linear(const std::string& name, const std::string& x, const std::string& weight, const std::string& bias,
                              const std::string& output)
{
    NodeProto& gemm = node("Gemm", name, {x, weight, bias});
    setInt(gemm, "transB", 1);
    gemm.set_output(0, output);
    return output;
}

}  // namespace leafbench
