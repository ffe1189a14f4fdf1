#pragma once

namespace leafbench {

/// Sets the process up for training; first thing in main(), before any thread.
/// Memory: glibc gives it back to the system and takes it again at each training step; this keeps it, in one heap.
/// Waiting: an OpenMP thread that waits spins for long, so that a second busy program on the cores slows a training to a
/// third; this shortens it. OpenMP reads that setting when it is loaded, hence the program starts itself once more with
/// it. GOMP_SPINCOUNT or OMP_WAIT_POLICY in the environment are left as they are.
void prepareProcess(char** argv);

}  // namespace leafbench
