#include "tests/fuzz/Harness.h"

#include <map>

namespace leafbench::fuzz {
namespace {

std::map<QByteArray, Harness>& registered()
{
    static std::map<QByteArray, Harness> all;
    return all;
}

}  // namespace

bool registerHarness(const Harness& harness) { return registered().emplace(harness.name, harness).second; }

std::vector<Harness> harnesses()
{
    std::vector<Harness> all;
    for (const auto& [name, harness] : registered())
        all.push_back(harness);
    return all;
}

const Harness* findHarness(const QByteArray& name)
{
    const auto found = registered().find(name);
    return found == registered().end() ? nullptr : &found->second;
}

}  // namespace leafbench::fuzz
