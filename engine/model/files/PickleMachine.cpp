#include "engine/model/files/PickleMachine.h"

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace leafbench::detail {
namespace {

// Far more than a state_dict needs; they bound the memory for a hostile file.
constexpr std::size_t mostNodes = 1'000'000;
constexpr std::size_t deepestStack = 1'000'000;
constexpr int mostTensors = 100'000;

}  // namespace

PickleNode* PickleMachine::run()
{
    for (;;) {
        const auto opcode = m_bytes.little<quint8>();
        if (opcode == '.')
            return pop();
        execute(opcode);
        if (m_stack.size() > deepestStack || m_marks.size() > deepestStack || m_nodes.size() > mostNodes
            || m_memo.size() > mostNodes)
            fail(QStringLiteral("too many objects for a state_dict"));
    }
}

void PickleMachine::execute(unsigned char opcode)
{
    switch (opcode) {
    case 0x80:  // PROTO
        if (const auto protocol = m_bytes.little<quint8>(); protocol < 2 || protocol > 4)
            fail(QStringLiteral("protocol %1").arg(protocol));
        break;
    case 0x95:  // FRAME: only a hint about buffering
        m_bytes.take(8);
        break;
    case '(':  // MARK
        m_marks.push_back(m_stack.size());
        break;
    case 'N': push(std::monostate{}); break;                                // NONE
    case 0x88: push(true); break;                                           // NEWTRUE
    case 0x89: push(false); break;                                          // NEWFALSE
    case 'J': push<std::int64_t>(m_bytes.little<qint32>()); break;          // BININT
    case 'K': push<std::int64_t>(m_bytes.little<quint8>()); break;          // BININT1
    case 'M': push<std::int64_t>(m_bytes.little<quint16>()); break;         // BININT2
    case 0x8a: longNumber(m_bytes.little<quint8>()); break;                 // LONG1
    case 0x8b: longNumber(m_bytes.little<quint32>()); break;                // LONG4
    case 'G': push(m_bytes.bigDouble()); break;                             // BINFLOAT
    case 'X': push(m_bytes.text(m_bytes.little<quint32>())); break;         // BINUNICODE
    case 0x8c: push(m_bytes.text(m_bytes.little<quint8>())); break;         // SHORT_BINUNICODE
    case 0x8d: push(m_bytes.text(m_bytes.little<quint64>())); break;        // BINUNICODE8
    case 'U':                                                               // SHORT_BINSTRING
    case 'C': push(m_bytes.text(m_bytes.little<quint8>())); break;          // SHORT_BINBYTES
    case 'T':                                                               // BINSTRING
    case 'B': push(m_bytes.text(m_bytes.little<quint32>())); break;         // BINBYTES
    case 0x8e: push(m_bytes.text(m_bytes.little<quint64>())); break;        // BINBYTES8
    case 'q': remember(m_bytes.little<quint8>()); break;                    // BINPUT
    case 'r': remember(m_bytes.little<quint32>()); break;                   // LONG_BINPUT
    case 0x94: remember(static_cast<std::uint32_t>(m_memo.size())); break;  // MEMOIZE
    case 'h': recall(m_bytes.little<quint8>()); break;                      // BINGET
    case 'j': recall(m_bytes.little<quint32>()); break;                     // LONG_BINGET
    case ')': tuple(0); break;                                              // EMPTY_TUPLE
    case 0x85: tuple(1); break;                                             // TUPLE1
    case 0x86: tuple(2); break;                                             // TUPLE2
    case 0x87: tuple(3); break;                                             // TUPLE3
    case 't': push(PickleTuple{popToMark()}); break;                        // TUPLE
    case '}': push(PickleDict{}); break;                                    // EMPTY_DICT
    case ']':                                                               // EMPTY_LIST
    case 0x8f: push(PickleList{}); break;                                   // EMPTY_SET
    case 0x91: push(PickleList{popToMark()}); break;                        // FROZENSET
    case '0': pop(); break;                                                 // POP
    case '1': popToMark(); break;                                           // POP_MARK
    case '2': m_stack.push_back(&top()); break;                             // DUP
    case 'a': append({pop()}); break;                                       // APPEND
    case 0x90:                                                              // ADDITEMS
    case 'e': append(popToMark()); break;                                   // APPENDS
    case 'u': setItems(popToMark()); break;                                 // SETITEMS
    case 's': {                                                             // SETITEM
        PickleNode* value = pop();
        PickleNode* key = pop();
        setItems({key, value});
        break;
    }
    case 'c': {  // GLOBAL
        const std::string module = m_bytes.line();
        global(module, m_bytes.line());
        break;
    }
    case 0x93: {  // STACK_GLOBAL
        const std::string* name = pop()->as<std::string>();
        const std::string* module = pop()->as<std::string>();
        if (!name || !module)
            fail(QStringLiteral("a global without a name"));
        global(*module, *name);
        break;
    }
    case 'Q': storage(); break;         // BINPERSID
    case 'R': reduce(); break;          // REDUCE
    case 0x92: pop(); [[fallthrough]];  // NEWOBJ_EX: its keywords
    case 0x81: newObject(); break;      // NEWOBJ
    case 'b': build(); break;           // BUILD
    default: fail(QStringLiteral("opcode 0x%1 is not part of a state_dict").arg(opcode, 2, 16, QLatin1Char('0')));
    }
}

/// Larger ones (a seed of 64 bits, a generator's state) are of no use here.
void PickleMachine::longNumber(std::uint32_t length)
{
    if (length <= sizeof(std::int64_t))
        return push(m_bytes.longNumber(length));
    m_bytes.take(length);
    push(std::monostate{});
}

PickleNode* PickleMachine::pop()
{
    PickleNode* node = &top();
    m_stack.pop_back();
    return node;
}

PickleNode& PickleMachine::top()
{
    if (m_stack.size() <= (m_marks.empty() ? 0 : m_marks.back()))
        fail(QStringLiteral("an operand is missing"));
    return *m_stack.back();
}

std::vector<PickleNode*> PickleMachine::popToMark()
{
    if (m_marks.empty())
        fail(QStringLiteral("a mark is missing"));
    const auto begin = m_stack.begin() + static_cast<std::ptrdiff_t>(m_marks.back());
    std::vector<PickleNode*> items(begin, m_stack.end());
    m_stack.erase(begin, m_stack.end());
    m_marks.pop_back();
    return items;
}

void PickleMachine::remember(std::uint32_t index) { m_memo[index] = &top(); }

void PickleMachine::recall(std::uint32_t index)
{
    const auto found = m_memo.find(index);
    if (found == m_memo.end())
        fail(QStringLiteral("nothing is remembered as %1").arg(index));
    m_stack.push_back(found->second);
}

void PickleMachine::tuple(std::size_t count)
{
    std::vector<PickleNode*> items(count);
    for (std::size_t i = count; i > 0; --i)
        items[i - 1] = pop();
    push(PickleTuple{std::move(items)});
}

void PickleMachine::append(std::vector<PickleNode*> items)
{
    PickleList* list = top().as<PickleList>();
    if (top().as<PickleForeign>())
        return;
    if (!list)
        fail(QStringLiteral("append to what is no list"));
    list->items.insert(list->items.end(), items.begin(), items.end());
}

void PickleMachine::setItems(const std::vector<PickleNode*>& items)
{
    PickleDict* dict = top().as<PickleDict>();
    if (top().as<PickleForeign>())
        return;
    if (!dict || items.size() % 2 != 0)
        fail(QStringLiteral("items for what is no dict"));
    for (std::size_t i = 0; i < items.size(); i += 2)
        dict->items.emplace_back(items[i], items[i + 1]);
}

void PickleMachine::fail(const QString& what) const
{
    throw FormatError{QStringLiteral("data.pkl, byte %1: %2").arg(QString::number(m_bytes.position()), what)};
}

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

// No state_dict has more dimensions. Bounds the cost of a shape that the file reuses.
constexpr std::size_t mostDimensions = 64;
constexpr std::size_t longestKey = 256;
constexpr std::size_t longestName = 200;
constexpr std::size_t mostForeign = 50;

/// The integers of a tuple; nullopt if it holds anything else.
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
    // A name may be as long as the file, and be used at every other byte.
    const std::string path = module.substr(0, longestName) + "." + name.substr(0, longestName);
    for (const NamedFunction& known : functions) {
        if (path == known.name)
            return push(known.function);
    }
    for (const NamedStorage& known : storageTypes) {
        if (module == "torch" && name == known.name)
            return push(StorageType{known.dtype});
    }
    const std::string shown = path.substr(0, longestName);
    if (m_foreign.size() < mostForeign && path != "_codecs.encode")  // how protocol 2 writes bytes
        m_foreign.insert(shown);
    push(PickleForeign{shown});
}

/// ("storage", type, key, device, count). The device is ignored: the bytes are the same.
void PickleMachine::storage()
{
    const auto* id = pop()->as<PickleTuple>();
    if (!id || id->items.size() != 5)
        fail(QStringLiteral("a persistent id that is no storage"));
    const auto* kind = id->items[0]->as<std::string>();
    const auto* type = id->items[1]->as<StorageType>();
    const auto* key = id->items[2]->as<std::string>();
    const auto* count = id->items[4]->as<std::int64_t>();
    if (const auto* foreign = id->items[1]->as<PickleForeign>())
        return push(PickleForeign{*foreign});  // of numbers that weights do not have, such as torch.ShortStorage
    if (!kind || *kind != "storage" || !type || !key || key->size() > longestKey || !count || *count < 0)
        fail(QStringLiteral("a persistent id that is no storage"));
    push(StorageRef{type->dtype, *key, *count});
}

void PickleMachine::reduce()
{
    const auto* arguments = pop()->as<PickleTuple>();
    const PickleNode* called = pop();
    const auto* function = called->as<PickleFunction>();
    if (const auto* foreign = called->as<PickleForeign>())
        return push(PickleForeign{*foreign});
    if (!arguments || !function)
        fail(QStringLiteral("a call of what is no function"));
    // A tensor of a foreign storage, or a parameter of such a tensor.
    if (const auto* foreign = arguments->items.empty() ? nullptr : arguments->items[0]->as<PickleForeign>())
        return push(PickleForeign{*foreign});
    switch (*function) {
    case PickleFunction::OrderedDict:
        if (!arguments->items.empty())
            fail(QStringLiteral("an OrderedDict with arguments"));
        return push(PickleDict{});
    case PickleFunction::RebuildTensor:
        // One shape of many dimensions may be used again and again: each tensor copies it.
        if (++m_tensors > mostTensors)
            fail(QStringLiteral("too many tensors for a state_dict"));
        return push(std::make_shared<const TensorRef>(tensorFromArguments(*arguments)));
    case PickleFunction::RebuildParameter: {  // (tensor, requires_grad, hooks)
        const auto* tensor = arguments->items.size() == 3 ? arguments->items[0]->as<std::shared_ptr<const TensorRef>>() : nullptr;
        if (!tensor)
            fail(QStringLiteral("a parameter without a tensor"));
        return push(*tensor);
    }
    }
}

void PickleMachine::newObject()
{
    pop();  // the arguments
    const auto* foreign = pop()->as<PickleForeign>();
    if (!foreign)
        fail(QStringLiteral("an object of what is no class"));
    push(PickleForeign{*foreign});
}

/// Attributes of an OrderedDict (a state_dict's _metadata: module versions) or of a foreign object. Ignored.
void PickleMachine::build()
{
    pop();
    if (!top().as<PickleDict>() && !top().as<PickleForeign>())
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
