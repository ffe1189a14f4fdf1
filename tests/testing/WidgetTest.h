#pragma once

#include "tests/testing/TestProgram.h"

#include <QApplication>

/// Instead of QTEST_MAIN.
#define LEAFBENCH_TEST(Test)                                                                                                       \
    static const bool registered##Test                                                                                             \
        = leafbench::testing::registerTest(__FILE__, &leafbench::testing::runTest<Test, QApplication>);
