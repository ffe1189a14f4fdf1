#include "app/cli/CommandLine.h"
#include "tests/fuzz/Harness.h"

#include <iostream>
#include <memory>

namespace leafbench::fuzz {

/// The arguments of leafbench-cli, one a line. They are only read: no command runs.
LEAFBENCH_FUZZ(Arguments, .longest = 1024, .memory = 8 << 20,
               .tokens = {"\ntrain\n",
                          "\ntune\n",
                          "\nstats\n",
                          "\nspeedup\n",
                          "\nexport\n",
                          "\nruns\n",
                          "\nreplay\n",
                          "\nclassify\n",
                          "\n--set\n",
                          "\n--json\n",
                          "\n--help\n",
                          "\n--version\n",
                          "\n--workers=",
                          "\n--limit\n",
                          "\n--seed\n",
                          "\n--test\n",
                          "\n--recipe\n",
                          "\n--\n",
                          "\n-",
                          "=",
                          "[",
                          "]",
                          ",",
                          "\"",
                          "'",
                          "%1",
                          "1e999",
                          "-1",
                          "99999999999999999999",
                          "\xff"})
{
    // Texts that options take pile up, so that it is made anew now and then.
    static std::unique_ptr<cli::CommandLine> line;
    static int uses = 0;
    if (uses++ % 500 == 0)
        line = std::make_unique<cli::CommandLine>();
    QByteArrayList words = input.split('\n');
    words.prepend("leafbench-cli");
    std::vector<const char*> arguments;
    for (QByteArray& word : words) {
        word = QByteArray(word.constData(), word.size());  // a copy ends with 0, a piece of the input need not
        arguments.push_back(word.constData());
    }
    std::streambuf* const out = std::cout.rdbuf(nullptr);
    std::streambuf* const err = std::cerr.rdbuf(nullptr);
    const auto code = line->parse(static_cast<int>(arguments.size()), arguments.data());
    std::cout.rdbuf(out);
    std::cerr.rdbuf(err);
    return !code;
}

}  // namespace leafbench::fuzz
