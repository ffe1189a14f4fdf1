// What the globals of a state_dict mean, and what is refused.
#include "engine/model/detail/PickleMachine.h"

#include <array>
#include <optional>
#include <string_view>

namespace leafbench::detail {

namespace {

struct NamedFunction {
    std::string_view name;
    PickleFunction function;
};

constexpr std::array functions{
    NamedFunction{"collections.OrderedDict", PickleFunction::OrderedDict},
    NamedFunction{"torch._utils._rebuild_tensor_v2", PickleFunction::RebuildTensor},
    NamedFunction{"torch._utils._rebuild_parameter", PickleFunction::RebuildParameter},
};

struct NamedStorage {
    std::string_view name;
    DType dtype;
};

constexpr std::array storages{
    NamedStorage{"torch.FloatStorage", DType::F32},        NamedStorage{"torch.DoubleStorage", DType::F64},
    NamedStorage{"torch.HalfStorage", DType::F16},         NamedStorage{"torch.BFloat16Storage", DType::BF16},
    NamedStorage{"torch.LongStorage", DType::I64},         NamedStorage{"torch.IntStorage", DType::I32},
    NamedStorage{"torch.ByteStorage", DType::U8},          NamedStorage{"torch.BoolStorage", DType::Bool},
};

// Nothing of a state_dict has more. What the file says once but uses often must not grow with every use.
constexpr std::size_t mostDimensions = 64;
constexpr std::size_t longestKey = 256;

/// The whole numbers of a tuple; nothing when it holds others.
std::optional<std::vector<std::int64_t>> wholeNumbers(const PickleNode* node)
{
    const auto* tuple = node->as<PickleTuple>();
    if (!tuple || tuple->items.size() > mostDimensions)
        return std::nullopt;
    std::vector<std::int64_t> numbers;
    for (const PickleNode* item : tuple->items) {
        const auto* number = item->as<std::int64_t>();
        if (!number)
            return std::nullopt;
        numbers.push_back(*number);
    }
    return numbers;
}

}  // namespace

void PickleMachine::global(const std::string& module, const std::string& name)
{
    const std::string path = module + "." + name;
    for (const NamedFunction& known : functions) {
        if (path == known.name)
            return push(known.function);
    }
    for (const NamedStorage& known : storages) {
        if (path == known.name)
            return push(StorageType{known.dtype});
    }
    fail(QStringLiteral("%1 is not part of a state_dict").arg(QString::fromStdString(path).left(200)));
}

/// ("storage", type, key, device, count). The device does not matter: the bytes are the same.
void PickleMachine::storage()
{
    const auto* id = pop()->as<PickleTuple>();
    if (!id || id->items.size() != 5)
        fail(QStringLiteral("a persistent id that is no storage"));
    const auto* kind = id->items[0]->as<std::string>();
    const auto* type = id->items[1]->as<StorageType>();
    const auto* key = id->items[2]->as<std::string>();
    const auto* count = id->items[4]->as<std::int64_t>();
    if (!kind || *kind != "storage" || !type || !key || key->size() > longestKey || !count || *count < 0)
        fail(QStringLiteral("a persistent id that is no storage"));
    push(StorageRef{type->dtype, *key, *count});
}

void PickleMachine::reduce()
{
    const auto* arguments = pop()->as<PickleTuple>();
    const auto* function = pop()->as<PickleFunction>();
    if (!arguments || !function)
        fail(QStringLiteral("a call of what is no function"));
    switch (*function) {
    case PickleFunction::OrderedDict:
        if (!arguments->items.empty())
            fail(QStringLiteral("an OrderedDict with arguments"));
        return push(PickleDict{});
    case PickleFunction::RebuildTensor:
        return push(std::make_shared<const TensorRef>(tensorFromArguments(*arguments)));
    case PickleFunction::RebuildParameter: {  // (tensor, requires_grad, hooks)
        const auto* tensor = arguments->items.size() == 3 ? arguments->items[0]->as<std::shared_ptr<const TensorRef>>()
                                                          : nullptr;
        if (!tensor)
            fail(QStringLiteral("a parameter without a tensor"));
        return push(*tensor);
    }
    }
}

/// Attributes of an OrderedDict: a state_dict's _metadata (versions of its modules). Not needed.
void PickleMachine::build()
{
    pop();
    if (!top().as<PickleDict>())
        fail(QStringLiteral("attributes for what is no dict"));
}

/// (storage, offset, shape, strides, requires_grad, hooks[, metadata])
TensorRef tensorFromArguments(const PickleTuple& arguments)
{
    const auto& items = arguments.items;
    if (items.size() != 6 && items.size() != 7)
        throw FormatError{QStringLiteral("data.pkl: a tensor of %1 parts").arg(items.size())};
    const auto* storage = items[0]->as<StorageRef>();
    const auto* offset = items[1]->as<std::int64_t>();
    const auto shape = wholeNumbers(items[2]);
    const auto strides = wholeNumbers(items[3]);
    if (!storage || !offset || !shape || !strides)
        throw FormatError{QStringLiteral("data.pkl: a tensor whose parts are of the wrong kind")};
    return TensorRef{*storage, *offset, *shape, *strides};
}

}  // namespace leafbench::detail
