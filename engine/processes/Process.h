#pragma once

namespace leafbench {

/// Keeps freed memory in one heap: glibc would return it to the system and request it again for the next step or picture. Call it
/// before any thread starts.
void configureMalloc();

/// GOMP_CPU_AFFINITY, OMP_PLACES and OMP_PROC_BIND pin each computing thread to a core. Threads and processes that it starts
/// inherit the pin: loader threads and worker processes would share one core. Instead, the requested cores become the mask of the
/// whole process. The variables are removed. Returns true if any was set: OpenMP needs a restart. Call it before any thread starts.
bool unpinThreads();

/// Raises a soft limit below 1,024 open files to 1,024, or to the hard limit.
void raiseFileLimit();

/// Uses UTF-8 if no locale, or the one named C, is set. Qt >= 6.5 warns at each start otherwise. Call it before any thread starts.
void useUtf8();

/// Opens /dev/null in place of a closed standard stream. A file would get its number otherwise, and what is printed would go into
/// that file. Writing to a closed stream goes on to fail.
void fillStandardStreams();

/// A limit on the size of files (ulimit -f) makes a write fail, as a full disk does: the signal would end the program.
void surviveFileLimit();

/// Takes the user's home from the user database if HOME is not set: Qt would take the root folder.
void findHome();

/// Forgets a TMPDIR that is no folder to write into, as one of a job that is over: Qt would take the root folder.
void findTemporaryFolder();

/// Sets the process up for training; call it first in main(). Memory: configureMalloc(). Limits: unpinThreads() and
/// raiseFileLimit(). Texts: useUtf8(). Files: fillStandardStreams(), surviveFileLimit(), findHome() and findTemporaryFolder().
/// Waiting: an idle OpenMP thread spins for long, so that a second busy program on the cores slows a training to a third; this
/// shortens it. Page faults: glibc asks for large pages (2 MiB) where the system gives them on request only; a short training has a
/// tenth of the faults then. OpenMP and glibc read their settings when they are loaded, so the program restarts itself once.
/// GOMP_SPINCOUNT, OMP_WAIT_POLICY and GLIBC_TUNABLES are left unchanged if set.
void prepareProcess(char** argv);

}  // namespace leafbench
