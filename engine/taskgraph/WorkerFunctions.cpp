#include "engine/taskgraph/WorkerFunctions.h"

#include <map>

namespace leafbench {

/// Created at first use: static initialisation order across libraries is undefined.
static std::map<QString, WorkerFunction>& functions()
{
    static std::map<QString, WorkerFunction> all;
    return all;
}

void registerWorkerFunction(const QString& name, WorkerFunction function) { functions()[name] = std::move(function); }

const WorkerFunction* findWorkerFunction(const QString& name)
{
    const auto found = functions().find(name);
    return found == functions().end() ? nullptr : &found->second;
}

}  // namespace leafbench
