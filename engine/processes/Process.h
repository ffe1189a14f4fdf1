#pragma once

namespace leafbench {

/// glibc gives memory back to the system and takes it again for the next step or picture; this keeps it, in one heap.
/// Before any thread.
void configureMalloc();

/// Sets the process up for training; first thing in main(). Memory: configureMalloc().
/// Waiting: an OpenMP thread that waits spins for long, so that a second busy program on the cores slows a training to a
/// third; this shortens it. OpenMP reads that setting when it is loaded, hence the program starts itself once more with
/// it. GOMP_SPINCOUNT or OMP_WAIT_POLICY in the environment are left as they are.
void prepareProcess(char** argv);

}  // namespace leafbench
