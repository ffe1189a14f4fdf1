#include "engine/model/files/TensorNames.h"

#include "engine/model/files/FileFormat.h"

#include <algorithm>
#include <initializer_list>
#include <set>
#include <string_view>

namespace leafbench::detail {
namespace {

constexpr std::string_view averagedCounter = "n_averaged";

/// The leading wrappers of a name that never say which network it is.
std::string wrappersOf(std::string_view name)
{
    std::size_t end = 0;
    for (bool found = true; found;) {
        found = false;
        for (const std::string_view wrapper : {"module.", "_orig_mod."}) {
            if (name.substr(end).starts_with(wrapper)) {
                end += wrapper.size();
                found = true;
            }
        }
    }
    return std::string(name.substr(0, end));
}

/// What stands before the network's first tensor; its name is the shortest of those that end like it.
std::string networkPrefix(const std::vector<NamedTensor>& tensors)
{
    constexpr std::string_view first = "conv1.weight";
    const std::string* shortest = nullptr;
    for (const NamedTensor& tensor : tensors) {
        const bool whole = tensor.name == first || tensor.name.ends_with("." + std::string(first));
        if (whole && (!shortest || tensor.name.size() < shortest->size()))
            shortest = &tensor.name;
    }
    // Without it, a block's first convolution would be the shortest.
    const std::string prefix = shortest ? shortest->substr(0, shortest->size() - first.size()) : std::string();
    return prefix.find("layer") == std::string::npos ? prefix : std::string();
}

void cut(NamedTensor& tensor, const std::string& prefix, std::string& said)
{
    if (prefix.empty() || !tensor.name.starts_with(prefix) || tensor.name.size() == prefix.size())
        return;
    tensor.name.erase(0, prefix.size());
    said = prefix;
}

bool startsWithAny(std::string_view name, std::initializer_list<std::string_view> beginnings)
{
    return std::ranges::any_of(beginnings, [&](std::string_view beginning) { return name.starts_with(beginning); });
}

/// Of a ResNet before its last layer, or of what an optimiser keeps for it.
bool isOfBody(std::string_view name) { return startsWithAny(name, {"conv1.", "bn1.", "layer", "optimizer."}); }

/// Calls the last layer "fc": the only matrix outside of the body, with an input for each of the body's 512 features and a bias.
void nameHead(TensorFile& file)
{
    constexpr std::string_view weight = ".weight";
    constexpr std::int64_t features = 512;
    NamedTensor* matrix = nullptr;
    for (NamedTensor& tensor : file.tensors) {
        if (tensor.shape.size() != 2 || isOfBody(tensor.name))
            continue;
        if (matrix)
            return;  // a head of several layers is none of ResNet-18
        matrix = &tensor;
    }
    if (!matrix || matrix->shape[1] != features || !matrix->name.ends_with(weight))
        return;
    const std::string head = matrix->name.substr(0, matrix->name.size() - weight.size());
    const auto bias = std::ranges::find(file.tensors, head + ".bias", &NamedTensor::name);
    if (head == "fc" || bias == file.tensors.end() || bias->shape != std::vector<std::int64_t>{matrix->shape[0]})
        return;
    matrix->name = "fc.weight";
    bias->name = "fc.bias";
    file.head = QString::fromStdString(head);
}

/// Leaves out what is of no ResNet.
void setAside(TensorFile& file)
{
    const auto isOther = [](const NamedTensor& tensor) { return !isOfBody(tensor.name) && !tensor.name.starts_with("fc."); };
    // A teacher beside its student: which one is meant is not guessed.
    const bool second = std::ranges::any_of(
        file.tensors, [&](const NamedTensor& tensor) { return isOther(tensor) && tensor.name.ends_with(".conv1.weight"); });
    if (second)
        return;
    for (const NamedTensor& tensor : file.tensors) {
        if (isOther(tensor))
            file.skipped << QString::fromStdString(tensor.name);
    }
    std::erase_if(file.tensors, isOther);
}

}  // namespace

void cutWrappers(TensorFile& file)
{
    if (std::erase_if(file.tensors, [](const NamedTensor& t) { return t.name == averagedCounter && t.shape.empty(); }) != 0)
        file.skipped << QString::fromLatin1(averagedCounter.data(), averagedCounter.size());
    std::string wrappers, prefix;
    for (NamedTensor& tensor : file.tensors)
        cut(tensor, wrappersOf(tensor.name), wrappers);
    const std::string network = networkPrefix(file.tensors);
    std::set<std::string> names;
    for (NamedTensor& tensor : file.tensors) {
        cut(tensor, network, prefix);
        if (!names.insert(tensor.name).second)
            throw FormatError{QStringLiteral("%1: twice").arg(QString::fromStdString(tensor.name))};
    }
    file.cutPrefix = QString::fromStdString(wrappers + prefix);
    if (!file.find("conv1.weight"))
        return;
    nameHead(file);
    setAside(file);
}

}  // namespace leafbench::detail
