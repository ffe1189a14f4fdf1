#pragma once

#include "engine/model/files/TensorFile.h"

#include <QByteArrayView>

#include <deque>
#include <memory>
#include <set>
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

/// An object, class or function that a state_dict does not need. Never imported or called: only its name is kept.
struct PickleForeign {
    std::string name;  ///< "argparse.Namespace"
};

struct PickleNode {
    std::variant<std::monostate, bool, std::int64_t, double, std::string, PickleList, PickleTuple, PickleDict, PickleFunction,
                 StorageType, StorageRef, std::shared_ptr<const TensorRef>, PickleForeign>
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

/// The object in a pickle (protocol 2 to 4). Builds only what a state_dict is made of; everything else becomes a PickleForeign.
/// Nothing is imported or called. Throws FormatError.
class Pickle {
public:
    explicit Pickle(QByteArrayView bytes);

    const PickleNode& root() const { return *m_root; }
    /// The names of everything foreign; at most 50.
    const std::set<std::string>& foreign() const { return m_foreign; }

    /// The entry of a dict under a text key; null if missing.
    static const PickleNode* find(const PickleDict& dict, const std::string& key);

private:
    std::deque<PickleNode> m_nodes;
    std::set<std::string> m_foreign;
    PickleNode* m_root = nullptr;
};

}  // namespace leafbench::detail
