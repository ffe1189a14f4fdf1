#pragma once

#include <QTest>

namespace leafbench {

/// How long a test waits for what must come, in milliseconds: Qt Test's 5 s are too little under a sanitizer on a machine whose
/// cores are shared, and the thread sanitizer takes ten times as long. What comes in time costs nothing; what never comes fails all
/// the same, later.
#ifdef __SANITIZE_THREAD__
inline constexpr int patience = 120'000;
#else
inline constexpr int patience = 30'000;
#endif

}  // namespace leafbench

#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT(expression, leafbench::patience)
#define QTRY_VERIFY2(expression, message) QTRY_VERIFY2_WITH_TIMEOUT(expression, message, leafbench::patience)
#define QTRY_COMPARE(expression, expected) QTRY_COMPARE_WITH_TIMEOUT(expression, expected, leafbench::patience)
