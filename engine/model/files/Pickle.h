#pragma once

#include "engine/model/files/TensorFile.h"

#include <QByteArrayView>

#include <deque>
#include <memory>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace leafbench::detail {

struct PickleNode;

/// The values of a state_dict's pickle. Containers point to nodes of the same Pickle.
struct PickleList {
    std::vector<PickleNode*> items;
};
struct PickleTuple {
    std::vector<PickleNode*> items;
};
struct PickleDict {
    std::vector<std::pair<PickleNode*, PickleNode*>> items;
};

/// The only known functions. None is called: they only give their arguments a meaning.
enum class PickleFunction { OrderedDict, RebuildTensor, RebuildParameter };

/// torch.FloatStorage and the like.
struct StorageType {
    DType dtype = DType::F32;
};

struct NamedStorage {
    const char* name;  ///< in the module torch
    DType dtype;
};

/// One for each DType.
inline constexpr NamedStorage storageTypes[] = {
    {"FloatStorage", DType::F32}, {"DoubleStorage", DType::F64}, {"HalfStorage", DType::F16}, {"BFloat16Storage", DType::BF16},
    {"LongStorage", DType::I64},  {"IntStorage", DType::I32},    {"ByteStorage", DType::U8},  {"BoolStorage", DType::Bool},
};

/// A storage in the archive, under data/KEY.
struct StorageRef {
    DType dtype = DType::F32;
    std::string key;
    std::int64_t count = 0;
};

/// A view of a storage, in elements.
struct TensorRef {
    StorageRef storage;
    std::int64_t offset = 0;
    std::vector<std::int64_t> shape;
    std::vector<std::int64_t> strides;
};

struct PickleNode {
    std::variant<std::monostate, bool, std::int64_t, double, std::string, PickleList, PickleTuple, PickleDict, PickleFunction,
                 StorageType, StorageRef, std::shared_ptr<const TensorRef>>
        value;

    /// The value if it is a T, else null.
    template <class T>
    T* as()
    {
        return std::get_if<T>(&value);
    }
    template <class T>
    const T* as() const
    {
        return std::get_if<T>(&value);
    }
};

/// The object in a pickle (protocol 2 to 4). Supports only the opcodes and globals that torch.save uses for a state_dict.
/// Nothing is imported or called. Throws FormatError.
class Pickle {
public:
    explicit Pickle(QByteArrayView bytes);

    const PickleNode& root() const { return *m_root; }

    /// The entry of a dict under a text key; null if missing.
    static const PickleNode* find(const PickleDict& dict, const std::string& key);

private:
    std::deque<PickleNode> m_nodes;
    PickleNode* m_root = nullptr;
};

}  // namespace leafbench::detail
