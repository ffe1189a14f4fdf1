#include "engine/model/detail/PickleMachine.h"

#include <utility>

namespace leafbench::detail {

namespace {

// Far above what a state_dict holds; they bound the memory that a hostile file can take.
constexpr std::size_t mostNodes = 1'000'000;
constexpr std::size_t deepestStack = 1'000'000;

}  // namespace

PickleNode* PickleMachine::run()
{
    for (;;) {
        const auto opcode = m_bytes.little<quint8>();
        if (opcode == '.')
            return pop();
        const bool known = frameOpcode(opcode) || memoOpcode(opcode) || textOpcode(opcode) || numberOpcode(opcode)
            || tupleOpcode(opcode) || containerOpcode(opcode) || objectOpcode(opcode);
        if (!known)
            fail(QStringLiteral("opcode 0x%1 is not part of a state_dict").arg(opcode, 2, 16, QLatin1Char('0')));
        if (m_stack.size() > deepestStack || m_marks.size() > deepestStack || m_nodes.size() > mostNodes
            || m_memo.size() > mostNodes)
            fail(QStringLiteral("too many objects for a state_dict"));
    }
}

bool PickleMachine::frameOpcode(unsigned char opcode)
{
    switch (opcode) {
    case 0x80:  // PROTO
        if (const auto protocol = m_bytes.little<quint8>(); protocol < 2 || protocol > 4)
            fail(QStringLiteral("protocol %1").arg(protocol));
        return true;
    case 0x95:  // FRAME: only a hint about buffering
        m_bytes.take(8);
        return true;
    case '(':  // MARK
        m_marks.push_back(m_stack.size());
        return true;
    default:
        return false;
    }
}

bool PickleMachine::numberOpcode(unsigned char opcode)
{
    switch (opcode) {
    case 'N': push(std::monostate{}); return true;                                      // NONE
    case 0x88: push(true); return true;                                                 // NEWTRUE
    case 0x89: push(false); return true;                                                // NEWFALSE
    case 'J': push<std::int64_t>(m_bytes.little<qint32>()); return true;                // BININT
    case 'K': push<std::int64_t>(m_bytes.little<quint8>()); return true;                // BININT1
    case 'M': push<std::int64_t>(m_bytes.little<quint16>()); return true;               // BININT2
    case 0x8a: push(m_bytes.longNumber(m_bytes.little<quint8>())); return true;         // LONG1
    case 'G': push(m_bytes.bigDouble()); return true;                                   // BINFLOAT
    default: return false;
    }
}

bool PickleMachine::textOpcode(unsigned char opcode)
{
    switch (opcode) {
    case 'X': push(m_bytes.text(m_bytes.little<quint32>())); return true;   // BINUNICODE
    case 0x8c: push(m_bytes.text(m_bytes.little<quint8>())); return true;   // SHORT_BINUNICODE
    default: return false;
    }
}

bool PickleMachine::memoOpcode(unsigned char opcode)
{
    switch (opcode) {
    case 'q': remember(m_bytes.little<quint8>()); return true;                          // BINPUT
    case 'r': remember(m_bytes.little<quint32>()); return true;                         // LONG_BINPUT
    case 0x94: remember(static_cast<std::uint32_t>(m_memo.size())); return true;        // MEMOIZE
    case 'h': recall(m_bytes.little<quint8>()); return true;                            // BINGET
    case 'j': recall(m_bytes.little<quint32>()); return true;                           // LONG_BINGET
    default: return false;
    }
}

bool PickleMachine::tupleOpcode(unsigned char opcode)
{
    switch (opcode) {
    case ')': tuple(0); return true;                          // EMPTY_TUPLE
    case 0x85: tuple(1); return true;                         // TUPLE1
    case 0x86: tuple(2); return true;                         // TUPLE2
    case 0x87: tuple(3); return true;                         // TUPLE3
    case 't': push(PickleTuple{popToMark()}); return true;    // TUPLE
    default: return false;
    }
}

bool PickleMachine::containerOpcode(unsigned char opcode)
{
    switch (opcode) {
    case '}': push(PickleDict{}); return true;       // EMPTY_DICT
    case ']': push(PickleList{}); return true;       // EMPTY_LIST
    case 'a': append({pop()}); return true;          // APPEND
    case 'e': append(popToMark()); return true;      // APPENDS
    case 'u': setItems(popToMark()); return true;    // SETITEMS
    case 's': {                                      // SETITEM
        PickleNode* value = pop();
        PickleNode* key = pop();
        setItems({key, value});
        return true;
    }
    default: return false;
    }
}

bool PickleMachine::objectOpcode(unsigned char opcode)
{
    switch (opcode) {
    case 'c': {  // GLOBAL
        const std::string module = m_bytes.line();
        global(module, m_bytes.line());
        return true;
    }
    case 0x93: {  // STACK_GLOBAL
        const std::string* name = pop()->as<std::string>();
        const std::string* module = pop()->as<std::string>();
        if (!name || !module)
            fail(QStringLiteral("a global without a name"));
        global(*module, *name);
        return true;
    }
    case 'Q': storage(); return true;  // BINPERSID
    case 'R': reduce(); return true;   // REDUCE
    case 'b': build(); return true;    // BUILD
    default: return false;
    }
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

void PickleMachine::remember(std::uint32_t index)
{
    m_memo[index] = &top();
}

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
    if (!list)
        fail(QStringLiteral("append to what is no list"));
    list->items.insert(list->items.end(), items.begin(), items.end());
}

void PickleMachine::setItems(const std::vector<PickleNode*>& items)
{
    PickleDict* dict = top().as<PickleDict>();
    if (!dict || items.size() % 2 != 0)
        fail(QStringLiteral("items for what is no dict"));
    for (std::size_t i = 0; i < items.size(); i += 2)
        dict->items.emplace_back(items[i], items[i + 1]);
}

void PickleMachine::fail(const QString& what) const
{
    throw FormatError{QStringLiteral("data.pkl, byte %1: %2").arg(m_bytes.position()).arg(what)};
}

}  // namespace leafbench::detail
