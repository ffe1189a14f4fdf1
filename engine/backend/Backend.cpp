#include "engine/backend/Backend.h"

#include "engine/common/EngineLibrary.h"

#include <mutex>

namespace leafbench {

Result<Backend*> backend()
{
    static std::mutex mutex;
    static Backend* loaded = nullptr;
    const std::lock_guard lock(mutex);
    if (loaded)
        return loaded;

    const auto make = lateFunction(QStringLiteral("libleafbench-torch.so"), "leafbench_backend");
    if (!make)
        return make.as<Backend*>();
    loaded = reinterpret_cast<Backend* (*)()>(*make)();
    return loaded;
}

}  // namespace leafbench
