#pragma once

#include "engine/model/files/Pickle.h"
#include "engine/model/files/PickleBytes.h"

#include <unordered_map>

namespace leafbench::detail {

/// Executes a pickle's stack program. Foreign classes and functions leave a PickleForeign.
class PickleMachine {
public:
    /// Creates its nodes in `nodes` and names what is foreign in `foreign`.
    PickleMachine(QByteArrayView bytes, std::deque<PickleNode>& nodes, std::set<std::string>& foreign)
        : m_bytes(bytes),
          m_nodes(nodes),
          m_foreign(foreign)
    {
    }

    PickleNode* run();

private:
    void execute(unsigned char opcode);

    template <class T>
    void push(T value)
    {
        m_stack.push_back(&m_nodes.emplace_back(PickleNode{std::move(value)}));
    }
    PickleNode* pop();
    PickleNode& top();
    std::vector<PickleNode*> popToMark();

    void remember(std::uint32_t index);
    void recall(std::uint32_t index);
    void tuple(std::size_t count);
    void append(std::vector<PickleNode*> items);
    void setItems(const std::vector<PickleNode*>& items);
    void longNumber(std::uint32_t length);
    void global(const std::string& module, const std::string& name);
    void storage();
    void reduce();
    void newObject();
    void build();

    [[noreturn]] void fail(const QString& what) const;

    PickleBytes m_bytes;
    std::deque<PickleNode>& m_nodes;
    std::set<std::string>& m_foreign;
    std::vector<PickleNode*> m_stack;
    std::vector<std::size_t> m_marks;  ///< stack heights
    std::unordered_map<std::uint32_t, PickleNode*> m_memo;
    int m_tensors = 0;
};

/// The tensor described by _rebuild_tensor_v2's arguments. Throws FormatError.
TensorRef tensorFromArguments(const PickleTuple& arguments);

}  // namespace leafbench::detail
