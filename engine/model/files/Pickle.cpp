#include "engine/model/files/Pickle.h"

#include "engine/model/files/PickleMachine.h"

namespace leafbench::detail {

Pickle::Pickle(QByteArrayView bytes) { m_root = PickleMachine(bytes, m_nodes, m_foreign).run(); }

const PickleNode* Pickle::find(const PickleDict& dict, const std::string& key)
{
    for (const auto& [name, value] : dict.items) {
        const std::string* text = name->as<std::string>();
        if (text && *text == key)
            return value;
    }
    return nullptr;
}

}  // namespace leafbench::detail
