#pragma once

#include "tests/testing/Patience.h"

#include <QCoreApplication>
#include <QTest>

#include <functional>
#include <string>

namespace leafbench::testing {

/// A folder's tests are one program; its first argument names the test: `tst_common Csv`. The others go to Qt Test.
/// file: __FILE__ of tst_NAME.cpp. Returns true, so that a global can register.
bool registerTest(const char* file, std::function<int(int argc, char** argv)> run);

template <class Test, class Application>
int runTest(int argc, char** argv)
{
    Application application(argc, argv);
    application.setAttribute(Qt::AA_Use96Dpi, true);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

/// Debian's python3 modules and other programs of packages-test.txt must be there (LEAFBENCH_REQUIRE=peers).
inline bool requiresPeers() { return qEnvironmentVariable("LEAFBENCH_REQUIRE").split(u',').contains(QLatin1String("peers")); }

}  // namespace leafbench::testing

/// Where a program of packages-test.txt is missing, skips the function, or fails it (requiresPeers).
#define LEAFBENCH_NEEDS(isThere, missing)                                                                                          \
    do {                                                                                                                           \
        if (!(isThere)) {                                                                                                          \
            QVERIFY2(!leafbench::testing::requiresPeers(), missing);                                                               \
            QSKIP(missing);                                                                                                        \
        }                                                                                                                          \
    } while (false)

/// Instead of QTEST_GUILESS_MAIN. A test with widgets: LEAFBENCH_TEST (WidgetTest.h).
#define LEAFBENCH_GUILESS_TEST(Test)                                                                                               \
    static const bool registered##Test                                                                                             \
        = leafbench::testing::registerTest(__FILE__, &leafbench::testing::runTest<Test, QCoreApplication>);
