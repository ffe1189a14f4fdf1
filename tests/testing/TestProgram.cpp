#include "tests/testing/TestProgram.h"
#include "engine/processes/Process.h"

#include <cstdio>
#include <map>

namespace leafbench::testing {

namespace {

using Tests = std::map<std::string, std::function<int(int, char**)>>;

Tests& tests()
{
    static Tests all;
    return all;
}

}  // namespace

bool registerTest(const char* file, std::function<int(int, char**)> run)
{
    std::string name = file;
    name = name.substr(name.rfind("tst_") + 4);
    return tests().emplace(name.substr(0, name.rfind('.')), std::move(run)).second;
}

}  // namespace leafbench::testing

int main(int argc, char** argv)
{
    leafbench::configureMalloc();  // as the programs do: a training without it takes twice as long where page faults are dear
    const auto& all = leafbench::testing::tests();
    const auto found = all.find(argc > 1 ? argv[1] : "");
    if (found == all.end()) {
        std::fprintf(stderr, "The first argument names a test:\n");
        for (const auto& [name, run] : all)
            std::fprintf(stderr, "  %s\n", name.c_str());
        return 2;
    }
    argv[1] = argv[0];
    return found->second(argc - 1, argv + 1);
}
