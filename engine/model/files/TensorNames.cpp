#include "engine/model/files/TensorNames.h"

#include "engine/model/files/FileFormat.h"

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
}

}  // namespace leafbench::detail
